import { addTo } from "../../exact/groups.js";
import type { Decision } from "./decide.js";
import { decidePart } from "./part.js";
import {
  type Budget,
  budgetAfter,
  type Constraint,
  defaultBudget,
  type Label,
  type Problem,
  type Spent,
} from "./problem.js";
import type { Proof } from "./proof.js";
import { budgetWithin, numbersIn, takeOff, type Work } from "./work.js";

/** Groups of constraints that contradict each other. */
export interface MinimalConflict {
  /** Ascending. Without any one of them the others can be satisfied; unless the budget did not suffice. */
  readonly groups: readonly number[];
  /** True where that was decided for each of them. */
  readonly minimal: boolean;
  readonly proof: Proof;
  readonly core: readonly Label[];
  readonly spent: GroupsSpent;
}

/** Work done, and how many decisions it was done for. */
export interface GroupsSpent extends Spent {
  readonly decisions: number;
}

/** Settings of a search among groups. */
export interface ConflictOptions {
  /** For each decision. */
  readonly budget?: Partial<Budget>;
  /** For all decisions together; as much as they take where left out. */
  readonly work?: Work;
}

/**
 * A minimal set of groups whose constraints, with those in no group, contradict each other, found by leaving out group
 * after group. The groups that the proof of a contradiction does not use go all at once.
 *
 * @param groups by group: the places of its constraints; constraints in no group always hold
 * @returns `feasible` where all constraints can be satisfied together, `open` where the budget does not suffice to
 *   tell
 */
export function minimalConflict(
  problem: Problem,
  groups: readonly (readonly number[])[],
  options: ConflictOptions = {},
): MinimalConflict | "feasible" | "open" {
  const decider = deciderOf(problem, groups, { ...defaultBudget, ...options.budget }, options.work);
  const decision = decider.decide(groups.map((_, group) => group));
  if (decision.verdict !== "infeasible") return decision.verdict;
  const shrunk = shrink(decider, decision, [], [...groups.keys()]);
  return { ...shrunk, spent: decider.spent() };
}

/** What shows that constraints contradict each other. */
export type Infeasible = Pick<Extract<Decision, { verdict: "infeasible" }>, "proof" | "core">;

/** What was decided of a problem, by the places of its constraints; filled in place by all who ask about it. */
export type Settled = Map<string, Decision>;

/** Decides sets of groups, and counts what that takes. */
export interface Decider {
  /** `open` at once where no work is left. What is settled takes none. */
  readonly decide: (groups: Iterable<number>) => Decision;
  /** True where no work is left for any decision. */
  readonly isSpent: () => boolean;
  /** The groups that a core is in, ascending. */
  readonly groupsOf: (core: readonly Label[]) => readonly number[];
  readonly spent: () => GroupsSpent;
}

/**
 * A decider of sets of groups, the constraints in no group always being in force.
 *
 * @param budget of each decision, within {@link budgetAfter}
 * @param work of all decisions together
 * @param settled shared with other deciders of the same problem
 */
export function deciderOf(
  problem: Problem,
  groups: readonly (readonly number[])[],
  budget: Budget,
  work: Work = { left: Number.POSITIVE_INFINITY },
  settled: Settled = new Map(),
): Decider {
  const groupOf = new Map<number, number[]>();
  for (const [group, constraints] of groups.entries()) {
    for (const constraint of constraints) addTo(groupOf, constraint, group);
  }
  const always = [...problem.constraints.keys()].filter((constraint) => !groupOf.has(constraint));
  let [decisions, open, nodes, pivots, cells] = [0, 0, 0, 0, 0];

  const isSpent = (): boolean => work.left <= 0;

  return {
    isSpent,
    decide: (chosen) => {
      if (isSpent()) return { verdict: "open", spent: { nodes: 0, pivots: 0, cells: 0 } };
      const kept = new Set(always);
      for (const group of chosen) for (const constraint of groups[group] ?? []) kept.add(constraint);
      const places = [...kept].sort((a, b) => a - b);
      const key = places.join();
      const before = settled.get(key);
      if (before !== undefined) return before;
      const numbers = numbersIn(places.map((place) => problem.constraints[place] as Constraint));
      const decision = decidePart(problem, places, {
        budget: budgetWithin(work, numbers, budgetAfter(open, budget)),
      });
      takeOff(work, numbers, decision.spent);
      decisions += 1;
      if (decision.verdict === "open") open += 1;
      else settled.set(key, decision);
      nodes += decision.spent.nodes;
      pivots += decision.spent.pivots;
      cells += decision.spent.cells;
      return decision;
    },
    groupsOf: (core) => {
      const found = new Set(core.flatMap(({ constraint }) => groupOf.get(constraint) ?? []));
      return [...found].sort((a, b) => a - b);
    },
    spent: () => ({ decisions, nodes, pivots, cells }),
  };
}

/**
 * Leaves out group after group of a contradiction, as long as it remains one and work is left.
 *
 * @param always groups that are never left out, and not named in the result
 * @param doubted the other groups of the contradiction
 */
export function shrink(
  decider: Decider,
  contradiction: Infeasible,
  always: readonly number[],
  doubted: readonly number[],
): Omit<MinimalConflict, "spent"> {
  const doubtful = new Set(doubted);
  const free = (decision: Infeasible): readonly number[] =>
    decider.groupsOf(decision.core).filter((group) => doubtful.has(group));
  let smallest = contradiction;
  let groups = free(contradiction);
  let minimal = true;
  const needed = new Set<number>();
  for (;;) {
    const next = groups.find((group) => !needed.has(group));
    if (next === undefined) break;
    if (decider.isSpent()) {
      minimal = false;
      break;
    }
    const decision = decider.decide([...always, ...groups.filter((group) => group !== next)]);
    if (decision.verdict === "infeasible") {
      smallest = decision;
      const used = new Set(free(decision));
      groups = groups.filter((group) => group !== next && used.has(group));
    } else {
      needed.add(next);
      minimal &&= decision.verdict === "feasible";
    }
  }
  return { groups, minimal, proof: smallest.proof, core: smallest.core };
}
