import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isSoMuchMore } from "./carry-before.js";
import { stands } from "./carry-link.js";

/**
 * Whether a Russian number says by how much what there is for each differs, or what it is or was elsewhere: `7 612 тенге на человека, на 340
 * больше`, `до 4 тенге за киловатт, для города – с 5 до 6`, `118 тенге с человека в деревнях и 146 в городах`, `по 6 тенге за тонну против 5`.
 *
 * @param rate right before it
 */
export function isRussianRateInTurn(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  if (figure.index.language !== "ru") return false;
  return (
    isSoMuchMore(tokens, figure) ||
    isReckonedBy(tokens, figure) ||
    isStateAgain(tokens, rate, figure) ||
    isRaisedTo(tokens, figure) ||
    isOtherPrice(tokens, figure) ||
    isElsewhere(tokens, rate, figure) ||
    isCompared(tokens, rate, figure)
  );
}

// `бюджет свёрстан исходя из 75`
function isReckonedBy(tokens: readonly Token[], { at }: Found): boolean {
  return keyAt(tokens, at - 1) === "из" && keyAt(tokens, at - 2) === "исходя";
}

// Behind two states of the one before.
function isStateAgain(tokens: readonly Token[], rate: Found, { at, next, index }: Found): boolean {
  if (!isDashAt(tokens, at - 2) || !index.stateTo.has(keyAt(tokens, rate.at - 1))) return false;
  const areStates = index.stateFrom.has(keyAt(tokens, at - 1)) && index.stateTo.has(keyAt(tokens, next));
  return areStates && tokens[next + 1]?.kind === "digits";
}

function isElsewhere(tokens: readonly Token[], rate: Found, { at, next, index }: Found): boolean {
  if (!index.joinLinks.has(keyAt(tokens, at - 1))) return false;
  const preposition = keyAt(tokens, next);
  const each = index.prepositions.has(preposition)
    ? findPhrase(tokens, rate.next, index.eachAfter, index.stems)
    : undefined;
  return each !== undefined && keyAt(tokens, each.next) === preposition;
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

// `640 тенге на ребёнка в день, с января норму поднимут до 715`
function isRaisedTo(tokens: readonly Token[], figure: Found): boolean {
  const { at, index } = figure;
  if (!index.stateTo.has(keyAt(tokens, at - 1)) || !stands(tokens, figure, index)) return false;
  return hasStem(keyAt(tokens, at - 2), index.changeStems);
}

// `16 тысяч тенге за тонну на разрезе и 27 тысяч с доставкой`
function isOtherPrice(tokens: readonly Token[], { at, next, index, quantity }: Found): boolean {
  if (quantity === undefined || zerosOf(quantity) !== 3) return false;
  const behind = tokens[next];
  const ends = behind?.kind !== "word" || index.prepositions.has(behind.key);
  return ends && index.joinLinks.has(keyAt(tokens, at - 1));
}
