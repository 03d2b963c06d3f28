import type { Decimal } from "../../exact/decimal.js";
import type { FigureWarning, Hedge, Language, PrintedRange, Rounding } from "../figure.js";

/**
 * What a number in a passage is: money, things counted, an amount or a number for each (`100 MCI each`), a percentage, a
 * place in a row, a date, a year, a time of day, or anything else (a list number, a page, a factor, a bare number).
 */
export type ProseKind =
  | "amount"
  | "count"
  | "rate"
  | "percent"
  | "ordinal"
  | "date"
  | "year"
  | "clock"
  | "other";

/** A stretch of the text as given, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

/** What a figure took from another of its sentence: the 137 of `260 billion tenge from sponsors and 137 from the budget`. */
export interface Carried {
  readonly scale: boolean;
  readonly unit: boolean;
  /** Where the figure stands that it was taken from. */
  readonly from: Span;
}

/** A figure found in a passage. */
export interface ProseFigure extends Span {
  /** The text from `start` to `end`. */
  readonly printed: string;
  readonly kind: ProseKind;
  readonly language: Language;
  /** The number times its scale; of a range, its lower number. Absent of dates, times and what has no one number. */
  readonly value?: Decimal;
  /** One unit of the last printed digit, as {@link Figure} has it. Absent: exact. */
  readonly precision?: Decimal;
  readonly hedge: Hedge;
  /**
   * `tenge`, another currency's ISO 4217 code, `MCI`, `percent`, `percentage point`, or the counted noun in its
   * dictionary form: `family`, `семья`, `отбасы`. Absent where the text names none.
   */
  readonly unit?: string;
  /** Of a date that is one day and names its year: `YYYY-MM-DD`. */
  readonly day?: string;
  /** What the text allows, in whole units. Of amounts, counts, rates and percentages. */
  readonly range?: PrintedRange;
  /** Absent where the figure names its own scale and unit. */
  readonly carried?: Carried;
  readonly sentence: Span;
  readonly warnings: readonly FigureWarning[];
}

/** How a passage is read. */
export interface ProseOptions {
  /** Of what the words of a sentence do not tell. Other languages are read all the same. */
  readonly language?: Language;
  /** What an unhedged rounded number stands for. Default `nearest`. */
  readonly rounding?: Rounding;
}
