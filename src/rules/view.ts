import type { Range } from "../exact/range.js";
import type { Rational } from "../exact/rational.js";
import type { Unit } from "../exact/unit.js";
import type { Interpretation } from "../statement/interpretation.js";
import type { Statement } from "../statement/types.js";
import type { Candidate } from "./asked.js";
import type { Ratio } from "./ratio.js";

/** What is known of a quantity without its figures. */
export interface KnownQuantity {
  readonly unit: Unit;
  readonly signed: boolean;
}

/** One statement as the families of rules see it. */
export interface StatedView {
  /** Its index among all that are reconciled. */
  readonly index: number;
  readonly statement: Statement;
  readonly stated: Interpretation;
  /** By path: `aid.oneTimeAssistance.rate`. */
  readonly ratios: ReadonlyMap<string, Ratio>;
  /** One MCI in tenge on the day that dates the statement's rates; absent where none does. */
  readonly mci: Rational | undefined;
}

/**
 * All statements that speak of the same day, and so of the same quantities. A quantity printed by one of them may
 * take part in a rule that another one states.
 */
export interface View {
  readonly statements: readonly StatedView[];
  /** True where some statement of the day prints the quantity. */
  readonly prints: (id: string) => boolean;
  /** What all figures of the day allow a quantity; where they contradict each other, the smallest range that holds them all. */
  readonly printedRange: (id: string) => Range | undefined;
  /** What an id names, whether it is printed or only could be; `undefined` where it names nothing. */
  readonly known: (id: string) => KnownQuantity | undefined;
  /** Ids of all quantities that are known of the day, for naming the nearest. */
  readonly ids: () => readonly string[];
  /** True where a part that could not be read may have given the quantity, or one that a pattern matches. */
  readonly lost: (idOrPattern: string) => boolean;
}

/** A family of rules: from the statements of one day to the rules that could be asked on it. Ids carry no date. */
export type Family = (view: View) => readonly Candidate[];
