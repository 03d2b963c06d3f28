import type { Rational } from "../exact/rational.js";
import type { Unit } from "../exact/unit.js";
import type { Ratio } from "./ratio.js";

/** `coefficient × quantity`, in whole units of the rule. */
export interface Term {
  /** Id of a quantity. In a family's hands without its date, in a {@link Rule} with it. */
  readonly quantity: string;
  /** Whole units of the rule for one whole unit of the quantity: 369,200 tenge for one family. */
  readonly coefficient: Rational;
}

/** A sum of terms and a constant. A quantity may stand in several terms. */
export interface Expression {
  readonly terms: readonly Term[];
  readonly constant: Rational;
}

/** An end that the left side of a rule must keep to. `strict`: it must not be reached. */
export interface Limit {
  readonly expression: Expression;
  readonly strict: boolean;
}

/** What a rule asks of its left side. */
export type Requirement =
  | { readonly equals: Expression }
  | { readonly atLeast?: Limit; readonly atMost?: Limit };

/** What came of a rule that was tested, in words, for its `says`. */
export interface RuleWords {
  /** What a quantity of the rule may be: `36,455 families`, `at least 2.00 tenge`. */
  readonly of: (quantity: string) => string;
  /** What the printed figures give for the left side, and what the right side asks of it. */
  readonly left: string;
  readonly right: string;
  /** The distance between them: `short by 109,186,000.00 to 209,186,000.00 tenge`, `1,756 houses to spare`. */
  readonly gap: string;
}

/** A whole and what it is made of. */
export interface WholeAndParts {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** A linear relation between quantities that must hold. */
export interface Rule {
  /** `family:subject`, with the date behind it where several dates are reconciled. */
  readonly id: string;
  readonly family: string;
  /** The rule as a formula over ids. */
  readonly states: string;
  /** The unit of both sides. */
  readonly unit: Unit;
  readonly left: Expression;
  readonly right: Requirement;
  /** Indices of the statements that state it. */
  readonly statements: readonly number[];
  /** Where it is stated: `aid.oneTimeAssistance.rate`. */
  readonly path: string;
  /** The printed rate, cap, price, share or average that it rests on. */
  readonly ratio?: Ratio;
  /** Ids of a whole and of the parts that add up to it or stay within it. */
  readonly parts?: WholeAndParts;
  /** True where its quantities may all be 0 instead: nobody was paid nothing, whatever each would have been paid. */
  readonly orNothing?: boolean;
  /** True where the rule itself may be wrong, unless its ratio is certain: it was marked so, or a printed share, average or price. */
  readonly doubtful?: boolean;
  /** What came of it, for people, where it was tested. */
  readonly says: (words: RuleWords) => string;
}
