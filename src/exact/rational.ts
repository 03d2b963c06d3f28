import Fraction from "fraction.js";
import { plainDecimal } from "./plain-decimal.js";

/** An exact rational number. Made from whole numbers only: fraction.js would also take binary fractions. */
export type Rational = Fraction;

/** The exact quotient of two whole numbers. The denominator must not be zero. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  return new Fraction(numerator, denominator);
}

/** One. */
export const one: Rational = rational(1n);

/** Zero. */
export const zero: Rational = rational(0n);

/** The numerator with its sign. The denominator, `.d`, is positive. */
export function numeratorOf(value: Rational): bigint {
  return value.s * value.n;
}

/** The least common multiple of two positive whole numbers. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/** The greatest common divisor; of 0 and 0 it is 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * `numerator / denominator` as a plain decimal string, exact, with at least `places` decimal places.
 *
 * @throws {RangeError} where the quotient has no end as a decimal number: the denominator has a factor other
 *   than 2 and 5
 *
 * @example
 * quotientToText(1n, 8n, 2); // "0.125"
 * quotientToText(300n, 100n, 2); // "3.00"
 */
export function quotientToText(numerator: bigint, denominator: bigint, places: number): string {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const bottom = denominator / divisor;
  const needed = Math.max(places, decimalPlacesOf(magnitude(bottom)));
  return plainDecimal(((numerator / divisor) * 10n ** BigInt(needed)) / bottom, needed);
}

function decimalPlacesOf(denominator: bigint): number {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  if (rest !== 1n) throw new RangeError(`a number divided by ${denominator} has no end as a decimal number`);
  return Math.max(twos, fives);
}

/** The value without its sign. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
