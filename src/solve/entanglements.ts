import { at } from "../exact/at.js";
import type { GroundedProblem } from "./component-problem.js";
import { deciderOf, type Infeasible, shrink } from "./decide/core.js";
import { allMinimal, type Conflict, type MinimalBudget } from "./decide/minimal.js";
import { defaultBudget } from "./decide/problem.js";
import type { Proof } from "./decide/proof.js";
import type { Work } from "./decide/work.js";
import type { Grouped, GroupedProblem } from "./groups.js";

/** Which figures and relations may be withdrawn. */
export type Doubt = (ground: Grouped) => boolean;

/** Figures and relations that contradict each other; without any one of them the others do not. */
export interface FoundConflict {
  readonly members: readonly Grouped[];
  readonly proof: Proof;
  /** The problem whose constraints and variables the proof names. */
  readonly grounded: GroundedProblem;
}

/** Conflicts that share members, and the minimal sets whose withdrawal resolves them all. */
export interface Entanglement {
  readonly conflicts: readonly FoundConflict[];
  /** Minimal sets of what may be withdrawn. None where all of it is beyond doubt. */
  readonly corrections: readonly (readonly Grouped[])[];
}

/** All that was found about a contradiction. */
export interface Entanglements {
  readonly entanglements: readonly Entanglement[];
  /** False where the budget did not suffice to be sure that there is nothing more. */
  readonly complete: boolean;
  readonly spent: { readonly nodes: number; readonly pivots: number };
}

/** The minimal conflicts of a problem and the sets that resolve them, by MARCO on all of it, as far as work is left. */
export function search(
  grouped: GroupedProblem,
  doubt: Doubt,
  budget: Partial<MinimalBudget>,
  work: Work,
): Entanglements {
  const { grounded, groups, constraints } = grouped;
  const soft = groups.map(doubt);
  const all = allMinimal(grounded.problem, constraints, { soft, budget, work });
  const spelled = all.conflicts.map((conflict) => spelledOut(grouped, conflict, soft, budget, work));
  const corrections = all.corrections.map((set) => set.map((group) => at(groups, group)));
  const entanglements = clusters(all.conflicts.map(({ groups: members }) => members)).map((cluster) => {
    const touched = new Set(cluster.flatMap((place) => at(all.conflicts, place).groups));
    const within = (ground: Grouped): boolean => touched.has(groups.indexOf(ground));
    return {
      conflicts: cluster.map((place) => at(spelled, place).conflict),
      corrections: distinct(corrections.map((set) => set.filter(within))),
    };
  });
  return {
    entanglements,
    // Whether something beyond doubt could be spared is not asked of single decisions that are too hard.
    complete: all.complete && (work.left > 0 || spelled.every(({ minimal }) => minimal)),
    spent: all.spent,
  };
}

/** A minimal conflict of what may be withdrawn, with what else it needs. */
function spelledOut(
  grouped: GroupedProblem,
  known: Conflict,
  soft: readonly boolean[],
  budget: Partial<MinimalBudget>,
  work: Work,
): { readonly conflict: FoundConflict; readonly minimal: boolean } {
  const { grounded, groups, constraints } = grouped;
  const { groups: members } = known;
  const decider = deciderOf(grounded.problem, constraints, { ...defaultBudget, ...budget }, work);
  const beyondDoubt = [...groups.keys()].filter((group) => soft[group] !== true);
  const decision = decider.decide([...members, ...beyondDoubt]);
  // Where the budget does not suffice any more, what is known already.
  const contradiction: Infeasible = decision.verdict === "infeasible" ? decision : known;
  const { groups: needed, proof, minimal } = shrink(decider, contradiction, members, beyondDoubt);
  const all = [...members, ...needed].sort((a, b) => a - b);
  return { conflict: { members: all.map((group) => at(groups, group)), proof, grounded }, minimal };
}

/** Conflicts that share a member, directly or through others, together; by their places. */
function clusters(conflicts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const result: { places: number[]; members: Set<number> }[] = [];
  for (const [place, members] of conflicts.entries()) {
    const joined = { places: [place], members: new Set(members) };
    for (let index = result.length - 1; index >= 0; index--) {
      const other = at(result, index);
      if (!members.some((member) => other.members.has(member))) continue;
      joined.places.unshift(...other.places);
      for (const member of other.members) joined.members.add(member);
      result.splice(index, 1);
    }
    result.push(joined);
  }
  return result.map(({ places }) => places.sort((a, b) => a - b)).sort((a, b) => at(a, 0) - at(b, 0));
}

function distinct(sets: readonly (readonly Grouped[])[]): readonly (readonly Grouped[])[] {
  const seen = new Map(sets.map((set) => [JSON.stringify(set), set]));
  return [...seen.values()].filter((set) => set.length > 0);
}
