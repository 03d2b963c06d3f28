import type { AmountValue } from "../amount.js";
import { amountValue, warningsOf } from "../amount.js";
import { phraseEnds } from "../ends.js";
import type { FigureUnit, FigureWarning, Hedge, Language, Rounding } from "../figure.js";
import type { ExactNumber, ReadingEnd } from "../reading.js";
import type { ProseKind } from "./prose-figure.js";
import type { Quantity } from "./quantity.js";

/** A figure among the tokens of a sentence, before it has its offsets and what it shares with others. */
export interface Found {
  readonly kind: ProseKind;
  readonly language: Language;
  /** Indices of its first token and of the one behind its last. */
  readonly at: number;
  readonly next: number;
  /** Index of the token with which its number begins, behind its hedge. */
  readonly numberAt: number;
  /** Absent of dates, times, years, ordinals and references. */
  readonly quantity: Quantity | undefined;
  /** What it counts; `undefined` where it does not say so itself. */
  readonly unit: string | undefined;
  /** Of a date with its year: `YYYY-MM-DD`. */
  readonly day: string | undefined;
  /** What it took from another figure. */
  readonly carried: CarriedFrom | undefined;
}

/** What a figure took from which other. */
export interface CarriedFrom {
  readonly found: Found;
  readonly zeros: number | undefined;
  readonly unit: boolean;
}

/** What the number of a figure says. */
export interface Measured {
  readonly value: ExactNumber;
  readonly precision: ExactNumber | undefined;
  readonly inFull: boolean;
  readonly from: ReadingEnd | undefined;
  readonly to: ReadingEnd | undefined;
  readonly hedge: Hedge;
  readonly warnings: readonly FigureWarning[];
}

/** The value and the ends of a quantity, with the scale that was carried to it. */
export function measured(
  quantity: Quantity,
  zeros: number | undefined,
  percent: boolean,
  rounding: Rounding,
): Measured {
  const { lower, upper, sharedZeros, hedge } = quantity;
  const first = amountValue(lower, sharedZeros ?? zeros);
  const second: AmountValue | undefined = upper && amountValue(upper, zeros);
  const unit: FigureUnit | undefined = percent ? "percent" : undefined;
  const { precision, from, to } = phraseEnds(hedge, first, second, unit, rounding);
  const inFull = first.inFull && (second?.inFull ?? true);
  return { value: first.value, precision, inFull, from, to, hedge, warnings: warningsOf(lower, upper) };
}

/** The zeros of the scale of a quantity's last part; `undefined` where it has none. */
export function zerosOf({ lower, upper }: Quantity): number | undefined {
  return (upper ?? lower).parts.at(-1)?.zeros;
}
