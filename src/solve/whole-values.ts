import { at } from "../exact/at.js";
import type { Range } from "../exact/range.js";
import { magnitude } from "../exact/rational.js";
import { decide } from "./decide/decide.js";
import { type Constraint, defaultBudget } from "./decide/problem.js";
import { budgetWithin, numbersIn, takeOff, type Work } from "./decide/work.js";
import { isUnbroken } from "./gaps.js";
import { isOfOnes, type Relation, type Side } from "./system.js";

/** What looking for whole values took so far; counted up in place. */
export interface Looking {
  readonly work: Work;
  nodes: number;
  pivots: number;
  /** How many relations were left open. */
  open: number;
}

/** The numbers gone through for all relations of a system, and for one of them. */
const [mostWork, mostForOne] = [50_000_000, 1_000_000];

/** Nothing looked at yet. */
export function lookingFor(work: number = mostWork): Looking {
  return { work: { left: work }, nodes: 0, pivots: 0, open: 0 };
}

/**
 * Whether whole values within ranges satisfy a relation whose ranges, passed along it, contradict nothing: 3 a + 5 b = 7
 * with an a of 0 to 2 and a b of 0 to 1 has none. `undefined` where the work does not suffice to tell.
 *
 * @param given none of them empty; what the relation leaves for each has values in common with it
 */
export function haveWholeValues(
  relation: Relation,
  given: readonly Range[],
  looking: Looking,
): boolean | undefined {
  if (isToldByRanges(relation, given)) return true;
  const constraints: Constraint[] = [
    ...given.map(({ from, to }, slot): Constraint => ({ variables: [slot], coefficients: [1n], from, to })),
    ...relation.sides.map((side): Constraint => ({ ...side, variables: [...given.keys()] })),
  ];
  const numbers = numbersIn(constraints);
  const left = Math.min(looking.work.left, mostForOne);
  const budget = budgetWithin({ left }, numbers, defaultBudget);
  const { verdict, spent } = decide({ variables: given.length, constraints }, { budget });
  takeOff(looking.work, numbers, spent);
  looking.nodes += spent.nodes;
  looking.pivots += spent.pivots;
  if (verdict !== "open") return verdict === "feasible";
  looking.open += 1;
  return undefined;
}

/** True where the sums of whole values have no gaps between which an end of the relation could lie. */
function isToldByRanges({ sides }: Relation, given: readonly Range[]): boolean {
  if (given.every(({ from, to }) => from !== undefined && from === to)) return true;
  const [side, another] = sides;
  if (side === undefined) return true;
  if (another !== undefined) return false;
  if (side.from === undefined || side.to === undefined || isOfOnes(side)) return true;
  // The heaviest takes what the others leave: they fill the steps between its multiples.
  return isUnbroken(side.coefficients, given, heaviestLoose(side, given), side.to - side.from);
}

/** The slot of the heaviest term of a side that may be more than one value. */
function heaviestLoose({ coefficients }: Side, given: readonly Range[]): number {
  let [found, most] = [0, 0n];
  for (const [slot, { from, to }] of given.entries()) {
    const weight = magnitude(at(coefficients, slot));
    if (weight <= most || (from !== undefined && from === to)) continue;
    [found, most] = [slot, weight];
  }
  return found;
}
