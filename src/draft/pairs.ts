import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Cue } from "./cues.js";
import type { Distance } from "./distance.js";

/** A figure's word and how far it stands. */
export interface Pair {
  readonly cue: Cue;
  readonly distance: number;
}

/** Which words may be a figure's. */
export interface PairLimits {
  readonly far: Distance;
  /** The furthest that one may stand. */
  readonly most: number;
  /** Left out: each may. */
  readonly fits?: (figure: ProseFigure, cue: Cue) => boolean;
}

/** How much further a general word counts as standing. */
const weakness = 10;

/** The most telling words on either side of a figure that are looked at. */
const asked = 8;

/**
 * Gives each figure a telling word near it, the nearest pairs first and each word to one figure, so that of two verbs
 * and two numbers each verb has its own. Linear in the figures but for the sorting.
 */
export function nearestPairs(
  figures: readonly ProseFigure[],
  cues: readonly Cue[],
  { far, most, fits = () => true }: PairLimits,
): ReadonlyMap<ProseFigure, Pair> {
  const inOrder = [...cues].sort((a, b) => a.start - b.start);
  const candidates: (Pair & { readonly figure: ProseFigure })[] = [];
  let first = 0;
  for (const figure of figures) {
    while (first < inOrder.length && (inOrder[first]?.start ?? 0) < figure.start) first += 1;
    for (const cue of inOrder.slice(Math.max(0, first - asked), first + asked)) {
      const distance = far(figure, cue) + (cue.tells === "weak" ? weakness : 0);
      if (distance <= most && fits(figure, cue)) candidates.push({ figure, cue, distance });
    }
  }
  candidates.sort((a, b) => a.distance - b.distance);
  const pairs = new Map<ProseFigure, Pair>();
  const used = new Set<Cue>();
  for (const { figure, cue, distance } of candidates) {
    if (pairs.has(figure) || used.has(cue)) continue;
    pairs.set(figure, { cue, distance });
    used.add(cue);
  }
  return pairs;
}
