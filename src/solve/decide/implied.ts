import { absurdityIn } from "./decide.js";
import type { Refutation } from "./derivation.js";
import { type End, optimalEnd, outerEnd, solutionWith } from "./ends.js";
import { type Forms, formsOf, type Side } from "./forms.js";
import { awake } from "./guarded.js";
import { boundsOf, limitsWithout, narrow, narrowedWithout } from "./leave-out.js";
import { limitsOf } from "./limits.js";
import { pointAt } from "./point.js";
import { type Budget, type Meter, meterOf, type Problem, type Spent, spentOn } from "./problem.js";
import { find, searchOf } from "./search.js";
import { writeProof } from "./write-proof.js";

/**
 * The least range that holds every whole value of a variable that the constraints leave it; an absent end is
 * `undefined`. Not every value within need be possible. Where not `exact`, the budget was used up: an end may lie further
 * out than it must, but no possible value lies outside.
 */
export interface ImpliedRange {
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
  readonly exact: boolean;
}

/** `empty` where the constraints contradict each other. */
export type Implied = ImpliedRange | "empty";

/** The work allowed where none is given. */
const defaultImpliedBudget: Budget = Object.freeze({
  nodes: 4_000,
  pivots: 20_000,
  cells: 20_000_000,
});

/** Settings of implied ranges. */
export interface ImpliedOptions {
  /** For all variables together; no variable takes more than a tenth of what is left. */
  readonly budget?: Partial<Budget>;
}

/** The ranges of all variables, and the work that they took. */
export interface ImpliedRanges {
  readonly ranges: readonly Implied[];
  readonly spent: Spent;
}

/**
 * What a variable can be when some constraints, its own figures, are left out.
 *
 * @param without the constraints to leave out, by their places in the problem
 *
 * @example
 * // x + y = 5, y from 1 to 2, x from 0 to 9
 * const problem = {
 *   variables: 2,
 *   constraints: [
 *     { variables: [0, 1], coefficients: [1n, 1n], from: 5n, to: 5n },
 *     { variables: [1], coefficients: [1n], from: 1n, to: 2n },
 *     { variables: [0], coefficients: [1n], from: 0n, to: 9n },
 *   ],
 * };
 * impliedRange(problem, 0, [2]); // { from: 3n, to: 4n, exact: true }
 */
export function impliedRange(
  problem: Problem,
  variable: number,
  without: readonly number[],
  options: ImpliedOptions = {},
): Implied {
  const meter = meterOf({ ...defaultImpliedBudget, ...options.budget });
  const endOf = endsOf(problem, meter, 1);
  const constraints = new Set(without);
  return rangeOf(endOf(variable, "lower", constraints), endOf(variable, "upper", constraints));
}

/**
 * What each variable can be when some constraints, its own figures, are left out. One whole solution, one tableau and
 * every contradiction found serve all variables.
 *
 * @param without by variable: the constraints to leave out
 */
export function impliedRanges(
  problem: Problem,
  without: readonly (readonly number[])[],
  options: ImpliedOptions = {},
): ImpliedRanges {
  const meter = meterOf({ ...defaultImpliedBudget, ...options.budget });
  const endOf = endsOf(problem, meter, 10);
  const left = Array.from({ length: problem.variables }, (_, variable) => new Set(without[variable]));
  // First one end of all, then the other: what reaches an end of one variable is near to what reaches that of the next.
  const from = left.map((constraints, variable) => endOf(variable, "lower", constraints));
  const to = left.map((constraints, variable) => endOf(variable, "upper", constraints));
  return {
    ranges: from.map((end, variable) => rangeOf(end, to[variable])),
    spent: spentOn(meter),
  };
}

/** Of ends that are `undefined` where the constraints contradict each other. */
function rangeOf(from: End | undefined, to: End | undefined): Implied {
  if (from === undefined || to === undefined) return "empty";
  return { from: from.value, to: to.value, exact: from.exact && to.exact };
}

/** Finds ends of ranges; `undefined` where the constraints contradict each other. */
function endsOf(
  problem: Problem,
  meter: Meter,
  shares: number,
): (variable: number, side: Side, without: ReadonlySet<number>) => End | undefined {
  const forms = formsOf(problem);
  const all = limitsOf(forms);
  const narrowed = narrow(forms, all, 8);
  const search = searchOf(forms, meter);
  const total = meter.budget;
  meter.budget = shareOf(meter, total, shares);
  const whole = find(search, all);
  const solution = whole.kind === "witness" ? whole.values : undefined;
  /** The constraints of each contradiction found: it stands as long as none of them is left out. */
  const contradictions: (readonly number[])[] = [];
  if (whole.kind === "closed" || whole.kind === "split") learn(whole);
  /**
   * The whole solution that reached the last end found: one but for a variable that may be outside its limits. Not where
   * a sum was left out, which it might not satisfy.
   */
  let last = solution === undefined ? undefined : pointAt(forms, solution);

  return (variable, side, without) => {
    if (absurdityIn(forms, without) !== undefined) return undefined;
    if (contradictions.some((core) => !core.some((constraint) => without.has(constraint)))) return undefined;

    meter.budget = shareOf(meter, total, shares);
    const limits = awake(forms, limitsWithout(forms, all, without), search.explain);
    let start = solution;
    if (start === undefined) {
      const outcome = find(search, limits);
      if (outcome.kind === "witness") start = outcome.values;
      else if (outcome.kind !== "open") {
        learn(outcome);
        return undefined;
      }
    }
    const tight = narrowed === undefined ? limits : narrowedWithout(forms, narrowed, limits, without);
    const outer = outerEnd(forms, tight, variable, side);
    if (start !== undefined && outer !== undefined) {
      if (start[variable] === outer) return { value: outer, exact: true };
      const near = last ?? pointAt(forms, start);
      const reached = solutionWith(forms, tight, { variable, value: outer }, near, true);
      if (reached !== undefined) {
        if (boundsVariables(forms, without)) last = reached;
        return { value: outer, exact: true };
      }
    }
    return optimalEnd(search, limits, tight, { variable, side, outer, start });
  };

  function learn(refutation: Refutation): void {
    contradictions.push(writeProof(refutation).core.map(({ constraint }) => constraint));
  }
}

/** True where the constraints are limits of variables, and none of them of a sum. */
function boundsVariables(forms: Forms, constraints: ReadonlySet<number>): boolean {
  return boundsOf(forms, constraints).every(({ item }) => item < forms.variables);
}

/** A part of the work that is left, and what was done already. */
function shareOf({ nodes, pivots, cells }: Meter, total: Budget, shares: number): Budget {
  return {
    cells: cells + Math.ceil((total.cells - cells) / shares),
    nodes: nodes + Math.ceil((total.nodes - nodes) / shares),
    pivots: pivots + Math.ceil((total.pivots - pivots) / shares),
  };
}
