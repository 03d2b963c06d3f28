import type { Check } from "./check.js";

/** Payments of a category with a cap to a beneficiary who got more than the cap in all. Every one of them is a finding. */
export const capExceeded: Check = {
  name: "cap-exceeded",
  says: "the beneficiary's payments come to more than the cap",
  level: "fault",
  needs: ["category", "beneficiary"],
  suspects: ({ caps }, dialect) =>
    either(
      [...caps].map(
        ([code, cap]) =>
          `sum(CASE WHEN cat = ${code} THEN amt ELSE ${dialect.amount(0n)} END) > ${dialect.amount(cap)}`,
      ),
    ),
  query: ({ programme: { caps }, byBeneficiary: rows, dialect }) =>
    [...caps]
      .map(([code, cap]) => {
        const over = `SELECT b, b2 FROM ${rows} WHERE cat = ${code} GROUP BY b, b2 HAVING sum(amt) > ${dialect.amount(cap)}`;
        return `SELECT n FROM ${rows} WHERE cat = ${code} AND (b, b2) IN (${over})`;
      })
      .join(" UNION ALL ") || undefined,
};

function either(conditions: readonly string[]): string | undefined {
  return conditions.length === 0 ? undefined : conditions.map((one) => `(${one})`).join(" OR ");
}
