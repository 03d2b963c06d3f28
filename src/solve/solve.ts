import { at } from "../exact/at.js";
import { everything, intersect, isEmpty, meets, type Range } from "../exact/range.js";
import { check, type Outcome } from "./check.js";
import { problemOf } from "./component-problem.js";
import { type Component, componentsOf, touchesOf } from "./components.js";
import { givenAroundCycles, impliedAroundCycles } from "./cycles.js";
import { decide } from "./decide/decide.js";
import { type Budget, defaultBudget, type Spent } from "./decide/problem.js";
import { leavesNoGaps } from "./gaps.js";
import { coreOf, type Proved } from "./proof-core.js";
import { noMessages, sweep } from "./sweeps.js";
import { own, type Relation, type System } from "./system.js";
import { type Core, treeCores } from "./tree-core.js";
import { assignTree } from "./tree-witness.js";
import { type Looking, lookingFor } from "./whole-values.js";

/** A component that contradicts itself. */
export interface Contradiction {
  readonly component: Component;
  /** Parts of it that contradict themselves; the whole of it where none smaller was found on the way. */
  readonly cores: readonly Core[];
  /** Where it was decided: what the only core was read from. */
  readonly proved?: Proved;
}

/** What is known of a system. */
export interface Solution {
  /** `undetermined`: the budget did not suffice for a proof either way. */
  readonly verdict: "consistent" | "inconsistent" | "undetermined";
  /**
   * By variable: what the relations and the figures of all other variables leave for it; may be empty. No value that
   * they allow is left out. Where the others contradict each other, what single relations leave by the figures.
   */
  readonly implied: readonly Range[];
  /** By relation: whether it can be satisfied by the figures of its variables. */
  readonly outcomes: readonly Outcome[];
  /** By relation: what its variables may be; by their figures, or without one by the other relations. */
  readonly given: readonly (readonly Range[])[];
  /** Where consistent: a whole value for each variable that satisfies all figures and relations. */
  readonly witness: readonly bigint[] | undefined;
  readonly contradictions: readonly Contradiction[];
  /** What the search took, and whether it came to an end. */
  readonly effort: { readonly nodes: number; readonly pivots: number; readonly complete: boolean };
}

/**
 * Decides whether a system has a solution in whole numbers, and what its relations leave for each variable when that
 * variable's own figure is left out.
 *
 * On components without cycles whose relations leave no gaps (see {@link leavesNoGaps}) ranges passed along the
 * relations are exact, in linear time. The others are decided by exact simplex with branch and bound, within a budget.
 */
export function solve(system: System, options: { readonly budget?: Partial<Budget> } = {}): Solution {
  const budget: Budget = { ...defaultBudget, ...options.budget };
  const touches = touchesOf(system);
  const ownRanges = system.variables.map(own);
  const looking = lookingFor();
  const printed = system.relations.map((relation) => rangesOf(relation, ownRanges));
  const outcomes = system.relations.map((relation, index) =>
    outcomeOf(system, relation, at(printed, index), looking),
  );
  const given: (readonly Range[])[] = [...printed];
  const implied: Range[] = system.variables.map((variable) => variable.domain);
  const failed = outcomes.map((outcome) => outcome === "fails");
  const passed = noMessages(system.relations.length);
  const values: bigint[] = new Array(system.variables.length);
  const contradictions: Contradiction[] = [];
  const spent = { nodes: 0, pivots: 0, cells: 0 };
  let complete = true;
  let decided = true;

  for (const component of componentsOf(system, touches)) {
    if (component.acyclic) settleTree(component);
    else settleCycles(component);
  }
  const inconsistent = contradictions.length > 0;
  return {
    verdict: inconsistent ? "inconsistent" : decided ? "consistent" : "undetermined",
    implied,
    outcomes,
    given,
    witness: inconsistent || !decided ? undefined : values,
    contradictions,
    effort: {
      nodes: spent.nodes + looking.nodes,
      pivots: spent.pivots + looking.pivots,
      complete: complete && looking.open === 0,
    },
  };

  function settleTree(component: Component): void {
    sweep(system, component, touches, failed, passed);
    gather(component);
    if (isContradicted(component)) {
      const cores = [...treeCores(system, component, touches, failed, passed), ...disagreements(component)];
      contradictions.push({ component, cores: cores.length > 0 ? cores : [component] });
      return;
    }
    const leavesGaps = component.relations.some(
      (name) => !leavesNoGaps(at(system.relations, name), at(passed.toRelations, name)),
    );
    if (leavesGaps || !assignTree(system, component, passed, implied, values)) settleGaps(component);
  }

  function settleCycles(component: Component): void {
    const disagreeing = disagreements(component);
    const failing = component.relations.filter((name) => failed[name]);
    const taken = { failed, disagreeing: new Set(disagreeing.flatMap(({ variables }) => variables)) };
    if (failing.length === 0 && disagreeing.length === 0) decideWhole(component);
    const around = impliedAroundCycles(system, component, touches, taken, options.budget ?? {});
    spend(around.spent);
    complete &&= around.exact;
    for (const [variable, range] of around.implied) implied[variable] = range;
    const wanted = component.relations.filter((name) => hasUnprinted(at(system.relations, name)));
    for (const [name, ranges] of givenAroundCycles(system, component, taken, wanted)) review(name, ranges);
    if (contradictions.at(-1)?.component === component || !isContradicted(component)) return;
    const cores = [
      ...failing.map((name) => ({ variables: at(system.relations, name).variables, relations: [name] })),
      ...disagreeing,
    ];
    contradictions.push({ component, cores: cores.length > 0 ? cores : [component] });
  }

  /** Decides a component without cycles whose relations leave gaps. */
  function settleGaps(component: Component): void {
    if (!decideWhole(component)) return;
    const taken = { failed, disagreeing: new Set<number>() };
    const around = impliedAroundCycles(system, component, touches, taken, options.budget ?? {});
    spend(around.spent);
    complete &&= around.exact;
    for (const [variable, range] of around.implied) implied[variable] = range;
  }

  /** Finds a witness of a component, or that there is none; false where there is none, or the budget did not suffice. */
  function decideWhole(component: Component): boolean {
    const grounded = problemOf(system, component);
    const left = {
      nodes: budget.nodes - spent.nodes,
      pivots: budget.pivots - spent.pivots,
      cells: budget.cells - spent.cells,
    };
    const decision = decide(grounded.problem, { budget: left });
    spend(decision.spent);
    if (decision.verdict === "infeasible") {
      const { proof, core } = decision;
      contradictions.push({ component, cores: [coreOf(core, grounded)], proved: { proof, core, grounded } });
    } else if (decision.verdict === "open") {
      decided = false;
      complete = false;
    } else {
      for (const [index, variable] of grounded.variables.entries())
        values[variable] = at(decision.witness, index);
    }
    return decision.verdict === "feasible";
  }

  function spend({ nodes, pivots, cells }: Spent): void {
    spent.nodes += nodes;
    spent.pivots += pivots;
    spent.cells += cells;
  }

  /** Takes what the sweeps passed: what each variable received, and what reached relations from outside. */
  function gather(component: Component): void {
    for (const name of component.relations) {
      const relation = at(system.relations, name);
      const leaves = at(passed.toVariables, name);
      for (const [slot, variable] of relation.variables.entries()) {
        implied[variable] = intersect(at(implied, variable), at(leaves, slot));
      }
      if (hasUnprinted(relation)) review(name, at(passed.toRelations, name));
    }
  }

  /** Looks at a relation again with what others leave for those of its variables of which nothing was printed. */
  function review(name: number, outside: readonly Range[]): void {
    const relation = at(system.relations, name);
    const ranges = relation.variables.map(
      (variable, slot) => at(system.variables, variable).figure ?? at(outside, slot),
    );
    given[name] = ranges;
    if (outcomes[name] !== "fails") outcomes[name] = outcomeOf(system, relation, ranges, looking);
  }

  function hasUnprinted(relation: Relation): boolean {
    return relation.variables.some((variable) => at(system.variables, variable).figure === undefined);
  }

  function isContradicted(component: Component): boolean {
    return (
      component.relations.some((name) => outcomes[name] === "fails") ||
      component.variables.some((variable) => {
        const range = at(implied, variable);
        return isEmpty(range) || !meets(range, at(ownRanges, variable));
      }) ||
      disagreements(component).length > 0
    );
  }

  /** Variables whose several figures contradict each other. */
  function disagreements(component: Component): readonly Core[] {
    return component.variables
      .filter((variable) => {
        const { figures } = at(system.variables, variable);
        return figures !== undefined && isEmpty(figures.reduce(intersect, everything));
      })
      .map((variable) => ({ variables: [variable], relations: [] }));
  }
}

function rangesOf(relation: Relation, ranges: readonly Range[]): readonly Range[] {
  return relation.variables.map((variable) => at(ranges, variable));
}

function outcomeOf(
  { variables }: System,
  relation: Relation,
  given: readonly Range[],
  looking: Looking,
): Outcome {
  const domains = relation.variables.map((variable) => at(variables, variable).domain);
  return check(relation, given, domains, looking);
}
