import type { PrintedSum } from "../../amount.js";
import type { Hedge } from "../../figure.js";
import type { Case } from "../../lexicon/lexicon.js";
import type { PrintedNumber } from "../../number.js";
import type { CountedUnit } from "../unit/counted-unit.js";

/** A number with what belongs to it, or two with a range between, as found among tokens. */
export interface Quantity {
  readonly lower: PrintedSum;
  readonly upper: PrintedSum | undefined;
  /** Index of the upper number of a range. */
  readonly upperAt: number | undefined;
  /** The scale that the lower number of a range shares with the upper. */
  readonly sharedZeros: number | undefined;
  /** Of the scale of its last part; `undefined` where it has none. */
  readonly zeros: number | undefined;
  readonly hedge: Hedge;
  readonly unit: CountedUnit | undefined;
  /** The last ending, on the number, the scale or the unit, of what no hedge has used. */
  readonly ending: Case | undefined;
  /** Indices of its first token, of its first number's, and of the one behind its last. */
  readonly at: number;
  readonly numberAt: number;
  readonly next: number;
}

/** The zeros of the scale of a quantity's last part; `undefined` where it has none, and of no quantity. */
export function zerosOf(quantity: Quantity | undefined): number | undefined {
  return quantity?.zeros;
}

/** The name of what a quantity counts or measures, empty where it has none. */
export function unitNameOf({ unit }: Quantity): string {
  return unit?.name ?? "";
}

/** The first number of a quantity, of a range of its lower end; `undefined` where it has no number. */
export function firstNumberOf(quantity: Quantity | undefined): PrintedNumber | undefined {
  return quantity?.lower.parts[0].number;
}

/** The digits of the whole part of a quantity's first number, its scale written out: 11 of `13.3 billion`; `undefined` where it has no number. */
export function wholeDigitsOf(quantity: Quantity | undefined): number | undefined {
  const { number, zeros = 0 } = quantity?.lower.parts[0] ?? {};
  return number && number.digits.toString().length - number.places + zeros;
}

/** Whether a quantity is one number with the Kazakh ending by which it is from each, or to each: `35 мыңнан`. */
export function isAblative(quantity: Quantity | undefined): boolean {
  return quantity?.ending === "ablative" && quantity.upper === undefined;
}

/** Zeros of the smallest scale of which nothing named is money, where money is spoken of. */
export const fewestOfMoney = 6;
