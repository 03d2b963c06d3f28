import type { Decimal } from "../exact/decimal.js";

/** A language in which printed figures are read. */
export type Language = "en" | "ru" | "kk";

/**
 * What an unhedged rounded number stands for: the nearest value of its precision (ties either way), the
 * value cut off at its last printed digit, or either of the two.
 */
export type Rounding = "nearest" | "truncated" | "either";

/** Every {@link Rounding}. */
export const roundings: readonly Rounding[] = ["nearest", "truncated", "either"];

/** The word or sign beside a number that says on which side of it the truth lies. */
export type Hedge =
  | "none"
  | "exactly"
  | "over"
  | "at-least"
  | "at-most"
  | "under"
  | "about"
  | "nearly"
  | "between";

/** What a printed number counts: money, MCI (a unit of rates), a percentage, or things. */
export type FigureUnit = "tenge" | "MCI" | "percent" | "count";

/** One end of what a printed number allows. An `open` end is not itself allowed. */
export interface End {
  /** In whole units. */
  readonly value: Decimal;
  /** True where the value itself is not allowed. */
  readonly open: boolean;
}

/** What a printed number allows, in whole units (tenge, families, percent). An absent end is unlimited. */
export interface PrintedRange {
  /** The lower end; absent: there is none. */
  readonly from?: End;
  /** The upper end; absent: there is none. */
  readonly to?: End;
}

/** Something about a figure that was read the one way it can be, though it is not written as it should be. */
export interface FigureWarning {
  /** `separator`: the number is grouped or pointed as in another language: `12,6 million`, `13.3 млрд`. */
  readonly code: "separator";
  /** Offset of the first character concerned, and how many. */
  readonly start: number;
  /** Characters concerned, at least 1. */
  readonly length: number;
  /** The number as it should be written in that language: `13.3`. */
  readonly expected: string;
}

/** What was printed about a quantity, and what it says. */
export interface Figure {
  /** The text as given. */
  readonly printed: string;
  /** The language in which it was read. */
  readonly language: Language;
  /** The printed number times its scale; of a printed range, its lower number. */
  readonly value: Decimal;
  /**
   * One unit of the last printed digit, in whole units: 100,000,000 for `13.3 billion`. Of `about` and `nearly`,
   * one unit of the last significant digit: 1,000 for `about 6,000`. Absent: exact.
   */
  readonly precision?: Decimal;
  /** On which side of the number the truth lies. */
  readonly hedge: Hedge;
  /** Absent where the text names none. */
  readonly unit?: FigureUnit;
  /** The counted noun as printed, where the unit is `count` and the text names it: `families`. */
  readonly noun?: string;
  /**
   * What the text allows. Of tenge and of counts the ends are whole grains and never open; of MCI, percent and
   * numbers without a unit that are no whole numbers they may be.
   */
  readonly range: PrintedRange;
  /** Empty where it is written as it should be. */
  readonly warnings: readonly FigureWarning[];
}

/** Why a text is not read as a figure: data, worded later. */
export interface FigureFault {
  /** A stable name; each is shown in `docs/errors.md`. */
  readonly code:
    | "empty"
    | "too-long"
    | "no-number"
    | "unexpected-text"
    | "bad-grouping"
    | "ambiguous-language"
    | "wrong-unit"
    | "range-reversed"
    | "not-whole";
  /** The text as given, cut where it is very long. */
  readonly printed: string;
  /** Offset in `printed` of the first character concerned, and how many. */
  readonly start: number;
  /** Characters concerned; 0 where something is missing at the end. */
  readonly length: number;
  /** What would have been read there, in a few words. */
  readonly expected: string;
}

/** How a text is to be read as a figure. */
export interface FigureOptions {
  /** Found by the words and separators of the text where left out. */
  readonly language?: Language;
  /** Default `nearest`. */
  readonly rounding?: Rounding;
  /**
   * What the figure must count. A text that names another unit is a fault; one that names none is of this
   * unit. Without it, a number without a unit is a count if it is whole.
   */
  readonly unit?: FigureUnit;
}
