import { at } from "../exact/at.js";
import { isEmpty, meets, type Range } from "../exact/range.js";
import { activityRange, messages } from "./messages.js";
import type { Relation, Side } from "./system.js";

/** `untested`: whatever the known variables were, the relation could be satisfied. */
export type Outcome = "holds" | "fails" | "untested";

/** A variable of a relation as it is known from outside the relation. */
export interface Member {
  readonly given: Range;
  readonly domain: Range;
  /** True where `given` says more than the domain. */
  readonly known: boolean;
}

/** Whether one relation, looked at by itself, can be satisfied by what its variables may be. */
export function check(relation: Relation, members: readonly Member[]): Outcome {
  // 2 a + 2 b = 5 has lost its only value to rounding inward.
  if (relation.sides.some(isEmpty)) return "fails";
  const given = members.map((member) => member.given);
  const left = messages(relation, given);
  if (left.some((message, index) => isEmpty(message) || !meets(message, at(given, index)))) return "fails";
  return relation.sides.some((side) => isTested(side, members, given)) ? "holds" : "untested";
}

/**
 * A side `Σ ≤ to` is tested where the least sum is limited, and the known variables could have been such, within
 * their domains, that it exceeded `to`. `from ≤ Σ` likewise.
 */
function isTested(side: Side, members: readonly Member[], given: readonly Range[]): boolean {
  const { from, to } = activityRange(side, given);
  if (side.to !== undefined && from !== undefined && couldExceed(side.coefficients, members, side.to))
    return true;
  if (side.from === undefined || to === undefined) return false;
  const turned = side.coefficients.map((coefficient) => -coefficient);
  return couldExceed(turned, members, -side.from);
}

function couldExceed(coefficients: readonly bigint[], members: readonly Member[], limit: bigint): boolean {
  let sum = 0n;
  let unlimited = false;
  for (const [index, { given, domain, known }] of members.entries()) {
    const coefficient = at(coefficients, index);
    if (coefficient === 0n) continue;
    // A known variable as high as its domain lets it be; any other as low as it can be.
    const upward = coefficient > 0n === known;
    const range = known ? domain : given;
    const end = upward ? range.to : range.from;
    if (end !== undefined) sum += coefficient * end;
    else if (known) unlimited = true;
    else return false;
  }
  return unlimited || sum > limit;
}
