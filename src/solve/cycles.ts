import { at } from "../exact/at.js";
import { intersect, type Range } from "../exact/range.js";
import type { Component, Touches } from "./components.js";
import { messageTo } from "./messages.js";
import { own, type System } from "./system.js";
import { type Effort, type Tightness, tighten } from "./tighten.js";

/** What tightening found out about a component with cycles. */
export interface AroundCycles {
  /** True where the figures and relations were shown to contradict each other. */
  readonly contradiction: boolean;
  /** By variable of the component, its own figure left out. */
  readonly implied: ReadonlyMap<number, Range>;
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
  const { reset, ranges, active, tightenAll } = tighteningOf(system, component, touches, failed);
  reset();
  const contradiction = tightenAll(active) === "empty";
  return {
    contradiction,
    implied: new Map(component.variables.map((variable) => [variable, impliedFor(variable)])),
  };

  function impliedFor(variable: number): Range {
    const { domain } = at(system.variables, variable);
    reset();
    ranges[variable] = domain;
    if (tightenAll(active) === "empty") {
      reset();
      ranges[variable] = domain;
    }
    let range = at(ranges, variable);
    const end = at(touches.start, variable + 1);
    for (let touch = at(touches.start, variable); touch < end; touch++) {
      const relation = at(system.relations, at(touches.relation, touch));
      const given = relation.variables.map((other) => at(ranges, other));
      range = intersect(range, messageTo(relation, given, at(touches.slot, touch)));
    }
    return range;
  }
}

/**
 * For each of some relations of a component with cycles: what its variables may be without it, as far as tightening
 * tells.
 */
export function givenAroundCycles(
  system: System,
  component: Component,
  touches: Touches,
  failed: readonly boolean[],
  wanted: readonly number[],
): ReadonlyMap<number, readonly Range[]> {
  const { reset, ranges, active, tightenAll } = tighteningOf(system, component, touches, failed);
  return new Map(
    wanted.map((name) => {
      reset();
      if (tightenAll(active.filter((other) => other !== name)) === "empty") reset();
      return [name, at(system.relations, name).variables.map((variable) => at(ranges, variable))];
    }),
  );
}

interface Tightening {
  readonly ranges: Range[];
  /** The relations that do not fail on the figures alone. */
  readonly active: readonly number[];
  /** Sets all ranges to what the figures allow. */
  readonly reset: () => void;
  readonly tightenAll: (relations: readonly number[]) => Tightness;
}

function tighteningOf(
  system: System,
  { variables, relations }: Component,
  touches: Touches,
  failed: readonly boolean[],
): Tightening {
  const effort: Effort = { left: effortForComponent };
  const ranges: Range[] = [];
  return {
    ranges,
    active: relations.filter((relation) => !at(failed, relation)),
    reset: () => {
      for (const variable of variables) ranges[variable] = own(at(system.variables, variable));
    },
    tightenAll: (some) => (effort.left < 0 ? "stopped" : tighten(system, touches, some, ranges, effort)),
  };
}
