import { Decimal } from "../exact/decimal.js";
import { one, type Rational, rational, zero } from "../exact/rational.js";
import { printable } from "../report/printable.js";

/**
 * A share from 0 to 1, exact: a text (`"90 percent"`, `"90%"`, `"0.9"`, `"9/10"`), a `Decimal`, or a number, which is taken
 * by its shortest decimal digits: `0.9` is nine tenths.
 */
export type ExpectedShare = string | number | Decimal;

/** The share as an exact rational, or why it is none. */
export type ReadShare = { readonly share: Rational } | { readonly unusable: string };

const longest = 60;
const decimal = /^(\d+)(?:\.(\d+))?$/;
const percentage = /^(\d+(?:\.\d+)?) ?(?:%|percent|per cent)$/;
const fraction = /^(\d+) ?\/ ?(\d+)$/;

/** Reads what `toHaveCoverageOfAtLeast` was given. */
export function readShare(given: unknown): ReadShare {
  const text = textOf(given);
  const share = text === undefined || text.length > longest ? undefined : rationalOf(text);
  if (share === undefined) {
    return {
      unusable: `${text === undefined ? "That" : `"${printable(text.slice(0, longest))}"`} is no share; write "90 percent", "0.9" or "9/10".`,
    };
  }
  if (share.compare(zero) < 0 || share.compare(one) > 0) {
    const percent = /^\d+(?:\.\d+)?$/.test(text ?? "") ? `; for ${text} percent write "${text} percent"` : "";
    return { unusable: `A share lies between 0 and 1, and ${text} does not${percent}.` };
  }
  return { share };
}

function textOf(given: unknown): string | undefined {
  if (typeof given === "string") return given.trim();
  if (typeof given === "number" || typeof given === "bigint") return withoutExponent(given);
  return Decimal.isDecimal(given) ? withoutExponent(given) : undefined;
}

/** The digits that a number is shown by: 1e-7 is 0.0000001. What is longer than any share is left as it is. */
function withoutExponent(given: number | bigint | Decimal): string {
  const shown = String(given);
  return /e-\d\d?$/.test(shown) ? new Decimal(shown).toFixed() : shown;
}

function rationalOf(text: string): Rational | undefined {
  const [, percent] = percentage.exec(text) ?? [];
  if (percent !== undefined) return decimalOf(percent)?.div(100n);
  const [, numerator, denominator] = fraction.exec(text) ?? [];
  if (numerator !== undefined && denominator !== undefined) {
    return BigInt(denominator) === 0n ? undefined : rational(BigInt(numerator), BigInt(denominator));
  }
  return decimalOf(text);
}

function decimalOf(text: string): Rational | undefined {
  const [, whole, digits = ""] = decimal.exec(text) ?? [];
  return whole === undefined ? undefined : rational(BigInt(whole + digits), 10n ** BigInt(digits.length));
}
