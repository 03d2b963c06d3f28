import { describe, expect, test } from "vitest";
import { sumOf } from "../../../src/solve/decide/derivation.js";
import { formsOf } from "../../../src/solve/decide/forms.js";
import { copyOf, crossing, limitsOf, opposing, tightenTo } from "../../../src/solve/decide/limits.js";
import { middleOf, pointAt, pointFrom, pointNear } from "../../../src/solve/decide/point.js";
import type { Constraint } from "../../../src/solve/decide/problem.js";

function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [...coefficients.keys()], coefficients, from, to };
}

const boundsIn = (variables: number, constraints: readonly Constraint[]) =>
  formsOf({ variables, constraints }).bounds.map(({ constraint, item, side, value }) => [
    constraint,
    item,
    side,
    value,
  ]);

describe("constraints as bounds of variables and forms", () => {
  test("multiples of one form, of either sign, bound the same item, rounded inward", () => {
    const constraints = [row([2n, 4n], 5n, 9n), row([-3n, -6n], -10n, 8n), row([1n, 3n], 0n, undefined)];
    // x + 2 y from 2.5 to 4.5, and from −8/3 to 10/3; x + 3 y from 0.
    expect(boundsIn(2, constraints)).toEqual([
      [0, 2, "lower", 3n],
      [0, 2, "upper", 4n],
      [1, 2, "upper", 3n],
      [1, 2, "lower", -2n],
      [2, 3, "lower", 0n],
    ]);
    const { forms, items, boundsOf, boundsOn, uses } = formsOf({ variables: 2, constraints });
    expect(forms.map(({ variables, coefficients, units }) => [variables, coefficients, [...units]])).toEqual([
      [
        [0, 1],
        [1n, 2n],
        [1, 0],
      ],
      [
        [0, 1],
        [1n, 3n],
        [1, 0],
      ],
    ]);
    expect(items).toBe(4);
    expect(boundsOf).toEqual([[0, 1], [2, 3], [4]]);
    expect(boundsOn).toEqual([[], [], [0, 1, 2, 3], [4]]);
    expect(uses).toEqual([
      [
        { form: 0, slot: 0 },
        { form: 1, slot: 0 },
      ],
      [
        { form: 0, slot: 1 },
        { form: 1, slot: 1 },
      ],
    ]);
  });

  test("of one variable", () => {
    expect(boundsIn(2, [{ variables: [1], coefficients: [-3n], from: -10n, to: -8n }])).toEqual([
      [0, 1, "upper", 3n],
      [0, 1, "lower", 3n],
    ]);
  });

  test("a form begins above zero, its variables ascend, and what cancels is gone", () => {
    const { forms } = formsOf({
      variables: 3,
      constraints: [
        { variables: [2, 0, 1, 2, 1], coefficients: [2n, -3n, 5n, 2n, -5n], from: 1n, to: undefined },
      ],
    });
    expect(forms.map(({ variables, coefficients, units }) => [variables, coefficients, [...units]])).toEqual([
      [
        [0, 2],
        [3n, -4n],
        [0, 0],
      ],
    ]);
    const minus = formsOf({ variables: 2, constraints: [row([-1n, 1n], 0n, 0n)] });
    expect(minus.forms.map(({ coefficients, units }) => [coefficients, [...units]])).toEqual([
      [
        [1n, -1n],
        [1, -1],
      ],
    ]);
  });

  test("constraints that say something absurd of zero", () => {
    const { absurd } = formsOf({
      variables: 1,
      constraints: [row([0n], 1n, undefined), row([0n], undefined, -1n), row([0n], 0n, 0n), row([], -1n, 1n)],
    });
    expect(absurd.map(({ constraint, why }) => [constraint, why.kind === "given" && why.label.end])).toEqual([
      [0, "from"],
      [1, "to"],
    ]);
  });

  test.each([-1, 2, 0.5])("variable %s of two is refused", (variable) => {
    const constraint = { variables: [variable], coefficients: [1n], from: 0n, to: 1n };
    expect(() => formsOf({ variables: 2, constraints: [row([1n], 0n, 1n), constraint] })).toThrow(
      `constraint 1 names variable ${variable}; there are 2, numbered from 0`,
    );
  });
});

describe("limits", () => {
  const forms = formsOf({
    variables: 2,
    constraints: [
      row([1n], 1n, 9n),
      row([1n], 3n, undefined),
      row([0n, 1n], 0n, 2n),
      row([1n, 1n], undefined, 8n),
    ],
  });

  test("are the tightest bounds, some constraints left out", () => {
    const valuesOf = ({ lower, upper }: ReturnType<typeof limitsOf>) => [
      lower.map((limit) => limit?.value),
      upper.map((limit) => limit?.value),
    ];
    expect(valuesOf(limitsOf(forms))).toEqual([
      [3n, 0n, undefined],
      [9n, 2n, 8n],
    ]);
    expect(valuesOf(limitsOf(forms, new Set([1, 3])))).toEqual([
      [1n, 0n, undefined],
      [9n, 2n, undefined],
    ]);
  });

  test("are set only where that is tighter, and cross when the lower is above the upper", () => {
    const limits = copyOf(limitsOf(forms));
    const why = sumOf([]);
    expect(tightenTo(limits, 0, "lower", 3n, why)).toBe(false);
    expect(tightenTo(limits, 0, "upper", 9n, why)).toBe(false);
    expect(tightenTo(limits, 0, "upper", 3n, why)).toBe(true);
    expect(crossing(limits, 0)).toBeUndefined();
    expect(tightenTo(limits, 0, "lower", 4n, why)).toBe(true);
    expect(crossing(limits, 0)?.map(({ value }) => value)).toEqual([4n, 3n]);
    expect(crossing(limits, 2)).toBeUndefined();
    expect(limits.lower[0]?.before?.value).toBe(3n);
    expect(limits.lower[0]?.age).toBeGreaterThan(limits.upper[0]?.age ?? Number.POSITIVE_INFINITY);
    expect(limitsOf(forms).upper[0]?.value).toBe(9n);
  });

  test("against a form from below work the upper limits of what is added", () => {
    expect(opposing("lower", 1n)).toBe("upper");
    expect(opposing("lower", -1n)).toBe("lower");
    expect(opposing("upper", 1n)).toBe("lower");
    expect(opposing("upper", -1n)).toBe("upper");
  });

  test("a point in the middle, near another, and moved within them", () => {
    const limits = limitsOf(forms);
    expect(middleOf(limits, 0)).toBe(6n);
    expect(middleOf(limitsOf(forms, new Set([0])), 0)).toBe(3n);
    expect(middleOf(limitsOf(forms, new Set([0, 1])), 0)).toBe(0n);
    const upperOnly = formsOf({ variables: 1, constraints: [row([1n], undefined, -4n)] });
    expect(middleOf(limitsOf(upperOnly), 0)).toBe(-4n);

    expect(pointNear(forms, limits, () => 5n)).toEqual({ values: [5n, 2n], sums: [7n] });
    expect(pointNear(forms, limits, () => -5n)).toEqual({ values: [3n, 0n], sums: [3n] });
    const moved = pointFrom(forms, limits, pointAt(forms, [2n, 1n]));
    expect(moved).toEqual({ point: { values: [3n, 1n], sums: [4n] }, moved: [0] });
    expect(pointFrom(forms, limits, pointAt(forms, [9n, 2n])).moved).toEqual([]);
    expect(pointFrom(forms, limits, pointAt(forms, [10n, 3n]))).toEqual({
      point: { values: [9n, 2n], sums: [11n] },
      moved: [0],
    });
  });
});
