import type { Check } from "./check.js";

/** Payments to a beneficiary who is paid for in more than one region. Every one of them is a finding. */
export const twoRegions: Check = {
  name: "two-regions",
  says: "the beneficiary is paid for in more than one region",
  level: "fault",
  needs: ["beneficiary", "region"],
  query:
    () =>
    ({ byBeneficiary: rows }) => {
      const torn = `SELECT b FROM ${rows} WHERE reg > 0 GROUP BY b HAVING min(reg) <> max(reg)`;
      return `SELECT n FROM ${rows} WHERE reg > 0 AND b IN (${torn})`;
    },
};
