import { contains, type Range } from "../exact/range.js";

/**
 * One linear condition on the variables of a relation: `from ≤ Σ coefficients[i] × variables[i] ≤ to`.
 * A coefficient may be zero; an absent end asks nothing.
 */
export interface Side {
  readonly coefficients: readonly bigint[];
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
}

/** Conditions that hold together on the same variables, each of which is named once. */
export interface Relation {
  readonly variables: readonly number[];
  readonly sides: readonly Side[];
  /** True where its variables may all be 0 instead. */
  readonly orNothing?: boolean | undefined;
}

/** What is known of one variable before any relation is applied. */
export interface Variable {
  /** What it can be at all: at or above zero, or anything. */
  readonly domain: Range;
  /**
   * What its own figures allow together, within the domain; absent where nothing was printed. Where they contradict
   * each other, the smallest range that holds them all.
   */
  readonly figure: Range | undefined;
  /** Each of its figures, where there are several. */
  readonly figures?: readonly Range[];
}

/** Whole-numbered variables within ranges, and linear relations between them. */
export interface System {
  readonly variables: readonly Variable[];
  readonly relations: readonly Relation[];
}

/** What a variable may be by its own figure, or by its domain where it has none. */
export function own(variable: Variable): Range {
  return variable.figure ?? variable.domain;
}

/** True where what else a relation asks need not hold, since its variables may all be 0 instead. */
export function mayBeNothing({ orNothing }: Relation, given: readonly Range[]): boolean {
  return orNothing === true && given.every((range) => contains(range, 0n));
}

/** True where a side is a plain sum or difference: no weight but one. */
export function isOfOnes({ coefficients }: Side): boolean {
  return coefficients.every((coefficient) => coefficient === 1n || coefficient === -1n);
}

/** Each printing of a variable by itself. */
export function figuresOf({ figure, figures }: Variable): readonly Range[] {
  return figures ?? (figure === undefined ? [] : [figure]);
}
