import type { Check } from "./check.js";

/** A payment of a category with a rate to a beneficiary who had one before. The first stays accepted. */
export const paidTwice: Check = {
  name: "paid-twice",
  says: "the beneficiary had this one-time payment before",
  level: "fault",
  needs: ["category", "beneficiary"],
  suspects: ({ rates }) =>
    [...rates.keys()].map((category) => ({
      category,
      together: `sum(CASE WHEN cat = ${category} THEN 1 ELSE 0 END) > 1`,
    })),
  query: ({ rates }) => {
    if (rates.size === 0) return undefined;
    return ({ byBeneficiary: rows }) =>
      [...rates.keys()]
        .map((code) => {
          const first = `SELECT min(n) FROM ${rows} WHERE cat = ${code} GROUP BY b`;
          return `SELECT n FROM ${rows} WHERE cat = ${code} AND n NOT IN (${first})`;
        })
        .join(" UNION ALL ");
  },
};
