import { describe, expect, test } from "vitest";
import { impliedRange, impliedRanges } from "../../../src/solve/decide/implied.js";
import type { Problem } from "../../../src/solve/decide/problem.js";
import { cases } from "../../cases.js";
import { coprime, randomOf, randomProblem, small, solutions, units } from "./small-problems.js";

/** The least and greatest value of a variable in all solutions. */
function truth(problem: Problem, variable: number, without: readonly number[]): unknown {
  let from: bigint | undefined;
  let to: bigint | undefined;
  for (const values of solutions(problem, 5, new Set(without))) {
    const value = values[variable] ?? 0n;
    if (from === undefined || value < from) from = value;
    if (to === undefined || value > to) to = value;
  }
  return from === undefined ? "empty" : { from, to, exact: true };
}

describe("against brute force over all small whole numbers", () => {
  for (const [name, coefficients] of [
    ["sums and differences", units],
    ["small coefficients", small],
    ["coefficients without a one", coprime],
  ] as const) {
    test(`${name}: the range of every variable, some constraints left out, is exact`, () => {
      const random = randomOf(4711);
      for (let run = 0; run < cases(700); run++) {
        const problem = randomProblem(random, coefficients, { most: 3 });
        const own = Array.from({ length: problem.variables }, () =>
          problem.constraints
            .map((_, index) => index)
            .filter((index) => index >= problem.variables && random(3) === 0),
        );
        const { ranges } = impliedRanges(problem, own);
        for (const [variable, range] of ranges.entries()) {
          expect(range).toEqual(truth(problem, variable, own[variable] ?? []));
        }
      }
    });
  }

  test("one variable alone gets the same range as all together", () => {
    const random = randomOf(12);
    for (let run = 0; run < cases(100); run++) {
      const problem = randomProblem(random, small);
      const figures = Array.from({ length: problem.variables }, () => [problem.variables]);
      const { ranges } = impliedRanges(problem, figures);
      for (const [variable, range] of ranges.entries()) {
        expect(impliedRange(problem, variable, figures[variable] ?? [])).toEqual(range);
      }
    }
  });
});

describe("ranges computed by hand", () => {
  test("an end that nothing limits is absent", () => {
    const problem: Problem = {
      variables: 2,
      constraints: [
        { variables: [0, 1], coefficients: [1n, -1n], from: 0n, to: undefined },
        { variables: [1], coefficients: [1n], from: 3n, to: undefined },
        { variables: [0], coefficients: [1n], from: 7n, to: 7n },
      ],
    };
    expect(impliedRange(problem, 0, [2])).toEqual({ from: 3n, to: undefined, exact: true });
    expect(impliedRange(problem, 1, [1])).toEqual({ from: undefined, to: 7n, exact: true });
  });

  test("an end that fractions reach and whole numbers do not is moved inward", () => {
    // 6 x + 10 y + 15 z = 29 with all at least 0: only x = 4 … with y, z ≤ 2: (4, 0.5, 0) is no solution; x = 4 needs 10 y + 15 z = 5.
    const problem: Problem = {
      variables: 3,
      constraints: [
        { variables: [0, 1, 2], coefficients: [6n, 10n, 15n], from: 61n, to: 61n },
        ...[0, 1, 2].map((variable) => ({
          variables: [variable],
          coefficients: [1n],
          from: 0n,
          to: undefined,
        })),
      ],
    };
    // 61 = 6·1 + 10·4 + 15·1 = 6·6 + 10·1 + 15·1; 10 y + 15 z is a multiple of 5, so 6 x leaves 1 over 5: x is 1 or 6.
    expect(impliedRange(problem, 0, [])).toEqual({ from: 1n, to: 6n, exact: true });
    // y: 61 − 15 z − 6 x; z must be odd, z = 1: 46 = 6 x + 10 y: (1, 4), (6, 1); z = 3: 16 = 6 x + 10 y: (1, 1).
    expect(impliedRange(problem, 1, [])).toEqual({ from: 1n, to: 4n, exact: true });
    expect(impliedRange(problem, 2, [])).toEqual({ from: 1n, to: 3n, exact: true });
  });

  test("what contradicts without the variable's own figure is empty, and what only the figure contradicts is not", () => {
    const exactly = (variable: number, value: bigint) => ({
      variables: [variable],
      coefficients: [1n],
      from: value,
      to: value,
    });
    const problem: Problem = {
      variables: 3,
      constraints: [
        exactly(0, 1n),
        exactly(1, 1n),
        exactly(2, 3n),
        { variables: [0, 1, 2], coefficients: [1n, 1n, -1n], from: 0n, to: 0n },
      ],
    };
    expect(impliedRanges(problem, [[0], [1], [2]]).ranges).toEqual([
      { from: 2n, to: 2n, exact: true },
      { from: 2n, to: 2n, exact: true },
      { from: 2n, to: 2n, exact: true },
    ]);
    expect(impliedRange(problem, 0, [])).toBe("empty");
    expect(
      impliedRange(
        { variables: 1, constraints: [{ variables: [], coefficients: [], from: 1n, to: undefined }] },
        0,
        [],
      ),
    ).toBe("empty");
  });

  test("a budget that is used up leaves ranges that are too wide, and says so", () => {
    const hard: Problem = {
      variables: 4,
      constraints: [
        {
          variables: [0, 1, 2, 3],
          coefficients: [12223n, 12224n, 36674n, 61119n],
          from: 89_643_481n,
          to: 89_643_481n,
        },
        ...[0, 1, 2, 3].map((variable) => ({
          variables: [variable],
          coefficients: [1n],
          from: 0n,
          to: undefined,
        })),
      ],
    };
    for (const budget of [{ nodes: 2 }, { pivots: 0 }, { pivots: 1 }]) {
      const { ranges, spent } = impliedRanges(hard, [], { budget });
      expect(spent.pivots).toBeLessThanOrEqual(budget.pivots ?? 1000);
      for (const range of ranges) expect(range).toMatchObject({ from: 0n, exact: false });
    }
  });
});
