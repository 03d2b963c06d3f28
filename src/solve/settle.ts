import { at } from "../exact/at.js";
import { everything, intersect, isEmpty, meets } from "../exact/range.js";
import { problemOf } from "./component-problem.js";
import type { Component } from "./components.js";
import { givenAroundCycles, impliedAroundCycles, type Taken } from "./cycles.js";
import { decide } from "./decide/decide.js";
import { leavesNoGaps } from "./gaps.js";
import { coreOf } from "./proof-core.js";
import { hasUnprinted, review, type State, spend } from "./state.js";
import { sweep } from "./sweeps.js";
import { own, type System } from "./system.js";
import { type Core, treeCores } from "./tree-core.js";
import { assignTree } from "./tree-witness.js";

/** Settles a component: by ranges passed along it where that is exact, else by deciding it. */
export function settle(state: State, component: Component): void {
  if (component.acyclic) settleTree(state, component);
  else settleCycles(state, component);
}

function settleTree(state: State, component: Component): void {
  const { system, touches, failed, passed, implied, values } = state;
  sweep(system, component, touches, failed, passed);
  gather(state, component);
  if (isContradicted(state, component)) {
    contradict(state, component, [
      ...treeCores(system, component, touches, failed, passed),
      ...disagreements(system, component),
    ]);
    return;
  }
  const leavesGaps = component.relations.some(
    (name) => !leavesNoGaps(at(system.relations, name), at(passed.toRelations, name)),
  );
  if (!leavesGaps && assignTree(system, component, passed, implied, values)) return;
  if (decideWhole(state, component)) takeImplied(state, component, { failed, disagreeing: new Set() });
}

function settleCycles(state: State, component: Component): void {
  const { system, failed } = state;
  const disagreeing = disagreements(system, component);
  const failing = component.relations.filter((name) => failed[name]);
  const taken = { failed, disagreeing: new Set(disagreeing.flatMap(({ variables }) => variables)) };
  if (failing.length === 0 && disagreeing.length === 0) decideWhole(state, component);
  takeImplied(state, component, taken);
  const wanted = component.relations.filter((name) => hasUnprinted(system, at(system.relations, name)));
  for (const [name, ranges] of givenAroundCycles(system, component, taken, wanted))
    review(state, name, ranges);
  if (state.contradictions.at(-1)?.component === component || !isContradicted(state, component)) return;
  contradict(state, component, [
    ...failing.map((name) => ({ variables: at(system.relations, name).variables, relations: [name] })),
    ...disagreeing,
  ]);
}

/** Finds a witness of a component, or that there is none; false where there is none, or the budget did not suffice. */
function decideWhole(state: State, component: Component): boolean {
  const { meter, values, contradictions } = state;
  const grounded = problemOf(state.system, component);
  const left = {
    nodes: meter.budget.nodes - meter.nodes,
    pivots: meter.budget.pivots - meter.pivots,
    cells: meter.budget.cells - meter.cells,
  };
  const decision = decide(grounded.problem, { budget: left });
  spend(state, decision.spent);
  if (decision.verdict === "infeasible") {
    const { proof, core } = decision;
    contradictions.push({ component, cores: [coreOf(core, grounded)], proved: { proof, core, grounded } });
  } else if (decision.verdict === "open") {
    state.decided = false;
    state.complete = false;
  } else {
    for (const [index, variable] of grounded.variables.entries())
      values[variable] = at(decision.witness, index);
  }
  return decision.verdict === "feasible";
}

/** Takes what the rest of a component leaves for each of its variables, as exactly as the budget allows. */
function takeImplied(state: State, component: Component, taken: Taken): void {
  const { system, touches, budget, implied } = state;
  const around = impliedAroundCycles(system, component, touches, taken, budget);
  spend(state, around.spent);
  state.complete &&= around.exact;
  for (const [variable, range] of around.implied) implied[variable] = range;
}

/** Takes what the sweeps passed: what each variable received, and what reached relations from outside. */
function gather(state: State, component: Component): void {
  const { system, passed, implied } = state;
  for (const name of component.relations) {
    const relation = at(system.relations, name);
    const leaves = at(passed.toVariables, name);
    for (const [slot, variable] of relation.variables.entries()) {
      implied[variable] = intersect(at(implied, variable), at(leaves, slot));
    }
    if (hasUnprinted(system, relation)) review(state, name, at(passed.toRelations, name));
  }
}

/** Takes down the parts of a component that contradict themselves; the whole of it where none was found. */
function contradict(state: State, component: Component, cores: readonly Core[]): void {
  state.contradictions.push({ component, cores: cores.length > 0 ? cores : [component] });
}

function isContradicted({ system, outcomes, implied }: State, component: Component): boolean {
  return (
    component.relations.some((name) => outcomes[name] === "fails") ||
    component.variables.some((variable) => {
      const range = at(implied, variable);
      return isEmpty(range) || !meets(range, own(at(system.variables, variable)));
    }) ||
    disagreements(system, component).length > 0
  );
}

/** Variables whose several figures contradict each other. */
function disagreements({ variables }: System, component: Component): readonly Core[] {
  return component.variables
    .filter((variable) => {
      const { figures } = at(variables, variable);
      return figures !== undefined && isEmpty(figures.reduce(intersect, everything));
    })
    .map((variable) => ({ variables: [variable], relations: [] }));
}
