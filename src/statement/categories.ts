/** The counts that an aid category can have, beside its amount. */
export type CountMeasure = "houses" | "families" | "enterprises" | "heads";

/** What is known of an aid category before any figure is. */
export interface Category {
  /** Its key under `aid`. */
  readonly key: string;
  /** Its name in English, for people. */
  readonly title: string;
  /** What it counts. */
  readonly count: CountMeasure;
  /** False where the category only counts and pays nothing of its own. */
  readonly paid: boolean;
}

/**
 * The aid categories. A new one is a row here and a line in the interface `Aid`; the schema, the ids and the
 * rules follow from the row.
 */
export const categories = [
  { key: "housingInspection", title: "Housing inspection", count: "houses", paid: false },
  { key: "housingPurchase", title: "Housing purchase", count: "houses", paid: true },
  { key: "housingRepair", title: "Housing repair", count: "houses", paid: true },
  { key: "housingConstruction", title: "Housing construction", count: "houses", paid: true },
  { key: "oneTimeAssistance", title: "One-time assistance", count: "families", paid: true },
  { key: "propertyCompensation", title: "Property compensation", count: "families", paid: true },
  { key: "smeCompensation", title: "Compensation to enterprises", count: "enterprises", paid: true },
  { key: "livestockCompensation", title: "Livestock compensation", count: "heads", paid: true },
] as const;

/** The key of an aid category. */
export type CategoryKey = (typeof categories)[number]["key"];

/**
 * The category of that key, or `undefined`.
 *
 * @example
 * categoryOf("oneTimeAssistance")?.count; // "families"
 */
export function categoryOf(key: string): Category | undefined {
  return categories.find((category) => category.key === key);
}
