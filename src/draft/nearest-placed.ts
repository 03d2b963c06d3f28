import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Placed } from "./assignment.js";
import type { Distance } from "./distance.js";
import type { Pair } from "./pairs.js";
import { reach } from "./reach.js";

/** A figure that another is joined to, and how far it stands. */
export interface NearFigure {
  readonly placed: Placed;
  readonly distance: number;
}

/** The nearest figure that is placed already, and not a fund's own. */
export function nearestPlaced(
  figure: ProseFigure,
  placed: readonly Placed[],
  far: Distance,
): NearFigure | undefined {
  let nearest: NearFigure | undefined;
  for (const one of placed) {
    if (one.fund !== undefined) continue;
    const distance = far(figure, one.figure);
    if (distance <= reach.most && (nearest === undefined || distance < nearest.distance))
      nearest = { placed: one, distance };
  }
  return nearest;
}

/** How many words nearer a figure that another is joined to seems than a word that tells a category. */
const joinBonus = 6;

/**
 * Whether a figure that another is joined to tells more of it than the word that tells its category. A word that stands
 * nearer than the figure, and tells another category for certain, does.
 */
export function isNearer({ placed, distance }: NearFigure, told: Pair | undefined): boolean {
  if (told === undefined) return true;
  const isOther = told.cue.tells === "category" && !placed.categories.some((key) => key === told.cue.value);
  return isOther ? distance <= told.distance : distance - joinBonus <= told.distance;
}
