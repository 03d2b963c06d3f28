import { at } from "../exact/at.js";
import { addTo } from "../exact/groups.js";
import { intersect, isEmpty, type Range } from "../exact/range.js";
import { type GroundedProblem, problemOf, withConstraints } from "./component-problem.js";
import type { Component, Touches } from "./components.js";
import { formsOf } from "./decide/forms.js";
import { type Implied, impliedRanges } from "./decide/implied.js";
import { limitsWithout, narrow, narrowedWithout } from "./decide/leave-out.js";
import { limitsOf } from "./decide/limits.js";
import type { Budget, Spent } from "./decide/problem.js";
import { messageTo } from "./messages.js";
import { own, type System } from "./system.js";

/** What is left for the variables of a component with cycles. */
export interface AroundCycles {
  /** By variable of the component, its own figure left out. */
  readonly implied: ReadonlyMap<number, Range>;
  readonly exact: boolean;
  readonly spent: Spent;
}

/** What of a component is taken out, since it contradicts itself whatever the rest is. */
export interface Taken {
  /** By relation. */
  readonly failed: readonly boolean[];
  /** Variables whose own figures contradict each other. */
  readonly disagreeing: ReadonlySet<number>;
}

/**
 * Implied ranges on a component with cycles: exactly, as far as the budget goes, what all other figures and relations leave
 * that do not fail by themselves. Those that fail narrow only their own variables, by the figures as printed; and so
 * does every relation where the others contradict each other even without a variable's figure.
 */
export function impliedAroundCycles(
  system: System,
  component: Component,
  touches: Touches,
  taken: Taken,
  budget: Partial<Budget>,
): AroundCycles {
  const { problem, grounds, variables } = standing(system, component, taken);
  const places = new Map(variables.map((variable, place) => [variable, place]));
  const figures: number[][] = variables.map(() => []);
  for (const [constraint, ground] of grounds.entries()) {
    if (ground.kind === "figure") figures[places.get(ground.variable) as number]?.push(constraint);
  }
  const { ranges, spent } = impliedRanges(problem, figures, { budget });
  const implied = new Map(variables.map((variable, place) => [variable, left(variable, at(ranges, place))]));
  return { implied, exact: ranges.every((range) => range === "empty" || range.exact), spent };

  function left(variable: number, found: Implied): Range {
    const { domain } = at(system.variables, variable);
    let range = found === "empty" ? domain : intersect(domain, { from: found.from, to: found.to });
    const end = at(touches.start, variable + 1);
    for (let touch = at(touches.start, variable); touch < end; touch++) {
      const name = at(touches.relation, touch);
      if (found !== "empty" && !taken.failed[name]) continue;
      const relation = at(system.relations, name);
      const given = relation.variables.map((other) => own(at(system.variables, other)));
      range = intersect(range, messageTo(relation, given, at(touches.slot, touch)));
    }
    return range;
  }
}

/** How often each relation passes ranges on, at most. */
const passes = 8;

/**
 * For each of some relations of a component with cycles: what its variables may be without it, as far as ranges that are
 * passed along the others tell; by their figures where the others contradict each other.
 */
export function givenAroundCycles(
  system: System,
  component: Component,
  taken: Taken,
  wanted: readonly number[],
): ReadonlyMap<number, readonly Range[]> {
  if (wanted.length === 0) return new Map();
  const { problem, grounds, variables } = standing(system, component, taken);
  const places = new Map(variables.map((variable, place) => [variable, place]));
  const forms = formsOf(problem);
  const all = limitsOf(forms);
  const narrowed = narrow(forms, all, passes);
  const constraints = new Map<number, number[]>();
  for (const [constraint, ground] of grounds.entries()) {
    if (ground.kind === "relation") addTo(constraints, ground.relation, constraint);
  }
  return new Map(
    wanted.map((name) => {
      const without = new Set(constraints.get(name));
      const limits = limitsWithout(forms, all, without);
      const tight = narrowed === undefined ? limits : narrowedWithout(forms, narrowed, limits, without);
      const ranges = at(system.relations, name).variables.map((variable): Range => {
        const place = places.get(variable) as number;
        const range = { from: tight.lower[place]?.value, to: tight.upper[place]?.value };
        return isEmpty(range) ? own(at(system.variables, variable)) : range;
      });
      return [name, ranges];
    }),
  );
}

function standing(system: System, component: Component, { failed, disagreeing }: Taken): GroundedProblem {
  return withConstraints(problemOf(system, component), (_, ground) => {
    if (ground.kind === "relation") return failed[ground.relation] !== true;
    return ground.kind === "domain" || !disagreeing.has(ground.variable);
  });
}
