import { type CategoryKey, categoryOf } from "../statement/categories.js";
import type { Placed } from "./assignment.js";

/** Where a figure stands in the statement. */
export function pathOf(one: Placed): string {
  const { categories: of, measure, fund, region, species } = one;
  const [category] = of;
  if (category === undefined || of.length > 1) return `totals.${totalName(one)}.printed`;
  const ofRegion = region === undefined ? "" : `.regions.${region}`;
  const ofSpecies = species === undefined ? "" : `.species.${species}`;
  const within = fund !== undefined ? `.funding.${fund}` : isMeasured(one) ? ofRegion + ofSpecies : "";
  return `aid.${category}${within}.${measure === "count" ? categoryOf(category)?.count : measure}`;
}

/** Whether a figure counts or sums up, and is not so much for each. */
export function isMeasured({ measure }: Placed): boolean {
  return measure === "count" || measure === "amount";
}

/** Where the count of a category stands. */
export function countPathOf(category: CategoryKey | undefined): string {
  return `aid.${category}.${category === undefined ? "" : categoryOf(category)?.count}`;
}

/** The id of what a category paid, in a region or in all. */
export function amountId(category: CategoryKey, region: string | undefined): string {
  return region === undefined ? `${category}.amount` : `${category}.regions.${region}.amount`;
}

/** What a joint total is called: housingPurchaseAndRepair; of a region, housingPurchaseAndRepair-KZ-15. */
export function totalName({ categories: of, region }: Placed): string {
  const [first = "", ...rest] = of;
  const head = /^[a-z]+/.exec(first)?.[0] ?? "";
  const tail = rest.map((key) => {
    const short = key.startsWith(head) ? key.slice(head.length) : key;
    return `And${short.charAt(0).toUpperCase()}${short.slice(1)}`;
  });
  return first + tail.join("") + (region === undefined ? "" : `-${region}`);
}
