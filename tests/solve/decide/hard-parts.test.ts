import { expect, test } from "vitest";
import { allMinimal } from "../../../src/solve/decide/minimal.js";
import { budgetAfter, type Constraint, defaultBudget } from "../../../src/solve/decide/problem.js";
import { randomFrom } from "../../reconcile/random-numbers.js";

// Sums of zeros and ones that must hit their middle exactly (Cornuéjols and Dawande, A class of hard small 0–1 programs, 1998):
// some hundred thousand cases for branch and bound.
const count = 24;
const random = randomFrom(1998);
const sums = Array.from({ length: 3 }, (): Constraint => {
  const coefficients = Array.from({ length: count }, () => BigInt(random(100)));
  const middle = coefficients.reduce((sum, each) => sum + each, 0n) / 2n;
  return { variables: coefficients.map((_, index) => index), coefficients, from: middle, to: middle };
});
const bound = (variable: number, from: bigint, to: bigint): Constraint => ({
  variables: [variable],
  coefficients: [1n],
  from,
  to,
});

test("what is hard in every part takes its whole budget a few times only, and what is easy in it is found", () => {
  const ones = Array.from({ length: count }, (_, index) => bound(index, 0n, 1n));
  const pairs = [0, 1, 2, 3].flatMap((pair) => [bound(count + pair, 1n, 1n), bound(count + pair, 2n, 2n)]);
  const constraints = [...sums, ...ones, ...pairs];
  const groups = constraints.slice(sums.length).map((_, index) => [sums.length + index]);
  const { conflicts, complete, spent } = allMinimal({ variables: count + 4, constraints }, groups, {
    soft: groups.map(() => true),
    budget: { decisions: 40 },
  });
  expect(conflicts.map(({ groups }) => groups)).toEqual(
    [0, 2, 4, 6].map((first) => [count + first, count + first + 1]),
  );
  expect(complete).toBe(false);
  expect(spent.decisions).toBeGreaterThan(10);
  const later = budgetAfter(1_000, defaultBudget).nodes;
  expect(spent.nodes).toBeLessThan(5 * defaultBudget.nodes + spent.decisions * later);
});

test("a later decision gets a fiftieth of the budget, and never none of it", () => {
  const budget = { nodes: 2_000, pivots: 30, cells: 51 };
  expect(budgetAfter(0, budget)).toEqual(budget);
  expect(budgetAfter(100, budget)).toEqual({ nodes: 40, pivots: 1, cells: 2 });
});
