import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { categoryOf } from "../statement/categories.js";
import type { Placed } from "./assignment.js";
import type { SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import {
  canPay,
  isCap,
  joinBonus,
  keyOf,
  lessSure,
  nearestCount,
  priceBefore,
  reach,
  surenessOf,
  type Topic,
} from "./near.js";
import { nearestPairs } from "./pairs.js";

/** Gives the rates and caps of a sentence their categories. */
export function placeRates(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  placed: readonly Placed[],
  topic: Topic,
): readonly Placed[] {
  const rates = figures.filter(
    (figure) =>
      (figure.kind === "rate" && (figure.unit === "MCI" || figure.unit === "tenge")) ||
      (figure.kind === "amount" && figure.unit === "tenge" && priceBefore(figure, words, far) !== undefined),
  );
  const cues = words.cues.filter(
    ({ tells, value }) => (tells === "category" || tells === "weak") && canPay(value),
  );
  const pairs = nearestPairs(rates, cues, far, () => true, reach.most);
  return rates.flatMap((figure): Placed[] => {
    const told = pairs.get(figure);
    const joined = nearestCount(figure, placed, far);
    const near = joined !== undefined && (told === undefined || joined.distance - joinBonus <= told.distance);
    const category = near
      ? joined.placed.categories[0]
      : told === undefined
        ? topic.category
        : keyOf(told.cue.value);
    if (category === undefined || !canPay(category)) return [];
    const hasPrice = categoryOf(category)?.count === "houses";
    const price = priceBefore(figure, words, far);
    // Houses have a price each, in tenge; what else is for each has none.
    if (hasPrice ? figure.unit !== "tenge" : price !== undefined) return [];
    const capped = price === undefined && isCap(figure, words);
    return [
      {
        figure,
        measure: capped ? "cap" : hasPrice ? "unitPrice" : "rate",
        categories: [category],
        fund: undefined,
        region: undefined,
        decidedBy: [
          ...(near ? joined.placed.decidedBy : told === undefined ? [] : [told.cue]),
          ...(price === undefined ? [] : [price]),
        ],
        sureness: near
          ? lessSure(joined.placed.sureness)
          : told === undefined
            ? "doubtful"
            : surenessOf(told),
      },
    ];
  });
}
