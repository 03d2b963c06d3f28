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
 * @param quotient true of a number that a division came to, as every percentage has: hardly ever whole, it is rounded even in full
 */
export function phraseEnds(
  hedge: Hedge,
  lower: AmountValue,
  upper: AmountValue | undefined,
  unit: FigureUnit | undefined,
  rounding: Rounding,
  quotient: boolean = unit === "percent",
): PhraseEnds {
  // "50 percent" is rounded, and so is an average of "365 tenge"; counts are exact in full, and so may money be.
  const precisionOf = (amount: AmountValue): ExactNumber | undefined =>
    amount.precision ?? (quotient ? one : undefined);
  const precision =
    hedge === "exactly"
      ? undefined
      : hedge === "about" || hedge === "nearly"
        ? significantUnit(lower)
        : precisionOf(lower);
  const ends = interval(lower.value, precision, hedge, rounding);
  const to = upper ? interval(upper.value, precisionOf(upper), hedge, rounding).to : ends.to;
  return { precision, from: ends.from, to };
}

const one: ExactNumber = { digits: 1n, places: 0 };
