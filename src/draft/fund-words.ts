import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Cue, SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import { nearestPairs } from "./pairs.js";
import { reach } from "./reach.js";

/** True of the state budget, which pays for nearly all and has no beneficiaries of its own. */
export function isStateBudget({ value }: Cue): boolean {
  return value === "stateBudget";
}

/** True of those who give money that need not be spent yet. */
export function isSponsors({ value }: Cue): boolean {
  return value === "sponsors";
}

/**
 * The fund that each figure of a sentence is of, by the word that stands near it. The only fund of a sentence that begins
 * with it is that of the first figure, however far: `The Demeu fund gave …`.
 */
export function fundsOf(
  figures: readonly ProseFigure[],
  { tokens, cues }: SentenceWords,
  far: Distance,
): ReadonlyMap<ProseFigure, Cue> {
  const funds = cues.filter(({ tells }) => tells === "fund");
  const near = nearestPairs(figures, funds, { far, most: reach.fund });
  const found = new Map([...near].map(([figure, { cue }]) => [figure, cue]));
  const [head, another] = funds;
  const [first] = figures;
  if (head === undefined || first === undefined || another !== undefined || isStateBudget(head)) return found;
  const before = tokens.filter(({ kind, start }) => kind === "word" && start < head.start);
  return before.length <= wordsBeforeHead && head.end <= first.start ? found.set(first, head) : found;
}

/** `The Demeu fund`, «Из фонда „Демеу“». */
export const wordsBeforeHead = 2;
