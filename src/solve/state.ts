import { at } from "../exact/at.js";
import type { Range } from "../exact/range.js";
import { check, type Outcome } from "./check.js";
import { type Touches, touchesOf } from "./components.js";
import { type Budget, defaultBudget, type Meter, meterOf, type Spent } from "./decide/problem.js";
import type { Contradiction } from "./solution.js";
import { type Messages, noMessages } from "./sweeps.js";
import { own, type Relation, type System } from "./system.js";
import { type Looking, lookingFor } from "./whole-values.js";

/** What is known of a system so far; filled in place, component by component. */
export interface State {
  readonly system: System;
  readonly touches: Touches;
  /** By relation: whether it failed by the figures alone. */
  readonly failed: readonly boolean[];
  readonly passed: Messages;
  /** By relation. */
  readonly outcomes: Outcome[];
  /** By variable. */
  readonly implied: Range[];
  /** By relation. */
  readonly given: (readonly Range[])[];
  /** By variable: a whole value, in the components that were found to be consistent. */
  readonly values: bigint[];
  readonly contradictions: Contradiction[];
  /** What deciding took, of the budget for all components together. */
  readonly meter: Meter;
  /** As it was given: what each component's implied ranges may take. */
  readonly budget: Partial<Budget>;
  readonly looking: Looking;
  /** False once a range or a decision was left open. */
  complete: boolean;
  /** False once a component was left open. */
  decided: boolean;
}

/** What is known before any component is settled: of each relation what the figures tell. */
export function stateOf(system: System, budget: Partial<Budget>): State {
  const looking = lookingFor();
  const ownRanges = system.variables.map(own);
  const given = system.relations.map(({ variables }) => variables.map((variable) => at(ownRanges, variable)));
  const outcomes = system.relations.map((relation, name) =>
    outcomeOf(system, relation, at(given, name), looking),
  );
  return {
    system,
    touches: touchesOf(system),
    failed: outcomes.map((outcome) => outcome === "fails"),
    passed: noMessages(system.relations.length),
    outcomes,
    implied: system.variables.map(({ domain }) => domain),
    given,
    values: new Array(system.variables.length),
    contradictions: [],
    meter: meterOf({ ...defaultBudget, ...budget }),
    budget,
    looking,
    complete: true,
    decided: true,
  };
}

/** Counts work that was done. */
export function spend({ meter }: State, { nodes, pivots, cells }: Spent): void {
  meter.nodes += nodes;
  meter.pivots += pivots;
  meter.cells += cells;
}

/** Looks at a relation again with what others leave for those of its variables of which nothing was printed. */
export function review(state: State, name: number, outside: readonly Range[]): void {
  const { system, outcomes, given, looking } = state;
  const relation = at(system.relations, name);
  const ranges = relation.variables.map(
    (variable, slot) => at(system.variables, variable).figure ?? at(outside, slot),
  );
  given[name] = ranges;
  if (outcomes[name] !== "fails") outcomes[name] = outcomeOf(system, relation, ranges, looking);
}

/** True where nothing was printed of a variable of a relation. */
export function hasUnprinted({ variables }: System, relation: Relation): boolean {
  return relation.variables.some((variable) => at(variables, variable).figure === undefined);
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
