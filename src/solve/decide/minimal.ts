import { deciderOf, type GroupsSpent, type Infeasible, type Settled, shrink } from "./core.js";
import { smallestHittingSet } from "./hitting-set.js";
import { type Budget, defaultBudget, type Label, type Problem } from "./problem.js";
import type { Proof } from "./proof.js";
import { seedMapOf } from "./seeds.js";
import type { Work } from "./work.js";

/** How much work a search for all minimal sets may take. */
export interface MinimalBudget extends Budget {
  /** Decisions of sets of groups, each of which may take the nodes and pivots. */
  readonly decisions: number;
  /** Groups tried out while looking for sets not looked at yet. */
  readonly tries: number;
  /** Minimal conflicts, after which no more are looked for. */
  readonly conflicts: number;
  /** Minimal corrections, after which no more are looked for. */
  readonly corrections: number;
  /** Numbers that all decisions go through together: those of the constraints decided about, and cells. */
  readonly work: number;
}

/** Settings of a search for all minimal sets. */
export interface AllMinimalOptions {
  /** By group: true where it can be doubted; others always hold. */
  readonly soft: readonly boolean[];
  readonly budget?: Partial<MinimalBudget>;
  /** Where it is shared with other searches; else that of the budget. */
  readonly work?: Work;
  /** What was decided of the problem before. */
  readonly settled?: Settled;
}

/** A minimal contradiction between groups. */
export interface Conflict {
  /** Ascending. */
  readonly groups: readonly number[];
  readonly proof: Proof;
  readonly core: readonly Label[];
}

/** All minimal conflicts and corrections, each by size and then by its groups. */
export interface AllMinimal {
  /** Sets of soft groups that contradict each other or the hard ones; of which no part does. */
  readonly conflicts: readonly Conflict[];
  /**
   * Sets of soft groups without which the others can be satisfied; of which no part will do. The empty set where
   * nothing is contradictory, no set where the hard groups are. The smallest are found first, so that those of one to
   * three groups are missed only where there are very many, or the budget of a decision did not suffice.
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
  conflicts: 24,
  corrections: 200,
  work: 200_000_000,
});

/** How many corrections are looked for by size. */
const mostSmallest = 24;

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
  const decider = deciderOf(problem, groups, budget, options.work ?? { left: budget.work }, options.settled);
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

  /** Takes down a contradiction among soft groups, made minimal. */
  function learn(decision: Infeasible, chosen: readonly number[]): boolean {
    const { groups: members, minimal, proof, core } = shrink(decider, decision, hard, chosen);
    conflicts.push({ groups: members, proof, core });
    map.forbid(members.map((group) => placeOf.get(group) as number));
    return minimal;
  }

  function isSpent(): boolean {
    return (
      conflicts.length >= budget.conflicts ||
      corrections.length >= budget.corrections ||
      decider.spent().decisions >= budget.decisions ||
      decider.isSpent()
    );
  }

  /**
   * The smallest corrections first, by smallest hitting sets of the conflicts known so far: where one of them corrects
   * nothing there is a further conflict (Ignatiev, Previti, Liffiton and Marques-Silva: Smallest MUS extraction with
   * minimal hitting set dualization, 2015).
   */
  function correctSmallest(): boolean {
    let certain = true;
    while (corrections.length < mostSmallest && !isSpent()) {
      const sets = conflicts.map(({ groups: members }) => members);
      const set = sets.length === 0 ? [] : smallestHittingSet(sets, corrections, budget.tries);
      if (set === undefined) break;
      const chosen = soft.filter((group) => !set.includes(group));
      const decision = decider.decide([...hard, ...chosen]);
      if (decision.verdict === "infeasible") {
        certain = learn(decision, chosen) && certain;
        continue;
      }
      // A set that may or may not correct is not listed, but neither tried again.
      if (decision.verdict === "open") return false;
      corrections.push([...set].sort((a, b) => a - b));
      map.demand(set.map((group) => placeOf.get(group) as number));
      if (set.length === 0) break;
    }
    return certain;
  }

  function enumerate(): boolean {
    let certain = correctSmallest();
    for (;;) {
      const seed = map.next();
      if (seed === "none") return certain;
      if (seed === "stopped" || isSpent()) return false;
      const within = new Set(seed);
      const chosen = seed.map((place) => soft[place] as number);
      const decision = decider.decide([...hard, ...chosen]);
      if (decision.verdict === "infeasible") {
        certain = learn(decision, chosen) && certain;
        continue;
      }
      const outside = soft.filter((_, place) => !within.has(place));
      // A seed that nothing can be added to, and that is consistent, leaves out as little as can be.
      if (decision.verdict === "feasible") corrections.push(outside);
      else certain = false;
      map.demand(outside.map((group) => placeOf.get(group) as number));
    }
  }
}

function bySize(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  // No set is found twice.
  const place = a.findIndex((group, index) => group !== b[index]);
  return (a[place] as number) - (b[place] as number);
}
