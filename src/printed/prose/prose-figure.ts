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
  /** Of the first character. */
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

/** A part of a whole, both in whole numbers: two thirds. */
export interface Fraction {
  /** How many parts. */
  readonly numerator: number;
  /** Of how many, above 0. */
  readonly denominator: number;
}

/**
 * What a figure took from another of its sentence, the 137 of `260 billion tenge from sponsors and 137 from the budget`, or from
 * its heading, which may be that of a list: `Paid, million tenge: 45.2`, `Houses repaired:` above `• Aktobe – 120`.
 */
export interface Carried {
  /** True where its scale word is that of the other. */
  readonly scale: boolean;
  /** True where its unit is that of the other. */
  readonly unit: boolean;
  /** Where the figure stands that it was taken from, or the unit in the heading; the whole heading where that says what is counted. */
  readonly from: Span;
}

/** A figure found in a passage. A number of which only the size is said, `dozens of houses`, has a unit and no value. */
export interface ProseFigure extends Span {
  /** The text from `start` to `end`. */
  readonly printed: string;
  /** What the number is. */
  readonly kind: ProseKind;
  /** The language in which it was read. */
  readonly language: Language;
  /** The number times its scale; of a range, its lower number. Absent of dates, times and what has no one number. */
  readonly value?: Decimal;
  /** One unit of the last printed digit, as {@link Figure} has it. Absent: exact. */
  readonly precision?: Decimal;
  /** On which side of the number the truth lies. */
  readonly hedge: Hedge;
  /**
   * `tenge`, another currency's ISO 4217 code, `MCI`, `percent`, `percentage point`, or the counted noun in its
   * dictionary form: `family`, `семья`, `отбасы`. Absent where the text names none.
   */
  readonly unit?: string;
  /** Of a date that is one day and names its year: `YYYY-MM-DD`. */
  readonly day?: string;
  /** Of `two-thirds` and the like, which say no number by themselves, nor how nearly they hold. */
  readonly fraction?: Fraction;
  /** What the text allows, in whole units. Of amounts, counts, rates and percentages. */
  readonly range?: PrintedRange;
  /** Absent where the figure names its own scale and unit. */
  readonly carried?: Carried;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  /** Empty where it is written as it should be. */
  readonly warnings: readonly FigureWarning[];
}

/** How a passage is read. */
export interface ProseOptions {
  /** Of what the words of a sentence do not tell. Other languages are read all the same. */
  readonly language?: Language;
  /** What an unhedged rounded number stands for. Default `nearest`. */
  readonly rounding?: Rounding;
}
