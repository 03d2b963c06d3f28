import type { Budget, Constraint, Spent } from "./problem.js";

/**
 * What is left of the work that many decisions may take together, in numbers gone through. Counted down in place by all
 * who share it.
 */
export interface Work {
  left: number;
}

/** How often a case goes through the numbers of its constraints, as limits are passed on along them. */
const timesPerCase = 8;

/** The numbers of some constraints. */
export function numbersIn(constraints: Iterable<Pick<Constraint, "coefficients">>): number {
  let numbers = 0;
  for (const { coefficients } of constraints) numbers += coefficients.length;
  return numbers;
}

/** The budget of a decision about so many numbers: no more than is left in cases, in exchanges and in cells each. */
export function budgetWithin({ left }: Work, numbers: number, { nodes, pivots, cells }: Budget): Budget {
  const room = Math.max(left, 0);
  const times = Math.ceil(room / Math.max(numbers, 1));
  return {
    nodes: Math.min(nodes, Math.ceil(times / timesPerCase)),
    pivots: Math.min(pivots, times),
    cells: Math.min(cells, room),
  };
}

/** Takes off what a decision about so many numbers took: each exchange looks for its place among all of them. */
export function takeOff(work: Work, numbers: number, { nodes, pivots, cells }: Spent): void {
  work.left -= numbers * (timesPerCase * nodes + pivots) + cells;
}
