import { at } from "../exact/at.js";
import { isEmpty, meets, type Range } from "../exact/range.js";
import { activityRange, messages } from "./messages.js";
import { isOfOnes, mayBeNothing, type Relation, type Side } from "./system.js";
import { haveWholeValues, type Looking, lookingFor } from "./whole-values.js";

/**
 * `untested`: whatever the known variables were, the relation could be satisfied; or the work did not suffice to tell
 * whether whole values satisfy it.
 */
export type Outcome = "holds" | "fails" | "untested";

/**
 * Whether one relation, looked at by itself, can be satisfied by what its variables may be.
 *
 * @param given what each of its variables may be, as known from outside the relation
 * @param domains what each of them can be at all
 * @param looking what may be taken to look for whole values, where ranges do not tell
 */
export function check(
  relation: Relation,
  given: readonly Range[],
  domains: readonly Range[],
  looking: Looking = lookingFor(),
): Outcome {
  const isNothing = mayBeNothing(relation, given);
  // 2 a + 2 b = 5 has lost its only value to rounding inward.
  if (!isNothing && (relation.sides.some(isEmpty) || !rangesMeet(relation, given))) return "fails";
  const found = isNothing || haveWholeValues(relation, given, looking);
  if (found !== true) return found === false ? "fails" : "untested";
  return relation.sides.some((side) => isTested(side, given, domains)) ? "holds" : "untested";
}

/** False where ranges alone show that nothing satisfies a relation. */
function rangesMeet(relation: Relation, given: readonly Range[]): boolean {
  if (given.some(isEmpty)) return false;
  // Of a side that weighs nothing, as of a = a + 1, no message tells.
  if (!relation.sides.every((side) => meets(activityRange(side, given), side))) return false;
  const [side, another] = relation.sides;
  // Ones reach every whole sum between the least and the greatest.
  if (side !== undefined && another === undefined && isOfOnes(side)) return true;
  return messages(relation, given).every(
    (message, index) => !isEmpty(message) && meets(message, at(given, index)),
  );
}

/**
 * A side `Σ ≤ to` is tested where the least sum is limited, and the known variables could have been such, within
 * their domains, that it exceeded `to`. `from ≤ Σ` likewise.
 */
function isTested(side: Side, given: readonly Range[], domains: readonly Range[]): boolean {
  const { from, to } = activityRange(side, given);
  return (
    (side.to !== undefined && from !== undefined && couldMiss(side, "to", side.to, given, domains)) ||
    (side.from !== undefined && to !== undefined && couldMiss(side, "from", side.from, given, domains))
  );
}

/** Whether known variables could have been such that every sum lies beyond an end. */
function couldMiss(
  { coefficients }: Side,
  end: "from" | "to",
  limit: bigint,
  given: readonly Range[],
  domains: readonly Range[],
): boolean {
  let sum = 0n;
  let unlimited = false;
  for (let slot = 0; slot < given.length; slot++) {
    const coefficient = at(coefficients, slot);
    if (coefficient === 0n) continue;
    const [range, domain] = [at(given, slot), at(domains, slot)];
    const known = range.from !== domain.from || range.to !== domain.to;
    // A known variable as far as its domain lets it go beyond the end; any other as near as it can be.
    const high = (coefficient > 0n === (end === "to")) === known;
    const { from, to } = known ? domain : range;
    const value = high ? to : from;
    if (value !== undefined) sum += coefficient === 1n ? value : coefficient * value;
    else if (known) unlimited = true;
    else return false;
  }
  return unlimited || (end === "to" ? sum > limit : sum < limit);
}
