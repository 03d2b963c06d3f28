import type { Check } from "./check.js";

/** Payments of a category with a cap to a beneficiary who got more than the cap in all. Every one of them is a finding. */
export const capExceeded: Check = {
  name: "cap-exceeded",
  says: "the beneficiary's payments come to more than the cap",
  level: "fault",
  needs: ["category", "beneficiary"],
  suspects: ({ caps }, dialect) =>
    [...caps].map(([category, cap]) => ({
      category,
      together: `sum(CASE WHEN cat = ${category} THEN amt ELSE ${dialect.amount(0n)} END) > ${dialect.amount(cap)}`,
      alone: `cat = ${category} AND amt > ${dialect.amount(cap)}`,
    })),
  query: ({ caps }, dialect) => {
    if (caps.size === 0) return undefined;
    return ({ byBeneficiary: rows }) =>
      [...caps]
        .map(([code, cap]) => {
          const over = `SELECT b FROM ${rows} WHERE cat = ${code} GROUP BY b HAVING sum(amt) > ${dialect.amount(cap)}`;
          return `SELECT n FROM ${rows} WHERE cat = ${code} AND b IN (${over})`;
        })
        .join(" UNION ALL ");
  },
};
