import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { SentenceWords } from "./cues.js";

/** Whether a figure is the most that one may get, by its hedge or by a word right before it: `capped at 150 MCI`. */
export function isCap({ hedge, start }: ProseFigure, { cues }: SentenceWords): boolean {
  if (hedge === "at-most" || hedge === "under") return true;
  return cues.some(({ tells, end }) => tells === "cap" && end <= start && start - end <= longestGap);
}

/** Between a word and the figure right behind it, in UTF-16 code units: a space, a dash. */
const longestGap = 3;
