import { describe, expect, test } from "vitest";
import { decide } from "../../../src/solve/decide/decide.js";
import { impliedRange, impliedRanges } from "../../../src/solve/decide/implied.js";
import type { Constraint, Problem } from "../../../src/solve/decide/problem.js";
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

/** `from ≤ Σ ≤ to` with coefficients by variable. */
function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [...coefficients.keys()], coefficients, from, to };
}

/** Limits of one variable. */
function within(variable: number, from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [variable], coefficients: [1n], from, to };
}

describe("a sum that is left out for one variable", () => {
  // x + z = 5 and x − z = w, all from 0 to 4 and w to 2: w is odd, so 1; without the sum it may be 0.
  const constraints: readonly Constraint[] = [
    within(0, 0n, 4n),
    within(1, 0n, 4n),
    within(2, 0n, 2n),
    row([1n, 1n], 5n, 5n),
    row([1n, -1n, -1n], 0n, 0n),
  ];

  test("is in force for the next", () => {
    const { ranges } = impliedRanges({ variables: 3, constraints }, [[3], [], []]);
    expect(ranges).toEqual([
      { from: 0n, to: 4n, exact: true },
      { from: 2n, to: 2n, exact: true },
      { from: 1n, to: 1n, exact: true },
    ]);
  });

  test("together with a figure of its own too", () => {
    const problem: Problem = { variables: 3, constraints: [...constraints, within(0, 3n, 3n)] };
    const { ranges } = impliedRanges(problem, [[5, 3], [3, 5], []]);
    expect(ranges).toEqual([
      { from: 0n, to: 4n, exact: true },
      { from: 0n, to: 4n, exact: true },
      { from: 1n, to: 1n, exact: true },
    ]);
  });
});

describe("the work that ranges take", () => {
  // A table of two rows and two columns, with totals: a b r / c d s, every cell from 3 to 6.
  const sums = [
    row([1n, 1n, 0n, 0n, -1n], 0n, 0n),
    row([0n, 0n, 1n, 1n, 0n, -1n], 0n, 0n),
    row([1n, 0n, 1n, 0n, 0n, 0n, -1n], 0n, 0n),
    row([0n, 1n, 0n, 1n, 0n, 0n, 0n, -1n], 0n, 0n),
  ];
  const cells = [0, 1, 2, 3].map((variable) => within(variable, 3n, 6n));

  test("is one decision and no exchange, where all ends are next to a solution", () => {
    const problem = { variables: 8, constraints: [...cells, ...sums] };
    const { ranges, spent } = impliedRanges(problem, []);
    expect(ranges).toEqual([
      ...[0, 1, 2, 3].map(() => ({ from: 3n, to: 6n, exact: true })),
      ...[4, 5, 6, 7].map(() => ({ from: 6n, to: 12n, exact: true })),
    ]);
    expect(spent).toEqual({ nodes: 1, pivots: 0, cells: 0 });
  });

  test("is one decision for all variables that share a contradiction", () => {
    const wrong = [within(4, 5n, 5n), within(7, 13n, 13n)];
    const problem = { variables: 8, constraints: [...cells, ...sums, ...wrong] };
    const { ranges, spent } = impliedRanges(problem, []);
    expect(ranges).toEqual(Array.from({ length: 8 }, () => "empty"));
    expect(spent.nodes).toBe(1);
  });

  test("is at most three where there are two contradictions, each of them left out for one variable", () => {
    const wrong = [within(4, 5n, 5n), within(7, 13n, 13n)];
    const problem = { variables: 8, constraints: [...cells, ...sums, ...wrong] };
    const own = Array.from({ length: 8 }, (_, variable) =>
      variable === 4 ? [8] : variable === 7 ? [9] : [],
    );
    const { ranges, spent } = impliedRanges(problem, own);
    expect(ranges).toEqual(Array.from({ length: 8 }, () => "empty"));
    expect(spent.nodes).toBeLessThanOrEqual(3);
  });

  test("is no more for the other variables where a contradiction takes cases", () => {
    // True of fractions, of no whole numbers.
    const problem: Problem = {
      variables: 2,
      constraints: [
        row([2n, 3n], 1n, undefined),
        row([3n, -4n], undefined, 2n),
        row([-1n, 6n], undefined, 3n),
      ],
    };
    const { nodes } = decide(problem).spent;
    expect(nodes).toBeGreaterThan(1);
    const { ranges, spent } = impliedRanges(problem, []);
    expect(ranges).toEqual(["empty", "empty"]);
    expect(spent.nodes).toBe(nodes);
  });

  // A knapsack with a narrow gap between the multiples.
  const hard: Problem = {
    variables: 4,
    constraints: [
      row([12223n, 12224n, 36674n, 61119n], 89_643_481n, 89_643_481n),
      ...[0, 1, 2, 3].map((variable) => within(variable, 0n, undefined)),
    ],
  };

  test("is no more than the budget, and a tenth of what is left for the whole and for each end", () => {
    const { ranges, spent } = impliedRanges(hard, [], { budget: { nodes: 1_000, pivots: 1_000_000 } });
    expect(ranges.every((range) => range !== "empty" && !range.exact)).toBe(true);
    // The whole and eight ends: each leaves nine tenths, rounded down.
    const left = Array.from({ length: 9 }).reduce<number>((rest) => rest - Math.ceil(rest / 10), 1_000);
    expect(spent.nodes).toBeLessThanOrEqual(1_000 - left);
    expect(spent.nodes).toBeGreaterThan(100);
  });

  test("counted in numbers of the tableau is bounded too", () => {
    const { spent } = impliedRanges(hard, [], { budget: { nodes: 200, cells: 400 } });
    // The last exchange may go over it: two rows of five numbers at most.
    expect(spent.cells).toBeLessThanOrEqual(400 + 10);
  });

  test("of one variable alone is bounded too", () => {
    const range = impliedRange(hard, 0, [], { budget: { nodes: 3 } });
    expect(range).toMatchObject({ from: 0n, exact: false });
  });
});

test("a range of which only one end is certain is not exact", () => {
  // x + y + z = 10, x at least 3 more than y and than z: 3 x is at least 16, so that x is 6 to 10. One by one the sums leave 3
  // to 10, and it takes exchanges to find out more.
  const problem: Problem = {
    variables: 3,
    constraints: [
      row([1n, 1n, 1n], 10n, 10n),
      row([1n, -1n], 3n, undefined),
      row([1n, 0n, -1n], 3n, undefined),
      ...[0, 1, 2].map((variable) => within(variable, 0n, undefined)),
    ],
  };
  expect(impliedRange(problem, 0, [])).toEqual({ from: 6n, to: 10n, exact: true });
  expect(impliedRange(problem, 0, [], { budget: { pivots: 0 } })).toEqual({
    from: 3n,
    to: 10n,
    exact: false,
  });
});
