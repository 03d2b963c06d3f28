import { at } from "../exact/at.js";
import { contains, intersect, type Range } from "../exact/range.js";
import { magnitude } from "../exact/rational.js";
import type { Component } from "./components.js";
import type { Messages } from "./sweeps.js";
import { isOfOnes, mayBeNothing, own, type Relation, type Side, type System } from "./system.js";

/**
 * Whole values for the variables of an acyclic component without gaps or contradiction: the root first, then along each
 * relation the values that its parent's value leaves room for.
 *
 * @param implied by variable: what its relations leave for it
 * @param values by variable; filled in place
 * @returns true where every relation is satisfied: a witness is never given out untried
 */
export function assignTree(
  system: System,
  component: Component,
  passed: Messages,
  implied: readonly Range[],
  values: bigint[],
): boolean {
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
  return component.relations.every((name) => isSatisfied(at(system.relations, name), values));
}

/** True where the values satisfy a relation. */
function isSatisfied({ variables, sides, orNothing }: Relation, values: readonly bigint[]): boolean {
  if (orNothing === true && variables.every((variable) => at(values, variable) === 0n)) return true;
  return sides.every((side) => {
    let sum = 0n;
    for (let slot = 0; slot < variables.length; slot++) {
      sum += at(side.coefficients, slot) * at(values, at(variables, slot));
    }
    return contains(side, sum);
  });
}

function valueIn({ from, to }: Range): bigint {
  return from ?? to ?? 0n;
}

/** Values within the given ranges whose weighted sums lie within the sides of a relation that leaves no gaps. */
function assign(relation: Relation, given: readonly Range[]): readonly bigint[] {
  if (mayBeNothing(relation, given)) return given.map(() => 0n);
  const values = given.map(valueIn);
  for (const side of relation.sides) {
    let sum = 0n;
    for (const [slot, value] of values.entries()) sum += at(side.coefficients, slot) * value;
    if (!contains(side, sum)) fill(side, given, values, sum);
  }
  return values;
}

/**
 * Starts from the values of the least sum and raises it toward the side's upper end, the heaviest term first, each by
 * as many steps as do not carry the sum beyond. Where every weight is at most one more than what the lighter ones reach
 * together ({@link leavesNoGaps}), this ends within the side.
 */
function fill(side: Side, given: readonly Range[], values: bigint[], sum: bigint): void {
  const weights = side.coefficients.map(magnitude);
  const slots = [...values.keys()].filter((slot) => at(weights, slot) !== 0n);
  if (!isOfOnes(side)) slots.sort((a, b) => compare(at(weights, b), at(weights, a)));
  const heaviest = at(weights, at(slots, 0));
  // A side with one end may be overshot by less than the heaviest weight.
  const target = side.to ?? (side.from ?? sum) + heaviest - 1n;
  // An unlimited range is cut where it still reaches the target alone, and fills any step of the heavier ones.
  const enough = magnitude(target - sum) + heaviest;
  let left = target - sum;
  const rooms = slots.map((slot) => {
    const value = at(values, slot);
    const { from = value - enough, to = value + enough } = at(given, slot);
    const least = at(side.coefficients, slot) > 0n ? from : to;
    if (value !== least) left += at(side.coefficients, slot) * (value - least);
    values[slot] = least;
    return to - from;
  });
  for (let index = 0; index < slots.length && left !== 0n; index++) {
    const slot = at(slots, index);
    const steps = smaller(left / at(weights, slot), at(rooms, index));
    values[slot] = at(values, slot) + (at(side.coefficients, slot) > 0n ? steps : -steps);
    left -= steps * at(weights, slot);
  }
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
