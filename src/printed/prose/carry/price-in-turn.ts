import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import { keyAt } from "../words/token-marks.js";
import { isMoneyForEach } from "./carry-rate.js";
import { isPlain, taken } from "./giver.js";

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
    else if (figure.quantity !== undefined) rate = undefined;
    if (figure.kind !== "amount" || before === undefined || !isPriceLike(figure, before, tokens))
      return figure;
    return { ...figure, kind: "rate" };
  });
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
  const behind = tokens[next];
  if (behind?.kind === "word" && !index.prepositions.has(behind.key) && !index.notNouns.has(behind.key))
    return false;
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
  // `bread went up by 20 tenge to 190 and milk by 35 to 480`
  const isStep = preposition === "by" && index.stateTo.has(keyAt(tokens, figure.next));
  if (isStep && last.carried?.found.unit === money.unit && at - last.next <= mostOfWho)
    return taken(figure, money);
  const isAlike = index.prepositions.has(preposition) && keyAt(tokens, money.at - 1) === preposition;
  if (!isAlike || last.kind !== "count" || last.next !== at - 1 || last.at - money.next > mostOfWho)
    return undefined;
  const isLinked = index.carryLinks.has(keyAt(tokens, last.at - 1));
  return isLinked && tokens[figure.next]?.kind !== "word" ? taken(figure, money) : undefined;
}
