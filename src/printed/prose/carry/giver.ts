import { amountValue } from "../../amount.js";
import { compare } from "../../exact-number.js";
import type { ExactNumber } from "../../reading.js";
import type { Found } from "../found.js";
import type { Span } from "../prose-figure.js";
import { fewestOfMoney, zerosOf } from "../quantity/quantity.js";

/** A number that names nothing. */
export function isBare({ kind, quantity, unit, numberAt, isApart }: Found): boolean {
  return (
    kind === "other" &&
    isApart !== true &&
    quantity !== undefined &&
    unit === undefined &&
    quantity.unit === undefined &&
    numberAt >= 0
  );
}

/** A number that names nothing, nor has a scale or an ending that tells of what it is. */
export function isPlain(figure: Found): boolean {
  const { quantity } = figure;
  return isBare(figure) && zerosOf(quantity) === undefined && quantity?.ending === undefined;
}

/** A number that names nothing and is as large as only money is, where money is spoken of: `59.8 billion`. */
export function isScaledAsMoney(figure: Found): boolean {
  return isBare(figure) && (zerosOf(figure.quantity) ?? 0) >= fewestOfMoney;
}

/** Money, or money for each, that does not say which: `50 million apiece`. */
export function isUnnamedMoney({ kind, unit }: Found): boolean {
  return (kind === "amount" || kind === "rate") && unit === undefined;
}

/** A figure that may take a unit from elsewhere. */
export function isUnnamed(figure: Found): boolean {
  return isBare(figure) || isUnnamedMoney(figure);
}

/** Whether a figure is a part, or how many times as much: neither a date nor a number of its own. */
export function isFactor(figure: Found | undefined): boolean {
  return figure?.kind === "other" && figure.quantity === undefined;
}

/** A figure from which another may take its unit. */
export function isGiver({ kind, unit, quantity }: Found): boolean {
  return (
    (kind === "amount" || kind === "count" || kind === "percent") &&
    unit !== undefined &&
    quantity !== undefined
  );
}

/**
 * A figure with the unit, and where it fits the scale, of another.
 *
 * @param scales of a list: where both are printed as small; `nearer`: where both then are nearly as large; false: none
 */
export function taken(figure: Found, giver: Found, scales: boolean | "nearer" = true): Found {
  const zeros =
    scales === "nearer" ? nearerScale(figure, giver) : scales ? sharedScale(figure, giver) : undefined;
  // The noun of a list stands with none of its figures.
  // In Kazakh that of a label does not either: `барыс саны 38-ге жетті, бес жыл бұрын 26 еді`.
  const isApart =
    giver.labelled === "list" ||
    (giver.labelled === "one" && figure.index.language === "kk" && zeros === undefined);
  if (isApart) return { ...figure, kind: giver.kind, unit: giver.unit, labelled: giver.labelled };
  return { ...figure, kind: giver.kind, unit: giver.unit, carried: { found: giver, zeros, unit: true } };
}

/**
 * An amount that names no money, in the money of another figure.
 *
 * @param place where that stands in the text, if it is of the sentence before
 */
export function inMoneyOf(figure: Found, giver: Found, place?: Span): Found {
  return {
    ...figure,
    kind: figure.kind === "rate" ? "rate" : "amount",
    unit: giver.unit,
    carried: { found: giver, zeros: undefined, unit: true, place },
  };
}

/** Zeros of the smallest scale that a list shares: `11 thousand pupils and 437 teachers` does not share its thousand. */
const leastShared = 6;

// A number as small as one that stands before a scale word takes the scale; one printed in full has its own size.
function sharedScale(figure: Found, giver: Found): number | undefined {
  const zeros = giver.carried?.zeros ?? zerosOf(giver.quantity);
  if (zeros === undefined || zerosOf(figure.quantity) !== undefined) return undefined;
  if ((giver.kind === "amount" || giver.kind === "rate") && zeros < leastShared)
    return nearerScale(figure, giver);
  // `9,3 тыс. тонн, моркови — 2,2`
  if (zeros < leastShared && hasPlaces(figure) && (hasPlaces(giver) || areWhole(giver)))
    return nearerScale(figure, giver);
  if (zeros < leastShared || (giver.quantity?.lower.parts.length ?? 0) > 1) return undefined;
  const number = figure.quantity?.lower.parts[0]?.number;
  if (number === undefined) return undefined;
  return number.digits / 10n ** BigInt(number.places) < 1000n ? zeros : undefined;
}

// `12 тыс. бычков, вывезли 4,5`: of things there are no parts, and of thousands fewer parts than thousands.
function areWhole({ kind, index }: Found): boolean {
  return index.language === "ru" && kind === "count";
}

/** How many times as large as the other the larger of two numbers of nearly the same size may be. */
const near = 20n;

// `11,4 млн человек, а рассчитан на 14`, `with 5.9 of 14.2 billion spent`
function nearerScale(figure: Found, giver: Found): number | undefined {
  const zeros = giver.carried?.zeros ?? zerosOf(giver.quantity);
  if (zeros === undefined || figure.quantity === undefined || giver.quantity === undefined) return undefined;
  if (zerosOf(figure.quantity) !== undefined) return undefined;
  // `подорожал до 541 тысячи, аренда — до 4 420`: what is printed in full has no thousands.
  if (figure.index.language === "ru" && isInThousands(figure)) return undefined;
  const whole = amountValue(giver.quantity.lower, giver.carried?.zeros ?? giver.quantity.sharedZeros).value;
  const isNear = (own: ExactNumber): boolean =>
    compare(times(own, near), whole) >= 0 && compare(times(whole, near), own) >= 0;
  const own = amountValue(figure.quantity.lower).value;
  return !isNear(own) && isNear(times(own, 10n ** BigInt(zeros))) ? zeros : undefined;
}

function isInThousands({ quantity }: Found): boolean {
  const number = quantity?.lower.parts[0]?.number;
  return number !== undefined && number.digits >= 1000n * 10n ** BigInt(number.places);
}

/** How many times as much money is at least that beside a number printed in full which is of none; money is scaled. */
const farther = 1000n;

/** Whether a number printed in full stands beside far more money, and so is of none: `13.3 billion tenge; 21,876 were compensated`. */
export function isTooFewFor(figure: Found, giver: Found): boolean {
  const { quantity, kind, carried } = giver;
  if ((kind !== "amount" && kind !== "rate") || quantity === undefined || figure.quantity === undefined)
    return false;
  if (zerosOf(figure.quantity) !== undefined || hasPlaces(figure) || !isInThousands(figure)) return false;
  const zeros = carried?.zeros ?? zerosOf(quantity);
  if (zeros === undefined) return false;
  const money = amountValue(quantity.lower, zeros).value;
  return compare(times(amountValue(figure.quantity.lower).value, farther), money) <= 0;
}

/** Whether two figures that name their units are of nearly the same size. */
export function isNearlyAsMuch(one: Found, other: Found): boolean {
  const [first, second] = [one, other].map(
    ({ quantity, carried }) => quantity && amountValue(quantity.lower, carried?.zeros).value,
  );
  if (first === undefined || second === undefined) return false;
  return compare(times(first, near), second) >= 0 && compare(times(second, near), first) >= 0;
}

function times({ digits, places }: ExactNumber, factor: bigint): ExactNumber {
  return { digits: digits * factor, places };
}

/** Whether a number has decimal places, as things that are counted have none. */
export function hasPlaces({ quantity }: Found): boolean {
  return (quantity?.lower.parts[0]?.number.places ?? 0) > 0;
}

/** Whether a figure is no more than its whole. */
export function isAtMost(part: Found, whole: Found): boolean {
  const [few, many] = [part.quantity, whole.quantity];
  if (few === undefined || many === undefined) return false;
  const least = amountValue(few.lower, part.carried?.zeros).value;
  return compare(least, amountValue(many.upper ?? many.lower, whole.carried?.zeros).value) <= 0;
}
