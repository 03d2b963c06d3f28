import { at } from "../exact/at.js";
import type { GroundedProblem } from "./component-problem.js";
import { deciderOf, type Infeasible, type Settled, shrink } from "./decide/core.js";
import { minimalHittingSets } from "./decide/hitting-set.js";
import { type AllMinimalOptions, allMinimal, type Conflict, type MinimalBudget } from "./decide/minimal.js";
import { defaultBudget, type Spent } from "./decide/problem.js";
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
  /** Minimal sets of what may be withdrawn. None where all of a conflict is beyond doubt. */
  readonly corrections: readonly (readonly Grouped[])[];
}

/** All that was found about a contradiction. */
export interface Entanglements {
  readonly entanglements: readonly Entanglement[];
  /** False where the budget did not suffice to be sure that there is nothing more. */
  readonly complete: boolean;
  readonly spent: { readonly nodes: number; readonly pivots: number };
}

/**
 * The minimal conflicts of a problem and the sets that resolve them, by MARCO on all of it, as far as work is left.
 *
 * Where what is beyond doubt contradicts itself, nothing that may be withdrawn resolves that, and all else would be hidden
 * behind it. So its members are left out in turn, like what is doubted, to find the other conflicts; but never named as what
 * would resolve one.
 */
export function search(
  grouped: GroupedProblem,
  doubt: Doubt,
  budget: Partial<MinimalBudget>,
  work: Work,
): Entanglements {
  const { grounded, groups, constraints } = grouped;
  const doubted = groups.map(doubt);
  const soft = [...doubted];
  const spent = { nodes: 0, pivots: 0 };
  const settled: Settled = new Map();
  let alone: readonly Spelled[] = [];
  // Without figures that are certain, what is left would have no limits.
  const leftOut = (members: readonly number[]): readonly number[] => {
    const rules = members.filter((group) => at(groups, group).kind === "relation");
    return rules.length > 0 ? rules : members;
  };
  for (;;) {
    const all = allMinimal(grounded.problem, constraints, { soft, budget, work, settled });
    const spelled = all.conflicts.map((conflict) =>
      spelledOut(grouped, conflict, { soft, budget, work, settled }),
    );
    for (const one of [all, ...spelled]) {
      spent.nodes += one.spent.nodes;
      spent.pivots += one.spent.pivots;
    }
    const among = spelled.filter(({ groups: members }) => !members.some((group) => doubted[group]));
    const more = among.flatMap(({ groups: members }) => leftOut(members)).filter((group) => !soft[group]);
    if (more.length > 0 && work.left > 0) {
      alone = among;
      for (const group of more) soft[group] = true;
      continue;
    }
    // Where no work was left to find them again.
    spelled.push(...alone.filter((one) => !spelled.some((other) => `${one.groups}` === `${other.groups}`)));
    const sets = spelled.map(({ groups: members }) => members.filter((group) => doubted[group]));
    const entanglements = clusters(sets).map((cluster) => {
      const own = cluster.map((place) => at(sets, place));
      const touched = new Set(own.flat());
      const found =
        alone.length === 0
          ? all.corrections.map((set) => set.filter((group) => touched.has(group)))
          : minimalHittingSets(own);
      return {
        conflicts: cluster.map((place) => at(spelled, place).conflict),
        corrections: distinct(found).map((set) => set.map((group) => at(groups, group))),
      };
    });
    return {
      entanglements,
      // Whether something beyond doubt could be spared is not asked of single decisions that are too hard.
      complete: all.complete && (work.left > 0 || spelled.every(({ minimal }) => minimal)),
      spent,
    };
  }
}

/** A conflict with all of its members, by their groups, and whether all are known to be needed. */
interface Spelled {
  readonly conflict: FoundConflict;
  readonly groups: readonly number[];
  readonly minimal: boolean;
  readonly spent: Spent;
}

/** A minimal conflict of what may be withdrawn, with what else it needs. */
function spelledOut(
  grouped: GroupedProblem,
  known: Conflict,
  { soft, budget, work, settled }: AllMinimalOptions,
): Spelled {
  const { grounded, groups, constraints } = grouped;
  const { groups: members } = known;
  const decider = deciderOf(grounded.problem, constraints, { ...defaultBudget, ...budget }, work, settled);
  const beyondDoubt = [...groups.keys()].filter((group) => soft[group] !== true);
  const decision = decider.decide([...members, ...beyondDoubt]);
  // Where the budget does not suffice any more, what is known already.
  const contradiction: Infeasible = decision.verdict === "infeasible" ? decision : known;
  const { groups: needed, proof, minimal } = shrink(decider, contradiction, members, beyondDoubt);
  const all = [...members, ...needed].sort((a, b) => a - b);
  const conflict = { members: all.map((group) => at(groups, group)), proof, grounded };
  return { conflict, groups: all, minimal, spent: decider.spent() };
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

function distinct(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seen = new Map(sets.map((set) => [`${set}`, set]));
  return [...seen.values()].filter((set) => set.length > 0);
}
