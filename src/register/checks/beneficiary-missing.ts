import type { Check } from "./check.js";

/** A payment to nobody who is named. */
export const beneficiaryMissing: Check = {
  name: "beneficiary-missing",
  says: "the beneficiary is missing",
  level: "fault",
  needs: ["beneficiary"],
  predicate: () => "b = ''",
};
