import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { zerosOf } from "../../quantity/quantity.js";
import { isBehindPhrase } from "../../words/phrase-table.js";
import { isDashAt, isWordAt, keyAt } from "../../words/token-marks.js";
import { stands } from "../carry-link.js";

/**
 * Whether a Russian number says by how much what there is for each differs, or what it is or was elsewhere: `7 612 тенге на человека, на 340
 * больше`, `до 4 тенге за киловатт, для города – с 5 до 6`, `118 тенге с человека в деревнях и 146 в городах`, `по 6 тенге за тонну против 5`.
 *
 * @param rate right before it
 */
export function isRussianRateInTurn(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  if (figure.index.language !== "ru") return false;
  return (
    isStateAgain(tokens, rate, figure) || isOtherPrice(tokens, figure) || isCompared(tokens, rate, figure)
  );
}

// Behind two states of the one before.
function isStateAgain(tokens: readonly Token[], rate: Found, { at, next, index }: Found): boolean {
  if (!isDashAt(tokens, at - 2) || !index.stateTo.has(keyAt(tokens, rate.at - 1))) return false;
  return index.stateFrom.has(keyAt(tokens, at - 1)) && index.stateTo.has(keyAt(tokens, next));
}

/** The most words from one such figure to the next, and of what says that they are compared. */
const mostBetween = 5;
const mostOfPhrase = 2;

function isCompared(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { at, index } = figure;
  if (at - rate.next > mostBetween || !isBehindPhrase(tokens, at, index.comparisons, mostOfPhrase))
    return false;
  return stands(tokens, figure, index);
}

// `16 тысяч тенге за тонну на разрезе и 27 тысяч с доставкой`
function isOtherPrice(tokens: readonly Token[], { at, next, index, quantity }: Found): boolean {
  if (zerosOf(quantity) !== 3 || !index.joinLinks.has(keyAt(tokens, at - 1))) return false;
  return !isWordAt(tokens, next) || index.prepositions.has(keyAt(tokens, next));
}
