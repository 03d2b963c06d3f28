import { at } from "../exact/at.js";
import { intersect, type Range } from "../exact/range.js";
import { magnitude } from "../exact/rational.js";
import type { Component } from "./components.js";
import type { Messages } from "./sweeps.js";
import { own, type Relation, type Side, type System } from "./system.js";

/**
 * Whole values for the variables of an acyclic component without gaps or contradiction: the root first, then along each
 * relation the values that its parent's value leaves room for.
 *
 * @param implied by variable: what its relations leave for it
 * @param values by variable; filled in place
 */
export function assignTree(
  system: System,
  component: Component,
  passed: Messages,
  implied: readonly Range[],
  values: bigint[],
): void {
  const root = at(component.variables, 0);
  values[root] = valueIn(intersect(own(at(system.variables, root)), at(implied, root)));
  for (const [index, name] of component.relations.entries()) {
    const relation = at(system.relations, name);
    const entry = at(component.entries, index);
    const given = at(passed.toRelations, name).map((range, slot) => {
      if (slot !== entry) return range;
      const value = at(values, at(relation.variables, slot));
      return { from: value, to: value };
    });
    for (const [slot, value] of assign(relation, given).entries()) {
      if (slot !== entry) values[at(relation.variables, slot)] = value;
    }
  }
}

/** True where the values satisfy a relation. */
export function satisfies({ variables, sides }: Relation, values: readonly bigint[]): boolean {
  return sides.every(({ coefficients, from, to }) => {
    let sum = 0n;
    for (let slot = 0; slot < variables.length; slot++) {
      sum += at(coefficients, slot) * at(values, at(variables, slot));
    }
    return (from === undefined || from <= sum) && (to === undefined || sum <= to);
  });
}

function valueIn({ from, to }: Range): bigint {
  return from ?? to ?? 0n;
}

/**
 * Values within the given ranges whose weighted sums lie within the sides. Starting anywhere, the terms are moved
 * toward the side, the heaviest first, as far as that does not carry the sum beyond; without gaps this arrives.
 */
function assign({ sides }: Relation, given: readonly Range[]): readonly bigint[] {
  const values = given.map(valueIn);
  for (const side of sides) {
    const { coefficients, from, to } = side;
    let sum = 0n;
    for (const [slot, value] of values.entries()) sum += at(coefficients, slot) * value;
    // A side with one end may be overshot, by less than its heaviest weight.
    const over =
      coefficients.reduce((most, each) => (magnitude(each) > most ? magnitude(each) : most), 1n) - 1n;
    if (from !== undefined && sum < from) move(side, given, values, (to ?? from + over) - sum);
    else if (to !== undefined && sum > to) move(side, given, values, (from ?? to - over) - sum);
  }
  return values;
}

/** Changes the weighted sum by `distance`, or as near as it goes without going beyond. */
function move({ coefficients }: Side, given: readonly Range[], values: bigint[], distance: bigint): void {
  const slots = [...values.keys()].filter((slot) => at(coefficients, slot) !== 0n);
  slots.sort((a, b) => compare(magnitude(at(coefficients, b)), magnitude(at(coefficients, a))));
  let left = distance;
  for (const slot of slots) {
    const coefficient = at(coefficients, slot);
    const steps = left / coefficient; // toward zero: never beyond
    if (steps === 0n) continue;
    const { from, to } = at(given, slot);
    const value = at(values, slot);
    const room = steps > 0n ? to : from;
    const wanted = value + steps;
    const reached = room === undefined || (steps > 0n ? wanted <= room : wanted >= room) ? wanted : room;
    values[slot] = reached;
    left -= coefficient * (reached - value);
  }
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
