import type { Check } from "./check.js";

/** A payment of a category with a rate to a beneficiary who had one before. The first stays accepted. */
export const paidTwice: Check = {
  name: "paid-twice",
  says: "the beneficiary had this one-time payment before",
  level: "fault",
  needs: ["category", "beneficiary"],
  suspects: ({ rates }) =>
    rates.size === 0
      ? undefined
      : [...rates.keys()].map((code) => `sum(CASE WHEN cat = ${code} THEN 1 ELSE 0 END) > 1`).join(" OR "),
  query: ({ programme: { rates }, byBeneficiary: rows }) =>
    [...rates.keys()]
      .map((code) => {
        const first = `SELECT min(n) FROM ${rows} WHERE cat = ${code} GROUP BY b, b2`;
        return `SELECT n FROM ${rows} WHERE cat = ${code} AND n NOT IN (${first})`;
      })
      .join(" UNION ALL ") || undefined,
};
