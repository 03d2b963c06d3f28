import type Fraction from "fraction.js";
import type { Range } from "../exact/range.js";
import type { Unit } from "../exact/unit.js";
import type { Language, Rounding } from "../printed/figure.js";
import type { Fault } from "./fault.js";
import type { Trust } from "./types.js";

/** A figure as read: what it allows its quantity to be. */
export interface StatedFigure {
  /** Where in the statement: `aid.oneTimeAssistance.amount`, `aid.oneTimeAssistance.amount[1]`. */
  readonly path: string;
  /** As printed; a number in data is put in the same words. */
  readonly printed: string;
  readonly range: Range;
  /** The number itself, in grains: 13.3 billion; of a range, its lower end; of one with only an upper end, that. */
  readonly value: bigint;
  readonly trust: Trust;
  readonly at: string | undefined;
  readonly note: string | undefined;
}

/** A quantity that a statement names, with its figures. There may be none. */
export interface StatedQuantity {
  readonly id: string;
  readonly unit: Unit;
  readonly signed: boolean;
  readonly figures: readonly StatedFigure[];
}

/** One end of a ratio. An open end is not itself allowed. */
export interface RatioEnd {
  readonly value: Fraction;
  readonly open: boolean;
}

/** A rate, cap, unit price, share or average as read: no whole number of grains, so its ends are rationals. */
export interface StatedRatio {
  /** Where in the statement: `aid.oneTimeAssistance.rate`, `shares.approval`. */
  readonly path: string;
  readonly printed: string;
  /** What one is counted in; `count` of an average of things per thing. */
  readonly unit: "tenge" | "MCI" | "percent" | "count";
  readonly from: RatioEnd | undefined;
  readonly to: RatioEnd | undefined;
  readonly trust: Trust;
}

/** What a statement says, in numbers. */
export interface Interpretation {
  /** In which its figures were read; `undefined` where each was read in its own. */
  readonly language: Language | undefined;
  /** What its unhedged printed numbers stand for. */
  readonly rounding: Rounding;
  /** By id, in the order of the statement. */
  readonly quantities: ReadonlyMap<string, StatedQuantity>;
  /** By path. */
  readonly ratios: ReadonlyMap<string, StatedRatio>;
  /** Figures that cannot be read. */
  readonly faults: readonly Fault[];
}
