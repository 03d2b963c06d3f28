import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { categoryOf } from "../statement/categories.js";
import type { Measure, Placed } from "./assignment.js";
import { countMeasureOf } from "./count-measure.js";
import { type Cue, isPolar, type SentenceWords } from "./cues.js";
import { cuesOfClause } from "./own-clause.js";
import type { NotDone } from "./polarity.js";
import type { SentenceGaps } from "./sentence-gaps.js";

/**
 * The figures that say what came of a plan of their sentence: `was budgeted for 30,000 families but has been paid to 36,455`.
 * Each has a word of giving in its own clause, which plans nothing, and takes the place that the plan may not have.
 *
 * @param placeless in the order of the text
 * @param placed with those that are refused
 */
export function insteadOfPlans(
  placeless: readonly ProseFigure[],
  placed: readonly Placed[],
  refusals: ReadonlyMap<ProseFigure, NotDone>,
  words: SentenceWords,
  gaps: SentenceGaps,
): readonly Placed[] {
  const plans = placed.filter(({ figure }) => refusals.get(figure)?.how === "plans");
  if (plans.length === 0) return [];
  const given = [...placeless, ...plans.map(({ figure }) => figure)]
    .sort((a, b) => a.start - b.start)
    .flatMap((figure) => {
      const by = givingIn(figure, words, gaps);
      return by === undefined ? [] : [{ figure, by }];
    });
  const done = placed.filter(({ figure }) => !refusals.has(figure));
  const found: Placed[] = [];
  for (const { figure, by } of given) {
    const own = plans.find((one) => one.figure === figure);
    const plan = own ?? plans.findLast((one) => one.figure.start < figure.start && isAlike(one, figure));
    if (plan === undefined || [...done, ...found].some((one) => isOfSame(one, plan))) continue;
    found.push({ ...plan, figure, decidedBy: [...plan.decidedBy, by], sureness: "doubtful" });
  }
  return [...found, ...countsBeside(found, given, gaps)];
}

/** A figure, and the word of giving in its clause. */
interface Given {
  readonly figure: ProseFigure;
  readonly by: Cue;
}

function givingIn(figure: ProseFigure, words: SentenceWords, gaps: SentenceGaps): Cue | undefined {
  const clause = cuesOfClause(figure, words, gaps);
  return clause.some(({ tells }) => isPolar(tells))
    ? undefined
    : clause.find(({ tells }) => tells === "gives");
}

// `only 7.2 billion tenge was paid to 16,004 families`, where nothing else tells of the families.
function countsBeside(
  found: readonly Placed[],
  given: readonly Given[],
  gaps: SentenceGaps,
): readonly Placed[] {
  return given.flatMap(({ figure }): readonly Placed[] => {
    const measure = countMeasureOf(figure);
    if (measure === undefined || found.some((one) => one.figure === figure)) return [];
    const beside = found.find(
      (one) =>
        one.measure === "amount" &&
        categoryOf(one.categories[0] ?? "")?.count === measure &&
        gaps.between(one.figure, figure).breaks === 0,
    );
    return beside === undefined ? [] : [{ ...beside, figure, measure: "count" }];
  });
}

function isAlike({ figure: plan }: Placed, figure: ProseFigure): boolean {
  const measure = measureOf(figure);
  if (measure === undefined || measure !== measureOf(plan)) return false;
  return measure === "amount" || countMeasureOf(plan) === countMeasureOf(figure);
}

function measureOf(figure: ProseFigure): Measure | undefined {
  if (figure.kind === "amount" && figure.unit === "tenge") return "amount";
  return countMeasureOf(figure) === undefined ? undefined : "count";
}

function isOfSame(one: Placed, plan: Placed): boolean {
  return one.measure === plan.measure && one.categories[0] === plan.categories[0];
}
