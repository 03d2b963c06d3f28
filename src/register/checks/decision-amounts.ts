import type { Check } from "./check.js";

/** Payments under a decision whose payments differ in their amounts. Every one of them is a finding. */
export const decisionAmounts: Check = {
  name: "decision-amounts",
  says: "the decision's number stands beside different amounts",
  level: "fault",
  needs: ["decision"],
  query:
    () =>
    ({ byDecision: rows }) => {
      const torn = `SELECT d FROM ${rows} WHERE d <> '' AND readable > 0 GROUP BY d HAVING min(amt) <> max(amt)`;
      return `SELECT n FROM ${rows} WHERE d IN (${torn})`;
    },
};
