import { compare, plainText } from "../printed/exact-number.js";
import type { Rounding } from "../printed/figure.js";
import { interval } from "../printed/interval.js";
import type { ExactNumber, ReadingEnd } from "../printed/reading.js";
import { separateThousands } from "../printed/write.js";
import type { Fault } from "./fault.js";
import { placed, startOfNumber, type TextPlace } from "./figure-fault.js";
import type { LeafFault } from "./leaf-fault.js";
import { plainNumber } from "./plain-number.js";
import { quote } from "./quote.js";
import type { FigureInput } from "./types.js";

/** What became of reading something: it, or why it is not read. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A figure given as numbers: in words, and what it allows. */
export interface NumericEnds {
  readonly printed: string;
  /** The number itself; of a range, its lower end, or else its upper. */
  readonly value: ExactNumber;
  readonly from: ReadingEnd | undefined;
  readonly to: ReadingEnd | undefined;
}

/**
 * What a whole number, `{ value, precision }` or `{ from, to }` allows.
 *
 * @example
 * numericEnds({ value: "13300000000", precision: "100000000" }, where, "nearest");
 * // 13,300,000,000 to the nearest 100,000,000: 13.25 to 13.35 billion
 */
export function numericEnds(input: FigureInput, where: TextPlace, rounding: Rounding): Read<NumericEnds> {
  if (typeof input !== "object") return exact(input, where);
  if ("printed" in input)
    return failed(where, { code: "not-a-number", message: input.printed, remedy: "give it as text" });
  return "value" in input ? rounded(input.value, input.precision, where, rounding) : between(input, where);
}

type Given = string | number | bigint;

function exact(given: Given, where: TextPlace): Read<NumericEnds> {
  const value = plainNumber(given);
  if (value === undefined) return noNumber(given, where);
  const end: ReadingEnd = { value, open: false };
  return { ok: true, value: { printed: shown(value), value, from: end, to: end } };
}

function rounded(
  given: Given,
  givenPrecision: Given | undefined,
  where: TextPlace,
  rounding: Rounding,
): Read<NumericEnds> {
  if (givenPrecision === undefined) return exact(given, where);
  const value = plainNumber(given);
  const precision = plainNumber(givenPrecision);
  if (value === undefined) return noNumber(given, where);
  if (precision === undefined) return noNumber(givenPrecision, where);
  if (precision.digits <= 0n) {
    const remedy = "write the unit of the last digit that was printed, such as 100000000; or leave it out";
    const at = { ...where, path: where.path.replace(/\.value$/, ".precision") };
    const message = `the precision ${shown(precision)} is not above 0`;
    return failed(at, { code: "not-a-precision", message, remedy });
  }
  const how =
    rounding === "nearest" ? "to the nearest" : rounding === "truncated" ? "cut off at" : "to within";
  const printed = `${shown(value)} ${how} ${shown(precision)}`;
  return { ok: true, value: { printed, value, ...interval(value, precision, "none", rounding) } };
}

function between(given: { readonly from?: Given; readonly to?: Given }, where: TextPlace): Read<NumericEnds> {
  const from = given.from === undefined ? undefined : plainNumber(given.from);
  const to = given.to === undefined ? undefined : plainNumber(given.to);
  if (given.from !== undefined && from === undefined) return noNumber(given.from, where);
  if (given.to !== undefined && to === undefined) return noNumber(given.to, where);
  if (from !== undefined && to !== undefined && compare(from, to) > 0) {
    const message = `the range falls: from ${shown(from)} to ${shown(to)}`;
    return failed(where, { code: "range-reversed", message, remedy: "write the lower number under from" });
  }
  const value = from ?? to;
  if (value === undefined) {
    const message = "the range has no end";
    return failed(where, { code: "not-a-number", message, remedy: "give from, to or both" });
  }
  const printed =
    from === undefined
      ? `at most ${shown(value)}`
      : to === undefined
        ? `at least ${shown(from)}`
        : compare(from, to) === 0
          ? shown(from)
          : `from ${shown(from)} to ${shown(to)}`;
  return {
    ok: true,
    value: {
      printed,
      value,
      from: from && { value: from, open: false },
      to: to && { value: to, open: false },
    },
  };
}

function shown(value: ExactNumber): string {
  return separateThousands(plainText(value));
}

function noNumber(given: Given, where: TextPlace): Read<NumericEnds> {
  const message = `${quote(String(given))} is not a plain decimal number`;
  const remedy = 'write digits only, as in "13300000000" or "150.5"';
  return failed(where, { code: "not-a-number", message, remedy });
}

function failed(where: TextPlace, { code, message, remedy }: LeafFault): Read<NumericEnds> {
  return { ok: false, faults: [{ code, ...placed(where, startOfNumber), message, remedy }] };
}
