import { divideDown, divideUp, type Range } from "../exact/range.js";
import type { Unit } from "../exact/unit.js";
import { half, minus, negated, plus, powerOfTen } from "./exact-number.js";
import type { Hedge, Rounding } from "./figure.js";
import type { ExactNumber, ReadingEnd } from "./reading.js";

/** The values that a printed number allows. An absent end is unlimited. */
export interface Interval {
  readonly from: ReadingEnd | undefined;
  readonly to: ReadingEnd | undefined;
}

/**
 * What a printed number with a hedge allows.
 *
 * @param precision one unit of the last digit, above 0 and not necessarily a power of ten; of `about` and
 *   `nearly`, of the last significant digit. Absent: the number is exact, and for `about` and `nearly` its
 *   trailing zeros are not significant.
 */
export function interval(
  value: ExactNumber,
  precision: ExactNumber | undefined,
  hedge: Hedge,
  rounding: Rounding,
): Interval {
  switch (hedge) {
    case "over":
      return { from: excluded(value), to: undefined };
    case "at-least":
      return { from: included(value), to: undefined };
    case "at-most":
      return { from: undefined, to: included(value) };
    case "under":
      return { from: undefined, to: excluded(value) };
    case "exactly":
      return { from: included(value), to: included(value) };
    case "about": {
      const step = precision ?? lastSignificantUnit(value.digits, -value.places);
      return { from: included(minus(value, step)), to: included(plus(value, step)) };
    }
    case "nearly":
      return nearly(value, precision ?? lastSignificantUnit(value.digits, -value.places));
    case "none":
    case "between":
      return precision === undefined
        ? { from: included(value), to: included(value) }
        : rounded(value, precision, rounding);
  }
}

/**
 * The whole grains within an interval, both ends in: fractions of a grain are rounded inward, and an open end
 * becomes a closed one a grain further in. Empty (`from` above `to`) where no whole grain fits.
 */
export function grainRange(ends: Interval, unit: Unit): Range {
  const { from, to } = ends;
  return { from: from && firstGrain(from, unit), to: to && lastGrain(to, unit) };
}

/**
 * One unit of the last significant digit of `digits × 10 ** exponent`: trailing zeros are not significant
 * unless they stand behind the decimal separator (a negative exponent).
 */
export function lastSignificantUnit(digits: bigint, exponent: number): ExactNumber {
  if (exponent < 0 || digits === 0n) return unitAt(exponent);
  let zeros = 0;
  for (let rest = digits; rest % 10n === 0n; rest /= 10n) zeros += 1;
  return unitAt(exponent + zeros);
}

/** `10 ** exponent`. */
export function unitAt(exponent: number): ExactNumber {
  return exponent >= 0 ? { digits: powerOfTen(exponent), places: 0 } : { digits: 1n, places: -exponent };
}

function rounded(value: ExactNumber, precision: ExactNumber, rounding: Rounding): Interval {
  if (value.digits < 0n) return mirrored(rounded(negated(value), precision, rounding));
  const reach = half(precision);
  const nearest: Interval = { from: included(minus(value, reach)), to: included(plus(value, reach)) };
  if (rounding === "nearest") return nearest;

  // Cutting off goes toward zero, so a printed zero stands for values of either sign.
  const to = excluded(plus(value, precision));
  if (value.digits === 0n) return { from: excluded(negated(precision)), to };
  return { from: rounding === "either" ? nearest.from : included(value), to };
}

// "Nearly" is nearer to zero than the printed number, yet rounds to it. Nothing is nearer to zero than zero.
function nearly(value: ExactNumber, step: ExactNumber): Interval {
  if (value.digits < 0n) return mirrored(nearly(negated(value), step));
  if (value.digits === 0n) return rounded(value, step, "nearest");
  return { from: included(minus(value, half(step))), to: excluded(value) };
}

function mirrored({ from, to }: Interval): Interval {
  return {
    from: to && { value: negated(to.value), open: to.open },
    to: from && { value: negated(from.value), open: from.open },
  };
}

function included(value: ExactNumber): ReadingEnd {
  return { value, open: false };
}

function excluded(value: ExactNumber): ReadingEnd {
  return { value, open: true };
}

function firstGrain({ value, open }: ReadingEnd, unit: Unit): bigint {
  const grains = value.digits * powerOfTen(unit.decimals);
  const grain = powerOfTen(value.places);
  return open ? divideDown(grains, grain) + 1n : divideUp(grains, grain);
}

function lastGrain({ value, open }: ReadingEnd, unit: Unit): bigint {
  const grains = value.digits * powerOfTen(unit.decimals);
  const grain = powerOfTen(value.places);
  return open ? divideUp(grains, grain) - 1n : divideDown(grains, grain);
}
