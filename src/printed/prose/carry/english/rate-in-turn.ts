import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { firstNumberOf } from "../../quantity/quantity.js";
import { mayBeNounAt } from "../../words/may-be-noun.js";
import { findPhrase } from "../../words/phrase-table.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";
import { isComparedRate } from "../carry-rate.js";
import { isNearlyAsMuch, taken } from "../giver.js";

/**
 * An English number that names nothing as so much for each, as the figure right before it is, or as a price by the measure behind it: `11
 * litres per person instead of the recommended 15`, `oil has passed 165 a litre`.
 *
 * @param last the measured figure right before it
 * @param money the last money
 * @param rate the last money for each
 */
export function takenFromEnglishRate(
  figure: Found,
  last: Found | undefined,
  money: Found | undefined,
  rate: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (last?.kind === "rate" && isMeasureInTurn(tokens, last, figure) && isNearlyAsMuch(figure, last))
    return taken(figure, last);
  if (rate !== undefined && isOfPriceNoun(tokens, figure)) return taken(figure, rate, false);
  if (money === undefined) return undefined;
  if (last === money && isPriceNow(tokens, figure) && isNearlyAsMuch(figure, money))
    return taken(figure, money);
  return isByMeasure(tokens, figure) ? { ...taken(figure, money, false), kind: "rate" } : undefined;
}

// `compared to 2.3 last season`, `15 km/h in the centre and 25 elsewhere`
function isMeasureInTurn(tokens: readonly Token[], last: Found, figure: Found): boolean {
  const { at, next, index } = figure;
  if (last.quantity?.unit?.kind !== "noun") return false;
  if (isComparedRate(tokens, last, figure)) return true;
  const isLinked = keyAt(tokens, at - 1) === "and" && index.prepositions.has(keyAt(tokens, last.at - 1));
  return isLinked && (keyAt(tokens, next) === "elsewhere" || index.prepositions.has(keyAt(tokens, next)));
}

/** Fewer may be a percentage. */
const fewest = 200n;

// `565,000 tenge per square metre, up 7.2 percent, and rents 4,300`
function isOfPriceNoun(tokens: readonly Token[], { at, next, index, quantity }: Found): boolean {
  const number = firstNumberOf(quantity);
  if (number === undefined || number.places > 0 || number.digits < fewest) return false;
  if (!index.priceNouns.has(keyAt(tokens, at - 1)) || isWordAt(tokens, next)) return false;
  return [at - 2, at - 3].some((link) => index.joinLinks.has(keyAt(tokens, link)));
}

// `that sold for 1,700 soms in January is now 2,150`
function isPriceNow(tokens: readonly Token[], { at, next, index, quantity }: Found): boolean {
  if (firstNumberOf(quantity)?.inWords || keyAt(tokens, at - 1) !== "now") return false;
  if (mayBeNounAt(tokens, next, index)) return false;
  return /^(?:is|are|costs?|and|but|,)$/u.test(keyAt(tokens, at - 2));
}

// `165 a litre`, but not `165 a day`
function isByMeasure(tokens: readonly Token[], { next, index }: Found): boolean {
  if (!/^(?:an?|per)$/u.test(keyAt(tokens, next))) return false;
  const noun = findPhrase(tokens, next + 1, index.nouns)?.value ?? "";
  return index.measures.has(noun) && !index.spanNouns.has(noun);
}
