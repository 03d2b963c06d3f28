import type { Decimal } from "../exact/decimal.js";
import type { Source, Statement, Trust } from "../statement/types.js";

/** Values from one end to the other, both in, in whole units. An absent end is unlimited. */
export interface DecimalRange {
  /** The least value, itself in; absent: there is none. */
  readonly from?: Decimal;
  /** The greatest value, itself in; absent: there is none. */
  readonly to?: Decimal;
}

/** What is asked of a value: a range of which an end may be out of reach. */
export interface AskedRange extends DecimalRange {
  /** The ends that are not themselves in: `["to"]` of less than 5. Absent: all that there are, are in. */
  readonly open?: readonly ("from" | "to")[];
}

/**
 * `consistent`: some whole value of every quantity satisfies all figures and rules. `inconsistent`: none
 * does. `undetermined`: neither was proved.
 */
export type Verdict = "consistent" | "inconsistent" | "undetermined";

/** What the rest says about a quantity's figures; see {@link QuantityFinding.status}. */
export type Status = "confirmed" | "bounded" | "unchecked" | "contradicted";

/**
 * `untested`: the printed figures are too few for the rule to fail; or the work did not suffice to tell whether whole numbers
 * satisfy it, and the effort is not complete.
 */
export type RuleVerdict = "holds" | "fails" | "untested";

/** One of the statements that were reconciled. */
export interface StatementSummary {
  /** As the statement gives it. */
  readonly title?: string;
  /** As the statement gives it. */
  readonly source?: Source;
  /** The day whose state the figures give, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** The file it was read from. */
  readonly file?: string;
  /** The statement itself, so that proofs and witness can be checked against it. */
  readonly statement: Statement;
}

/** One printing of a quantity. */
export interface FigureFinding extends DecimalRange {
  /** Index into {@link Reconciliation.statements}. */
  readonly statement: number;
  /** Where in the statement: `aid.oneTimeAssistance.amount`. */
  readonly path: string;
  /** As printed; for a number with a precision or a range, in the same words. */
  readonly printed: string;
  /** As the statement gives it; 1 where it does not. */
  readonly trust: Trust;
  /** Where in the source. */
  readonly at?: string;
  /** As the statement gives it. */
  readonly note?: string;
  /** Line of the statement's file, from 1. */
  readonly line?: number;
  /** Column in that line, from 1. */
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
   * them; or without a figure, on one side or both. `unchecked`: on neither. `contradicted`: implied does not meet
   * the figures, or the figures do not meet each other.
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
  /** Whether the printed figures satisfy it. */
  readonly verdict: RuleVerdict;
  /** Of `left`, `right` and `difference`. */
  readonly unit: string;
  /** Decimal places of a grain of the unit. */
  readonly decimals: number;
  /** What the printed figures give for the left side of the rule. */
  readonly left: DecimalRange;
  /** What the rule and the printed figures of the right side ask of the left. */
  readonly right: AskedRange;
  /**
   * Left less right; where the right has two limits and one is broken, less that one. Of a rule that fails, all below
   * zero is short and all above zero is over, and by more than that where the end is open; it holds 0 where no whole
   * numbers fit, and where the left just reaches an open end.
   */
  readonly difference: DecimalRange;
  /** Ids of the quantities it speaks of. */
  readonly quantities: readonly string[];
  /** Indices of the statements that state it. */
  readonly statements: readonly number[];
}

/** One printing of a quantity, by its place in {@link QuantityFinding.figures}. */
export interface FigureReference {
  /** Id of the quantity. */
  readonly quantity: string;
  /** Index into its figures, from 0. */
  readonly figure: number;
}

/** What may be taken back to restore consistency: a figure, or a rule that was marked doubtful or is a printed share, average or price. */
export type Suspected = FigureReference | { readonly rule: string };

/** One figure or doubtful rule of a suspect set. */
export interface SuspectMember {
  /** What would be taken back. */
  readonly suspected: Suspected;
  /** As in the statement; 1 for a rule that was marked doubtful. */
  readonly trust: number;
  /**
   * Of a figure: what all that is not withdrawn with it leaves for the quantity, but for what may be withdrawn because of
   * other conflicts; in a large component, what the part of it that was searched leaves. An end at which only "not
   * negative" would stand is left out. Absent for a rule, and where rules of its conflicts contradict each other.
   */
  readonly wouldBe?: DecimalRange;
}

/**
 * A minimal set whose withdrawal would resolve every conflict that shares a figure with this one, directly or through
 * others.
 */
export interface Suspect {
  /** All of them would have to be taken back together. */
  readonly members: readonly SuspectMember[];
}

/** A reading that would remove a conflict, or would not. */
export interface Explanation {
  /** Which reading was tried. */
  readonly kind:
    | "rounding"
    | "cap-not-rate"
    | "other-mci"
    | "other-date"
    | "part-left-out"
    | "part-counted-twice"
    | "scale"
    | "digit";
  /** True where no printed digit would have to change. */
  readonly keepsDigits: boolean;
  /**
   * Whether the conflict's figures and rules can all be true under this reading, and a figure that alone may be to blame then
   * lies where all else leaves it room.
   */
  readonly works: boolean;
  /** The reading, in words with numbers. */
  readonly says: string;
  /** The figure read otherwise, where it is one. */
  readonly figure?: FigureReference;
  /** The rate read otherwise, where it is one: its path below `aid`, with its day as ids of quantities have it. */
  readonly rate?: string;
}

/** A minimal set of figures and rules that cannot all be true: without any one of them the others can. */
export interface Conflict {
  /** `conflict-1`, … */
  readonly id: string;
  /** Figures that take part. */
  readonly figures: readonly FigureReference[];
  /** Ids of rules. */
  readonly rules: readonly string[];
  /** Why they cannot all be true. */
  readonly proof: Proof;
  /** Cheapest first: by trust, then by number, then by id; at most 50. Conflicts that share figures have the same. */
  readonly suspects: readonly Suspect[];
  /** Those that work come first, and of them those that keep the printed digits. */
  readonly explanations: readonly Explanation[];
}

/**
 * A derivation of an absurdity from figures and rules. Every step states an inequality `Σ aᵢ qᵢ ≥ b` between whole
 * numbers of grains; the last states `0 ≥ b` with b above 0. Steps are numbered from 0; a split stands last in its
 * list, and the steps of its cases go on with the number that the split itself has.
 */
export type Proof = readonly ProofStep[];

/** One step of a {@link Proof}. Whole numbers are decimal strings. */
export type ProofStep =
  /** `q ≥ from`, or `−q ≥ −to`, of a figure. */
  | {
      readonly step: "figure";
      readonly quantity: string;
      readonly figure: number;
      readonly end: "from" | "to";
    }
  /** `q ≥ 0` of a quantity that is not signed. */
  | { readonly step: "natural"; readonly quantity: string }
  /**
   * A rule: left ≥ right (`from`) or left ≤ right (`to`), over grains, by the least common denominator without
   * fractions, divided by what the coefficients have in common, the right side rounded up. An open end of a rate, cap, price,
   * share or average is out of reach only where an earlier step, which it `presumes`, keeps the amount or the count from 0.
   */
  | { readonly step: "rule"; readonly rule: string; readonly end: "from" | "to"; readonly presumes?: number }
  /** The sum of earlier inequalities, each times a whole number above 0. */
  | { readonly step: "sum"; readonly of: readonly (readonly [step: number, multiplier: string])[] }
  /** An earlier inequality divided by what its coefficients have in common, the right side rounded up. */
  | { readonly step: "round"; readonly of: number }
  /** What the innermost case assumes: in `low` `−q ≥ −at`, in `high` `q ≥ at + 1`. */
  | { readonly step: "case" }
  /** A whole number of grains is at most `at` or at least one more, and both are absurd. */
  | {
      readonly step: "split";
      readonly quantity: string;
      readonly at: string;
      readonly low: Proof;
      readonly high: Proof;
    };

/** Work that the search for proofs and witnesses took, and whether it sufficed. */
export interface Effort {
  /** Cases looked at. */
  readonly nodes: number;
  /** Exchanges in the simplex tableau. */
  readonly pivots: number;
  /** False where a budget was used up: there may be more conflicts and suspects than are listed. */
  readonly complete: boolean;
}

/** Tenge by status. */
export type TengeByStatus = Readonly<Record<Status, Decimal>>;

/** How much of what was printed the rules check. */
export interface Coverage {
  /** Quantities with a figure, by status. */
  readonly quantities: Readonly<Record<Status, number>>;
  /** Ids of the quantities with a figure that nothing checks. */
  readonly unchecked: readonly string[];
  /**
   * Printed tenge by status, no tenge counted twice: of a whole and its parts the whole counts, of several days the
   * last, of several figures the first.
   */
  readonly tenge: TengeByStatus;
  /** Ids of the amounts that `tenge` counts. */
  readonly counted: readonly string[];
  /**
   * The one quantity, not printed so far, whose figure would confirm the most tenge, and how many it would; absent where
   * none would confirm any.
   */
  readonly next?: { readonly quantity: string; readonly tenge: Decimal };
}

/** What became of a set of statements. Plain data; in JSON every `Decimal` is a decimal string. */
export interface Reconciliation {
  /** Name and version of this shape. */
  readonly format: "flood-relief-accounting/reconciliation@1";
  /** Whether all figures and rules can be true at once. */
  readonly verdict: Verdict;
  /** The statements, in the order given. */
  readonly statements: readonly StatementSummary[];
  /** By id; in the order in which the statements name them. The object has no prototype. */
  readonly quantities: Readonly<Record<string, QuantityFinding>>;
  /** What became of each rule, in the order in which rules are made. */
  readonly rules: readonly RuleFinding[];
  /** Minimal sets of figures and rules that cannot all be true; empty unless the verdict is `inconsistent`. */
  readonly conflicts: readonly Conflict[];
  /** How much of what was printed some rule checks. */
  readonly coverage: Coverage;
  /** Where consistent: one value of each quantity, by id, in whole units, that satisfies all figures and rules. */
  readonly witness?: Readonly<Record<string, Decimal>>;
  /** What the search took, and whether it was enough. */
  readonly effort: Effort;
}
