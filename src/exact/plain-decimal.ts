/**
 * `digits / 10 ** places` as a plain decimal string with just so many decimal places.
 *
 * @example
 * plainDecimal(-1234n, 2); // "-12.34"
 */
export function plainDecimal(digits: bigint, places: number): string {
  if (places === 0) return digits.toString();
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  return `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
