import type { Placed } from "./assignment.js";
import { categoryTold, isPaid } from "./category-words.js";
import type { SentenceWords } from "./cues.js";
import type { Aside } from "./parts-of-loss.js";
import type { Awaited } from "./topic.js";

/** What is awaited once a count was asked for or corrected. */
export function awaitedOf([one]: readonly Placed[], awaiting: readonly Aside[]): Awaited | undefined {
  const by = awaiting.find(({ figure }) => figure === one?.figure)?.awaits;
  const category = one?.categories[0];
  return by === undefined || category === undefined ? undefined : { category, by };
}

/** What is awaited once a sentence speaks of who asks: `Of 2,318 applications for property compensation, 417 were rejected.` */
export function askedFor({ cues }: SentenceWords): Awaited | undefined {
  if (!cues.some(({ tells }) => tells === "asks")) return undefined;
  const telling = cues.filter(
    ({ tells, value }) => (tells === "category" || tells === "weak") && isPaid(value),
  );
  const told = telling.find(({ tells }) => tells === "category") ?? telling[0];
  const category = told && categoryTold(told);
  return category === undefined ? undefined : { category, by: "asked" };
}
