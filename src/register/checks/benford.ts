import { magnitude } from "../../exact/rational.js";
import type { Hint } from "./hint.js";

/** How often each first digit is expected, in millionths: log10(1 + 1/d), rounded; together a million. */
const expected = [301_030n, 176_091n, 124_939n, 96_910n, 79_181n, 66_947n, 57_992n, 51_153n, 45_757n];

const fewest = 1_000n;

/** From which mean absolute deviation on digits do not conform, in millionths (Nigrini, Benford's Law, 2012). */
const limit = 15_000n;

/**
 * First digits of the amounts of a category that lie far from what Benford's law expects of amounts spread over several
 * powers of ten. Categories with a rate or a cap are left out: theirs are not.
 */
export const benford: Hint = {
  name: "benford",
  says: "first digits of the amounts are far from what Benford's law expects",
  needs: ["category", "amount"],
  tally: ({ rates, caps }, dialect) => {
    const bound = [...rates.keys(), ...caps.keys()];
    const free = bound.length === 0 ? "cat > 0" : `cat > 0 AND cat NOT IN (${bound.join(", ")})`;
    const digits = dialect.select(
      `cat, ${dialect.firstDigit("amt")} AS digit`,
      "payments",
      `WHERE readable > 0 AND ${free} AND amt >= ${dialect.amount(100n)}`,
    );
    return `SELECT cat, digit, count(*) AS k FROM (${digits}) AS digits GROUP BY cat, digit`;
  },
  tooFew: (tallies) =>
    [...digitsOf(tallies).values()].some((counts) => together(counts) >= fewest)
      ? undefined
      : "no category without a rate or a cap has 1,000 payments",
  judge: (tallies, programme) =>
    [...digitsOf(tallies)].toSorted().flatMap(([code, counts]) => {
      const total = together(counts);
      if (total < fewest) return [];
      // The sum of |count / total - expected / 1,000,000| over nine digits, times 9 total.
      const deviation = counts.reduce(
        (sum, count, index) => sum + magnitude(count * 1_000_000n - total * (expected[index] ?? 0n)),
        0n,
      );
      if (deviation <= limit * 9n * total) return [];
      const thousandths = deviation / (9n * total * 100n);
      return [
        {
          check: "benford",
          subject: programme.categories[code - 1]?.key ?? "",
          says: `mean absolute deviation of ${total} first digits is 0.${thousandths.toString().padStart(4, "0")}, more than 0.015`,
        },
      ];
    }),
};

/** How often each first digit stands in each category, by code. */
function digitsOf(tallies: readonly (readonly string[])[]): ReadonlyMap<number, readonly bigint[]> {
  const byCategory = new Map<number, bigint[]>();
  for (const [cat = "", digit = "", count = ""] of tallies) {
    const counts = byCategory.get(Number(cat)) ?? expected.map(() => 0n);
    counts[Number(digit) - 1] = BigInt(count);
    byCategory.set(Number(cat), counts);
  }
  return byCategory;
}

function together(counts: readonly bigint[]): bigint {
  return counts.reduce((sum, count) => sum + count, 0n);
}
