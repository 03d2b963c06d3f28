import { at } from "../exact/at.js";
import type { GroundedProblem } from "./component-problem.js";
import { decidePart } from "./decide/part.js";
import { type Budget, budgetAfter } from "./decide/problem.js";
import type { Proof } from "./decide/proof.js";
import { budgetWithin, numbersIn, takeOff, type Work } from "./decide/work.js";
import type { Doubt, Entanglements, FoundConflict } from "./entanglements.js";
import { type Grouped, type GroupedProblem, nameOf } from "./groups.js";
import type { Proved } from "./proof-core.js";

/**
 * The conflict of a part too large to leave out group after group, or for which no work is left: what its proof rests on,
 * less the figures without which the same sum is still absurd. In a proof that is one sum, leaving out the lower end of a
 * figure costs what it adds above the end of its domain.
 *
 * @param known a proof to take where the part cannot be decided again
 */
export function asProved(
  grouped: GroupedProblem,
  doubt: Doubt,
  budget: Budget,
  work: Work,
  known?: Proved,
): Entanglements {
  const { grounded } = grouped;
  const spent = { nodes: 0, pivots: 0 };
  const proved = provedAgain([...grounded.grounds.keys()]) ?? known;
  if (proved === undefined) return { entanglements: [], complete: false, spent };
  const needed = proved === known ? undefined : neededIn(proved.proof, grounded);
  const lean =
    needed === undefined
      ? undefined
      : provedAgain(
          [...grounded.grounds.keys()].filter(
            (place) => at(grounded.grounds, place).kind === "domain" || needed.has(place),
          ),
        );
  const conflict = conflictBy(lean ?? proved);
  const corrections = conflict.members.filter(doubt).map((ground) => [ground]);
  return { entanglements: [{ conflicts: [conflict], corrections }], complete: false, spent };

  /** Where no work is left, only what is easy. */
  function provedAgain(kept: readonly number[]): Proved | undefined {
    const numbers = numbersIn(kept.map((place) => at(grounded.problem.constraints, place)));
    const least = budgetAfter(Number.POSITIVE_INFINITY, budget);
    const allowed = work.left > 0 ? budgetWithin(work, numbers, budget) : least;
    const decision = decidePart(grounded.problem, kept, { budget: allowed });
    takeOff(work, numbers, decision.spent);
    spent.nodes += decision.spent.nodes;
    spent.pivots += decision.spent.pivots;
    return decision.verdict === "infeasible" ? { ...decision, grounded } : undefined;
  }
}

/** What a proof rests on, each once. */
function conflictBy({ proof, core, grounded }: Proved): FoundConflict {
  const members = new Map<string, Grouped>();
  for (const { constraint } of core) {
    const ground = at(grounded.grounds, constraint);
    if (ground.kind === "domain" || members.has(nameOf(ground))) continue;
    members.set(nameOf(ground), ground);
  }
  return { members: [...members.values()], proof, grounded };
}

/** The constraints of a proof that cannot be left out of its sum; all of them where it is no single sum. */
function neededIn(proof: Proof, { problem, grounds }: GroundedProblem): ReadonlySet<number> {
  const givens = proof.flatMap((step) => (step.step === "given" ? [step] : []));
  const needed = new Set(givens.map(({ constraint }) => constraint));
  const presumed = new Set(givens.map(({ presumes }) => presumes));
  const last = proof.at(-1);
  if (last?.step !== "sum" || givens.length !== proof.length - 1) return needed;
  let margin = 0n;
  const spare: [constraint: number, costs: bigint][] = [];
  for (const [place, multiplier] of last.of) {
    const given = at(givens, place);
    const { from, to, orNothing } = at(problem.constraints, given.constraint);
    const stated = given.end === "from" ? (from ?? 0n) : -(to ?? 0n);
    const end = orNothing === true && given.presumes === undefined && stated > 0n ? 0n : stated;
    margin += multiplier * end;
    if (presumed.has(place)) continue;
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
