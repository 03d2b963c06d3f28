import { describe, expect, test } from "vitest";
import { formsOf } from "../../../src/solve/decide/forms.js";
import { limitsOf } from "../../../src/solve/decide/limits.js";
import { pointAt } from "../../../src/solve/decide/point.js";
import type { Constraint } from "../../../src/solve/decide/problem.js";
import { repair } from "../../../src/solve/decide/repair.js";
import { cases } from "../../cases.js";
import { coprime, randomOf, randomProblem, satisfies, small, units } from "./small-problems.js";

function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [...coefficients.keys()], coefficients, from, to };
}

/** Moves a point of variables from 0 to 9; what it comes to, and whether that is said to fit. */
function moved(
  constraints: readonly Constraint[],
  values: readonly bigint[],
  { turns = 100, first }: { turns?: number; first?: readonly number[] } = {},
): { fits: boolean; values: readonly bigint[] } {
  const box = values.map((_, place) => ({ variables: [place], coefficients: [1n], from: 0n, to: 9n }));
  const problem = { variables: values.length, constraints: [...box, ...constraints] };
  const forms = formsOf(problem);
  const limits = limitsOf(forms);
  const point = pointAt(forms, values);
  const fits = repair(forms, limits, point, turns, first);
  expect(point.sums).toEqual(pointAt(forms, point.values).sums);
  expect(box.every((constraint) => satisfies(constraint, point.values))).toBe(true);
  if (fits && first === undefined) {
    expect(constraints.every((constraint) => satisfies(constraint, point.values))).toBe(true);
  }
  return { fits, values: point.values };
}

function repaired(
  constraints: readonly Constraint[],
  values: readonly bigint[],
  options?: { turns?: number; first?: readonly number[] },
): readonly bigint[] | undefined {
  const { fits, values: after } = moved(constraints, values, options);
  return fits ? after : undefined;
}

describe("one form", () => {
  test.each<[string, Constraint, from: bigint[], to: bigint[]]>([
    ["is raised no further than needed", row([1n, 1n], 7n, 9n), [1n, 1n], [6n, 1n]],
    ["by a second variable where the first has no room", row([1n, 1n], 15n, 16n), [1n, 1n], [9n, 6n]],
    ["is lowered no further than needed", row([1n, 1n], 3n, 4n), [8n, 8n], [0n, 4n]],
    ["by variables that go opposite ways", row([1n, -1n], 3n, 4n), [1n, 8n], [9n, 6n]],
    ["and lowered by such", row([1n, -1n], -4n, -3n), [8n, 1n], [0n, 3n]],
    ["is left where it is within its limits", row([1n, 1n], 7n, 9n), [4n, 4n], [4n, 4n]],
    ["is left at its lower limit", row([1n, 1n], 7n, 9n), [4n, 3n], [4n, 3n]],
    ["is left at its upper limit", row([1n, 1n], 7n, 9n), [4n, 5n], [4n, 5n]],
    ["is not led beyond its upper limit by steps of three", row([3n, 1n], 7n, 8n), [0n, 0n], [2n, 1n]],
    ["nor beyond its lower", row([3n, 1n], 1n, 2n), [2n, 1n], [0n, 1n]],
    ["nor by a variable with a factor below zero", row([-3n, 1n], 7n, 8n), [1n, 1n], [0n, 7n]],
    ["is lowered by such, where another has no room", row([1n, -3n], -4n, -1n), [0n, 0n], [0n, 1n]],
    ["and raised", row([1n, -3n], 7n, 9n), [9n, 2n], [9n, 0n]],
    ["is led by so many steps as it takes", row([3n, -1n], 7n, undefined), [0n, 0n], [3n, 0n]],
    ["and by no step more", row([3n, -1n], 6n, undefined), [0n, 0n], [2n, 0n]],
    ["and downward", row([3n, -1n], undefined, 2n), [3n, 0n], [0n, 0n]],
  ])("%s", (_, form, from, to) => {
    expect(repaired([form], from)).toEqual(to);
  });
});

test("one form that no whole step brings within its limits is given up", () => {
  // a is 0 at least, and 3 b leads from 0 to −3.
  expect(moved([row([1n, -3n], -2n, -1n)], [0n, 0n])).toEqual({ fits: false, values: [0n, 0n] });
  expect(moved([row([1n, 1n], 19n, undefined)], [1n, 1n]).fits).toBe(false);
});

describe("a table of which one cell is wrong", () => {
  test.each([
    ["sums", units],
    ["small coefficients", small],
    ["coefficients without a one", coprime],
  ])("gets that cell right and leaves all others, of %s", (_, coefficients) => {
    const random = randomOf(3);
    const some = () => coefficients[random(coefficients.length)] ?? 1n;
    for (let run = 0; run < cases(300); run++) {
      const right = Array.from({ length: 9 }, () => BigInt(3 + random(4)));
      const lines = [0, 1, 2].flatMap((line) => [
        [3 * line, 3 * line + 1, 3 * line + 2],
        [line, line + 3, line + 6],
      ]);
      const sums = lines.map((variables): Constraint => {
        const chosen = variables.map(some);
        const sum = variables.reduce(
          (total, cell, at) => total + (chosen[at] ?? 0n) * (right[cell] ?? 0n),
          0n,
        );
        return { variables, coefficients: chosen, from: sum, to: sum };
      });
      const wrong = right.slice();
      const cell = random(9);
      wrong[cell] = (wrong[cell] ?? 0n) + ([-3n, -2n, -1n, 1n, 2n, 3n][random(6)] ?? 1n);
      expect(repaired(sums, wrong)).toEqual(right);
    }
  });
});

describe("a variable that also helps other forms", () => {
  test("goes before one that harms none, as far as both forms want it", () => {
    // a + b = 6 is 3 short and b + c = 4 is 2 short: b takes 2, and a, which is in no other form, the last one.
    const forms = [row([1n, 1n], 6n, 6n), row([0n, 1n, 1n], 4n, 4n)];
    expect(repaired(forms, [1n, 2n, 0n])).toEqual([2n, 4n, 0n]);
    // The same downward: 3 and 2 too much.
    expect(repaired(forms, [5n, 4n, 2n])).toEqual([4n, 2n, 2n]);
  });

  test("also where one form rises and the other falls with it", () => {
    // a + c = 6 is 3 short and b − c = 0 is 2 too much.
    const forms = [row([1n, 0n, 1n], 6n, 6n), row([0n, 1n, -1n], 0n, 0n)];
    expect(repaired(forms, [1n, 4n, 2n])).toEqual([2n, 4n, 4n]);
    expect(repaired(forms, [5n, 2n, 4n])).toEqual([4n, 2n, 2n]);
  });

  test("goes before it though that disturbs a form that was settled", () => {
    // a + b = 6 is 2 short, b + c = 4 is 2 short, b + d = 3 is settled, and d has to make up for b.
    const forms = [row([1n, 1n], 6n, 6n), row([0n, 1n, 1n], 4n, 4n), row([0n, 1n, 0n, 1n], 5n, 5n)];
    expect(repaired(forms, [2n, 2n, 0n, 3n])).toEqual([2n, 4n, 0n, 1n]);
  });

  test("goes no further than whole steps of the other form", () => {
    // a + b = 6 is 4 short and 2 b + c, 7 to 9, is 5 short: 2 steps of b, 2 of a, then one of c.
    const forms = [row([1n, 1n], 6n, 6n), row([0n, 2n, 1n], 7n, 9n)];
    expect(repaired(forms, [1n, 1n, 0n])).toEqual([3n, 3n, 1n]);
  });

  test("is left out where one of them wants it the other way", () => {
    // a + b = 6 is 2 short; b + c = 4 wants b raised, b + d = 3 wants it lowered.
    const forms = [row([1n, 1n], 6n, 6n), row([0n, 1n, 1n], 4n, 4n), row([0n, 1n, 0n, 1n], 3n, 3n)];
    expect(repaired(forms, [2n, 2n, 1n, 2n])).toEqual([4n, 2n, 2n, 1n]);
  });
});

describe("a variable that harms no other form", () => {
  test.each<[string, Constraint[], from: bigint[], to: bigint[]]>([
    // The first variable of a + b = 6 or b + c = 6 is settled by the other form, so the second is raised.
    [
      "goes before one that does",
      [row([1n, 1n], 6n, 6n), row([0n, 1n, 1n], 4n, 4n)],
      [2n, 2n, 2n],
      [4n, 2n, 2n],
    ],
    ["wherever it stands", [row([0n, 1n, 1n], 6n, 6n), row([1n, 1n], 4n, 4n)], [2n, 2n, 2n], [2n, 2n, 4n]],
    [
      "goes as far as the other has room",
      [row([1n, 1n], 9n, 9n), row([1n, 0n, 1n], 0n, 5n)],
      [1n, 1n, 2n],
      [3n, 6n, 2n],
    ],
    ["downward too", [row([1n, 1n], 2n, 2n), row([1n, 0n, 1n], 4n, 9n)], [4n, 4n, 2n], [2n, 0n, 2n]],
    ["in whole steps", [row([1n, 1n], 9n, 9n), row([2n, 0n, 1n], 0n, 7n)], [1n, 1n, 2n], [2n, 7n, 2n]],
    [
      "of a factor below zero",
      [row([1n, 1n], 9n, 9n), row([0n, 0n, 1n, 0n], 0n, 9n), row([1n, 0n, -3n], -3n, 5n)],
      [1n, 1n, 1n, 0n],
      [8n, 1n, 1n, 0n],
    ],
    [
      "the other falling as it rises",
      [row([1n, 1n], 9n, 9n), row([0n, 1n, -2n], -9n, 9n), row([2n, 0n, -2n], -8n, 5n)],
      [1n, 1n, 1n],
      [3n, 6n, 1n],
    ],
    [
      "of an end that is open, endlessly",
      [row([1n, 1n], 9n, 9n), row([1n, 0n, 1n], 3n, undefined)],
      [1n, 1n, 2n],
      [8n, 1n, 2n],
    ],
    [
      "of the least room of several",
      [row([1n, 1n], 9n, 9n), row([1n, 0n, 1n], 0n, 6n), row([1n, 0n, 0n, 1n], 0n, 4n)],
      [1n, 1n, 2n, 2n],
      [2n, 7n, 2n, 2n],
    ],
  ])("%s", (_, forms, from, to) => {
    expect(repaired(forms, from)).toEqual(to);
  });
});

test("where every variable harms another form, that form is repaired in turn", () => {
  // a + b = 6, with a + c = 4 and b + d = 4: c or d has to make up for it.
  const forms = [row([1n, 1n], 6n, 6n), row([1n, 0n, 1n], 4n, 4n), row([0n, 1n, 0n, 1n], 4n, 4n)];
  const after = repaired(forms, [2n, 2n, 2n, 2n]);
  expect(after?.reduce((sum, value) => sum + value, 0n)).toBe(8n);
});

test("so many forms are looked at, and no more", () => {
  const form = row([1n, 1n], 7n, 9n);
  expect(repaired([form], [1n, 1n], { turns: 0 })).toBeUndefined();
  expect(repaired([form], [1n, 1n], { turns: 1 })).toEqual([6n, 1n]);
  expect(repaired([form], [4n, 4n], { turns: 0 })).toEqual([4n, 4n]);
  // The second form has come within its limits with the first, and takes no turn.
  expect(repaired([form, row([1n, 2n], 8n, undefined)], [1n, 1n], { turns: 1 })).toEqual([6n, 1n]);
});

test("only forms that it is told of, and those disturbed by them, are looked at", () => {
  const forms = [row([1n, 1n], 7n, 9n), row([1n, -1n], 2n, 3n)];
  expect(repaired(forms, [1n, 1n], { first: [] })).toEqual([1n, 1n]);
  expect(repaired(forms, [5n, 3n], { first: [1] })).toEqual([5n, 3n]);
  // a + b = 6 disturbs b + c = 4, which is then looked at.
  const chain = [row([1n, 1n], 6n, 6n), row([0n, 1n, 1n], 4n, 4n)];
  expect(repaired(chain, [9n, 2n, 9n], { first: [0] })).toEqual([4n, 2n, 9n]);
});

test("made-up problems: what is said to fit does, and limits of variables are kept either way", () => {
  const random = randomOf(11);
  const said = { fits: 0, not: 0 };
  for (let run = 0; run < cases(2000); run++) {
    const coefficients = [units, small, coprime][run % 3] ?? units;
    const { variables, constraints } = randomProblem(random, coefficients);
    const sums = constraints.slice(variables).filter((each) => each.variables.length > 1);
    const start = Array.from({ length: variables }, () => BigInt(random(10)));
    said[moved(sums, start).fits ? "fits" : "not"] += 1;
  }
  expect(Math.min(said.fits, said.not)).toBeGreaterThan(cases(200));
});
