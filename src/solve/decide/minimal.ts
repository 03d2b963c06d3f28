import { deciderOf, type GroupsSpent, shrink } from "./core.js";
import { type Budget, defaultBudget, type Problem } from "./problem.js";
import type { Proof } from "./proof.js";
import { seedMapOf } from "./seeds.js";

/** How much work a search for all minimal sets may take. */
export interface MinimalBudget extends Budget {
  /** Decisions of sets of groups, each of which may take the nodes and pivots. */
  readonly decisions: number;
  /** Groups tried out while looking for sets not looked at yet. */
  readonly tries: number;
}

/** Settings of a search for all minimal sets. */
export interface AllMinimalOptions {
  /** By group: true where it can be doubted; others always hold. */
  readonly soft: readonly boolean[];
  readonly budget?: Partial<MinimalBudget>;
}

/** A minimal contradiction between groups. */
export interface Conflict {
  /** Ascending. */
  readonly groups: readonly number[];
  readonly proof: Proof;
}

/** All minimal conflicts and corrections, each by size and then by its groups. */
export interface AllMinimal {
  /** Sets of soft groups that contradict each other or the hard ones; of which no part does. */
  readonly conflicts: readonly Conflict[];
  /**
   * Sets of soft groups without which the others can be satisfied; of which no part will do. The empty set where
   * nothing is contradictory, no set where the hard groups are.
   */
  readonly corrections: readonly (readonly number[])[];
  /** True where these are all, and all are minimal; else the budget was used up. */
  readonly complete: boolean;
  readonly spent: GroupsSpent;
}

/** The work allowed where none is given. */
export const defaultMinimalBudget: MinimalBudget = Object.freeze({
  ...defaultBudget,
  decisions: 2_000,
  tries: 200_000,
});

/**
 * All minimal conflicts and all minimal corrections among the soft groups, by looking at sets of groups that are not
 * within a consistent set found, nor hold a contradictory one, until there are no more (MARCO).
 *
 * @param groups by group: the places of its constraints; constraints in no group always hold
 */
export function allMinimal(
  problem: Problem,
  groups: readonly (readonly number[])[],
  options: AllMinimalOptions,
): AllMinimal {
  const budget = { ...defaultMinimalBudget, ...options.budget };
  const decider = deciderOf(problem, groups, budget);
  const hard = [...groups.keys()].filter((group) => options.soft[group] !== true);
  const soft = [...groups.keys()].filter((group) => options.soft[group] === true);
  const map = seedMapOf(soft.length, budget.tries);
  const placeOf = new Map(soft.map((group, place) => [group, place]));
  const conflicts: Conflict[] = [];
  const corrections: (readonly number[])[] = [];

  const complete = enumerate();
  conflicts.sort((a, b) => bySize(a.groups, b.groups));
  corrections.sort(bySize);
  return { conflicts, corrections, complete, spent: decider.spent() };

  function enumerate(): boolean {
    let certain = true;
    for (;;) {
      const seed = map.next();
      if (seed === "none") return certain;
      if (seed === "stopped" || decider.spent().decisions >= budget.decisions) return false;
      const within = new Set(seed);
      const chosen = seed.map((place) => soft[place] as number);
      const decision = decider.decide([...hard, ...chosen]);
      if (decision.verdict === "infeasible") {
        const { groups: members, minimal, proof } = shrink(decider, decision, hard, chosen);
        conflicts.push({ groups: members, proof });
        map.forbid(members.map((group) => placeOf.get(group) as number));
        certain &&= minimal;
      } else {
        const outside = soft.filter((_, place) => !within.has(place));
        // A seed that nothing can be added to, and that is consistent, leaves out as little as can be.
        if (decision.verdict === "feasible") corrections.push(outside);
        else certain = false;
        map.demand(outside.map((group) => placeOf.get(group) as number));
      }
    }
  }
}

function bySize(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  // No set is found twice.
  const place = a.findIndex((group, index) => group !== b[index]);
  return (a[place] as number) - (b[place] as number);
}
