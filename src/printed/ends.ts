import { type AmountValue, significantUnit } from "./amount.js";
import type { FigureUnit, Hedge, Rounding } from "./figure.js";
import { interval } from "./interval.js";
import type { ExactNumber, ReadingEnd } from "./reading.js";

/** What a phrase allows, and how finely its lower number is printed. */
export interface PhraseEnds {
  /** Absent: exact. */
  readonly precision: ExactNumber | undefined;
  readonly from: ReadingEnd | undefined;
  readonly to: ReadingEnd | undefined;
}

/**
 * What a number with a hedge, or the two numbers of a range, allow.
 *
 * @param unit of a percentage, a whole number is rounded too
 */
export function phraseEnds(
  hedge: Hedge,
  lower: AmountValue,
  upper: AmountValue | undefined,
  unit: FigureUnit | undefined,
  rounding: Rounding,
): PhraseEnds {
  const precision =
    hedge === "exactly"
      ? undefined
      : hedge === "about" || hedge === "nearly"
        ? significantUnit(lower)
        : precisionOf(lower, unit);
  const ends = interval(lower.value, precision, hedge, rounding);
  const to = upper ? interval(upper.value, precisionOf(upper, unit), hedge, rounding).to : ends.to;
  return { precision, from: ends.from, to };
}

// Counts are exact in full and so may money be; a percentage hardly ever comes out whole, so "50 percent" is rounded.
function precisionOf(amount: AmountValue, unit: FigureUnit | undefined): ExactNumber | undefined {
  return unit === "percent" ? (amount.precision ?? onePercent) : amount.precision;
}

const onePercent: ExactNumber = { digits: 1n, places: 0 };
