import type { Label } from "./problem.js";

/**
 * Why an inequality holds. Derivations share their parts, and most are thrown away: only the one that ends in an
 * absurdity is written out as a proof. What each states follows from its parts, so it is not kept.
 */
export type Derivation = Given | Case | Sum;

/** One end of a constraint. */
export interface Given {
  readonly kind: "given";
  readonly label: Label;
  /** What keeps a variable of the constraint from 0, where the end holds only then. Takes a step of its own. */
  readonly presumes: Derivation | undefined;
  readonly cases: bigint;
}

/** What the case at a depth of nested splits assumes; the outermost split has depth 0. */
export interface Case {
  readonly kind: "case";
  readonly depth: number;
  readonly cases: bigint;
}

/** A sum of inequalities, each times a whole number above 0, divided by a whole number above 0 and rounded up. */
export interface Sum {
  readonly kind: "sum";
  readonly of: readonly Term[];
  /** Divides all coefficients of the sum; where not `exact`, it is their greatest common divisor. */
  readonly divisor: bigint;
  /** True where it divides the right side too, so that nothing was rounded. */
  readonly exact: boolean;
  /** Bit d is set where the case at depth d is assumed. */
  readonly cases: bigint;
}

/** An inequality and what it is multiplied with. */
export type Term = readonly [derivation: Derivation, multiplier: bigint];

/** An end of a constraint as it stands; or as it stands where one of its variables is not 0. */
export function given(label: Label, presumes?: Derivation): Given {
  return { kind: "given", label, presumes, cases: presumes?.cases ?? 0n };
}

/** The assumption of a case. */
export function assumed(depth: number): Case {
  return { kind: "case", depth, cases: 1n << BigInt(depth) };
}

/** A sum, divided and rounded. */
export function sumOf(of: readonly Term[], divisor = 1n, exact = true): Sum {
  let cases = 0n;
  for (const [part] of of) {
    if (part.cases !== 0n) cases |= part.cases;
  }
  return { kind: "sum", of, divisor, exact, cases };
}

/** An absurdity reached directly, or one in each of two cases. */
export type Refutation = Closed | Split;

/** A derivation of an absurdity. */
export interface Closed {
  readonly kind: "closed";
  readonly by: Derivation;
  readonly cases: bigint;
}

/** Refutations of `variable ≤ at` and of `variable ≥ at + 1`. */
export interface Split {
  readonly kind: "split";
  readonly variable: number;
  readonly at: bigint;
  readonly depth: number;
  readonly low: Refutation;
  readonly high: Refutation;
  readonly cases: bigint;
}

/** The refutation that a derived absurdity is. */
export function closed(by: Derivation): Closed {
  return { kind: "closed", by, cases: by.cases };
}

/** Joins the refutations of two cases, both of which need their assumptions. */
export function splitAt(
  variable: number,
  at: bigint,
  depth: number,
  low: Refutation,
  high: Refutation,
): Refutation {
  const cases = (low.cases | high.cases) & ~(1n << BigInt(depth));
  return { kind: "split", variable, at, depth, low, high, cases };
}

/** True where a refutation uses the assumption of the case at a depth. */
export function needsCase(refutation: Refutation, depth: number): boolean {
  return ((refutation.cases >> BigInt(depth)) & 1n) === 1n;
}
