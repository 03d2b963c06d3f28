import type { Hedge } from "../figure.js";
import type { Fraction, ProseKind, Span } from "./prose-figure.js";
import type { Quantity } from "./quantity/quantity.js";
import type { ProseIndex } from "./words/prose-index.js";

/** A figure among the tokens of a sentence, before it has its offsets and what it shares with others. */
export interface Found {
  readonly kind: ProseKind;
  /** Of the language in which it was read. */
  readonly index: ProseIndex;
  /** Indices of its first token and of the one behind its last. */
  readonly at: number;
  readonly next: number;
  /** Index of the token with which its number begins, behind its hedge. */
  readonly numberAt: number;
  /** Absent of dates, times, years, ordinals, references, fractions and vague numbers. */
  readonly quantity: Quantity | undefined;
  /** What it counts; `undefined` where it does not say so itself. */
  readonly unit: string | undefined;
  /** Of a date with its year: `YYYY-MM-DD`. */
  readonly day: string | undefined;
  /** Of a part of a whole. */
  readonly fraction: Fraction | undefined;
  /** Of a fraction; that of a quantity is in the quantity. */
  readonly hedge?: Hedge | undefined;
  /** It is no number of what the sentence counts elsewhere: an age, how many sit on a jury. */
  readonly isApart?: boolean | undefined;
  /** Its noun stands before it, and no figure with that: that of one number, or of a list. */
  readonly labelled?: "one" | "list" | undefined;
  /** What it took from another figure. */
  readonly carried: CarriedFrom | undefined;
}

/** What a figure took from which other. */
export interface CarriedFrom {
  readonly found: Found;
  readonly zeros: number | undefined;
  readonly unit: boolean;
  /** Where that stands in the text, if it is of the sentence before. */
  readonly place?: Span | undefined;
}

/** What is no quantity and takes nothing from another: a date, an ordinal, a reference. */
export function plain(
  kind: ProseKind,
  at: number,
  next: number,
  index: ProseIndex,
  { day, fraction, hedge, unit }: Partial<Pick<Found, "day" | "fraction" | "hedge" | "unit">> = {},
): Found {
  return {
    kind,
    index,
    at,
    next,
    numberAt: at,
    quantity: undefined,
    unit,
    day,
    fraction,
    hedge,
    isApart: false,
    labelled: undefined,
    carried: undefined,
  };
}
