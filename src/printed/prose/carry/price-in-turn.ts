import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
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
    const before = rate;
    if (figure.kind === "amount" && isFirstState(figure, found[at + 1], tokens))
      return { ...figure, kind: "rate" };
    if (isMoneyForEach(figure)) rate = figure;
    else if (figure.quantity !== undefined && !isBetweenPrices(figure, found[at + 1], tokens))
      rate = undefined;
    if (figure.kind !== "amount" || before === undefined) return figure;
    const isPrice =
      isPriceLike(figure, before, tokens) ||
      isInTurn(figure, before, found[at - 1], tokens) ||
      isOtherState(figure, before, tokens) ||
      isOfAnother(figure, before, tokens);
    if (!isPrice) return figure;
    rate = figure;
    return { ...figure, kind: "rate" };
  });
}

// `and U.S. crude added 96 cents to $77.05`, `compared with 81 percent and $158 a year ago`: a step or a share right before another price.
function isBetweenPrices(figure: Found, behind: Found | undefined, tokens: readonly Token[]): boolean {
  const { index, kind, unit = "", next } = figure;
  if (index.language !== "en") return false;
  // `vehicles older than three years and $2 on those over seven`
  if (kind === "count" && index.spanNouns.has(unit)) return true;
  if (behind?.at !== next + 1) return false;
  const link = keyAt(tokens, next);
  if (kind === "percent") return link === "and" || index.stateTo.has(link);
  return kind === "count" && index.stateTo.has(link) && isSmall(unit, index.smallMoney);
}

// `gained two cents`, `by two cents`
function isStep(verb: string, { changeStems, stepVerbs }: ProseIndex): boolean {
  return verb === "by" || stepVerbs.has(verb) || hasStem(verb, changeStems);
}

function isSmall(unit: string, smallMoney: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (const names of smallMoney.values()) if (names.has(unit)) return true;
  return false;
}

/** The most tokens from such a price to the next. */
const furthestInTurn = 18;

function isInTurn(figure: Found, rate: Found, last: Found | undefined, tokens: readonly Token[]): boolean {
  const { at, next, index, unit, quantity } = figure;
  if (index.language !== "en" || unit !== rate.unit || zerosOf(quantity) !== zerosOf(rate.quantity))
    return false;
  if (at - rate.next > furthestInTurn) return false;
  const isNear = isNearlyAsMuch(figure, rate);
  const isOfThose = /^(?:those|ones)$/u.test(keyAt(tokens, next + 1)) && keyAt(tokens, at - 1) === "and";
  if (isOfThose && isNear && index.prepositions.has(keyAt(tokens, next))) return true;
  if (last === undefined || last === rate || last.next !== at - 1) return false;
  const behind = keyAt(tokens, next);
  const ends = !isWordAt(tokens, next) || index.prepositions.has(behind) || index.joinLinks.has(behind);
  // `gained two cents to $4.18`, `gained 1.1% to $38.20`
  if (last.kind !== "percent" || isStep(keyAt(tokens, last.at - 1), index))
    return ends && index.stateTo.has(keyAt(tokens, at - 1)) && isStep(keyAt(tokens, last.at - 1), index);
  return isNear && isBehindPhrase(tokens, last.at, index.comparisons, mostOfVerb);
}

// `from £1 to £2.50 a night`
function isFirstState(figure: Found, behind: Found | undefined, tokens: readonly Token[]): boolean {
  const { at, next, index, unit } = figure;
  if (index.language !== "en" || behind?.at !== next + 1 || behind.unit !== unit || !isMoneyForEach(behind))
    return false;
  return index.stateFrom.has(keyAt(tokens, at - 1)) && index.stateTo.has(keyAt(tokens, next));
}

/** The most words of such a verb, and of the thing before it. */
const mostOfVerb = 4;
const mostOfThing = 4;

function isPriceLike(figure: Found, rate: Found, tokens: readonly Token[]): boolean {
  const { at, next, index, unit, quantity } = figure;
  if (index.language !== "en" || unit !== rate.unit || zerosOf(quantity) !== zerosOf(rate.quantity))
    return false;
  if (mayBeNounAt(tokens, next, index)) return false;
  // `one at £415,000 per vehicle and the other at £398,000`
  const areAt = [at, rate.at].every((place) => keyAt(tokens, place - 1) === "at");
  if (areAt && index.remainingWords.has(keyAt(tokens, at - 2))) return true;
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
  if (index.language !== "en" || !isPlain(figure) || money === undefined || last === undefined)
    return undefined;
  const preposition = keyAt(tokens, at - 1);
  const isAlike = index.prepositions.has(preposition) && keyAt(tokens, money.at - 1) === preposition;
  if (!isAlike || last.kind !== "count" || last.next !== at - 1 || last.at - money.next > mostOfWho)
    return undefined;
  const isLinked = index.carryLinks.has(keyAt(tokens, last.at - 1));
  return isLinked && !isWordAt(tokens, figure.next) ? taken(figure, money) : undefined;
}
