import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Cue, SentenceWords } from "./cues.js";
import type { SentenceGaps } from "./sentence-gaps.js";

/** The telling words of the clause in which a figure stands, in their order. */
export function cuesOfClause(
  figure: ProseFigure,
  { cues }: SentenceWords,
  gaps: SentenceGaps,
): readonly Cue[] {
  return cues.filter((cue) => gaps.between(cue, figure).breaks === 0);
}
