import { at } from "../exact/at.js";
import type { GroundedProblem } from "./component-problem.js";
import { deciderOf } from "./decide/core.js";
import type { MinimalBudget } from "./decide/minimal.js";
import { decidePart } from "./decide/part.js";
import { defaultBudget } from "./decide/problem.js";
import type { Proof } from "./decide/proof.js";
import type { Doubt, Entanglements } from "./entanglements.js";
import type { GroupedProblem } from "./groups.js";

/**
 * The conflict of a part too large to leave out group after group: what its proof rests on, less the figures without
 * which the same sum is still absurd. In a proof that is one sum, leaving out the lower end of a figure costs what it
 * adds above the end of its domain.
 */
export function asProved(
  grouped: GroupedProblem,
  doubt: Doubt,
  budget: Partial<MinimalBudget>,
): Entanglements {
  const { grounded, groups, constraints } = grouped;
  const decider = deciderOf(grounded.problem, constraints, { ...defaultBudget, ...budget });
  const decision = decider.decide(groups.keys());
  if (decision.verdict !== "infeasible")
    return { entanglements: [], complete: false, spent: decider.spent() };
  const needed = neededIn(decision.proof, grounded);
  const lean = decidePart(
    grounded.problem,
    [...grounded.grounds.keys()].filter(
      (place) => at(grounded.grounds, place).kind === "domain" || needed.has(place),
    ),
    { budget },
  );
  const { proof, core } = lean.verdict === "infeasible" ? lean : decision;
  const members = decider.groupsOf(core).map((group) => at(groups, group));
  const corrections = members.filter(doubt).map((ground) => [ground]);
  const conflict = { members, proof, grounded };
  return { entanglements: [{ conflicts: [conflict], corrections }], complete: false, spent: decider.spent() };
}

/** The constraints of a proof that cannot be left out of its sum; all of them where it is no single sum. */
function neededIn(proof: Proof, { problem, grounds }: GroundedProblem): ReadonlySet<number> {
  const givens = proof.flatMap((step) => (step.step === "given" ? [step] : []));
  const needed = new Set(givens.map(({ constraint }) => constraint));
  const last = proof.at(-1);
  if (last?.step !== "sum" || givens.length !== proof.length - 1) return needed;
  let margin = 0n;
  const spare: [constraint: number, costs: bigint][] = [];
  for (const [place, multiplier] of last.of) {
    const given = at(givens, place);
    const { from, to } = at(problem.constraints, given.constraint);
    const end = given.end === "from" ? (from ?? 0n) : -(to ?? 0n);
    margin += multiplier * end;
    const ground = at(grounds, given.constraint);
    if (given.end === "from" && ground.kind === "figure") spare.push([given.constraint, multiplier * end]);
  }
  for (const [constraint, costs] of spare) {
    if (costs >= margin) continue;
    margin -= costs;
    needed.delete(constraint);
  }
  return needed;
}
