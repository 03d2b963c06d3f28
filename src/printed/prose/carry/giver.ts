import { amountValue } from "../../amount.js";
import { compare, powerOfTen } from "../../exact-number.js";
import type { ExactNumber } from "../../reading.js";
import type { Found } from "../found.js";
import type { Span } from "../prose-figure.js";
import { fewestOfMoney, firstNumberOf, zerosOf } from "../quantity/quantity.js";

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
  const zeros = scales === false ? undefined : scaleFor(figure, giver, scales);
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
function scaleFor(figure: Found, giver: Found, scales: true | "nearer"): number | undefined {
  const zeros = scaleOf(giver);
  if (zeros === undefined || zerosOf(figure.quantity) !== undefined) return undefined;
  if (scales === true && zeros >= leastShared)
    return isSum(giver) || isInThousands(figure) ? undefined : zeros;
  // `9,3 тыс. тонн, моркови — 2,2`
  const mayBeNearer =
    scales === "nearer" || isOfMoney(giver) || (hasPlaces(figure) && (hasPlaces(giver) || areWhole(giver)));
  return mayBeNearer && isNearerIn(zeros, figure, giver) ? zeros : undefined;
}

// The scale of a figure, be it printed with it or taken.
function scaleOf({ carried, quantity }: Found): number | undefined {
  return carried?.zeros ?? zerosOf(quantity);
}

// `2 billion 886 million`
function isSum({ quantity }: Found): boolean {
  return (quantity?.lower.parts.length ?? 0) > 1;
}

function isOfMoney({ kind }: Found): boolean {
  return kind === "amount" || kind === "rate";
}

// `12 тыс. бычков, вывезли 4,5`: of things there are no parts, and of thousands fewer parts than thousands.
function areWhole({ kind, index }: Found): boolean {
  return index.language === "ru" && kind === "count";
}

/** How many times as large as the other the larger of two numbers of nearly the same size may be. */
const near = 20n;

// `11,4 млн человек, а рассчитан на 14`, `with 5.9 of 14.2 billion spent`
function isNearerIn(zeros: number, figure: Found, giver: Found): boolean {
  // `подорожал до 541 тысячи, аренда — до 4 420`: what is printed in full has no thousands.
  if (figure.index.language === "ru" && isInThousands(figure)) return false;
  return holds(
    amountOf(figure),
    amountOf(giver),
    (own, whole) => !areNear(own, whole) && areNear(times(own, powerOfTen(zeros)), whole),
  );
}

function isInThousands({ quantity }: Found): boolean {
  const number = firstNumberOf(quantity);
  return number !== undefined && number.digits >= 1000n * powerOfTen(number.places);
}

/** How many times as much money is at least that beside a number printed in full which is of none; money is scaled. */
const farther = 1000n;

/** Whether a number printed in full stands beside far more money, and so is of none: `13.3 billion tenge; 21,876 were compensated`. */
export function isTooFewFor(figure: Found, giver: Found): boolean {
  if (!isOfMoney(giver) || scaleOf(giver) === undefined) return false;
  if (zerosOf(figure.quantity) !== undefined || hasPlaces(figure) || !isInThousands(figure)) return false;
  return holds(amountOf(figure), amountOf(giver), (own, money) => compare(times(own, farther), money) <= 0);
}

/** Whether two figures that name their units are of nearly the same size. */
export function isNearlyAsMuch(one: Found, other: Found): boolean {
  return holds(amountOf(one), amountOf(other), areNear);
}

/** Whether a figure is at most so many times as much as another. */
export function isWithin(one: Found, other: Found, factor: bigint): boolean {
  return holds(amountOf(one), amountOf(other), (first, second) => compare(first, times(second, factor)) <= 0);
}

// Of two that have an amount.
function holds(
  one: ExactNumber | undefined,
  other: ExactNumber | undefined,
  test: (one: ExactNumber, other: ExactNumber) => boolean,
): boolean {
  return one !== undefined && other !== undefined && test(one, other);
}

function areNear(one: ExactNumber, other: ExactNumber): boolean {
  return compare(times(one, near), other) >= 0 && compare(times(other, near), one) >= 0;
}

// Of a range the lower end, in the scale that it shares with the upper: 5 million of `5 to 7 million`.
function amountOf({ quantity, carried }: Found): ExactNumber | undefined {
  return quantity && amountValue(quantity.lower, carried?.zeros ?? quantity.sharedZeros).value;
}

function upperOf({ quantity, carried }: Found): ExactNumber | undefined {
  return quantity && amountValue(quantity.upper ?? quantity.lower, carried?.zeros).value;
}

function times({ digits, places }: ExactNumber, factor: bigint): ExactNumber {
  return { digits: digits * factor, places };
}

/** Whether a number has decimal places, as things that are counted have none. */
export function hasPlaces({ quantity }: Found): boolean {
  return (firstNumberOf(quantity)?.places ?? 0) > 0;
}

/** Whether a figure is no more than its whole. */
export function isAtMost(part: Found, whole: Found): boolean {
  return holds(amountOf(part), upperOf(whole), (least, most) => compare(least, most) <= 0);
}
