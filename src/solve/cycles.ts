import { at } from "../exact/at.js";
import { intersect, type Range } from "../exact/range.js";
import type { Component, Touches } from "./components.js";
import { messageTo } from "./messages.js";
import { own, type Relation, type System } from "./system.js";
import { type Effort, tighten } from "./tighten.js";

/** What tightening found out about a component with cycles. */
export interface AroundCycles {
  /** True where the figures and relations were shown to contradict each other. */
  readonly contradiction: boolean;
  /** By variable of the component, its own figure left out. */
  readonly implied: ReadonlyMap<number, Range>;
  /** By relation with an unprinted variable: what its variables may be without it. */
  readonly given: ReadonlyMap<number, readonly Range[]>;
}

/** Messages that may be spent on one component; what is left over then comes from single relations. */
const effortForComponent = 20_000_000;

/**
 * Implied ranges on a component with cycles. A range that went once around a cycle would bring a variable its
 * own figure back, so for every variable the component is tightened anew without its figure.
 *
 * Relations that fail on the figures alone (`failed`) narrow only their own variables. Where the others contradict
 * each other even without a variable's figure, or the effort is used up, that variable gets what its relations
 * leave by the figures as printed. All ranges are sound: none leaves out a value that the others allow.
 */
export function impliedAroundCycles(
  system: System,
  component: Component,
  touches: Touches,
  failed: readonly boolean[],
): AroundCycles {
  const all = component.relations;
  const active = all.filter((relation) => !failed[relation]);
  const effort: Effort = { left: effortForComponent };
  const ranges: Range[] = [];

  reset();
  const contradiction = tighten(system, touches, active, ranges, effort) === "empty";
  const implied = new Map<number, Range>();
  for (const variable of component.variables) implied.set(variable, impliedFor(variable));
  const given = new Map<number, readonly Range[]>();
  for (const relation of all) {
    const { variables } = relationAt(relation);
    if (variables.some(isUnprinted)) given.set(relation, without(relation));
  }
  return { contradiction, implied, given };

  function reset(): void {
    for (const variable of component.variables) ranges[variable] = ownRange(variable);
  }

  function impliedFor(variable: number): Range {
    reset();
    const { domain } = at(system.variables, variable);
    ranges[variable] = domain;
    if (effort.left < 0 || tighten(system, touches, active, ranges, effort) === "empty") {
      reset();
      ranges[variable] = domain;
    }
    let range = at(ranges, variable);
    const end = at(touches.start, variable + 1);
    for (let touch = at(touches.start, variable); touch < end; touch++) {
      const relation = relationAt(at(touches.relation, touch));
      const given = relation.variables.map((other) => at(ranges, other));
      range = intersect(range, messageTo(relation, given, at(touches.slot, touch)));
    }
    return range;
  }

  function without(relation: number): readonly Range[] {
    reset();
    const others = active.filter((other) => other !== relation);
    if (effort.left < 0 || tighten(system, touches, others, ranges, effort) === "empty") reset();
    return relationAt(relation).variables.map((variable) => at(ranges, variable));
  }

  function ownRange(variable: number): Range {
    return own(at(system.variables, variable));
  }

  function isUnprinted(variable: number): boolean {
    return at(system.variables, variable).figure === undefined;
  }

  function relationAt(index: number): Relation {
    return at(system.relations, index);
  }
}
