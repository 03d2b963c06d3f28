import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { wholeDigitsOf } from "../quantity/quantity.js";
import { articles } from "../words/articles.js";
import { findPhrase } from "../words/phrase-table.js";
import { isWordAt, keyAt } from "../words/token-marks.js";
import { isMoneyForEach } from "./carry-rate.js";

/**
 * Makes money for each of an amount that says the same as a rate right before it, or right behind it, in other money: `100 MCI (369,200
 * tenge)`, `15 MCI, or 58,980 tenge`, `a fine of 58,980 tenge (15 MCI)`.
 */
export function withRatesInApposition(found: readonly Found[], tokens: readonly Token[]): Found[] {
  return found.map((figure, at) => {
    if (figure.kind !== "amount" || figure.unit === undefined) return figure;
    const [before, behind] = [at > 0 ? found[at - 1] : undefined, found[at + 1]];
    const isSame =
      (before !== undefined && isSameInOther(before, figure, tokens)) ||
      (behind !== undefined && isSameInOther(behind, figure, tokens));
    return isSame ? { ...figure, kind: "rate" } : figure;
  });
}

function isSameInOther(rate: Found, amount: Found, tokens: readonly Token[]): boolean {
  if (
    !isMoneyForEach(rate) ||
    rate.unit === amount.unit ||
    Math.abs(lengthOf(rate) - lengthOf(amount)) > mostApart
  )
    return false;
  const { index } = rate;
  const [first, second] = rate.at < amount.at ? [rate, amount] : [amount, rate];
  const from = behindEach(tokens, first);
  // `150 МРП (это 553 800 тенге)`
  const isBracket =
    keyAt(tokens, from) === "(" && second.at === (keyAt(tokens, from + 1) === "это" ? from + 2 : from + 1);
  const isSaid = isBracket || findPhrase(tokens, from, index.sameInOther)?.next === second.at;
  return isSaid && findPhrase(tokens, second.next, index.inTotal) === undefined;
}

/** How many digits longer the same may be in other money. `13.3 billion tenge or 100 MCI` is a sum, and what each got of it. */
const mostApart = 4;

function lengthOf({ quantity }: Found): number {
  return wholeDigitsOf(quantity) ?? 0;
}

/** The most words that say for what each is: `a month`, `per square metre`. */
const mostOfEach = 3;

// `300 dollars a month, or 156,000 tenge`
function behindEach(tokens: readonly Token[], { next, index }: Found): number {
  const each = keyAt(tokens, next);
  const says = index.perWords.has(each) || articles.has(each);
  if (!says) return next;
  let end = next + 1;
  while (end <= next + mostOfEach && isWordAt(tokens, end) && !index.joinLinks.has(keyAt(tokens, end)))
    end += 1;
  return end;
}
