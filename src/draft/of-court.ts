import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Cue, SentenceWords } from "./cues.js";
import { cuesOfClause } from "./own-clause.js";
import type { SentenceGaps } from "./sentence-gaps.js";

/**
 * The word by which a figure is one of a court and no aid: of its clause, `for embezzling 143 million tenge`, or of who
 * accuses at the head of the sentence, `According to the indictment, he reported 17 houses`, unless its clause says that
 * somebody was given something.
 */
export function courtOf(figure: ProseFigure, words: SentenceWords, gaps: SentenceGaps): Cue | undefined {
  const clause = cuesOfClause(figure, words, gaps);
  const own = clause.find(({ tells }) => tells === "crime");
  if (own !== undefined || clause.some(({ tells }) => tells === "gives")) return own;
  return words.cues.find(({ tells, at }) => tells === "accuses" && at <= longestHead);
}

/** In words and marks: `According to the `. */
const longestHead = 3;
