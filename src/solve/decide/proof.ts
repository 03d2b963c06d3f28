import type { End } from "./problem.js";

/**
 * A derivation of an absurdity. Every step states an inequality `Σ aᵢ xᵢ ≥ b` with whole aᵢ and b; the last states
 * `0 ≥ b` with b above 0. The b of a last sum tells by how much the givens miss each other.
 *
 * **Numbering.** Steps are numbered from 0. A split stands last in its list; the steps of its two cases go on with
 * the number that the split itself has, and may refer to every smaller number: to the steps before the split, at all
 * levels outside it, and to those before them in their own case. So a case never refers to the other.
 *
 * @example
 * // 2 x = 7: from 2 x ≥ 7 follows x ≥ 4, from 2 x ≤ 7 follows x ≤ 3; together 0 ≥ 1.
 * [
 *   { step: "given", constraint: 0, end: "from" }, // 0:  2 x ≥ 7
 *   { step: "given", constraint: 0, end: "to" },   // 1: −2 x ≥ −7
 *   { step: "round", of: 0 },                      // 2:  x ≥ 4
 *   { step: "round", of: 1 },                      // 3: −x ≥ −3
 *   { step: "sum", of: [[2, 1n], [3, 1n]] },       // 4:  0 ≥ 1
 * ];
 */
export type Proof = readonly Step[];

/** One step of a {@link Proof}. */
export type Step = GivenStep | SumStep | RoundStep | CaseStep | SplitStep;

/**
 * The `from` end of a constraint: `Σ c x ≥ from`; or its `to` end: `−Σ c x ≥ −to`. Where all its variables may be 0 instead,
 * an end that keeps the sum from 0 needs an earlier step that keeps one of them from 0; without such a step the end is 0.
 */
export interface GivenStep {
  readonly step: "given";
  readonly constraint: number;
  readonly end: End;
  /** The number of a step that states `a x ≥ b` of one of the constraint's variables, with b above 0. */
  readonly presumes?: number;
}

/** The sum of earlier inequalities, each times a whole number above 0. */
export interface SumStep {
  readonly step: "sum";
  readonly of: readonly (readonly [step: number, multiplier: bigint])[];
}

/**
 * An earlier inequality divided by the greatest common divisor of its coefficients, its right side rounded up:
 * what is whole on the left is at least the next whole number. The left side must not be empty.
 */
export interface RoundStep {
  readonly step: "round";
  readonly of: number;
}

/** What the innermost case assumes: in `low` of a split `−x ≥ −at`, in `high` `x ≥ at + 1`. */
export interface CaseStep {
  readonly step: "case";
}

/** A whole variable is at most `at` or at least `at + 1`, and both are absurd: `0 ≥ 1`. */
export interface SplitStep {
  readonly step: "split";
  readonly variable: number;
  readonly at: bigint;
  readonly low: Proof;
  readonly high: Proof;
}
