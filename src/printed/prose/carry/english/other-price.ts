import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { mayBeNounAt } from "../../words/may-be-noun.js";
import { isBehindPhrase } from "../../words/phrase-table.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";
import { isNearlyAsMuch } from "../giver.js";
import { manyAt } from "../label-noun.js";

/** The most tokens from such a price to that of another, or of another time. */
const furthest = 9;

/** Whether money is what there was for each at another time: `rises to $80 a tonne from $70`, `$80 a tonne, compared with $70 a year ago`. */
export function isOtherState(figure: Found, rate: Found, tokens: readonly Token[]): boolean {
  const { at, next, index } = figure;
  if (!mayBePrice(figure, rate, tokens)) return false;
  const before = keyAt(tokens, at - 1);
  if (index.stateTo.has(keyAt(tokens, rate.at - 1)) && index.stateFrom.has(before)) return true;
  // `beating the $2.05 expected by analysts`
  if (expected.test(keyAt(tokens, next))) return true;
  return isBehindPhrase(tokens, at, index.comparisons, mostOfComparison);
}

const expected = /^(?:expected|forecast|predicted|estimated|projected)$/u;

/** The most words of such a comparison. */
const mostOfComparison = 4;

/** Whether money is what there is for each of others: `$90 a month, a single person $25`, `€85 a night in winter and €140 in summer`. */
export function isOfAnother(figure: Found, rate: Found, tokens: readonly Token[]): boolean {
  const { next, index } = figure;
  if (!mayBePrice(figure, rate, tokens)) return false;
  const ends = !isWordAt(tokens, next) || index.joinLinks.has(keyAt(tokens, next));
  return ends ? namesOther(tokens, figure) : isInOtherCase(figure, rate, tokens);
}

// Close by and nearly as much of the same money, but not `2 million tenge per room, with a ceiling of 9 million tenge`.
function mayBePrice(figure: Found, rate: Found, tokens: readonly Token[]): boolean {
  const { at, index, unit } = figure;
  if (index.language !== "en" || unit !== rate.unit || at - rate.next > furthest) return false;
  return keyAt(tokens, at - 1) !== "of" && isNearlyAsMuch(figure, rate);
}

// With a link before it, and the same preposition behind both.
function isInOtherCase({ at, next, index }: Found, rate: Found, tokens: readonly Token[]): boolean {
  const preposition = keyAt(tokens, next);
  if (!index.prepositions.has(preposition) || !/^(?:and|but|,)$/u.test(keyAt(tokens, at - 1))) return false;
  return [rate.next + 2, rate.next + 3].some((place) => keyAt(tokens, place) === preposition);
}

/** The most words that name the other. */
const mostOfOther = 3;

// `, a single person $25`, `and teachers $400`
function namesOther(tokens: readonly Token[], { at, index }: Found): boolean {
  if (manyAt(tokens, at - 1, index) !== undefined && index.joinLinks.has(keyAt(tokens, at - 2))) return true;
  for (let back = at - 1; back >= at - 1 - mostOfOther; back -= 1) {
    const key = keyAt(tokens, back);
    if (index.determiners.has(key)) return index.carryLinks.has(keyAt(tokens, back - 1));
    if (!mayBeNounAt(tokens, back, index)) return false;
  }
  return false;
}
