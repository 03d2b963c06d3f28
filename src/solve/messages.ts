import { at } from "../exact/at.js";
import {
  contains,
  divideDown,
  divideUp,
  everything,
  exactly,
  hull,
  intersect,
  type Range,
} from "../exact/range.js";
import type { Relation, Side } from "./system.js";

/** Sums of the least and of the greatest contributions of all terms, the unlimited ones counted apart. */
interface Activity {
  readonly least: bigint;
  readonly unlimitedBelow: number;
  readonly greatest: bigint;
  readonly unlimitedAbove: number;
}

/**
 * What a relation leaves for each of its variables, given what each of the *others* may be: the messages along
 * all its edges in one pass, by taking a variable's own contribution out of the sum of all.
 *
 * Ends are rounded inward to whole numbers, so no message leaves out a value that the others allow. Where
 * the others alone cannot satisfy the relation the message is empty.
 *
 * @param given what each variable of the relation may be, in the relation's order; none of them empty
 */
export function messages(relation: Relation, given: readonly Range[]): Range[] {
  const activities = relation.sides.map((side) => activityOf(side, given));
  return given.map((_, slot) => messageOf(relation, activities, given, slot));
}

/** The message of a relation to just one of its variables. */
export function messageTo(relation: Relation, given: readonly Range[], slot: number): Range {
  const activities = relation.sides.map((side) => activityOf(side, given));
  return messageOf(relation, activities, given, slot);
}

/** All values that the weighted sum of a side can take. */
export function activityRange(side: Side, given: readonly Range[]): Range {
  const all = activityOf(side, given);
  return {
    from: all.unlimitedBelow === 0 ? all.least : undefined,
    to: all.unlimitedAbove === 0 ? all.greatest : undefined,
  };
}

function messageOf(
  relation: Relation,
  activities: readonly Activity[],
  given: readonly Range[],
  slot: number,
): Range {
  let message: Range = everything;
  for (let index = 0; index < activities.length; index++) {
    const side = at(relation.sides, index);
    const coefficient = at(side.coefficients, slot);
    if (coefficient === 0n) continue;
    const left = leftBy(side, coefficient, at(activities, index), at(given, slot));
    message = message === everything ? left : intersect(message, left);
  }
  if (relation.orNothing !== true) return message;
  const others = given.filter((_, place) => place !== slot);
  return others.every((range) => contains(range, 0n)) ? hull(message, exactly(0n)) : message;
}

/** What one side leaves for a variable that contributes `coefficient × range` to the activity of all. */
function leftBy(side: Side, coefficient: bigint, all: Activity, range: Range): Range {
  const positive = coefficient > 0n;
  const low = positive ? range.from : range.to;
  const high = positive ? range.to : range.from;

  let below: bigint | undefined; // limits of coefficient × variable
  if (side.from !== undefined && all.unlimitedAbove === (high === undefined ? 1 : 0)) {
    below = side.from - all.greatest;
    if (high !== undefined) below += coefficient * high;
  }
  let above: bigint | undefined;
  if (side.to !== undefined && all.unlimitedBelow === (low === undefined ? 1 : 0)) {
    above = side.to - all.least;
    if (low !== undefined) above += coefficient * low;
  }
  if (coefficient === 1n) return { from: below, to: above };
  return {
    from: ceilingOf(positive ? below : above, coefficient),
    to: floorOf(positive ? above : below, coefficient),
  };
}

function ceilingOf(value: bigint | undefined, divisor: bigint): bigint | undefined {
  return value === undefined ? undefined : divideUp(value, divisor);
}

function floorOf(value: bigint | undefined, divisor: bigint): bigint | undefined {
  return value === undefined ? undefined : divideDown(value, divisor);
}

function activityOf(side: Side, given: readonly Range[]): Activity {
  let least = 0n;
  let unlimitedBelow = 0;
  let greatest = 0n;
  let unlimitedAbove = 0;
  for (let slot = 0; slot < given.length; slot++) {
    const coefficient = at(side.coefficients, slot);
    if (coefficient === 0n) continue;
    const { from, to } = at(given, slot);
    const low = coefficient > 0n ? from : to;
    const high = coefficient > 0n ? to : from;
    if (low === undefined) unlimitedBelow++;
    else least += coefficient === 1n ? low : coefficient * low;
    if (high === undefined) unlimitedAbove++;
    else greatest += coefficient === 1n ? high : coefficient * high;
  }
  return { least, unlimitedBelow, greatest, unlimitedAbove };
}
