import type { Explanation } from "../../../src/reconcile/types.js";
import type { Statement } from "../../../src/statement/types.js";
import type { Random } from "../honest/random.js";

/** A statement in which a payment is tied to a rate that was a cap, or to a rate of another year's MCI. */
export interface Misreading {
  readonly statements: readonly Statement[];
  readonly kind: Explanation["kind"];
  /** What the explanation must say. */
  readonly says: string;
}

// Tenge, as facts/mci.csv gives them.
const mci = { 2023: 3_450n, 2024: 3_692n, 2025: 3_932n } as const;

/** One payment to so many families, by region or not, of a flood in 2024 of which is told a year later. */
export function plantedMisreading(random: Random): Misreading {
  const units = BigInt(50 + 50 * random(3));
  const counts = Array.from({ length: 1 + random(3) }, () => 100n + random.whole(4));
  const families = counts.reduce((sum, count) => sum + count, 0n);
  const [year, kind] = random.of([
    [2023, "other-mci"],
    [2025, "other-mci"],
    [2024, "cap-not-rate"],
  ] as const);
  const full = families * units * mci[year];
  const amount = kind === "cap-not-rate" ? (full * BigInt(70 + random(25))) / 100n : full;
  const byRegion = Object.fromEntries(
    counts.map((count, index) => [["KZ-10", "KZ-15", "KZ-23"][index], { families: String(count) }]),
  );
  const isByRegion = random(2) === 0;
  return {
    statements: [
      {
        asOf: "2025-03-01",
        language: "en",
        event: { began: "2024-03-27" },
        aid: {
          oneTimeAssistance: {
            ...(isByRegion ? { regions: byRegion } : { families: String(families) }),
            amount: inMillions(amount),
            rate: `${units} MCI`,
          },
        },
      },
    ],
    kind,
    says: kind === "cap-not-rate" ? "the rate of one-time assistance was a cap" : `by the MCI of ${year} `,
  };
}

/** To the nearest tenth of a million. */
function inMillions(tenge: bigint): string {
  const tenths = (tenge + 50_000n) / 100_000n;
  return `${tenths / 10n}.${tenths % 10n} million tenge`;
}
