import type { Decimal } from "../exact/decimal.js";
import type { Source, Trust } from "../statement/types.js";

/** Values from one end to the other, both in, in whole units. An absent end is unlimited. */
export interface DecimalRange {
  readonly from?: Decimal;
  readonly to?: Decimal;
}

/**
 * `consistent`: some whole value of every quantity satisfies all figures and rules. `inconsistent`: none
 * does. `undetermined`: neither was proved.
 */
export type Verdict = "consistent" | "inconsistent" | "undetermined";

/** What the rest says about a quantity's figures; see {@link QuantityFinding.status}. */
export type Status = "confirmed" | "bounded" | "unchecked" | "contradicted";

/** `untested`: the printed figures are too few for the rule to fail. */
export type RuleVerdict = "holds" | "fails" | "untested";

/** One of the statements that were reconciled. */
export interface StatementSummary {
  readonly title?: string;
  readonly source?: Source;
  /** The day whose state the figures give, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** The file it was read from. */
  readonly file?: string;
}

/** One printing of a quantity. */
export interface FigureFinding extends DecimalRange {
  /** Index into {@link Reconciliation.statements}. */
  readonly statement: number;
  /** Where in the statement: `aid.oneTimeAssistance.amount`. */
  readonly path: string;
  /** As printed; for a number with a precision or a range, in the same words. */
  readonly printed: string;
  readonly trust: Trust;
  /** Where in the source. */
  readonly at?: string;
  readonly note?: string;
  /** Where in the statement's file, from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** What is known about one quantity. */
export interface QuantityFinding {
  /** `tenge`, or the noun that is counted. */
  readonly unit: string;
  /** Decimal places of a grain of the unit: 2 for tenge, 0 for counts. */
  readonly decimals: number;
  /** Empty where only rules speak of the quantity. */
  readonly figures: readonly FigureFinding[];
  /**
   * What all *other* figures and the rules leave for the quantity, in whole grains. An end at which nothing but
   * "a quantity is not negative" would stand is left out. `null`: they leave no value at all.
   */
  readonly implied: DecimalRange | null;
  /**
   * `confirmed`: implied is bounded on both sides and meets the figures. `bounded`: on one side, and meets
   * them. `unchecked`: on neither. `contradicted`: implied does not meet the figures, or the figures do not meet
   * each other.
   */
  readonly status: Status;
}

/** What became of one rule. */
export interface RuleFinding {
  /** Family and subject: `fixed-rate:oneTimeAssistance`. */
  readonly id: string;
  /** `fixed-rate`, `cap`, `funding`, … */
  readonly family: string;
  /** The rule: `oneTimeAssistance.amount = oneTimeAssistance.families × 100 MCI`. */
  readonly states: string;
  /** What came of it, in words with numbers. */
  readonly says: string;
  readonly verdict: RuleVerdict;
  /** Of `left`, `right` and `difference`. */
  readonly unit: string;
  readonly decimals: number;
  /** What the printed figures give for the left side of the rule. */
  readonly left: DecimalRange;
  /** What the rule and the printed figures of the right side ask of the left. */
  readonly right: DecimalRange;
  /**
   * Left less right; where the right has two limits and one is broken, less that one. Of a rule that fails every value in it breaks the rule; it holds 0 only where the rule fails
   * because no whole numbers satisfy it.
   */
  readonly difference: DecimalRange;
  /** Ids of the quantities it speaks of. */
  readonly quantities: readonly string[];
  /** Indices of the statements that state it. */
  readonly statements: readonly number[];
}

/** How many of the printed quantities the rules check. */
export interface Coverage {
  /** Quantities with a figure, by status. */
  readonly quantities: Readonly<Record<Status, number>>;
  /** Ids of the quantities with a figure that nothing checks. */
  readonly unchecked: readonly string[];
}

/** What became of a set of statements. Plain data; in JSON every `Decimal` is a decimal string. */
export interface Reconciliation {
  readonly format: "flood-relief-accounting/reconciliation@1";
  readonly verdict: Verdict;
  readonly statements: readonly StatementSummary[];
  /** By id; in the order in which the statements name them. The object has no prototype. */
  readonly quantities: Readonly<Record<string, QuantityFinding>>;
  readonly rules: readonly RuleFinding[];
  readonly coverage: Coverage;
}
