import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { type CategoryKey, type CountMeasure, categories, categoryOf } from "../statement/categories.js";
import type { Placed, Sureness } from "./assignment.js";
import { categoryCues, categoryTold } from "./category-words.js";
import { countMeasureOf } from "./count-measure.js";
import type { Cue, SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import { fundsOf, isStateBudget } from "./fund-words.js";
import { nearestPairs, type Pair } from "./pairs.js";
import { sharesVerb } from "./parallel-regions.js";
import { wholesOfParts } from "./parts.js";
import { reach } from "./reach.js";
import { regionNear } from "./region-word.js";
import type { SentenceGaps } from "./sentence-gaps.js";
import { speciesOf } from "./species.js";
import { pathOf } from "./statement-path.js";
import { lessSure, surenessOf } from "./sureness.js";
import { isToldGiven, isWholeGiven } from "./told-given.js";
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

/** What a sentence's counts are read with beside its words. */
interface Around {
  readonly far: Distance;
  readonly gaps: SentenceGaps;
  readonly topic: Topic;
}

/** Gives the counts of a sentence their categories. */
export function placeCounts(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  { far, gaps, topic }: Around,
): readonly Placed[] {
  const counted = figures.filter((figure) => countMeasureOf(figure) !== undefined);
  const wholes = wholesOfParts(counted, words, figures);
  const fits = (figure: ProseFigure, cue: Cue): boolean => {
    const measure = countMeasureOf(figure);
    if (measure === undefined || !categoriesOf(measure).some((key) => key === cue.value)) return false;
    if (!wholes.has(figure)) return true;
    return figure.start <= cue.start && cue.end <= figure.end && isWholeGiven(figure, cue, words, gaps);
  };
  const pairs = nearestPairs(counted, categoryCues(words, figures), { far, most: reach.most, fits });
  const funds = fundsOf(counted, words, far);
  const regions = new Map(counted.map((figure) => [figure, regionNear(figure, words, far, figures)]));
  const placed: Placed[] = [];
  for (const [at, figure] of counted.entries()) {
    const told = pairs.get(figure);
    if (told === undefined ? wholes.has(figure) : isOvertold(figure, told, words, far)) continue;
    const own = regions.get(figure);
    const shared = [counted[at - 1], counted[at + 1]]
      .map((other) => {
        const by = other && pairs.get(other)?.cue;
        if (told !== undefined || own === undefined || other === undefined || by === undefined)
          return undefined;
        const beside = { figure: other, region: regions.get(other) };
        return sharesVerb({ figure, region: own }, beside, by, words.tokens, figures) ? by : undefined;
      })
      .find((by) => by !== undefined);
    // In a list the count before may tell, or the sentence before.
    const category =
      (shared && categoryTold(shared)) ??
      categoryOfCount(figure, told, placed.at(-1)?.categories[0] ?? topic.category) ??
      (told === undefined ? awaitedCategory(figure, words, { far, gaps, topic }) : undefined);
    if (category === undefined) continue;
    const named = funds.get(figure);
    const fund = named === undefined || isStateBudget(named) ? undefined : named;
    const region = own ?? topic.head;
    const isGiven = isToldGiven(figure, category, words, gaps);
    const ofWord = shared === undefined ? surenessOfCount(figure, told, fund) : "likely";
    const sureness = isGiven ? ofWord : "doubtful";
    const species = category === "livestockCompensation" ? speciesOf(figure, counted, words) : undefined;
    const one: Placed = {
      figure,
      measure: "count",
      categories: [category],
      fund: fund?.value,
      region: region?.value ?? topic.region,
      species,
      decidedBy: [told?.cue ?? shared, fund, region].filter((cue) => cue !== undefined),
      sureness: region === own ? sureness : lessSure(sureness),
    };
    // `17,600 homes were inspected, of which 340 …`: a part of what was counted before, and not all of it.
    const isRight = topic.awaited?.by === "earlier" && placed.length === 0;
    const isPart = told === undefined && figure.carried?.unit === true && !isRight;
    const isNamed = fund !== undefined || own !== undefined || species !== undefined;
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

// `2,318 families applied for property compensation. The rest, 1,901 families, were paid.`
function awaitedCategory(
  figure: ProseFigure,
  words: SentenceWords,
  { gaps, topic: { awaited } }: Around,
): CategoryKey | undefined {
  if (awaited === undefined || countMeasureOf(figure) !== categoryOf(awaited.category)?.count)
    return undefined;
  const isGiven = words.cues.some((cue) => cue.tells === "gives" && gaps.between(cue, figure).stops === 0);
  return isGiven || awaited.by === "earlier" ? awaited.category : undefined;
}

function surenessOfCount(figure: ProseFigure, told: Pair | undefined, fund: Cue | undefined): Sureness {
  const measure = countMeasureOf(figure);
  const isAlone = measure !== undefined && categoriesOf(measure).length === 1;
  const sureness = told !== undefined ? surenessOf(told) : isAlone ? "sure" : "doubtful";
  return fund?.referred === true ? lessSure(sureness) : sureness;
}
