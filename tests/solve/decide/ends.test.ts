import { describe, expect, test } from "vitest";
import { optimalEnd, outerEnd, solutionWith } from "../../../src/solve/decide/ends.js";
import { formsOf } from "../../../src/solve/decide/forms.js";
import { limitsOf } from "../../../src/solve/decide/limits.js";
import { pointAt } from "../../../src/solve/decide/point.js";
import { type Constraint, defaultBudget, meterOf } from "../../../src/solve/decide/problem.js";
import { searchOf } from "../../../src/solve/decide/search.js";

function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [...coefficients.keys()], coefficients, from, to };
}

function endsOf(constraints: readonly Constraint[], variable = 0) {
  const forms = formsOf({ variables: 3, constraints });
  const limits = limitsOf(forms);
  return [outerEnd(forms, limits, variable, "lower"), outerEnd(forms, limits, variable, "upper")];
}

describe("what single forms leave for a variable", () => {
  const y = row([0n, 1n], 3n, 4n);
  const z = row([0n, 0n, 1n], 1n, 2n);

  test.each<[string, Constraint[], lower: bigint | undefined, upper: bigint | undefined]>([
    ["nothing but its own bounds", [row([1n], 1n, 9n)], 1n, 9n],
    ["x + y from 5 to 10, y 3 to 4", [row([1n, 1n], 5n, 10n), y], 1n, 7n],
    ["x − y from 5 to 10", [row([1n, -1n], 5n, 10n), y], 8n, 14n],
    ["y − x from 5 to 10", [row([-1n, 1n], 5n, 10n), y], -7n, -1n],
    ["2 x + y from 5 to 10: 0.5 to 3.5, rounded inward", [row([2n, 1n], 5n, 10n), y], 1n, 3n],
    ["2 x + 3 y from 5 to 10: −3.5 to 0.5", [row([2n, 3n], 5n, 10n), y], -3n, 0n],
    ["3 y − 2 x from 5 to 10: −0.5 to 3.5", [row([-2n, 3n], 5n, 10n), y], 0n, 3n],
    ["x + y − z from 5 to 10, z 1 to 2", [row([1n, 1n, -1n], 5n, 10n), y, z], 2n, 9n],
    ["another variable is open", [row([1n, 1n, -1n], 5n, 10n), y], undefined, undefined],
    [
      "one that is open on one side only",
      [row([1n, 1n], 5n, 10n), row([0n, 1n], 3n, undefined)],
      undefined,
      7n,
    ],
    [
      "the narrowest of several",
      [row([1n], 0n, 8n), row([1n, 1n], 5n, 10n), row([1n, 0n, 1n], 0n, 8n), y, z],
      1n,
      7n,
    ],
    ["and of others", [row([1n], 2n, 6n), row([1n, 1n], 5n, 10n), row([1n, 0n, 1n], 5n, 7n), y, z], 3n, 6n],
  ])("%s", (_, constraints, lower, upper) => {
    expect(endsOf(constraints)).toEqual([lower, upper]);
  });

  test("of a variable that is not the first", () => {
    expect(endsOf([row([1n, -2n], 0n, 10n), row([1n], 4n, 6n)], 1)).toEqual([-3n, 3n]);
  });
});

describe("a solution with a given value", () => {
  // x + y = 10, y − z = 0, all from 0 to 9
  const bounds = [0, 1, 2].map((place) =>
    row(
      [0n, 0n, 0n].map((_, at) => (at === place ? 1n : 0n)),
      0n,
      9n,
    ),
  );
  const forms = formsOf({
    variables: 3,
    constraints: [...bounds, row([1n, 1n], 10n, 10n), row([0n, 1n, -1n], 0n, 0n)],
  });
  const limits = limitsOf(forms);
  const near = pointAt(forms, [5n, 5n, 5n]);

  test.each([true, false])("is found near another one (said to be one: %s)", (solved) => {
    expect(solutionWith(forms, limits, { variable: 0, value: 3n }, near, solved)?.values).toEqual([
      3n,
      7n,
      7n,
    ]);
    expect(solutionWith(forms, limits, { variable: 2, value: 1n }, near, solved)?.values).toEqual([
      9n,
      1n,
      1n,
    ]);
  });

  test("is not, where there is none", () => {
    expect(solutionWith(forms, limits, { variable: 0, value: 0n }, near, true)).toBeUndefined();
    expect(solutionWith(forms, limits, { variable: 1, value: 10n }, near, true)).toBeUndefined();
  });

  test("leaves the limits and the point as they were", () => {
    solutionWith(forms, limits, { variable: 0, value: 3n }, near, true);
    expect(limits).toEqual(limitsOf(forms));
    expect(near).toEqual(pointAt(forms, [5n, 5n, 5n]));
  });
});

describe("the end that a whole solution reaches", () => {
  type Given = {
    readonly outer?: bigint;
    readonly start?: readonly bigint[];
    readonly budget?: Partial<typeof defaultBudget>;
  };

  function endOf(
    constraints: readonly Constraint[],
    variable: number,
    side: "lower" | "upper",
    given: Given = {},
  ) {
    const forms = formsOf({ variables: 2, constraints });
    const limits = limitsOf(forms);
    const search = searchOf(forms, meterOf({ ...defaultBudget, ...given.budget }));
    const { value, exact } = optimalEnd(search, limits, limits, {
      variable,
      side,
      outer: given.outer,
      start: given.start,
    });
    return exact ? `${value}` : `perhaps ${value}`;
  }

  const natural = [row([1n], 0n, undefined), row([0n, 1n], 0n, undefined)];
  // 3 and 1 alone; of fractions x from 0 to 5.5 and y from 0 to 2.2.
  const one = [...natural, row([2n, 5n], 11n, 11n)];
  // −3 and −1 alone.
  const below = [row([1n], undefined, 0n), row([0n, 1n], undefined, 0n), row([2n, 5n], -11n, -11n)];
  // 0 to 6, and 0 to 4: (0, 4), (3, 2), (6, 0) on the line.
  const many = [...natural, row([2n, 3n], undefined, 12n)];

  test.each<[string, Constraint[], number, "lower" | "upper", string, Given?]>([
    ["that simplex finds at once", many, 0, "upper", "6"],
    ["and", many, 1, "upper", "4"],
    ["and at the bottom", many, 0, "lower", "0"],
    ["moved inward from 5.5", one, 0, "upper", "3"],
    ["moved inward from 0", one, 0, "lower", "3"],
    ["moved inward from 2.2", one, 1, "upper", "1"],
    ["moved inward from 0 too", one, 1, "lower", "1"],
    ["below zero, from −5.5", below, 0, "lower", "-3"],
    ["below zero, from 0", below, 0, "upper", "-3"],
    ["below zero, from −2.2", below, 1, "lower", "-1"],
    ["with a solution to begin with", one, 0, "upper", "3", { start: [3n, 1n] }],
    ["with one, from the bottom", one, 0, "lower", "3", { start: [3n, 1n] }],
    ["with one, below zero", below, 0, "lower", "-3", { start: [-3n, -1n] }],
    ["not beyond an outer end that is known", many, 0, "upper", "5", { outer: 5n }],
    ["nor beyond one from below", many, 0, "lower", "2", { outer: 2n }],
    ["an outer end that is farther out says nothing", many, 0, "upper", "6", { outer: 9n }],
    ["nor one from below", many, 0, "lower", "0", { outer: -9n }],
    ["and is moved inward", one, 0, "upper", "3", { outer: 4n }],
    ["and is moved inward from below", one, 0, "lower", "3", { outer: 1n }],
    [
      "where there is none, for certain with a solution",
      natural,
      0,
      "upper",
      "undefined",
      { start: [0n, 0n] },
    ],
    ["where there is none, perhaps without one", natural, 0, "upper", "perhaps undefined"],
    ["out of exchanges: the outer end", one, 0, "upper", "perhaps 5", { outer: 5n, budget: { pivots: 0 } }],
    [
      "out of cases: as far as it came",
      one,
      0,
      "upper",
      "perhaps 5",
      { start: [3n, 1n], budget: { nodes: 0 } },
    ],
  ])("%s", (_, constraints, variable, side, expected, given = {}) => {
    expect(endOf(constraints, variable, side, given)).toBe(expected);
  });
});
