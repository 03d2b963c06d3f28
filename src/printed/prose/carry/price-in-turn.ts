import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import { keyAt } from "../words/token-marks.js";
import { isMoneyForEach } from "./carry-rate.js";

/**
 * Makes money for each of the price of another thing that follows one for each in the same money: `wheat was quoted at $228 a tonne;
 * barley fetched $196`.
 */
export function withPricesInTurn(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  let rate: Found | undefined;
  return found.map((figure) => {
    const before = rate;
    if (isMoneyForEach(figure)) rate = figure;
    else if (figure.quantity !== undefined) rate = undefined;
    if (figure.kind !== "amount" || before === undefined || !isPriceLike(figure, before, tokens))
      return figure;
    return { ...figure, kind: "rate" };
  });
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
  if (!isBehindPhrase(tokens, at, index.pricingVerbs, mostOfVerb)) return false;
  for (let back = at - 2; back >= at - mostOfVerb - mostOfThing && back > rate.next; back -= 1) {
    const key = keyAt(tokens, back);
    // `a tonne of wheat cost 90,000 tenge`
    if (index.determiners.has(key)) return false;
    if (index.carryLinks.has(key)) return true;
  }
  return false;
}
