import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { CategoryKey } from "../statement/categories.js";
import type { Cue, SentenceWords } from "./cues.js";
import { cuesOfClause } from "./own-clause.js";
import type { SentenceGaps } from "./sentence-gaps.js";

/** Categories that their counted noun alone tells, whatever was done with what it counts. */
const byNoun: readonly CategoryKey[] = ["smeCompensation", "livestockCompensation"];

/**
 * Whether a sentence says that what it counts was given something, where the noun alone tells the category: animals are
 * also lost, driven and counted, and entrepreneurs apply.
 */
export function isToldGiven(
  figure: ProseFigure,
  category: CategoryKey,
  words: SentenceWords,
  gaps: SentenceGaps,
): boolean {
  if (!byNoun.includes(category)) return true;
  if (!words.cues.some(({ tells }) => tells === "gives")) return false;
  const clause = cuesOfClause(figure, words, gaps);
  return clause.some(({ tells }) => tells === "gives") || !clause.some(({ tells }) => tells === "harm");
}

/**
 * Whether the whole of a part was given something itself, where its noun alone tells the category: `of 734 entrepreneurs
 * paid, 40`, but not `of 1,214 businesses, 734 were paid`.
 */
export function isWholeGiven(
  whole: ProseFigure,
  { value }: Cue,
  words: SentenceWords,
  gaps: SentenceGaps,
): boolean {
  if (!byNoun.some((key) => key === value)) return true;
  return words.cues.some((cue) => {
    if (cue.tells !== "gives" || cue.start < whole.end) return false;
    const { breaks, figures } = gaps.between(whole, cue);
    return breaks === 0 && figures === 0;
  });
}
