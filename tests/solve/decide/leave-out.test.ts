import { describe, expect, test } from "vitest";
import { formsOf } from "../../../src/solve/decide/forms.js";
import { limitsWithout, narrow, narrowedWithout } from "../../../src/solve/decide/leave-out.js";
import { type Limits, limitsOf } from "../../../src/solve/decide/limits.js";
import type { Constraint, Problem } from "../../../src/solve/decide/problem.js";
import { cases } from "../../cases.js";
import { coprime, randomOf, randomProblem, small, solutions, units } from "./small-problems.js";

function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [...coefficients.keys()], coefficients, from, to };
}

function within(variable: number, from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [variable], coefficients: [1n], from, to };
}

/** The limits of the first items as texts. */
function shown(limits: Limits, items: number): string[] {
  return Array.from(
    { length: items },
    (_, item) => `${limits.lower[item]?.value ?? ""}..${limits.upper[item]?.value ?? ""}`,
  );
}

/** What narrowed limits are without some constraints. */
function rest({ variables, constraints }: Problem, without: readonly number[]): string[] {
  const forms = formsOf({ variables, constraints });
  const all = limitsOf(forms);
  const narrowed = narrow(forms, all, 8);
  if (narrowed === undefined) return ["contradiction"];
  const before = shown(narrowed.limits, variables);
  const left = new Set(without);
  const limits = narrowedWithout(forms, narrowed, limitsWithout(forms, all, left), left);
  // What is left out for one variable is in force for the next.
  expect(shown(narrowed.limits, variables)).toEqual(before);
  return shown(limits, variables);
}

describe("limits without some constraints", () => {
  const forms = formsOf({
    variables: 2,
    constraints: [within(0, 1n, 9n), within(0, 3n, 7n), within(0, 4n, undefined), row([1n, 1n], 2n, 5n)],
  });
  const all = limitsOf(forms);

  test.each<[without: number[], string[]]>([
    [[], ["4..7", "..", "2..5"]],
    [[0], ["4..7", "..", "2..5"]],
    [[2], ["3..7", "..", "2..5"]],
    [[1], ["4..9", "..", "2..5"]],
    [
      [1, 2],
      ["1..9", "..", "2..5"],
    ],
    [
      [0, 1, 2],
      ["..", "..", "2..5"],
    ],
    [[3], ["4..7", "..", ".."]],
  ])("%j are the tightest of the others", (without, expected) => {
    expect(shown(limitsWithout(forms, all, new Set(without)), 3)).toEqual(expected);
    expect(shown(limitsOf(forms, new Set(without)), 3)).toEqual(expected);
    expect(shown(all, 3)).toEqual(["4..7", "..", "2..5"]);
  });
});

describe("narrowed limits without a figure", () => {
  // x + y = 10: x 2 to 4 leaves y 6 to 8.
  const sum = { variables: 2, constraints: [within(0, 2n, 4n), within(1, 0n, 9n), row([1n, 1n], 10n, 10n)] };

  test.each<[string, Problem, without: number[], string[]]>([
    ["nothing left out", sum, [], ["2..4", "6..8"]],
    ["the figure of x: y is what it was, and x what that leaves", sum, [0], ["1..10", "0..9"]],
    ["the figure of y: all rests on x", sum, [1], ["2..4", "6..8"]],
    ["the sum", sum, [2], ["2..4", "0..9"]],
    ["both figures", sum, [0, 1], ["..", ".."]],
    [
      "a figure that another one is tighter than",
      { variables: 2, constraints: [...sum.constraints, within(0, 0n, 9n)] },
      [3],
      ["2..4", "6..8"],
    ],
    [
      "a figure that is tighter than another one",
      { variables: 2, constraints: [...sum.constraints, within(0, 3n, 3n)] },
      [3],
      ["2..4", "6..8"],
    ],
    [
      "a figure that is tighter than one named after it",
      { variables: 2, constraints: [within(0, 3n, 3n), ...sum.constraints] },
      [0],
      ["2..4", "6..8"],
    ],
    [
      "the first of a chain: the others fall back as far as they rested on it",
      {
        variables: 3,
        constraints: [
          within(0, 2n, 4n),
          within(1, 0n, 9n),
          within(2, 0n, 20n),
          row([1n, -1n], 0n, 0n),
          row([0n, 2n, -1n], 0n, 0n),
        ],
      },
      [0],
      ["0..9", "0..9", "0..18"],
    ],
    [
      "the last of a chain",
      {
        variables: 3,
        constraints: [
          within(0, 2n, 8n),
          within(2, 6n, 10n),
          row([1n, -1n], 0n, 0n),
          row([0n, 2n, -1n], 0n, 0n),
        ],
      },
      [1],
      ["2..8", "2..8", "4..16"],
    ],
    [
      "one of two that each lead to the same limit",
      {
        variables: 3,
        constraints: [
          within(0, 2n, 4n),
          within(1, 2n, 4n),
          row([1n, 0n, -1n], 0n, 0n),
          row([0n, 1n, -1n], 0n, 0n),
        ],
      },
      [1],
      ["2..4", "2..4", "2..4"],
    ],
    [
      "with coefficients below zero: −2 x + 3 y = 6: 2 x is −6 to 21, so 3 y is at most 26",
      { variables: 2, constraints: [within(0, 3n, 6n), within(1, 0n, 9n), row([-2n, 3n], 6n, 6n)] },
      [0],
      ["-3..10", "0..8"],
    ],
  ])("%s", (_, problem, without, expected) => {
    expect(rest(problem, without)).toEqual(expected);
  });

  test("there are none where the limits contradict each other", () => {
    expect(
      rest(
        { variables: 2, constraints: [within(0, 2n, 4n), within(1, 0n, 5n), row([1n, 1n], 10n, 10n)] },
        [],
      ),
    ).toEqual(["contradiction"]);
  });
});

test.each([
  ["sums and differences", units],
  ["small coefficients", small],
  ["coefficients without a one", coprime],
])("no possible value is outside, of %s", (_, coefficients) => {
  const random = randomOf(8);
  for (let run = 0; run < cases(250); run++) {
    const problem = randomProblem(random, coefficients, { most: 3 });
    const forms = formsOf(problem);
    if (forms.absurd.length > 0) continue;
    const all = limitsOf(forms);
    const narrowed = narrow(forms, all, 8);
    if (narrowed === undefined) continue;
    const chosen = problem.constraints.map((_, index) => index).filter(() => random(3) === 0);
    const without = new Set(chosen.filter((index) => index >= problem.variables));
    const limits = narrowedWithout(forms, narrowed, limitsWithout(forms, all, without), without);
    for (const values of solutions(problem, 5, without)) {
      for (const [variable, value] of values.entries()) {
        const lower = limits.lower[variable]?.value;
        const upper = limits.upper[variable]?.value;
        expect((lower === undefined || lower <= value) && (upper === undefined || value <= upper)).toBe(true);
      }
    }
  }
});
