import type { Check } from "./check.js";

/** A region that is missing, or spelled in no way that is known. */
export const regionUnknown: Check = {
  name: "region-unknown",
  says: "the region is missing or not known",
  level: "fault",
  needs: ["region"],
  predicate: () => "reg = 0",
};
