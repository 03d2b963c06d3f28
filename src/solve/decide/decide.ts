import { closed, type Refutation } from "./derivation.js";
import { type Forms, formsOf } from "./forms.js";
import { limitsOf } from "./limits.js";
import {
  type Budget,
  defaultBudget,
  type Label,
  meterOf,
  type Problem,
  type Spent,
  spentOn,
} from "./problem.js";
import type { Proof } from "./proof.js";
import { find, searchOf } from "./search.js";
import { writeProof } from "./write-proof.js";

/** What was found out about a problem, with what shows it, and the work that it took. */
export type Decision =
  | { readonly verdict: "feasible"; readonly witness: readonly bigint[]; readonly spent: Spent }
  | {
      readonly verdict: "infeasible";
      readonly proof: Proof;
      /** The ends of constraints that the proof rests on, ascending. */
      readonly core: readonly Label[];
      readonly spent: Spent;
    }
  | { readonly verdict: "open"; readonly spent: Spent };

/** Settings of a decision. */
export interface DecideOptions {
  readonly budget?: Partial<Budget>;
}

/**
 * Decides whether whole values of all variables satisfy all constraints.
 *
 * @returns whole values that do (`feasible`), a proof that there are none (`infeasible`), or `open` where the budget
 *   does not suffice for either; the same for the same problem and budget
 * @throws {RangeError} where a constraint is malformed
 *
 * @example
 * // 2 x = 7
 * decide({ variables: 1, constraints: [{ variables: [0], coefficients: [2n], from: 7n, to: 7n }] }).verdict; // "infeasible"
 */
export function decide(problem: Problem, options: DecideOptions = {}): Decision {
  const meter = meterOf({ ...defaultBudget, ...options.budget });
  const forms = formsOf(problem);
  const outcome = absurdityIn(forms) ?? find(searchOf(forms, meter), limitsOf(forms));
  const spent = spentOn(meter);
  switch (outcome.kind) {
    case "witness":
      return { verdict: "feasible", witness: outcome.values, spent };
    case "open":
      return { verdict: "open", spent };
    default:
      return { verdict: "infeasible", ...writeProof(outcome), spent };
  }
}

/** A constraint without variables that fails, some constraints left out. */
export function absurdityIn(forms: Forms, without?: ReadonlySet<number>): Refutation | undefined {
  const found = forms.absurd.find(({ constraint }) => without?.has(constraint) !== true);
  return found === undefined ? undefined : closed(found.why);
}
