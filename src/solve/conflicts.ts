import { at } from "../exact/at.js";
import { asProved } from "./as-proved.js";
import { type GroundedProblem, problemOf, withConstraints } from "./component-problem.js";
import type { Component } from "./components.js";
import { minimalConflict } from "./decide/core.js";
import { defaultMinimalBudget, type MinimalBudget } from "./decide/minimal.js";
import { decidePart } from "./decide/part.js";
import { budgetWithin, numbersIn, takeOff, type Work } from "./decide/work.js";
import { type Doubt, type Entanglements, search } from "./entanglements.js";
import { type GroupedProblem, groupsOf, nameOf } from "./groups.js";
import { coreOf, type Proved } from "./proof-core.js";
import type { Contradiction } from "./solution.js";
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

/** A part of a component that contradicts itself, and what proves it, as far as that is known. */
interface Part extends Core {
  readonly proved?: Proved | undefined;
}

/**
 * The minimal conflicts of a contradiction, by MARCO on the whole component; where that is large, on the parts of it
 * that were found to contradict themselves. When no work is left, what the proof of each part rests on.
 *
 * @param work where it is shared with other contradictions; else that of the budget
 */
export function conflictsOf(
  system: System,
  { component, cores, proved }: Contradiction,
  doubt: Doubt,
  budget: Partial<MinimalBudget> = {},
  work: Work = { left: budget.work ?? defaultMinimalBudget.work },
): Entanglements {
  const searched: Search = { system, doubt, budget: { ...defaultMinimalBudget, ...budget }, work };
  if (component.variables.length + component.relations.length <= mostGroups) {
    return inGroups(searched, groupsOf(problemOf(system, component)), proved);
  }
  const known = cores.slice(0, mostCores).map((core): Part => ({ ...core, proved }));
  const found = component.acyclic
    ? joined(known).map((part) => inPart(searched, part))
    : inRounds(searched, component, known);
  return { ...together(found), complete: false };
}

/** What all searches for the conflicts of one contradiction share. */
interface Search {
  readonly system: System;
  readonly doubt: Doubt;
  readonly budget: MinimalBudget;
  readonly work: Work;
}

/**
 * The conflicts of a large component with cycles: those of the known parts; and as long as it still contradicts itself
 * without the first correction of each, those of the part that its proof then rests on.
 */
function inRounds(searching: Search, component: Component, known: readonly Part[]): readonly Entanglements[] {
  const { system, budget, work } = searching;
  const whole = problemOf(system, component);
  const parts = [...known];
  const searched = new Map<string, Entanglements>();
  const spent: Entanglements[] = [];
  let found: readonly Entanglements[] = [];
  for (let round = 0; round < mostRounds; round++) {
    found = joined(parts).map((part) => {
      const key = `${part.variables.join()} ${part.relations.join()}`;
      const before = searched.get(key) ?? inPart(searching, part);
      searched.set(key, before);
      return before;
    });
    const corrections = found.flatMap(({ entanglements }) =>
      entanglements.map((each) => each.corrections[0]),
    );
    if (corrections.includes(undefined) || work.left <= 0) break;
    const withdrawn = new Set(corrections.flatMap((set) => set ?? []).map(nameOf));
    const kept = [...whole.grounds.keys()].filter((place) => {
      const ground = at(whole.grounds, place);
      return ground.kind === "domain" || !withdrawn.has(nameOf(ground));
    });
    const numbers = numbersIn(kept.map((place) => at(whole.problem.constraints, place)));
    const decision = decidePart(whole.problem, kept, { budget: budgetWithin(work, numbers, budget) });
    takeOff(work, numbers, decision.spent);
    spent.push({ entanglements: [], complete: false, spent: decision.spent });
    if (decision.verdict !== "infeasible") break;
    const { proof, core } = decision;
    parts.push({ ...coreOf(core, whole), proved: { proof, core, grounded: whole } });
  }
  return [...found, ...spent];
}

/** The conflicts of a part: all of them, where it is small. */
function inPart(searching: Search, part: Part): Entanglements {
  const { system, doubt, budget, work } = searching;
  const all = groupsOf(partOf(system, part));
  if (all.groups.length <= mostGroups) return inGroups(searching, all, part.proved);
  const one = all.groups.length <= mostLeftOut ? oneConflict(all, budget, work) : undefined;
  if (one === undefined) return asProved(all, doubt, budget, work, part.proved);
  return one.grouped.groups.length <= mostGroups
    ? inGroups(searching, one.grouped, one.proved)
    : asProved(one.grouped, doubt, budget, work, one.proved);
}

/** All conflicts of few groups; one as proved, where the budget did not suffice to find any. */
function inGroups(
  { doubt, budget, work }: Search,
  grouped: GroupedProblem,
  proved: Proved | undefined,
): Entanglements {
  const all = search(grouped, doubt, budget, work);
  return all.complete || all.entanglements.length > 0
    ? all
    : together([asProved(grouped, doubt, budget, work, proved), all]);
}

/** All that was found about several. */
export function together(found: readonly Entanglements[]): Entanglements {
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
function joined(parts: readonly Part[]): readonly Part[] {
  const result: { variables: Set<number>; relations: Set<number>; proved?: Proved | undefined }[] = [];
  for (const part of parts) {
    const all = { ...part, variables: new Set(part.variables), relations: new Set(part.relations) };
    for (let index = result.length - 1; index >= 0; index--) {
      const other = at(result, index);
      const size = [other.variables, other.relations, all.variables, all.relations];
      if (size.reduce((sum, { size }) => sum + size, 0) > mostGroups) continue;
      if (![...other.variables].some((variable) => all.variables.has(variable))) continue;
      for (const variable of other.variables) all.variables.add(variable);
      for (const relation of other.relations) all.relations.add(relation);
      all.proved ??= other.proved;
      result.splice(index, 1);
    }
    result.push(all);
  }
  return result.map((all) => ({
    ...all,
    variables: [...all.variables],
    relations: [...all.relations],
  }));
}

/** The part of a component that a core names: all its relations, and only the figures of its variables. */
function partOf(system: System, { variables, relations }: Core): GroundedProblem {
  const members = relations.flatMap((relation) => at(system.relations, relation).variables);
  const whole = problemOf(system, { variables: [...new Set([...variables, ...members])], relations });
  const named = new Set(variables);
  return withConstraints(whole, (_, ground) => ground.kind !== "figure" || named.has(ground.variable));
}

/** One conflict of a component too large to look for all: only its members stand. */
function oneConflict(
  { grounded, constraints }: GroupedProblem,
  budget: MinimalBudget,
  work: Work,
): { readonly grouped: GroupedProblem; readonly proved: Proved } | undefined {
  const found = minimalConflict(grounded.problem, constraints, { budget, work });
  if (typeof found === "string") return undefined;
  const { groups, proof, core } = found;
  const kept = new Set(groups.flatMap((group) => at(constraints, group)));
  const grouped = groupsOf(
    withConstraints(grounded, (constraint, { kind }) => kind === "domain" || kept.has(constraint)),
  );
  return { grouped, proved: { proof, core, grounded } };
}
