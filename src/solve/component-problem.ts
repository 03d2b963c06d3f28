import { at } from "../exact/at.js";
import type { Component } from "./components.js";
import type { Constraint, Problem } from "./decide/problem.js";
import { figuresOf, type System } from "./system.js";

/** What a constraint of a problem stands for. Variables and relations are those of the system. */
export type Ground =
  | { readonly kind: "domain"; readonly variable: number }
  | { readonly kind: "figure"; readonly variable: number; readonly figure: number }
  | { readonly kind: "relation"; readonly relation: number; readonly side: number };

/** A part of a system as the exact decision procedure takes it. */
export interface GroundedProblem {
  readonly problem: Problem;
  /** By constraint. */
  readonly grounds: readonly Ground[];
  /** By variable of the problem: the variable of the system. */
  readonly variables: readonly number[];
}

/** All figures, domains and relations of a component as constraints, in ascending order. */
export function problemOf(
  system: System,
  component: Pick<Component, "variables" | "relations">,
): GroundedProblem {
  const variables = [...component.variables].sort((a, b) => a - b);
  const relations = [...component.relations].sort((a, b) => a - b);
  const local = new Map(variables.map((variable, index) => [variable, index]));
  const constraints: Constraint[] = [];
  const grounds: Ground[] = [];

  for (const [index, variable] of variables.entries()) {
    const known = at(system.variables, variable);
    const bound = { variables: [index], coefficients: [1n] };
    if (known.domain.from !== undefined || known.domain.to !== undefined) {
      constraints.push({ ...bound, from: known.domain.from, to: known.domain.to });
      grounds.push({ kind: "domain", variable });
    }
    for (const [figure, { from, to }] of figuresOf(known).entries()) {
      constraints.push({ ...bound, from, to });
      grounds.push({ kind: "figure", variable, figure });
    }
  }
  for (const relation of relations) {
    const { variables: members, sides, orNothing } = at(system.relations, relation);
    const places = members.map((member) => local.get(member) as number);
    for (const [side, asked] of sides.entries()) {
      constraints.push({ ...asked, variables: places, orNothing });
      grounds.push({ kind: "relation", relation, side });
    }
  }
  return { problem: { variables: variables.length, constraints }, grounds, variables };
}

/** The same problem with some of its constraints. */
export function withConstraints(
  { problem, grounds, variables }: GroundedProblem,
  keep: (constraint: number, ground: Ground) => boolean,
): GroundedProblem {
  const kept = [...grounds.keys()].filter((constraint) => keep(constraint, at(grounds, constraint)));
  return {
    problem: {
      variables: problem.variables,
      constraints: kept.map((constraint) => at(problem.constraints, constraint)),
    },
    grounds: kept.map((constraint) => at(grounds, constraint)),
    variables,
  };
}
