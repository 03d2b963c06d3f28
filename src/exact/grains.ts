import { Decimal } from "./decimal.js";
import { kindOf } from "./given.js";
import { plainDecimal } from "./plain-decimal.js";
import type { Unit } from "./unit.js";

/** A value that no whole number of grains can stand for, or that is no plain decimal number. */
export class GrainError extends Error {
  override readonly name = "GrainError";
  /** What is wrong with the value. */
  readonly code: "not-a-number" | "not-whole-grains" | "too-long" | "too-many-digits";
  /** As given, cut where it is very long. */
  readonly value: string;
  /** What it was to be counted in. */
  readonly unit: Unit;

  /** @throws {TypeError} where the value is no text, or the unit has no name */
  constructor(code: GrainError["code"], value: string, unit: Unit) {
    if (typeof value !== "string" || typeof unit?.name !== "string")
      throw new TypeError("a GrainError is made of a code, the value as a text, and its unit");
    super(explain(code, value, unit));
    this.code = code;
    this.value = value;
    this.unit = unit;
  }
}

/** The longest plain decimal number that is read, in characters. */
export const longestNumber = 60;

/** The most digits before the point that a `Decimal` is read with: what the library hands out may be long. */
const mostDigits = 1_000_000;

const plain = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Counts a value in grains of its unit, exactly.
 *
 * @param value a plain decimal string (`"13459186000.00"`), a `Decimal`, a `bigint` or a safe whole `number`,
 *   in whole units (tenge, families); never a binary fraction
 * @returns the number of grains
 * @throws {GrainError} where the value is no plain decimal number, is a text of more than {@link longestNumber}
 *   characters or a `Decimal` of more than a million digits, or is not a whole number of grains
 *
 * @example
 * toGrains("0.01", tenge); // 1n
 * toGrains(36455, countOf("families")); // 36455n
 */
export function toGrains(value: string | number | bigint | Decimal, unit: Unit): bigint {
  if (typeof value === "bigint") return value * 10n ** BigInt(unit.decimals);
  if (Decimal.isDecimal(value)) return decimalToGrains(value, unit);
  const text = plainText(value);
  if (text.length > longestNumber) refuse("too-long", `${text.slice(0, 20)}…`, unit);

  const match = plain.exec(text);
  if (match === null) return refuse("not-a-number", text, unit);
  const [, sign = "", whole = "", written = ""] = match;
  const fraction = written.replace(/0+$/, "");
  if (fraction.length > unit.decimals) refuse("not-whole-grains", text, unit);

  const grains = BigInt(whole + fraction.padEnd(unit.decimals, "0"));
  return sign === "-" ? -grains : grains;
}

/**
 * The value of a number of grains, in whole units, exactly.
 *
 * @example
 * fromGrains(1345918600000n, tenge).toString(); // "13459186000"
 */
export function fromGrains(grains: bigint, unit: Unit): Decimal {
  return new Decimal(grainsToText(grains, unit));
}

/**
 * The value of a number of grains as a plain decimal string with all the decimal places of the unit.
 *
 * @example
 * grainsToText(1345918600000n, tenge); // "13459186000.00"
 */
export function grainsToText(grains: bigint, unit: Unit): string {
  return plainDecimal(grains, unit.decimals);
}

function plainText(value: string | number): string {
  if (typeof value === "string") return value;
  // Plain JavaScript may give anything.
  if (typeof value !== "number") return kindOf(value);
  return Number.isSafeInteger(value) ? value.toString() : `${value} (number)`;
}

// Written out only once it is known to be short enough: 1e9000000 would fill the memory.
function decimalToGrains(value: Decimal, unit: Unit): bigint {
  if (!value.isFinite()) return refuse("not-a-number", value.toString(), unit);
  if (value.e > mostDigits) refuse("too-many-digits", value.toExponential(2), unit);
  if (value.decimalPlaces() > unit.decimals) {
    const isLong = value.decimalPlaces() > longestNumber;
    refuse("not-whole-grains", isLong ? value.toExponential(2) : value.toFixed(), unit);
  }
  return BigInt(value.toFixed(unit.decimals).replace(".", ""));
}

function refuse(code: GrainError["code"], value: string, unit: Unit): never {
  throw new GrainError(code, value, unit);
}

function explain(code: GrainError["code"], value: string, unit: Unit): string {
  switch (code) {
    case "not-a-number":
      return `"${value}" is not a plain decimal number of ${unit.name}; write it as a string such as "1250.50", or as a safe whole number`;
    case "not-whole-grains":
      return `${value} ${unit.name} is not a whole number of grains; ${unit.name} has ${decimalPlaces(unit.decimals)}`;
    case "too-long":
      return `the number ${value} of ${unit.name} is longer than ${longestNumber} characters`;
    case "too-many-digits":
      return `the number ${value} of ${unit.name} is longer than a million digits`;
  }
}

function decimalPlaces(count: number): string {
  return count === 0 ? "no decimal places" : `${count} decimal places`;
}
