import { at } from "../exact/at.js";
import { isEmpty, type Range } from "../exact/range.js";
import { magnitude } from "../exact/rational.js";
import { isOfOnes, type Relation } from "./system.js";

/**
 * Whether what a relation leaves for each variable is a range without gaps: every whole value in the message is
 * matched by whole values of the others. Where that holds on every relation of an acyclic component, the ranges
 * passed along it are exact, and a component without a contradiction has a whole solution.
 *
 * A one-sided condition leaves a half-line, which has no gaps; nor has it where both variables may be 0 instead. A two-sided one needs that the others' weighted
 * sums, widened by the distance between its ends, form an unbroken run; they do if, taken by ascending weight,
 * each weight is at most one more than the width of the run built so far.
 *
 * @param given what each variable may be by all but this relation
 */
export function leavesNoGaps(relation: Relation, given: readonly Range[]): boolean {
  if (given.some(isEmpty)) return false;
  const [side, another] = relation.sides;
  if (side === undefined) return true;
  // What weighs nothing may still have to be nothing, of which no message tells.
  if (relation.orNothing === true && side.coefficients.includes(0n)) return false;
  const loose = given.filter((range) => range.from === undefined || range.from !== range.to).length;
  if (another !== undefined) return loose === 0;
  if (side.from === undefined || side.to === undefined) return true;
  if (isOfOnes(side)) return true;

  const slack = side.to - side.from;
  return relation.variables.every((_, receiver) => isUnbroken(side.coefficients, given, receiver, slack));
}

/**
 * Whether the weighted sums of all terms but one, widened by a slack, are an unbroken run.
 *
 * @param receiver the slot of the term that is left out
 */
export function isUnbroken(
  coefficients: readonly bigint[],
  given: readonly Range[],
  receiver: number,
  slack: bigint,
): boolean {
  const terms: { weight: bigint; width: bigint | undefined }[] = [];
  for (const [index, { from, to }] of given.entries()) {
    const coefficient = at(coefficients, index);
    if (index === receiver || coefficient === 0n || (from !== undefined && from === to)) continue;
    const width = from === undefined || to === undefined ? undefined : to - from;
    terms.push({ weight: magnitude(coefficient), width });
  }
  terms.sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : 0));

  let run: bigint = slack;
  for (const { weight, width } of terms) {
    if (weight > run + 1n) return false;
    if (width === undefined) return true; // Unlimited in steps that the run fills: nothing can be missing further on.
    run += weight * width;
  }
  return true;
}
