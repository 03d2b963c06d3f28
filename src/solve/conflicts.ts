import { at } from "../exact/at.js";
import { asProved } from "./as-proved.js";
import { type GroundedProblem, problemOf, withConstraints } from "./component-problem.js";
import type { Component } from "./components.js";
import { minimalConflict } from "./decide/core.js";
import type { MinimalBudget } from "./decide/minimal.js";
import { decidePart } from "./decide/part.js";
import { type Doubt, type Entanglements, search } from "./entanglements.js";
import { type GroupedProblem, groupsOf, nameOf } from "./groups.js";
import { coreOf } from "./proof-core.js";
import type { Contradiction } from "./solve.js";
import type { System } from "./system.js";
import type { Core } from "./tree-core.js";

/** How many groups a part may have for all its minimal conflicts to be looked for. */
const mostGroups = 240;

/** How many parts of one contradiction are looked at. */
const mostCores = 40;

/** How many groups a part may have for one conflict to be found by leaving out one after the other. */
const mostLeftOut = 1_000;

/** How often more is looked for in a component too large to look for all. */
const mostRounds = 12;

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
  const known = cores.slice(0, mostCores);
  const found = component.acyclic
    ? joined(known).map((core) => inPart(system, core, doubt, budget))
    : inRounds(system, component, known, doubt, budget);
  return { ...together(found), complete: false };
}

/**
 * The conflicts of a large component with cycles: those of the known parts; and as long as it still contradicts itself
 * without the first correction of each, those of the part that its proof then rests on.
 */
function inRounds(
  system: System,
  component: Component,
  known: readonly Core[],
  doubt: Doubt,
  budget: Partial<MinimalBudget>,
): readonly Entanglements[] {
  const whole = problemOf(system, component);
  const cores = [...known];
  const searched = new Map<string, Entanglements>();
  const spent: Entanglements[] = [];
  let found: readonly Entanglements[] = [];
  for (let round = 0; round < mostRounds; round++) {
    found = joined(cores).map((core) => {
      const key = `${core.variables.join()} ${core.relations.join()}`;
      const before = searched.get(key) ?? inPart(system, core, doubt, budget);
      searched.set(key, before);
      return before;
    });
    const corrections = found.flatMap(({ entanglements }) =>
      entanglements.map((each) => each.corrections[0]),
    );
    if (corrections.includes(undefined)) break;
    const withdrawn = new Set(corrections.flatMap((set) => set ?? []).map(nameOf));
    const kept = [...whole.grounds.keys()].filter((place) => {
      const ground = at(whole.grounds, place);
      return ground.kind === "domain" || !withdrawn.has(nameOf(ground));
    });
    const decision = decidePart(whole.problem, kept, { budget });
    spent.push({ entanglements: [], complete: false, spent: decision.spent });
    if (decision.verdict !== "infeasible") break;
    cores.push(coreOf(decision.core, whole));
  }
  return [...found, ...spent];
}

/** The conflicts of a part: all of them, where it is small. */
function inPart(system: System, core: Core, doubt: Doubt, budget: Partial<MinimalBudget>): Entanglements {
  const part = groupsOf(partOf(system, core));
  if (part.groups.length <= mostGroups) return search(part, doubt, budget);
  const one = part.groups.length <= mostLeftOut ? oneConflict(part, budget) : undefined;
  return one !== undefined && one.groups.length <= mostGroups
    ? search(one, doubt, budget)
    : asProved(part, doubt, budget);
}

function together(found: readonly Entanglements[]): Entanglements {
  return {
    entanglements: found.flatMap(({ entanglements }) => entanglements),
    complete: found.every(({ complete }) => complete),
    spent: {
      nodes: found.reduce((sum, { spent }) => sum + spent.nodes, 0),
      pivots: found.reduce((sum, { spent }) => sum + spent.pivots, 0),
    },
  };
}

/** Parts that share a variable in one, as long as that is small enough to look for all of its conflicts. */
function joined(cores: readonly Core[]): readonly Core[] {
  const result: { variables: Set<number>; relations: Set<number> }[] = [];
  for (const core of cores) {
    const all = { variables: new Set(core.variables), relations: new Set(core.relations) };
    for (let index = result.length - 1; index >= 0; index--) {
      const other = at(result, index);
      const size = [other.variables, other.relations, all.variables, all.relations];
      if (size.reduce((sum, { size }) => sum + size, 0) > mostGroups) continue;
      if (![...other.variables].some((variable) => all.variables.has(variable))) continue;
      for (const variable of other.variables) all.variables.add(variable);
      for (const relation of other.relations) all.relations.add(relation);
      result.splice(index, 1);
    }
    result.push(all);
  }
  return result.map(({ variables, relations }) => ({ variables: [...variables], relations: [...relations] }));
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
