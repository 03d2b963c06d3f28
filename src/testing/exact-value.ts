import type { Decimal } from "../exact/decimal.js";
import { kindOf } from "../exact/given.js";
import { GrainError, toGrains } from "../exact/grains.js";
import type { Unit } from "../exact/unit.js";

/**
 * An exact number in whole units: a `Decimal`, a `bigint`, a safe whole `number`, or a plain decimal text with or
 * without commas between thousands (`"13459186000"`, `"13,459,186,000.00"`). A number with a fraction is written as a
 * text.
 */
export type ExactValue = string | number | bigint | Decimal;

const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The value in grains, or why there is none. */
export function exactGrains(value: unknown, unit: Unit): bigint | { readonly unusable: string } {
  if (!isExactValue(value))
    return {
      unusable: `No number can be read from ${kindOf(value)}; write it as a text such as "1250.50".`,
    };
  const text =
    typeof value === "string" && value.length <= 100 && grouped.test(value)
      ? value.replaceAll(",", "")
      : value;
  try {
    return toGrains(text, unit);
  } catch (error) {
    if (error instanceof GrainError) return { unusable: `${error.message}.` };
    throw error;
  }
}

function isExactValue(value: unknown): value is ExactValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") return true;
  // A Decimal of any copy of decimal.js.
  return typeof value === "object" && value !== null && "e" in value && "toFixed" in value;
}
