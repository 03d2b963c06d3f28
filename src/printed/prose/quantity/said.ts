import { Decimal } from "../../../exact/decimal.js";
import { grainsToText } from "../../../exact/grains.js";
import { isEmpty } from "../../../exact/range.js";
import { countOf, tenge } from "../../../exact/unit.js";
import { amountValue, type PrintedSum } from "../../amount.js";
import { phraseEnds } from "../../ends.js";
import { plainText } from "../../exact-number.js";
import type { End, Hedge, PrintedRange, Rounding } from "../../figure.js";
import { grainRange, type Interval } from "../../interval.js";
import { mostDigits } from "../../number.js";
import type { ReadingEnd } from "../../reading.js";
import type { Quantity } from "./quantity.js";

/** What the number of a figure says, as it is handed out. */
export interface Said {
  readonly value: Decimal;
  /** Absent: exact. */
  readonly precision: Decimal | undefined;
  readonly range: PrintedRange;
}

/** What a number is of: tenge, things of which there are only whole ones, percent, or anything else. */
export type Substance = "tenge" | "things" | "percent" | "other";

/**
 * What a quantity says.
 *
 * @param carriedZeros the scale that it took from another figure
 */
export function saidBy(
  { lower, upper, sharedZeros, hedge }: Quantity,
  carriedZeros: number | undefined,
  substance: Substance,
  rounding: Rounding,
): Said {
  const first = saidOf(lower, sharedZeros ?? carriedZeros, hedge, substance, rounding);
  if (upper === undefined) return first;
  const second = saidOf(upper, carriedZeros, hedge, substance, rounding);
  return { ...first, range: rangeBetween(first.range.from, second.range.to) };
}

// Most numbers of a long text come again and again, and saying what one allows takes longer than finding it, so that it is
// remembered by all that decides it: what it is of, the rounding, the hedge, its places, scale and sign, in one number, and then its
// digits. Of figures in a row most are alike in all but these.
const remembered = new Map<number, Map<bigint, Said>>();
const mostRemembered = 5000;
let count = 0;
let last: { readonly form: number; readonly byDigits: Map<bigint, Said> } | undefined;

const substances: Readonly<Record<Substance, number>> = { tenge: 0, things: 1, percent: 2, other: 3 };
const roundings: Readonly<Record<Rounding, number>> = { nearest: 0, truncated: 1, either: 2 };
const hedges: Readonly<Record<Hedge, number>> = {
  none: 0,
  exactly: 1,
  over: 2,
  "at-least": 3,
  "at-most": 4,
  under: 5,
  about: 6,
  nearly: 7,
  between: 8,
};

function saidOf(
  sum: PrintedSum,
  zeros: number | undefined,
  hedge: Hedge,
  substance: Substance,
  rounding: Rounding,
): Said {
  const part = sum.parts[0];
  if (sum.parts.length > 1) return say(sum, zeros, hedge, substance, rounding);
  const { digits, places } = part.number;
  const size = ((part.zeros ?? zeros ?? -1) + 1) * (mostDigits + 1) + places;
  const kind = (substances[substance] * 3 + roundings[rounding]) * 9 + hedges[hedge];
  const form = (size * 108 + kind) * 2 + (sum.negative ? 1 : 0);
  if (last?.form !== form) last = { form, byDigits: digitsOf(form) };
  const { byDigits } = last;
  const before = byDigits.get(digits);
  if (before !== undefined) return before;

  const said = say(sum, zeros, hedge, substance, rounding);
  byDigits.set(digits, said);
  count += 1;
  if (count > mostRemembered) {
    remembered.clear();
    last = undefined;
    count = 0;
  }
  return said;
}

function digitsOf(form: number): Map<bigint, Said> {
  const before = remembered.get(form);
  if (before !== undefined) return before;
  const made = new Map<bigint, Said>();
  remembered.set(form, made);
  return made;
}

// Shared by all figures that say the same, and so frozen.
function say(
  sum: PrintedSum,
  zeros: number | undefined,
  hedge: Hedge,
  substance: Substance,
  rounding: Rounding,
): Said {
  const amount = amountValue(sum, zeros);
  const unit = substance === "percent" ? "percent" : undefined;
  const { precision, from, to } = phraseEnds(hedge, amount, undefined, unit, rounding);
  return Object.freeze({
    value: new Decimal(plainText(amount.value)),
    precision: precision && new Decimal(plainText(precision)),
    range: rangeOf({ from, to }, amount.inFull, substance),
  });
}

const things = /* @__PURE__ */ countOf("things");

// Tenge are whole tiyn. What is counted is whole where it is printed so.
function rangeOf(ends: Interval, inFull: boolean, substance: Substance): PrintedRange {
  const places = Math.max(ends.from?.value.places ?? 0, ends.to?.value.places ?? 0);
  const whole = substance === "things" && (inFull || places === 0);
  const grain = substance === "tenge" ? tenge : whole ? things : undefined;
  const grains = grain && grainRange(ends, grain);
  // No whole tiyn fits `1.2345 tenge`; what the digits say is still what they say.
  if (grain === undefined || grains === undefined || isEmpty(grains)) {
    return rangeBetween(ends.from && endOf(ends.from), ends.to && endOf(ends.to));
  }
  const closed = (end: bigint | undefined): End | undefined =>
    end === undefined
      ? undefined
      : Object.freeze({ value: new Decimal(grainsToText(end, grain)), open: false });
  return rangeBetween(closed(grains.from), closed(grains.to));
}

function endOf({ value, open }: ReadingEnd): End {
  return Object.freeze({ value: new Decimal(plainText(value)), open });
}

function rangeBetween(from: End | undefined, to: End | undefined): PrintedRange {
  if (from === undefined) return Object.freeze(to === undefined ? {} : { to });
  return Object.freeze(to === undefined ? { from } : { from, to });
}
