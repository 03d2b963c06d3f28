import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { keyAt } from "../words/token-marks.js";
import { isBare } from "./giver.js";

/**
 * Whether a number that names nothing is the first of two states of which the second has the scale of both, and nothing named
 * either: `с 18 до 27 тысяч`. What its label counts is then that of the second, from which the first takes it.
 */
export function opensScaledStates(
  tokens: readonly Token[],
  figure: Found,
  behind: Found | undefined,
): boolean {
  if (behind === undefined || !isBare(behind) || zerosOf(behind.quantity) === undefined) return false;
  const { stateFrom, stateTo, language } = figure.index;
  if (language !== "ru" || zerosOf(figure.quantity) !== undefined || behind.at !== figure.next + 1)
    return false;
  return stateTo.has(keyAt(tokens, figure.next)) && stateFrom.has(keyAt(tokens, figure.at - 1));
}
