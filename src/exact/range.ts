import type Fraction from "fraction.js";

/**
 * A set of whole numbers of grains: all from `from` to `to`, both ends in. An absent end is `undefined`.
 * A range whose `from` lies above its `to` is empty: no value fits.
 *
 * Because a grain is indivisible there are no open ends: "more than 2.8 billion tenge" begins at
 * 2,800,000,000.01.
 */
export interface Range {
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
}

/** Every value: no end on either side. */
export const everything: Range = Object.freeze({ from: undefined, to: undefined });

/** The values at or above zero: what a quantity can be unless it is signed. */
export const natural: Range = Object.freeze({ from: 0n, to: undefined });

/** The range of just one value. */
export function exactly(grains: bigint): Range {
  return { from: grains, to: grains };
}

/** True where no value lies in the range. */
export function isEmpty(range: Range): boolean {
  return range.from !== undefined && range.to !== undefined && range.from > range.to;
}

/** True where both ends are present. */
export function isBounded(range: Range): boolean {
  return range.from !== undefined && range.to !== undefined;
}

/** True where the value lies in the range. */
export function contains(range: Range, grains: bigint): boolean {
  return (range.from === undefined || range.from <= grains) && (range.to === undefined || grains <= range.to);
}

/** The values that lie in both ranges; empty where they do not meet. */
export function intersect(a: Range, b: Range): Range {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  // Where one lies within the other there is nothing new to hold: over a million ranges that is most of the memory.
  if (from === a.from && to === a.to) return a;
  if (from === b.from && to === b.to) return b;
  return { from, to };
}

/** True where some value lies in both ranges. */
export function meets(a: Range, b: Range): boolean {
  return !isEmpty(intersect(a, b));
}

/** The smallest range that holds both. An empty range adds nothing. */
export function hull(a: Range, b: Range): Range {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  return {
    from: a.from === undefined || b.from === undefined ? undefined : a.from < b.from ? a.from : b.from,
    to: a.to === undefined || b.to === undefined ? undefined : a.to > b.to ? a.to : b.to,
  };
}

/**
 * What several ranges of one value allow together; where they contradict each other, the smallest range that holds them
 * all. `undefined` of none.
 */
export function together(ranges: readonly Range[]): Range | undefined {
  const [first, ...more] = ranges;
  if (first === undefined || more.length === 0) return first;
  const all = more.reduce(intersect, first);
  return isEmpty(all) ? more.reduce(hull, first) : all;
}

/** All sums of one value of each. The sum with an empty range is empty. */
export function add(a: Range, b: Range): Range {
  if (isEmpty(a)) return a;
  if (isEmpty(b)) return b;
  return {
    from: a.from === undefined || b.from === undefined ? undefined : a.from + b.from,
    to: a.to === undefined || b.to === undefined ? undefined : a.to + b.to,
  };
}

/** All sums of one value of each of the ranges; of none, just zero. */
export function sum(ranges: Iterable<Range>): Range {
  let total: Range = exactly(0n);
  for (const range of ranges) total = add(total, range);
  return total;
}

/** The values with their signs turned. */
export function negate(range: Range): Range {
  return {
    from: range.to === undefined ? undefined : -range.to,
    to: range.from === undefined ? undefined : -range.from,
  };
}

/** All differences of a value of the first less one of the second. */
export function subtract(a: Range, b: Range): Range {
  return add(a, negate(b));
}

/**
 * The whole numbers of grains among the values of the range times an exact rational: ends that fall between
 * two grains are rounded inward. A range without a whole multiple comes out empty.
 *
 * @example
 * scale({ from: 10n, to: 20n }, new Fraction(1n, 3n)); // { from: 4n, to: 6n }: 3.33… to 6.66…
 */
export function scale(range: Range, factor: Fraction): Range {
  if (isEmpty(range)) return range;
  const numerator = factor.s * factor.n;
  if (numerator === 0n) return exactly(0n);
  const [low, high] = numerator > 0n ? [range.from, range.to] : [range.to, range.from];
  return {
    from: low === undefined ? undefined : divideUp(low * numerator, factor.d),
    to: high === undefined ? undefined : divideDown(high * numerator, factor.d),
  };
}

/** The quotient rounded toward minus infinity. The divisor must not be zero. */
export function divideDown(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor !== dividend && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}

/** The quotient rounded toward plus infinity. The divisor must not be zero. */
export function divideUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor !== dividend && dividend < 0n === divisor < 0n ? quotient + 1n : quotient;
}

function later(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined) return b;
  return b === undefined || a > b ? a : b;
}

function earlier(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined) return b;
  return b === undefined || a < b ? a : b;
}
