import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Cue, SentenceWords } from "./cues.js";

/** Whether a figure is the most that one may get, by its hedge or by a word right before it: `capped at 150 MCI`. */
export function isCap(figure: ProseFigure, words: SentenceWords): boolean {
  const { hedge } = figure;
  return hedge === "at-most" || hedge === "under" || capBefore(figure, words) !== undefined;
}

/** The word right before a figure that says it is the most. */
export function capBefore({ start }: ProseFigure, { cues }: SentenceWords): Cue | undefined {
  return cues.find(({ tells, end }) => tells === "cap" && end <= start && start - end <= longestGap);
}

/** Between a word and the figure right behind it, in UTF-16 code units: a space, a dash. */
const longestGap = 3;
