import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isWordAt, keyAt } from "../words/token-marks.js";
import { isMoneyForEach } from "./carry-rate.js";
import { isOfAnother, isOtherState } from "./english/other-price.js";
import { isNearlyAsMuch, isPlain, taken } from "./giver.js";

/**
 * Makes money for each of the price of another thing that follows one for each in the same money: `wheat was quoted at $228 a tonne;
 * barley fetched $196`.
 */
export function withPricesInTurn(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  let rate: Found | undefined;
  return found.map((figure, at) => {
    if (figure.index.language !== "en") return figure;
    const before = rate;
    if (figure.kind === "amount" && isFirstState(figure, found[at + 1], tokens))
      return { ...figure, kind: "rate" };
    if (isMoneyForEach(figure)) rate = figure;
    if (figure.kind !== "amount" || before === undefined) return figure;
    const isPrice =
      (isOfSameMoney(figure, before) &&
        (isPriceLike(figure, before, tokens) || isInTurn(figure, before, found[at - 1], tokens))) ||
      isOtherState(figure, before, tokens) ||
      isOfAnother(figure, before, tokens);
    if (!isPrice) return figure;
    rate = figure;
    return { ...figure, kind: "rate" };
  });
}

function isOfSameMoney({ unit, quantity }: Found, rate: Found): boolean {
  return unit === rate.unit && zerosOf(quantity) === zerosOf(rate.quantity);
}

// `gained two cents`, `by two cents`
function isStep(verb: string, { changeStems, stepVerbs }: ProseIndex): boolean {
  return verb === "by" || stepVerbs.has(verb) || hasStem(verb, changeStems);
}

/** The most tokens from such a price to the next. */
const furthestInTurn = 18;

function isInTurn(figure: Found, rate: Found, last: Found | undefined, tokens: readonly Token[]): boolean {
  const { at, next, index } = figure;
  if (at - rate.next > furthestInTurn) return false;
  const isNear = isNearlyAsMuch(figure, rate);
  const isOfThose = index.prepositions.has(keyAt(tokens, next)) && those.test(keyAt(tokens, next + 1));
  if (isOfThose && isNear) return true;
  if (last?.next !== at - 1) return false;
  const behind = keyAt(tokens, next);
  const ends = !isWordAt(tokens, next) || index.prepositions.has(behind) || index.joinLinks.has(behind);
  // `gained two cents to $4.18`, `gained 1.1% to $38.20`
  if (isStep(keyAt(tokens, last.at - 1), index)) return ends && index.stateTo.has(keyAt(tokens, at - 1));
  return last.kind === "percent" && isNear && isBehindPhrase(tokens, last.at, index.comparisons, mostOfVerb);
}

const those = /^(?:those|ones)$/u;

// `from £1 to £2.50 a night`
function isFirstState(figure: Found, behind: Found | undefined, tokens: readonly Token[]): boolean {
  const { at, next, index, unit } = figure;
  if (behind?.at !== next + 1 || behind.unit !== unit || !isMoneyForEach(behind)) return false;
  return index.stateFrom.has(keyAt(tokens, at - 1)) && index.stateTo.has(keyAt(tokens, next));
}

/** The most words of such a verb, and of the thing before it. */
const mostOfVerb = 4;
const mostOfThing = 4;

function isPriceLike(figure: Found, rate: Found, tokens: readonly Token[]): boolean {
  const { at, index } = figure;
  // `one at £415,000 per vehicle and the other at £398,000`
  if (keyAt(tokens, at - 1) === "at" && index.remainingWords.has(keyAt(tokens, at - 2))) return true;
  if (!isBehindPhrase(tokens, at, index.pricingVerbs, mostOfVerb)) return false;
  for (let back = at - 2; back >= at - mostOfVerb - mostOfThing && back > rate.next; back -= 1) {
    const key = keyAt(tokens, back);
    // `a tonne of wheat cost 90,000 tenge`
    if (index.determiners.has(key)) return false;
    if (index.carryLinks.has(key)) return true;
  }
  return false;
}

/** The most tokens from one such price to what the next is of. */
const mostOfWho = 7;

/** The price of another thing in turn: `a loaf went up to 210 tenge and ten eggs to 690`. */
export function priceInTurn(
  figure: Found,
  money: Found | undefined,
  last: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { at, index } = figure;
  if (!isPlain(figure) || money === undefined || last?.kind !== "count") return undefined;
  const preposition = keyAt(tokens, at - 1);
  const isAlike = index.prepositions.has(preposition) && keyAt(tokens, money.at - 1) === preposition;
  if (!isAlike || last.next !== at - 1 || last.at - money.next > mostOfWho) return undefined;
  const isLinked = index.carryLinks.has(keyAt(tokens, last.at - 1));
  return isLinked && !isWordAt(tokens, figure.next) ? taken(figure, money) : undefined;
}
