import { amountValue } from "../../../amount.js";
import { compare } from "../../../exact-number.js";
import { isHyphen } from "../../../lexicon/look-up.js";
import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { firstNumberOf, zerosOf } from "../../quantity/quantity.js";
import { isBehindPhrase } from "../../words/phrase-table.js";
import { keyAt } from "../../words/token-marks.js";
import { areThings } from "../carry-things.js";
import { hasPlaces, isNearlyAsMuch } from "../giver.js";

/** The most words of a comparison. */
const longest = 4;

/**
 * Whether an English number cannot be of what it took: of whole things there are no parts, `felt in four districts; a second, of 5.3`,
 * and a span of time tells when, `fell to 685,000 in 12 months from 764,000`.
 */
export function isOfNoSuch(figure: Found, giver: Found, tokens: readonly Token[]): boolean {
  const { unit = "", index } = giver;
  // `the share with three held at 13%`
  if (giver.kind === "percent" && keyAt(tokens, figure.at - 1) === "with")
    return firstNumberOf(figure.quantity)?.inWords === true;
  if (index.spanNouns.has(unit)) return !isNearlyAsMuch(figure, giver);
  if (
    !areThings(giver) ||
    !hasPlaces(figure) ||
    hasPlaces(giver) ||
    (figure.carried?.zeros ?? zerosOf(figure.quantity)) !== undefined
  )
    return false;
  return !isBehindPhrase(tokens, figure.at, index.comparisons, longest);
}

/** Whether a number is of so many that it is none of places told before: `came to three villages, and 2,017 were repaired`. */
export function areTooManyPlaces(figure: Found, giver: Found): boolean {
  const { index, unit = "", quantity } = giver;
  if (!index.places.has(unit)) return false;
  if (quantity === undefined || figure.quantity === undefined) return false;
  const places = amountValue(quantity.lower).value;
  const number = amountValue(figure.quantity.lower).value;
  return compare(number, { ...places, digits: places.digits * tooMany }) > 0;
}

/** How many times as many as the places told before are no places. */
const tooMany = 100n;

/**
 * Whether an English figure is none from which another takes its unit: it says again what the one before does, `2.3 terawatt-hours, or 19% of
 * demand`, or names a kind, `the five-year mean`.
 */
export function saysTheSame(now: Found, before: Found | undefined, tokens: readonly Token[]): boolean {
  const { index, at, kind, numberAt, unit = "" } = now;
  if (index.language !== "en") return false;
  // `3,100 tonnes in May, enough for 180,000 people, and 2,400 in June`
  if (keyAt(tokens, at - 2) === "enough") return true;
  if (kind === "percent") return keyAt(tokens, at - 1) === "or" && index.measures.has(before?.unit ?? "");
  return index.spanNouns.has(unit) && isHyphen(tokens[numberAt + 1]);
}
