import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isBehindPhrase } from "../../words/phrase-table.js";
import { hasStem } from "../../words/stem-table.js";
import { keyAt } from "../../words/token-marks.js";
import { stands } from "../carry-link.js";
import { hasPlaces, isPlain, taken } from "../giver.js";

/** The most tokens from a percentage to the next. */
const furthest = 14;

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
  const { at, next, index, quantity } = figure;
  if (percent === undefined || index.language !== "en" || !isPlain(figure)) return undefined;
  const number = quantity?.lower.parts[0]?.number;
  if (isHeldNow(tokens, figure, percent, last)) return taken(figure, percent);
  if (percent === last && at - percent.next <= furthest && isSoMuchFor(tokens, figure, percent))
    return taken(figure, percent);
  if (number === undefined || number.inWords || number.digits > 100n * 10n ** BigInt(number.places))
    return undefined;
  if (isOfFew(tokens, figure, percent, last) || isReported(tokens, figure, percent, last))
    return taken(figure, percent);
  if (keyAt(tokens, at - 1) === "by")
    return isStep(tokens, figure, percent, last) ? taken(figure, percent) : undefined;
  if (percent !== last || at - percent.next > furthest || hasPlaces(figure) !== hasPlaces(percent))
    return undefined;
  const behind = tokens[next];
  const ends = behind?.kind !== "word" || index.joinLinks.has(behind.key);
  const isCompared = isBehindPhrase(tokens, at, index.comparisons, mostOfComparison);
  if (isNextStep(tokens, figure)) return taken(figure, percent);
  return ends && (isCompared || isOfOther(tokens, figure, percent)) ? taken(figure, percent) : undefined;
}

// `those of doctors by 20`, `is up by 9`, but not `by 20 to 150`
function isStep(tokens: readonly Token[], figure: Found, percent: Found, last: Found | undefined): boolean {
  const { at, next, index } = figure;
  if (index.stateTo.has(keyAt(tokens, next)) || !stands(tokens, figure, index)) return false;
  if (percent === last && keyAt(tokens, percent.at - 1) === "by") return at - percent.next <= furthest;
  return /^(?:up|down)$/u.test(keyAt(tokens, at - 2)) && hasStem(keyAt(tokens, at - 2), index.changeStems);
}

// `rose 4.4 percent in May but fell 0.2 in June`
function isNextStep(tokens: readonly Token[], { at, next, index }: Found): boolean {
  if (
    !hasStem(keyAt(tokens, at - 1), index.changeStems) ||
    !/^(?:and|but|then)$/u.test(keyAt(tokens, at - 2))
  )
    return false;
  return tokens[next]?.kind !== "word" || index.prepositions.has(keyAt(tokens, next));
}

/** The most that a percentage of a whole can be. */
const whole = 100n;

// `must keep 10 percent of its $280 million fund; it now has barely six`
function isHeldNow(
  tokens: readonly Token[],
  figure: Found,
  percent: Found,
  last: Found | undefined,
): boolean {
  const { at, index, quantity } = figure;
  const verb = adverb.test(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (keyAt(tokens, verb - 1) !== "now" || !/^(?:has|have|holds?|keeps?)$/u.test(keyAt(tokens, verb)))
    return false;
  if (last?.kind !== "amount" || at - percent.next > furthestOfFew || !stands(tokens, figure, index))
    return false;
  return (quantity?.lower.parts[0]?.number.digits ?? whole) < whole;
}

/** The most tokens from a percentage to that of others who are counted. */
const furthestOfFew = 20;

// `71 percent full, nine points below last year, and the two biggest sites only 54`
function isOfFew(
  tokens: readonly Token[],
  { at, next, index }: Found,
  percent: Found,
  last: Found | undefined,
): boolean {
  if (last?.kind !== "count" || last.next !== at - 1 || !adverb.test(keyAt(tokens, at - 1))) return false;
  if (last.quantity?.lower.parts[0]?.number.inWords !== true || at - percent.next > furthestOfFew)
    return false;
  const ends = tokens[next]?.kind !== "word" || index.joinLinks.has(keyAt(tokens, next));
  return (
    ends &&
    index.determiners.has(keyAt(tokens, last.at - 1)) &&
    index.carryLinks.has(keyAt(tokens, last.at - 2))
  );
}

// `to 3.8 percent from 4.5 percent a year ago, though one lender reported 11`: what is no step is a state as others have it too.
function isReported(
  tokens: readonly Token[],
  figure: Found,
  percent: Found,
  last: Found | undefined,
): boolean {
  const { at, index } = figure;
  if (percent !== last || at - percent.next > furthest || !index.reportingVerbs.has(keyAt(tokens, at - 1)))
    return false;
  const before = keyAt(tokens, percent.at - 1);
  if (!index.stateFrom.has(before) && !index.stateTo.has(before) && before !== "at") return false;
  if (!stands(tokens, figure, index)) return false;
  for (let back = at - 2; back >= at - 2 - mostOfOther - 1 && back >= percent.next; back -= 1)
    if (/^(?:though|although|while|whereas|but|and)$/u.test(keyAt(tokens, back))) return back < at - 2;
  return false;
}

// `accounts for 57 percent of exports, metals for 16 and grain for six`
function isSoMuchFor(tokens: readonly Token[], figure: Found, percent: Found): boolean {
  const { at, next, index, quantity } = figure;
  const preposition = keyAt(tokens, at - 1);
  if (!index.prepositions.has(preposition) || keyAt(tokens, percent.at - 1) !== preposition) return false;
  if ((quantity?.lower.parts[0]?.number.digits ?? whole) >= whole) return false;
  const ends = tokens[next]?.kind !== "word" || index.joinLinks.has(keyAt(tokens, next));
  return ends && isOfOther(tokens, { ...figure, at: at - 1 }, percent);
}

const opensOther = /^(?:among|in|for|at)$/u;

const adverb = /^(?:barely|just|only|merely|hardly|nearly|some|about)$/u;

// `barely 19`, `the remaining 19`
function beforeLittle(tokens: readonly Token[], at: number, index: Found["index"]): number {
  const before = keyAt(tokens, at - 1);
  if (adverb.test(before)) return at - 2;
  if (!index.remainingWords.has(before)) return at - 1;
  return index.determiners.has(keyAt(tokens, at - 2)) ? at - 3 : at - 2;
}

// A link, and one to three words that are neither verbs nor prepositions.
function isOfOther(tokens: readonly Token[], { at, index }: Found, { next }: Found): boolean {
  const end = beforeLittle(tokens, at, index);
  for (let back = end; back >= end - mostOfOther && back >= next; back -= 1) {
    const key = keyAt(tokens, back);
    if (key === "and" || key === ",") return back < end;
    // `and a Dubai fund the remaining 19`, `, among women 4`
    const isFirst = keyAt(tokens, back - 1) === "and" || keyAt(tokens, back - 1) === ",";
    if (back < end && isFirst && (index.determiners.has(key) || opensOther.test(key))) return true;
    const isOf = tokens[back]?.kind !== "word" || index.notNouns.has(key) || index.prepositions.has(key);
    if (isOf || (back === end && index.lexicon.behindCarried.test(key))) return false;
  }
  return false;
}
