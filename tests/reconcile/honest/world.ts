import type { Random } from "./random.js";

export const categories = {
  housingInspection: "houses",
  housingPurchase: "houses",
  housingRepair: "houses",
  housingConstruction: "houses",
  oneTimeAssistance: "families",
  propertyCompensation: "families",
  smeCompensation: "enterprises",
  livestockCompensation: "heads",
} as const;

export type Category = keyof typeof categories;

/** Tiyn for each of a payment's beneficiaries: as many, at most as many, or between two. */
export interface Terms {
  readonly kind: "rate" | "cap" | "unitPrice";
  readonly from: bigint;
  readonly to: bigint;
}

/** Payments of one region, fund, group and species to so many beneficiaries. */
export interface Batch {
  readonly category: Category;
  readonly region: string;
  readonly fund: string;
  readonly group: string;
  readonly count: bigint;
  /** Tiyn. */
  readonly amount: bigint;
}

/** What really was paid by each of several days: by the later ones all of the earlier ones, and more. */
export interface World {
  readonly days: readonly (readonly Batch[])[];
  /** By category, or by category and group; none where each is paid what is decided. */
  readonly terms: ReadonlyMap<string, Terms>;
}

export const regions = ["KZ-10", "KZ-15", "KZ-23"] as const;
export const funds = ["stateBudget", "demeu"] as const;
export const groups = ["lostAll", "lostSome"] as const;

export function worldOf(random: Random): World {
  const paid = (Object.keys(categories) as Category[]).filter(
    (category) => category !== "housingInspection" && random(2) === 0,
  );
  const terms = new Map<string, Terms>();
  for (const category of paid) {
    // All of it by one rule, or each group by one of its own.
    const subjects = random(3) > 0 ? [category] : groups.map((group) => `${category} ${group}`);
    for (const subject of subjects) {
      const kinds =
        subject === category ? (["rate", "cap", "unitPrice"] as const) : (["rate", "cap"] as const);
      if (random(3) > 0) terms.set(subject, termsOf(random.of(kinds), random));
    }
  }
  const first = batchesOf(paid, terms, random);
  const later = random(3) === 0 ? batchesOf(paid, terms, random) : undefined;
  return { days: later === undefined ? [first] : [first, [...first, ...later]], terms };
}

function termsOf(kind: Terms["kind"], random: Random): Terms {
  const low = BigInt(1 + random(400)) * 100n * 10n ** BigInt(random(5));
  if (kind === "rate") return { kind, from: low, to: low };
  return kind === "cap" ? { kind, from: 0n, to: low } : { kind, from: low, to: low * BigInt(1 + random(3)) };
}

function batchesOf(
  paid: readonly Category[],
  terms: ReadonlyMap<string, Terms>,
  random: Random,
): readonly Batch[] {
  const batches = paid.flatMap((category) =>
    Array.from({ length: 1 + random(5) }, (): Batch => {
      const group = random.of(groups);
      const count = random.whole(5);
      const amount = amountOf(count, terms.get(category) ?? terms.get(`${category} ${group}`), random);
      return { category, region: random.of(regions), fund: random.of(funds), group, count, amount };
    }),
  );
  const helped = batches.filter(({ category }) => categories[category] === "houses");
  const inspected = helped.map((batch): Batch => {
    const count = batch.count + BigInt(random(2) * random(500));
    return { ...batch, category: "housingInspection", count, amount: 0n };
  });
  return [...batches, ...inspected];
}

function amountOf(count: bigint, terms: Terms | undefined, random: Random): bigint {
  if (terms === undefined) return random.whole(15);
  const room = (terms.to - terms.from) * count;
  return terms.from * count + (room === 0n ? 0n : random.whole(20) % (room + 1n));
}

/** What batches come to. */
export function sumOf(batches: readonly Batch[], key: "count" | "amount"): bigint {
  return batches.reduce((sum, batch) => sum + batch[key], 0n);
}
