import { describe, expect, test } from "vitest";
import { deciderOf, type MinimalConflict, minimalConflict } from "../../../src/solve/decide/core.js";
import { allMinimal } from "../../../src/solve/decide/minimal.js";
import { type Constraint, defaultBudget, type Problem } from "../../../src/solve/decide/problem.js";
import { cases } from "../../cases.js";
import { faultOf } from "./check-proof.js";
import { proofToJson } from "./json-proof.js";
import { randomOf, randomProblem, small, solutions } from "./small-problems.js";

/** True where all groups in a set of bits can be satisfied, with what is in no group. */
function possible(problem: Problem, groups: readonly (readonly number[])[], bits: number): boolean {
  const without = groups.flatMap((group, index) => ((bits >> index) & 1 ? [] : group));
  return solutions(problem, 5, new Set(without)).next().done !== true;
}

function randomGroups(problem: Problem, random: (below: number) => number): number[][] {
  const count = 1 + random(5);
  const groups: number[][] = Array.from({ length: count }, () => []);
  // The constraints that keep variables from 0 to 5 are in no group.
  for (let index = problem.variables; index < problem.constraints.length; index++)
    groups[random(count)]?.push(index);
  return groups;
}

describe("one minimal conflict", () => {
  test("is impossible, possible without any one of its groups, and proven", () => {
    const random = randomOf(31);
    let found = 0;
    for (let run = 0; run < cases(800); run++) {
      const problem = randomProblem(random, small);
      const groups = randomGroups(problem, random);
      const result = minimalConflict(problem, groups);
      const everything = 2 ** groups.length - 1;
      if (result === "feasible") {
        expect(possible(problem, groups, everything)).toBe(true);
        continue;
      }
      const conflict = result as MinimalConflict;
      found += 1;
      const bits = conflict.groups.reduce((sum, group) => sum | (1 << group), 0);
      expect(possible(problem, groups, bits)).toBe(false);
      for (const group of conflict.groups) expect(possible(problem, groups, bits & ~(1 << group))).toBe(true);
      expect(conflict.minimal).toBe(true);
      expect(faultOf(problem, proofToJson(conflict.proof))).toBeUndefined();
      for (const { constraint } of conflict.core) {
        const member = groups.findIndex((group) => group.includes(constraint));
        expect(member === -1 || conflict.groups.includes(member)).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(cases(300));
  });

  test("is open where the budget does not suffice, and perhaps not minimal where it suffices for parts only", () => {
    const knapsack: Constraint = {
      variables: [0, 1, 2, 3],
      coefficients: [12223n, 12224n, 36674n, 61119n],
      from: 89_643_481n,
      to: 89_643_481n,
    };
    const bounds = [0, 1, 2, 3].map((variable) => ({
      variables: [variable],
      coefficients: [1n],
      from: 0n,
      to: undefined,
    }));
    const problem: Problem = { variables: 4, constraints: [knapsack, ...bounds] };
    expect(minimalConflict(problem, [[0]], { budget: { nodes: 2 } })).toBe("open");
    const worse: Problem = {
      variables: 4,
      constraints: [...problem.constraints, { variables: [0], coefficients: [1n], from: undefined, to: -1n }],
    };
    expect(minimalConflict(worse, [[0], [5]], { budget: { nodes: 2 } })).toMatchObject({
      groups: [1],
      minimal: true,
    });
    const search = allMinimal(problem, [[0], [1]], { soft: [true, true], budget: { nodes: 2 } });
    expect(search).toMatchObject({ conflicts: [], complete: false });
  });
});

describe("all minimal conflicts and corrections", () => {
  test("are those that trying out all sets of groups finds", () => {
    const random = randomOf(77);
    for (let run = 0; run < cases(500); run++) {
      const problem = randomProblem(random, small, { most: 3 });
      const groups = randomGroups(problem, random);
      const soft = groups.map(() => random(4) > 0);
      const softBits = soft.reduce((sum, is, index) => (is ? sum | (1 << index) : sum), 0);
      const hardBits = (2 ** groups.length - 1) & ~softBits;
      const subsets = Array.from({ length: 2 ** groups.length }, (_, bits) => bits).filter(
        (bits) => (bits & hardBits) === 0,
      );
      const holds = new Map(subsets.map((bits) => [bits, possible(problem, groups, hardBits | bits)]));
      const members = (bits: number) =>
        groups.map((_, index) => index).filter((index) => (bits >> index) & 1);
      const without = (bits: number) => members(bits).map((index) => bits & ~(1 << index));
      const conflicts = subsets.filter(
        (bits) => !holds.get(bits) && without(bits).every((less) => holds.get(less)),
      );
      const corrections = subsets.filter(
        (bits) => holds.get(softBits & ~bits) && without(bits).every((less) => !holds.get(softBits & ~less)),
      );

      const result = allMinimal(problem, groups, { soft });
      expect(result.complete).toBe(true);
      expect(new Set(result.conflicts.map((conflict) => conflict.groups.join()))).toEqual(
        new Set(conflicts.map((bits) => members(bits).join())),
      );
      expect(new Set(result.corrections.map((groups) => groups.join()))).toEqual(
        new Set(corrections.map((bits) => members(bits).join())),
      );
      expect(result.conflicts).toHaveLength(conflicts.length);
      expect(result.corrections).toHaveLength(corrections.length);
      for (const { proof } of result.conflicts) expect(faultOf(problem, proofToJson(proof))).toBeUndefined();
    }
  });

  const exactly = (variables: number[], coefficients: bigint[], value: bigint): Constraint => ({
    variables,
    coefficients,
    from: value,
    to: value,
  });
  const twoRules: Problem = {
    variables: 3,
    constraints: [
      exactly([0], [1n], 1n),
      exactly([1], [1n], 1n),
      exactly([2], [1n], 3n),
      exactly([0, 1, 2], [1n, 1n, -1n], 0n),
      exactly([1, 2], [-2n, 1n], 1n),
    ],
  };

  test("x + y = z and 2 y + 1 = z with 1, 1, 3: withdrawing x is enough, or any other two of the figures", () => {
    const result = allMinimal(twoRules, [[0], [1], [2]], { soft: [true, true, true] });
    expect(result.conflicts.map(({ groups }) => groups)).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(result.corrections).toEqual([[0], [1, 2]]);
    expect(result.spent.decisions).toBeGreaterThan(0);
  });

  test("where only certain groups contradict each other there is nothing to correct", () => {
    const result = allMinimal(twoRules, [[0, 1, 2, 3, 4]], { soft: [false] });
    expect(result).toMatchObject({ conflicts: [{ groups: [] }], corrections: [], complete: true });
  });

  test("where nothing is contradictory the empty correction does", () => {
    const result = allMinimal(twoRules, [[0], [1]], { soft: [true, true] });
    expect(result).toMatchObject({ conflicts: [{ groups: [0] }], corrections: [[0]], complete: true });
    const consistent = { ...twoRules, constraints: twoRules.constraints.slice(1) };
    expect(allMinimal(consistent, [[0], [1]], { soft: [true, true] })).toMatchObject({
      conflicts: [],
      corrections: [[]],
      complete: true,
    });
  });

  test("a constraint of two groups is in force with either", () => {
    const result = allMinimal(twoRules, [[0], [0], [1]], { soft: [true, true, true] });
    expect(result.conflicts.map(({ groups }) => groups)).toEqual([[0], [1]]);
    expect(result.corrections).toEqual([[0, 1]]);
  });

  test("a budget that is used up is told", () => {
    const groups = [[0], [1], [2]];
    const soft = [true, true, true];
    expect(allMinimal(twoRules, groups, { soft, budget: { decisions: 1 } }).complete).toBe(false);
    expect(allMinimal(twoRules, groups, { soft, budget: { tries: 1 } }).complete).toBe(false);
  });

  test("sums that share nothing make every pair of their figures a correction", () => {
    // a + b + c = 9 with 1, 1, 1, three times over.
    const constraints = [0, 3, 6].flatMap((first) => [
      ...[first, first + 1, first + 2].map((variable) => exactly([variable], [1n], 1n)),
      exactly([first, first + 1, first + 2], [1n, 1n, 1n], 9n),
    ]);
    const groups = [0, 1, 2, 4, 5, 6, 8, 9, 10].map((index) => [index]);
    const result = allMinimal({ variables: 9, constraints }, groups, { soft: groups.map(() => true) });
    expect(result.complete).toBe(true);
    expect(result.conflicts).toHaveLength(3);
    expect(result.corrections).toHaveLength(27);
    expect(result.corrections.slice(0, 2)).toEqual([
      [0, 3, 6],
      [0, 3, 7],
    ]);
  });
});

test("what is settled is not decided again, whoever asks and by whatever groups", () => {
  const bound = (from: bigint | undefined, to: bigint | undefined): Constraint => {
    return { variables: [0], coefficients: [1n], from, to };
  };
  const problem: Problem = { variables: 1, constraints: [bound(1n, 5n), bound(7n, undefined)] };
  const settled = new Map();
  const first = deciderOf(problem, [[0], [1]], defaultBudget, { left: 100 }, settled);
  const decision = first.decide([0, 1]);
  expect(decision.verdict).toBe("infeasible");
  expect(first.spent().decisions).toBe(1);
  const work = { left: 100 };
  const second = deciderOf(problem, [[0, 1]], defaultBudget, work, settled);
  expect(second.decide([0])).toBe(decision);
  expect([second.spent().decisions, work.left]).toEqual([0, 100]);
  expect(deciderOf(problem, [[0, 1]], defaultBudget).decide([0])).not.toBe(decision);
});
