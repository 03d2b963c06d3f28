import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { keyAt } from "../../words/token-marks.js";
import { hasPlaces, isPlain, taken } from "../giver.js";

/**
 * An English number that names nothing as all those, of whom some were counted before: `brought 93 people ashore from two dinghies, taking the
 * year's total past 20,000`.
 *
 * @param things what was counted last, behind no preposition
 * @param last the measured figure right before it
 */
export function takenForTotal(
  figure: Found,
  things: Found | undefined,
  last: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { at, index } = figure;
  if (things === undefined || !isPlain(figure) || hasPlaces(figure)) return undefined;
  if (last?.kind !== "count" || !reaching.test(keyAt(tokens, at - 1))) return undefined;
  return index.totalNouns.has(keyAt(tokens, at - 2)) ? taken(figure, things) : undefined;
}

const reaching = /^(?:to|past|beyond|above|over|at)$/u;
