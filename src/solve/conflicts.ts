import { at } from "../exact/at.js";
import { type GroundedProblem, problemOf, withConstraints } from "./component-problem.js";
import { deciderOf, minimalConflict, shrink } from "./decide/core.js";
import { allMinimal, type MinimalBudget } from "./decide/minimal.js";
import { decidePart } from "./decide/part.js";
import { defaultBudget } from "./decide/problem.js";
import type { Proof } from "./decide/proof.js";
import { type Grouped, type GroupedProblem, groupsOf } from "./groups.js";
import type { Contradiction } from "./solve.js";
import type { System } from "./system.js";
import type { Core } from "./tree-core.js";

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

/** How many groups a part may have for all its minimal conflicts to be looked for. */
const mostGroups = 240;

/** How many parts of one contradiction are looked at. */
const mostCores = 40;

/**
 * The minimal conflicts of a contradiction, by MARCO on the whole component; where that is large, on the parts of it
 * that were found to contradict themselves.
 */
export function conflictsOf(
  system: System,
  { component, cores }: Contradiction,
  doubt: Doubt,
  budget: Partial<MinimalBudget> = {},
): Entanglements {
  if (component.variables.length + component.relations.length <= mostGroups) {
    return search(groupsOf(problemOf(system, component)), doubt, budget);
  }
  const parts = cores.slice(0, mostCores).flatMap((core) => {
    if (core !== component) return groupsOf(partOf(system, core));
    return oneConflict(groupsOf(problemOf(system, component)), budget) ?? [];
  });
  const found = parts.map((part) =>
    part.groups.length <= mostGroups ? search(part, doubt, budget) : asProved(part, doubt, budget),
  );
  return {
    entanglements: found.flatMap(({ entanglements }) => entanglements),
    complete: false,
    spent: {
      nodes: found.reduce((sum, { spent }) => sum + spent.nodes, 0),
      pivots: found.reduce((sum, { spent }) => sum + spent.pivots, 0),
    },
  };
}

function search(grouped: GroupedProblem, doubt: Doubt, budget: Partial<MinimalBudget>): Entanglements {
  const { grounded, groups, constraints } = grouped;
  const soft = groups.map(doubt);
  const all = allMinimal(grounded.problem, constraints, { soft, budget });
  const conflicts = all.conflicts.map(({ groups: members }) => spelledOut(grouped, members, soft, budget));
  const corrections = all.corrections.map((set) => set.map((group) => at(groups, group)));
  const entanglements = clusters(all.conflicts.map(({ groups: members }) => members)).map((cluster) => {
    const touched = new Set(cluster.flatMap((place) => at(all.conflicts, place).groups));
    const within = (ground: Grouped): boolean => touched.has(groups.indexOf(ground));
    return {
      conflicts: cluster.map((place) => at(conflicts, place)),
      corrections: distinct(corrections.map((set) => set.filter(within))),
    };
  });
  return { entanglements, complete: all.complete, spent: all.spent };
}

/** A minimal conflict of what may be withdrawn, with what else it needs. */
function spelledOut(
  grouped: GroupedProblem,
  members: readonly number[],
  soft: readonly boolean[],
  budget: Partial<MinimalBudget>,
): FoundConflict {
  const { grounded, groups, constraints } = grouped;
  const decider = deciderOf(grounded.problem, constraints, { ...defaultBudget, ...budget });
  const beyondDoubt = [...groups.keys()].filter((group) => soft[group] !== true);
  const decision = decider.decide([...members, ...beyondDoubt]);
  if (decision.verdict !== "infeasible")
    throw new Error("a conflict is none: a mistake of this library; please report it");
  const { groups: needed, proof } = shrink(decider, decision, members, beyondDoubt);
  const all = [...members, ...needed].sort((a, b) => a - b);
  return { members: all.map((group) => at(groups, group)), proof, grounded };
}

/**
 * The conflict of a part too large to leave out group after group: what its proof rests on, less the figures without
 * which the same sum is still absurd. In a proof that is one sum, leaving out the lower end of a figure costs what it
 * adds above the end of its domain.
 */
function asProved(grouped: GroupedProblem, doubt: Doubt, budget: Partial<MinimalBudget>): Entanglements {
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

/** The part of a component that a core names: all its relations, and only the figures of its variables. */
function partOf(system: System, { variables, relations }: Core): GroundedProblem {
  const members = relations.flatMap((relation) => at(system.relations, relation).variables);
  const whole = problemOf(system, { variables: [...new Set([...variables, ...members])], relations });
  const named = new Set(variables);
  return withConstraints(whole, (_, ground) => ground.kind !== "figure" || named.has(ground.variable));
}

/** One conflict of a component too large to look for all: only its members stand. */
function oneConflict(grouped: GroupedProblem, budget: Partial<MinimalBudget>): GroupedProblem | undefined {
  const { grounded, constraints } = grouped;
  const minimal = minimalConflict(grounded.problem, constraints, { budget });
  if (typeof minimal === "string") return undefined;
  const kept = new Set(minimal.groups.flatMap((group) => at(constraints, group)));
  return groupsOf(
    withConstraints(grounded, (constraint, { kind }) => kind === "domain" || kept.has(constraint)),
  );
}
