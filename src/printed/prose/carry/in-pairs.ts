import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { stands } from "./carry-link.js";
import { isBare, isGiver, taken } from "./giver.js";

/** Gives two numbers in turn the units of the two before them: `24 saigas and 11 kulans; eight and five respectively had died`. */
export function withRespectiveUnits(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const named = [...found];
  for (let at = 3; at < found.length; at += 1) {
    const [first, second] = [found[at - 1], found[at]];
    if (first === undefined || !isBare(first) || second?.at !== first.next + 1) continue;
    const pair = pairOf(found, at, first, second, tokens);
    if (pair === undefined) continue;
    named[at - 1] = taken(first, pair[0], "nearer");
    if (isBare(second)) named[at] = taken(second, pair[1], "nearer");
  }
  return named;
}

type Pair = readonly [Found, Found];

function pairOf(
  found: readonly Found[],
  at: number,
  first: Found,
  second: Found,
  tokens: readonly Token[],
): Pair | undefined {
  const { language } = first.index;
  const areBoth = isBare(second);
  if (language === "en" && areBoth) {
    const again = pairBefore(found, at - 1, tokens);
    if (again !== undefined && isPairAgainOf(again[0], first, second, tokens)) return again;
  }
  const last = found[at - 2]?.quantity === undefined ? at - 3 : at - 2;
  const [a, b] = [found[last - 1], found[last]];
  if (a === undefined || b === undefined || !isGiver(a) || !isGiver(b)) return undefined;
  // `45 medics and 30 tonnes of equipment, South Korea 20 and 12 tonnes respectively`
  if (isRespective(second, first, tokens)) return areBoth || second.unit === b.unit ? [a, b] : undefined;
  return language === "ru" && areBoth && isPair(a, b) && isPairAgain(second, first, tokens)
    ? [a, b]
    : undefined;
}

// `12 villages and five bridges, up from nine and two`, `418 infections and six deaths, bringing the totals to 21,340 and 302`
function isPairAgainOf(before: Found, first: Found, second: Found, tokens: readonly Token[]): boolean {
  const { at, next, index } = first;
  if (keyAt(tokens, next) !== "and" || !stands(tokens, second, index)) return false;
  // `sent 2,600 tents and 14,000 blankets; Korea sent 400 and 3,000`
  const verb = keyAt(tokens, at - 1);
  if (verb === keyAt(tokens, before.at - 1) && index.lexicon.behindCarried.test(verb)) return true;
  if (isBehindPhrase(tokens, at, index.comparisons, mostOfComparison)) return true;
  return index.stateTo.has(keyAt(tokens, at - 1)) && index.totalNouns.has(keyAt(tokens, at - 2));
}

/** The most words of such a comparison. */
const mostOfComparison = 4;

/** The most figures back to such a pair: a time or a place may stand between. */
const furthestBack = 2;

// Two that were counted right behind each other.
function pairBefore(found: readonly Found[], end: number, tokens: readonly Token[]): Pair | undefined {
  for (let at = end - 1; at >= 1 && at >= end - furthestBack; at -= 1) {
    const [a, b] = [found[at - 1], found[at]];
    if (a?.kind !== "count" || b?.kind !== "count" || a.unit === b.unit || b.carried !== undefined) continue;
    if (b.at === a.next + 1 && keyAt(tokens, a.next) === "and") return [a, b];
  }
  return undefined;
}

// `nine and four, respectively`, `соответственно 9 и 4`
function isRespective({ next }: Found, before: Found, tokens: readonly Token[]): boolean {
  const behind = keyAt(tokens, next) === "," ? next + 1 : next;
  return inTurn.has(keyAt(tokens, behind)) || inTurn.has(keyAt(tokens, before.at - 1));
}

/** The most tokens between the two of such a pair. */
const furthestOfPair = 5;

// Of two kinds, and close to each other: `браков 412, разводов 318`.
function isPair(a: Found, b: Found): boolean {
  return a.kind === b.kind && a.unit !== b.unit && b.at - a.next <= furthestOfPair;
}

// `против 530 и 790 годом ранее`, `в прошлом году — 530 и 790`, `годом ранее их было 530 и 790`
function isPairAgain(second: Found, { at, next, index }: Found, tokens: readonly Token[]): boolean {
  if (keyAt(tokens, next) !== "и" || !stands(tokens, second, index)) return false;
  const isOfThem = [1, 2].some((back) => index.ofThemBefore.has(keyAt(tokens, at - back)));
  if (isOfThem || isDashAt(tokens, at - 1)) return !isWordAt(tokens, second.next);
  return isBehindPhrase(tokens, at, index.comparisons, 2);
}

const inTurn: ReadonlySet<string> = /* @__PURE__ */ new Set(["respectively", "соответственно"]);

/**
 * The second unit of a pair before, for the second number of another: `61 applicants for 20 places, in Oral 44 for 30`.
 *
 * @param first the number right before it, which has the first unit of that pair
 * @param second the figure before the two
 */
export function takenFromPair(
  figure: Found,
  first: Found | undefined,
  second: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { at, index } = figure;
  const preposition = keyAt(tokens, at - 1);
  if (index.language !== "en" || !isBare(figure) || first === undefined || second === undefined)
    return undefined;
  if (!index.prepositions.has(preposition) || keyAt(tokens, second.at - 1) !== preposition) return undefined;
  const apart = second.at - 1 - (first.carried?.found.next ?? second.at);
  const isPair = first.next === at - 1 && apart >= 0 && apart <= mostBetween;
  return isPair && isGiver(second) ? taken(figure, second, "nearer") : undefined;
}

/** The most words between the two numbers of a pair, before the preposition. */
const mostBetween = 3;
