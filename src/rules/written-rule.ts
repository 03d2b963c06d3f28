import type { Rational } from "../exact/rational.js";
import type { FigureUnit } from "../printed/figure.js";

/** A comparison of the rule language. */
export type Comparison = "=" | "<=" | ">=" | "<" | ">";

/** A number in a rule. It is exact: a rule says what must hold, it reports nothing. */
export interface RuleNumber {
  readonly value: Rational;
  /** `tenge`, `MCI` or `percent`; absent for a bare number. */
  readonly unit: FigureUnit | undefined;
}

/** A term as written: `2 * laws`, `sum(aid.regions.*.heads)`, `13.3 billion tenge`. */
export interface WrittenTerm {
  readonly negative: boolean;
  readonly factor: RuleNumber | undefined;
  /** Absent: the factor alone, a constant. */
  readonly reference: { readonly text: string; readonly isSum: boolean } | undefined;
  readonly start: number;
  readonly length: number;
}

/** A rule as written. */
export interface WrittenRule {
  readonly left: readonly WrittenTerm[];
  readonly comparison: Comparison;
  readonly right: readonly WrittenTerm[];
}

/** Why a text is no rule, and where. */
export interface RuleTextFault {
  readonly start: number;
  readonly length: number;
  readonly message: string;
  readonly remedy: string;
}
