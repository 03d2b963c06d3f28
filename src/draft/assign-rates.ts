import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { categoryOf } from "../statement/categories.js";
import type { DecidingWord, Placed } from "./assignment.js";
import { isCap } from "./cap.js";
import { categoryTold, isPaid } from "./category-words.js";
import type { SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import { isNearer, nearestPlaced } from "./nearest-placed.js";
import { nearestPairs } from "./pairs.js";
import { priceBefore } from "./price-word.js";
import { reach } from "./reach.js";
import { lessSure, surenessOf } from "./sureness.js";
import type { Topic } from "./topic.js";

// 100 MCI is what each family is paid once.
function isUsual({ unit, value, hedge }: ProseFigure): boolean {
  return unit === "MCI" && hedge === "none" && value?.toFixed() === "100";
}

function wordOf({ start, end, printed }: ProseFigure): DecidingWord {
  return { start, end, text: printed };
}

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
    ({ tells, value }) => (tells === "category" || tells === "weak") && isPaid(value),
  );
  const pairs = nearestPairs(rates, cues, { far, most: reach.most });
  return rates.flatMap((figure): Placed[] => {
    const told = pairs.get(figure);
    const joined = nearestPlaced(figure, placed, far);
    const near = joined !== undefined && isNearer(joined, told);
    const byOthers = near
      ? joined.placed.categories[0]
      : told === undefined
        ? topic.isOnly
          ? topic.category
          : undefined
        : categoryTold(told.cue);
    const isAlone = byOthers === undefined && isUsual(figure);
    const category = isAlone ? "oneTimeAssistance" : byOthers;
    if (category === undefined || !isPaid(category)) return [];
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
        species: undefined,
        decidedBy: [
          ...(near
            ? joined.placed.decidedBy
            : told !== undefined
              ? [told.cue]
              : isAlone
                ? [wordOf(figure)]
                : []),
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
