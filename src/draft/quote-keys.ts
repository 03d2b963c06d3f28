import type { Decimal } from "../exact/decimal.js";
import { divideDown, divideUp, intersect, isEmpty, natural, type Range } from "../exact/range.js";
import type { End, PrintedRange } from "../printed/figure.js";

/** What a figure of a statement is counted in. */
export type QuoteUnit = "tenge" | "MCI" | "percent" | "count";

/** A unit and a range of grains, for looking up. */
export function rangeKey(unit: QuoteUnit, { from, to }: Range): string {
  return `${unit} ${from ?? ""}..${to ?? ""}`;
}

/** The key of what a printed number allows a quantity to be: its whole grains, none below zero unless `signed`. */
export function quantityKey(unit: QuoteUnit, range: PrintedRange, signed: boolean): string {
  const grains = grainsWithin(unit, range);
  return rangeKey(unit, signed ? grains : intersect(grains, natural));
}

/**
 * The key of what a printed number allows a ratio to be. Tenge and whole counts are grains to a reader of prose, so that
 * `under 369,200 tenge` ends at 369,199.99; everything else has the ends that it is printed with.
 */
export function ratioKey(unit: QuoteUnit, range: PrintedRange): string {
  const grains = grainsWithin(unit, range);
  const hasGrains = unit === "tenge" || (unit === "count" && isWhole(range.from) && isWhole(range.to));
  if (hasGrains && !isEmpty(grains)) return rangeKey(unit, grains);
  return `${unit} ${endText(range.from)}..${endText(range.to)}`;
}

/** The key of a unit and a number. */
export function valueKey(unit: QuoteUnit, value: Decimal): string {
  return `${unit} ${value.toFixed()}`;
}

function grainsWithin(unit: QuoteUnit, { from, to }: PrintedRange): Range {
  const inOne = unit === "tenge" ? 100n : 1n;
  return { from: from && firstGrain(from, inOne), to: to && lastGrain(to, inOne) };
}

function firstGrain({ value, open }: End, inOne: bigint): bigint {
  const [top, bottom] = quotient(value);
  return open ? divideDown(top * inOne, bottom) + 1n : divideUp(top * inOne, bottom);
}

function lastGrain({ value, open }: End, inOne: bigint): bigint {
  const [top, bottom] = quotient(value);
  return open ? divideUp(top * inOne, bottom) - 1n : divideDown(top * inOne, bottom);
}

function quotient(value: Decimal): readonly [top: bigint, bottom: bigint] {
  const [whole = "0", decimals = ""] = value.toFixed().split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

function isWhole(end: End | undefined): boolean {
  return end === undefined || end.value.isInteger();
}

function endText(end: End | undefined): string {
  return end === undefined ? "" : `${end.open ? "(" : ""}${end.value.toFixed()}`;
}
