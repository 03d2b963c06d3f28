import { powerOfTen } from "../../../exact-number.js";
import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { firstNumberOf } from "../../quantity/quantity.js";
import { mayBeNounAt } from "../../words/may-be-noun.js";
import { isBehindPhrase } from "../../words/phrase-table.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { hasStem } from "../../words/stem-table.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";
import { stands } from "../carry-link.js";
import { hasPlaces, isPlain, taken } from "../giver.js";

/** The most that a percentage of a whole can be. */
const whole = 100n;

/** The most words of a comparison: `a ceiling of`. */
const mostOfComparison = 4;

/** The most words of what else changed. */
const mostOfOther = 3;

/**
 * An English number that names nothing as the percentage of another: `rise by 15 percent from May, those of doctors by 20`, `went up 0.6%
 * over the month, services 1.1, and goods barely 0.3`.
 *
 * @param last the measured figure right before it
 */
export function takenFromEnglishPercent(
  figure: Found,
  percent: Found | undefined,
  last: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { index, quantity } = figure;
  if (percent === undefined || index.language !== "en" || !isPlain(figure)) return undefined;
  const number = firstNumberOf(quantity);
  if (number === undefined || number.digits > whole * powerOfTen(number.places)) return undefined;
  const isTaken =
    isHeldNow(tokens, figure, last) ||
    (percent === last && isSoMuchFor(tokens, figure, percent)) ||
    (!number.inWords &&
      (isOfFew(tokens, figure, last) ||
        isStep(tokens, figure, percent, last) ||
        (percent === last && isInTurn(tokens, figure, percent))));
  return isTaken ? taken(figure, percent) : undefined;
}

function isInTurn(tokens: readonly Token[], figure: Found, percent: Found): boolean {
  const { at, index } = figure;
  if (isReported(tokens, figure, percent)) return true;
  if (hasPlaces(figure) !== hasPlaces(percent)) return false;
  if (isNextStep(tokens, figure)) return true;
  return (
    ends(tokens, figure) &&
    (isBehindPhrase(tokens, at, index.comparisons, mostOfComparison) || isOfOther(tokens, at, index))
  );
}

// `services 1.1, and goods 0.3`, but neither `by 20 to 150` nor `men 40 and older`
function ends(tokens: readonly Token[], { next, index }: Found): boolean {
  if (!index.joinLinks.has(keyAt(tokens, next))) return !isWordAt(tokens, next);
  return !/^(?:older|over|younger|under)$/u.test(keyAt(tokens, next + 1));
}

// `construction shrank by 3`, `is up by 9`, but not `by 20 to 150`
function isStep(tokens: readonly Token[], figure: Found, percent: Found, last: Found | undefined): boolean {
  const { at } = figure;
  if (keyAt(tokens, at - 1) !== "by" || !ends(tokens, figure)) return false;
  if (percent === last && keyAt(tokens, percent.at - 1) === "by") return true;
  return /^(?:up|down)$/u.test(keyAt(tokens, at - 2));
}

// `rose 4.4 percent in May but fell 0.2 in June`
function isNextStep(tokens: readonly Token[], { at, index }: Found): boolean {
  return (
    hasStem(keyAt(tokens, at - 1), index.changeStems) && /^(?:and|but|then)$/u.test(keyAt(tokens, at - 2))
  );
}

// `must keep 10 percent of its $280 million fund; it now has barely six`
function isHeldNow(tokens: readonly Token[], figure: Found, last: Found | undefined): boolean {
  const { at, index } = figure;
  const verb = adverb.test(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (keyAt(tokens, verb - 1) !== "now" || !/^(?:has|have|holds?|keeps?)$/u.test(keyAt(tokens, verb)))
    return false;
  return last?.kind === "amount" && stands(tokens, figure, index);
}

// `71 percent full, nine points below last year, and the two biggest sites only 54`
function isOfFew(tokens: readonly Token[], { at, index }: Found, last: Found | undefined): boolean {
  if (last?.kind !== "count" || last.next !== at - 1 || !adverb.test(keyAt(tokens, at - 1))) return false;
  return (
    index.determiners.has(keyAt(tokens, last.at - 1)) && index.carryLinks.has(keyAt(tokens, last.at - 2))
  );
}

// `to 3.8 percent from 4.5 percent a year ago, though one lender reported 11`: what is no step is a state as others have it too.
function isReported(tokens: readonly Token[], { at, index }: Found, percent: Found): boolean {
  if (!index.reportingVerbs.has(keyAt(tokens, at - 1))) return false;
  const before = keyAt(tokens, percent.at - 1);
  if (!index.stateFrom.has(before) && !index.stateTo.has(before)) return false;
  for (let back = at - 2; back >= at - 2 - mostOfOther - 1; back -= 1)
    if (/^(?:though|although|while|whereas|but|and)$/u.test(keyAt(tokens, back))) return true;
  return false;
}

// `accounts for 57 percent of exports, metals for 16 and grain for six`
function isSoMuchFor(tokens: readonly Token[], figure: Found, percent: Found): boolean {
  const { at, index } = figure;
  const preposition = keyAt(tokens, at - 1);
  if (!index.prepositions.has(preposition) || keyAt(tokens, percent.at - 1) !== preposition) return false;
  return ends(tokens, figure) && isOfOther(tokens, at - 1, index);
}

const opensOther = /^(?:among|in|for|at)$/u;

const adverb = /^(?:barely|just|only|merely|hardly|nearly|some|about)$/u;

// `the remaining 19`: an article stands before it.
function beforeRemaining(tokens: readonly Token[], at: number, index: ProseIndex): number {
  return index.remainingWords.has(keyAt(tokens, at - 1)) ? at - 3 : at - 1;
}

// A link, and one to three words that are neither verbs nor prepositions.
function isOfOther(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const end = beforeRemaining(tokens, at, index);
  if (!mayBeNounAt(tokens, end, index) || index.lexicon.behindCarried.test(keyAt(tokens, end))) return false;
  for (let back = end - 1; back >= end - mostOfOther; back -= 1) {
    const key = keyAt(tokens, back);
    if (key === "and" || key === ",") return true;
    // `and a Dubai fund the remaining 19`, `, among women 4`
    const isFirst = keyAt(tokens, back - 1) === "and" || keyAt(tokens, back - 1) === ",";
    if (isFirst && (index.determiners.has(key) || opensOther.test(key))) return true;
    if (!mayBeNounAt(tokens, back, index)) return false;
  }
  return false;
}
