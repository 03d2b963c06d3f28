import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { type CategoryKey, type CountMeasure, categories } from "../statement/categories.js";
import type { Placed, Sureness } from "./assignment.js";
import { categoryCues, categoryTold } from "./category-words.js";
import { countMeasureOf } from "./count-measure.js";
import type { Cue, SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import { fundsOf, isStateBudget } from "./fund-words.js";
import { nearestPairs, type Pair } from "./pairs.js";
import { wholesOfParts } from "./parts.js";
import { reach } from "./reach.js";
import { regionNear } from "./region-word.js";
import { speaksOfLoss } from "./set-aside.js";
import { speciesOf } from "./species.js";
import { pathOf } from "./statement-path.js";
import { lessSure, surenessOf } from "./sureness.js";
import type { Topic } from "./topic.js";

function categoriesOf(measure: CountMeasure): readonly CategoryKey[] {
  return categories.filter(({ count }) => count === measure).map(({ key }) => key);
}

// `596 families received compensation for the repair of their homes` is about repairs, which do not count families.
function isOvertold(figure: ProseFigure, told: Pair, words: SentenceWords, far: Distance): boolean {
  if (told.cue.tells !== "weak") return false;
  return words.cues.some(
    (cue) => cue.tells === "category" && cue.value !== told.cue.value && far(figure, cue) <= reach.sure,
  );
}

/** Gives the counts of a sentence their categories. */
export function placeCounts(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  topic: Topic,
): readonly Placed[] {
  const counted = figures.filter((figure) => countMeasureOf(figure) !== undefined);
  const wholes = wholesOfParts(counted, words);
  const fits = (figure: ProseFigure, cue: Cue): boolean => {
    const measure = countMeasureOf(figure);
    if (measure === undefined || !categoriesOf(measure).some((key) => key === cue.value)) return false;
    return !wholes.has(figure) || (figure.start <= cue.start && cue.end <= figure.end);
  };
  const pairs = nearestPairs(counted, categoryCues(words, figures), { far, most: reach.most, fits });
  const funds = fundsOf(counted, words, far);
  const isLoss = speaksOfLoss(words);
  const placed: Placed[] = [];
  for (const figure of counted) {
    const told = pairs.get(figure);
    if (told !== undefined && isOvertold(figure, told, words, far)) continue;
    // In a list the count before may tell, or the sentence before.
    const category = categoryOfCount(figure, told, placed.at(-1)?.categories[0] ?? topic.category);
    if (category === undefined) continue;
    const named = funds.get(figure);
    const fund = named === undefined || isStateBudget(named) ? undefined : named;
    const region = regionNear(figure, words, far, figures);
    const species = category === "livestockCompensation" ? speciesOf(figure, counted, words) : undefined;
    const one: Placed = {
      figure,
      measure: "count",
      categories: [category],
      fund: fund?.value,
      region: region?.value ?? topic.region,
      species,
      decidedBy: [told?.cue, fund, region].filter((cue) => cue !== undefined),
      sureness:
        isLoss && category === "livestockCompensation" ? "doubtful" : surenessOfCount(figure, told, fund),
    };
    // `17,600 homes were inspected, of which 340 …`: a part of what was counted before, and not all of it.
    const isPart = told === undefined && figure.carried?.unit === true;
    const isNamed = fund !== undefined || region !== undefined || species !== undefined;
    if (isPart && (!isNamed || placed.some((before) => pathOf(before) === pathOf(one)))) continue;
    placed.push(one);
  }
  return placed;
}

// A new count of a category with others like it wants a word of its own.
function categoryOfCount(
  figure: ProseFigure,
  told: Pair | undefined,
  before: CategoryKey | undefined,
): CategoryKey | undefined {
  if (told !== undefined) return categoryTold(told.cue);
  const measure = countMeasureOf(figure);
  if (measure === undefined) return undefined;
  const [only, another] = categoriesOf(measure);
  if (another === undefined) return only;
  return figure.carried === undefined ? undefined : categoriesOf(measure).find((key) => key === before);
}

function surenessOfCount(figure: ProseFigure, told: Pair | undefined, fund: Cue | undefined): Sureness {
  const measure = countMeasureOf(figure);
  const isAlone = measure !== undefined && categoriesOf(measure).length === 1;
  const sureness = told !== undefined ? surenessOf(told) : isAlone ? "sure" : "doubtful";
  return fund?.referred === true ? lessSure(sureness) : sureness;
}
