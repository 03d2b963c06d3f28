import { longestNumber } from "../exact/grains.js";
import type { ExactNumber } from "../printed/reading.js";

const plain = /^(-?\d+)(?:\.(\d+))?$/;

/** True for digits with, at most, a sign before them and a point within: `-120`, `13300000000`, `150.5`. */
export function isPlainNumber(text: string): boolean {
  return text.length <= longestNumber && plain.test(text);
}

/**
 * The exact value of a whole number or of a plain decimal text; `undefined` where it is neither, or longer
 * than {@link longestNumber} characters.
 *
 * @example
 * plainNumber("150.5"); // { digits: 1505n, places: 1 }
 */
export function plainNumber(value: string | number | bigint): ExactNumber | undefined {
  if (typeof value === "number" && !Number.isSafeInteger(value)) return undefined;
  const text = value.toString();
  if (text.length > longestNumber) return undefined;
  const match = plain.exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  return { digits: BigInt(whole + fraction), places: fraction.length };
}
