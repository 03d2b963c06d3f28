import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { type CategoryKey, type CountMeasure, categories } from "../statement/categories.js";
import type { Placed } from "./assignment.js";
import { categoryCues, categoryTold } from "./category-words.js";
import type { Cue, SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import { draftLexicons } from "./lexicon/index.js";
import { nearestPairs, type Pair } from "./pairs.js";
import { reach } from "./reach.js";
import { regionNear } from "./region-word.js";
import { lessSure, surenessOf } from "./sureness.js";
import type { Topic } from "./topic.js";

/** What a figure counts for the design; `undefined` where no category counts it. */
function measureOf({ kind, unit, language }: ProseFigure): CountMeasure | undefined {
  if (kind !== "count" || unit === undefined) return undefined;
  const { counts } = draftLexicons[language];
  return (["houses", "families", "enterprises", "heads"] as const).find((measure) =>
    counts[measure].includes(unit),
  );
}

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

// The state budget is no fund with beneficiaries of its own.
function fundNear(figure: ProseFigure, { cues }: SentenceWords, far: Distance): Cue | undefined {
  return cues.find(
    (cue) => cue.tells === "fund" && cue.value !== "stateBudget" && far(figure, cue) <= reach.fund,
  );
}

/** Gives the counts of a sentence their categories. */
export function placeCounts(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  topic: Topic,
): readonly Placed[] {
  const counted = figures.filter((figure) => measureOf(figure) !== undefined);
  const fits = (figure: ProseFigure, cue: Cue): boolean => {
    const measure = measureOf(figure);
    return measure !== undefined && categoriesOf(measure).some((key) => key === cue.value);
  };
  const pairs = nearestPairs(counted, categoryCues(words, figures), { far, most: reach.most, fits });
  const named = new Set(topic.open.flatMap(({ categories: keys }) => keys).concat(...topic.paid));
  // The category of the count before, in this sentence.
  let last: CategoryKey | undefined;
  return counted.flatMap((figure): Placed[] => {
    const measure = measureOf(figure);
    if (measure === undefined) return [];
    const [only, another] = categoriesOf(measure);
    const told = pairs.get(figure);
    if (told !== undefined && isOvertold(figure, told, words, far)) return [];
    // In a list the count before may tell, or the sentence before; a new count of a category with others like it wants
    // a word of its own.
    const spoken = last ?? topic.category;
    const before =
      figure.carried === undefined ? undefined : categoriesOf(measure).find((key) => key === spoken);
    const category = told === undefined ? (another === undefined ? only : before) : categoryTold(told.cue);
    if (category === undefined) return [];
    // A fund's own beneficiaries are told from all only once all have been named.
    const fund = named.has(category) ? fundNear(figure, words, far) : undefined;
    const region = regionNear(figure, words, far);
    if (fund === undefined && region === undefined) named.add(category);
    last = category;
    const alone = another === undefined ? "sure" : "doubtful";
    const sureness = told === undefined ? alone : surenessOf(told);
    return [
      {
        figure,
        measure: "count",
        categories: [category],
        fund: fund?.value,
        region: region?.value,
        decidedBy: [told?.cue, fund, region].filter((cue) => cue !== undefined),
        sureness: fund?.referred === true ? lessSure(sureness) : sureness,
      },
    ];
  });
}
