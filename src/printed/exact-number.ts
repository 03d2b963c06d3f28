import { plainDecimal } from "../exact/plain-decimal.js";
import type { ExactNumber } from "./reading.js";

const powers: bigint[] = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** Ten to a whole power at or above 0. */
export function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

/** `digits × 10 ** exponent`, whatever the sign of the exponent. */
export function scaled(digits: bigint, exponent: number): ExactNumber {
  return exponent >= 0 ? { digits: digits * powerOfTen(exponent), places: 0 } : { digits, places: -exponent };
}

/** The sum of two numbers. */
export function plus(a: ExactNumber, b: ExactNumber): ExactNumber {
  const places = Math.max(a.places, b.places);
  return { digits: withPlaces(a, places) + withPlaces(b, places), places };
}

/** The first number less the second. */
export function minus(a: ExactNumber, b: ExactNumber): ExactNumber {
  const places = Math.max(a.places, b.places);
  return { digits: withPlaces(a, places) - withPlaces(b, places), places };
}

/** The number with its sign turned. */
export function negated(a: ExactNumber): ExactNumber {
  return { digits: -a.digits, places: a.places };
}

/** Half of the number. */
export function half(a: ExactNumber): ExactNumber {
  return a.digits % 2n === 0n
    ? { digits: a.digits / 2n, places: a.places }
    : { digits: a.digits * 5n, places: a.places + 1 };
}

/** Below, at or above 0 as the first number lies below, at or above the second. */
export function compare(a: ExactNumber, b: ExactNumber): number {
  const places = Math.max(a.places, b.places);
  const difference = withPlaces(a, places) - withPlaces(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** True where both are absent or equal: 1.50 and 1.5. */
export function same(a: ExactNumber | undefined, b: ExactNumber | undefined): boolean {
  return a === undefined || b === undefined ? a === b : compare(a, b) === 0;
}

/** The number as a plain decimal string: `{ digits: -1234n, places: 2 }` → `"-12.34"`. */
export function plainText({ digits, places }: ExactNumber): string {
  return plainDecimal(digits, places);
}

function withPlaces(a: ExactNumber, places: number): bigint {
  return a.places === places ? a.digits : a.digits * powerOfTen(places - a.places);
}
