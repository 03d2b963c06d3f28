import { at } from "../exact/at.js";
import { intersect, isEmpty, meets, type Range } from "../exact/range.js";
import { check, type Outcome } from "./check.js";
import { type Component, componentsOf, touchesOf } from "./components.js";
import { impliedAroundCycles } from "./cycles.js";
import { leavesNoGaps } from "./gaps.js";
import { noMessages, sweep } from "./sweeps.js";
import { own, type Relation, type System } from "./system.js";

/** What is known of a system once ranges have been passed along its relations. */
export interface Solution {
  /** `undetermined`: no contradiction was found, and no proof that there is none. */
  readonly verdict: "consistent" | "inconsistent" | "undetermined";
  /** By variable: what the relations and the figures of all other variables leave for it; may be empty. */
  readonly implied: readonly Range[];
  /** By relation: whether it can be satisfied by the figures of its variables. */
  readonly outcomes: readonly Outcome[];
  /** By relation: what its variables may be; by their figures, or without one by the other relations. */
  readonly given: readonly (readonly Range[])[];
}

/**
 * Decides, as far as passing ranges can, whether a system has a solution, and what its relations leave for each
 * variable when that variable's own figure is left out.
 *
 * Exact and linear on components without cycles whose relations leave no gaps (see {@link leavesNoGaps}); sound
 * on all: no value that the others allow is ever left out of a range.
 */
export function solve(system: System): Solution {
  const touches = touchesOf(system);
  const ownRanges = system.variables.map(own);
  const printed = system.relations.map((relation) => rangesOf(relation, ownRanges));
  const outcomes = system.relations.map((relation, index) => outcomeOf(system, relation, at(printed, index)));
  const given: (readonly Range[])[] = [...printed];
  const implied: Range[] = system.variables.map((variable) => variable.domain);
  const failed = outcomes.map((outcome) => outcome === "fails");
  const passed = noMessages(system.relations.length);

  let inconsistent = failed.includes(true);
  let proven = true;
  for (const component of componentsOf(system, touches)) {
    if (component.acyclic) {
      sweep(system, component, touches, failed, passed);
      gather(component);
      proven &&= component.relations.every((relation) =>
        leavesNoGaps(at(system.relations, relation), at(passed.toRelations, relation)),
      );
    } else {
      const around = impliedAroundCycles(system, component, touches, failed);
      inconsistent ||= around.contradiction;
      for (const [variable, range] of around.implied) implied[variable] = range;
      for (const [relation, ranges] of around.given) review(relation, ranges);
      proven = false;
    }
    inconsistent ||= component.variables.some((variable) => isContradicted(variable));
  }
  inconsistent ||= outcomes.includes("fails");
  return {
    verdict: inconsistent ? "inconsistent" : proven ? "consistent" : "undetermined",
    implied,
    outcomes,
    given,
  };

  /** Takes what the sweeps passed: what each variable received, and what reached relations from outside. */
  function gather(component: Component): void {
    for (const name of component.relations) {
      const relation = at(system.relations, name);
      for (const [slot, variable] of relation.variables.entries()) {
        implied[variable] = intersect(at(implied, variable), at(at(passed.toVariables, name), slot));
      }
      if (hasUnprinted(relation)) review(name, at(passed.toRelations, name));
    }
  }

  /** Looks at a relation again with what others leave for those of its variables of which nothing was printed. */
  function review(name: number, outside: readonly Range[]): void {
    const relation = at(system.relations, name);
    const ranges = relation.variables.map((variable, slot) => {
      return at(system.variables, variable).figure ?? at(outside, slot);
    });
    given[name] = ranges;
    if (outcomes[name] !== "fails") outcomes[name] = outcomeOf(system, relation, ranges);
  }

  function hasUnprinted(relation: Relation): boolean {
    return relation.variables.some((variable) => at(system.variables, variable).figure === undefined);
  }

  function isContradicted(variable: number): boolean {
    const range = at(implied, variable);
    return isEmpty(range) || !meets(range, at(ownRanges, variable));
  }
}

function rangesOf(relation: Relation, ranges: readonly Range[]): readonly Range[] {
  return relation.variables.map((variable) => at(ranges, variable));
}

function outcomeOf(system: System, relation: Relation, given: readonly Range[]): Outcome {
  const members = relation.variables.map((variable, slot) => {
    const { domain } = at(system.variables, variable);
    const range = at(given, slot);
    return { given: range, domain, known: range.from !== domain.from || range.to !== domain.to };
  });
  return check(relation, members);
}
