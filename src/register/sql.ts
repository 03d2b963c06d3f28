import { grainsToText } from "../exact/grains.js";
import { tenge } from "../exact/unit.js";

// More than all payments of 16 digits that there can be, and no more than an engine's decimals hold.
const mostGrains = 10n ** 37n;

/** An amount in digits; one that no payments come to is as good as the most that an engine holds. */
export function digitsOf(grains: bigint): string {
  return grainsToText(grains < mostGrains ? grains : mostGrains, tenge);
}

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as SQL writes it, whatever is in it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The sum of powers of two of the predicates that hold. Most rows have none, and are done with after the first test. */
export function bitmask(predicates: readonly string[]): string {
  if (predicates.length === 0) return "0";
  const any = predicates.map((one) => `(${one})`).join(" OR ");
  const sum = predicates.map((one, bit) => `CASE WHEN ${one} THEN ${2 ** bit} ELSE 0 END`).join(" + ");
  return `CASE WHEN ${any} THEN ${sum} ELSE 0 END`;
}
