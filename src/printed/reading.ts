import type { FigureUnit, FigureWarning, Hedge, Language } from "./figure.js";

/** An exact decimal number: `digits / 10 ** places`. `places` is at or above 0. */
export interface ExactNumber {
  readonly digits: bigint;
  readonly places: number;
}

/** An end of a reading; an `open` one is not itself allowed. */
export interface ReadingEnd {
  readonly value: ExactNumber;
  readonly open: boolean;
}

/** A printed figure as understood, before it is given a grain. */
export interface Reading {
  readonly printed: string;
  readonly language: Language;
  readonly value: ExactNumber;
  /** Absent: exact. */
  readonly precision: ExactNumber | undefined;
  /** Printed as a whole number in full: no scale word, no decimals (of a range, either number). */
  readonly inFull: boolean;
  readonly hedge: Hedge;
  readonly unit: FigureUnit | undefined;
  readonly noun: string | undefined;
  readonly from: ReadingEnd | undefined;
  readonly to: ReadingEnd | undefined;
  readonly warnings: readonly FigureWarning[];
}
