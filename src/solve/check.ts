import { at } from "../exact/at.js";
import { isEmpty, meets, type Range } from "../exact/range.js";
import { activityRange, messages } from "./messages.js";
import { isOfOnes, type Relation, type Side } from "./system.js";

/** `untested`: whatever the known variables were, the relation could be satisfied. */
export type Outcome = "holds" | "fails" | "untested";

/**
 * Whether one relation, looked at by itself, can be satisfied by what its variables may be.
 *
 * @param given what each of its variables may be, as known from outside the relation
 * @param domains what each of them can be at all
 */
export function check(relation: Relation, given: readonly Range[], domains: readonly Range[]): Outcome {
  // 2 a + 2 b = 5 has lost its only value to rounding inward.
  if (relation.sides.some(isEmpty) || !canHold(relation, given)) return "fails";
  return relation.sides.some((side) => isTested(side, given, domains)) ? "holds" : "untested";
}

function canHold(relation: Relation, given: readonly Range[]): boolean {
  if (given.some(isEmpty)) return false;
  const [side, another] = relation.sides;
  // Ones reach every whole sum between the least and the greatest.
  if (side !== undefined && another === undefined && isOfOnes(side)) {
    return meets(activityRange(side, given), side);
  }
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
