import type { Check } from "./check.js";

/** A fund that is none of the statement's or the mapping's. A row need not name one. */
export const fundUnknown: Check = {
  name: "fund-unknown",
  says: "the fund is not known",
  level: "fault",
  needs: ["fund"],
  predicate: () => "fnd = 0 AND fund_text <> ''",
};
