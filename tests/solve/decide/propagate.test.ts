import { describe, expect, test } from "vitest";
import { closed } from "../../../src/solve/decide/derivation.js";
import { formsOf } from "../../../src/solve/decide/forms.js";
import { explainer, limitsOf } from "../../../src/solve/decide/limits.js";
import { pointAt } from "../../../src/solve/decide/point.js";
import type { Constraint } from "../../../src/solve/decide/problem.js";
import { proofToJson } from "../../../src/solve/decide/proof.js";
import { propagate } from "../../../src/solve/decide/propagate.js";
import { repair } from "../../../src/solve/decide/repair.js";
import { writeProof } from "../../../src/solve/decide/write-proof.js";
import { faultOf } from "./check-proof.js";

function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [...coefficients.keys()], coefficients, from, to };
}

/** The ranges that are left, as texts; or that the limits contradict each other, by a proof that is checked. */
function narrowed(
  variables: number,
  constraints: readonly Constraint[],
  passes = 20,
): readonly string[] | "contradiction" {
  const problem = { variables, constraints };
  const forms = formsOf(problem);
  const limits = limitsOf(forms);
  const found = propagate(forms, limits, new Set(forms.forms.keys()), passes, explainer(forms));
  if (found !== undefined) {
    expect(faultOf(problem, proofToJson(writeProof(closed(found)).proof))).toBeUndefined();
    return "contradiction";
  }
  return Array.from(
    { length: variables },
    (_, variable) => `${limits.lower[variable]?.value ?? ""}..${limits.upper[variable]?.value ?? ""}`,
  );
}

describe("limits passed on by forms", () => {
  const x = row([1n], 2n, 4n);
  const y = row([0n, 1n], 3n, 9n);

  test.each<[string, number, Constraint[], readonly string[] | "contradiction"]>([
    ["x + y = 10", 2, [x, y, row([1n, 1n], 10n, 10n)], ["2..4", "6..8"]],
    ["x + y ≤ 6", 2, [x, y, row([1n, 1n], undefined, 6n)], ["2..3", "3..4"]],
    ["x + y ≥ 12", 2, [x, y, row([1n, 1n], 12n, undefined)], ["3..4", "8..9"]],
    ["x − y = 0", 2, [x, y, row([1n, -1n], 0n, 0n)], ["3..4", "3..4"]],
    [
      "2 x + 3 y ≤ 15: y is at most 11/3, x at most 3",
      2,
      [x, y, row([2n, 3n], undefined, 15n)],
      ["2..3", "3..3"],
    ],
    [
      "2 x + 3 y ≥ 33: y is at least 25/3, x at least 3",
      2,
      [x, y, row([2n, 3n], 33n, undefined)],
      ["3..4", "9..9"],
    ],
    [
      "2 x − 3 y ≥ −2: y is at most 10/3, x at least 3.5",
      2,
      [x, y, row([2n, -3n], -2n, undefined)],
      ["4..4", "3..3"],
    ],
    [
      "an open variable is limited by the others",
      3,
      [x, y, row([1n, 1n, -1n], 0n, 0n)],
      ["2..4", "3..9", "5..13"],
    ],
    ["two open ones are not", 3, [x, row([1n, 1n, -1n], 0n, 0n)], ["2..4", "..", ".."]],
    ["by one end only", 2, [row([1n], 2n, undefined), row([1n, -1n], undefined, 0n)], ["2..", "2.."]],
    [
      "from form to form",
      3,
      [x, row([1n, -1n], 0n, 0n), row([0n, 1n, -2n], 0n, 0n)],
      ["2..4", "2..4", "1..2"],
    ],
    ["x + y ≤ 5 just fits", 2, [x, y, row([1n, 1n], undefined, 5n)], ["2..2", "3..3"]],
    ["x + y ≤ 4 does not", 2, [x, y, row([1n, 1n], undefined, 4n)], "contradiction"],
    ["x + y ≥ 13 just fits", 2, [x, y, row([1n, 1n], 13n, undefined)], ["4..4", "9..9"]],
    ["x + y ≥ 14 does not", 2, [x, y, row([1n, 1n], 14n, undefined)], "contradiction"],
    ["2 x = 3 y, x 2 to 4, y 3 to 9: from 9 to 8", 2, [x, y, row([2n, -3n], 0n, 0n)], "contradiction"],
    [
      "three forms that close a circle",
      3,
      [x, row([1n, -1n], undefined, -1n), row([0n, 1n, -1n], undefined, -1n), row([1n, 0n, -1n], 0n, 1n)],
      "contradiction",
    ],
  ])("%s", (_, variables, constraints, expected) => {
    expect(narrowed(variables, constraints)).toEqual(expected);
  });

  test("for so many passes only", () => {
    // x < y < x from 0 on: each pass leads one further.
    const endless = [
      row([1n], 0n, 1_000n),
      row([0n, 1n], 0n, 1_000n),
      row([1n, -1n], 0n, 0n),
      row([2n, -1n], 1n, undefined),
    ];
    expect(narrowed(2, endless, 0)).toEqual(["0..1000", "0..1000"]);
    expect(narrowed(2, endless, 20)).toEqual(["1..1000", "1..1000"]);
  });
});

describe("a point moved until all forms are within their limits", () => {
  const box = (variables: number, to = 9n) =>
    Array.from({ length: variables }, (_, place) => ({
      variables: [place],
      coefficients: [1n],
      from: 0n,
      to,
    }));

  function repaired(
    variables: number,
    constraints: readonly Constraint[],
    values: readonly bigint[],
    turns = 100,
    first?: readonly number[],
  ) {
    const forms = formsOf({ variables, constraints: [...box(variables), ...constraints] });
    const limits = limitsOf(forms);
    const point = pointAt(forms, values);
    const fits = repair(forms, limits, point, turns, first);
    expect(point.sums).toEqual(pointAt(forms, point.values).sums);
    return fits ? point.values : undefined;
  }

  test("one form: no further than needed, and within the variables' limits", () => {
    expect(repaired(2, [row([1n, 1n], 7n, 9n)], [1n, 1n])).toEqual([6n, 1n]);
    expect(repaired(2, [row([1n, 1n], 15n, 16n)], [1n, 1n])).toEqual([9n, 6n]);
    expect(repaired(2, [row([1n, 1n], 3n, 4n)], [8n, 8n])).toEqual([0n, 4n]);
    expect(repaired(2, [row([1n, -1n], 3n, 4n)], [1n, 8n])).toEqual([9n, 6n]);
    expect(repaired(2, [row([1n, 1n], 7n, 9n)], [4n, 4n])).toEqual([4n, 4n]);
  });

  test("steps of several grains do not overshoot", () => {
    expect(repaired(2, [row([3n, 1n], 7n, 8n)], [0n, 0n])).toEqual([2n, 1n]);
    expect(repaired(2, [row([3n, -1n], 7n, undefined)], [0n, 0n])).toEqual([3n, 0n]);
    expect(repaired(2, [row([-3n, 1n], 7n, 8n)], [1n, 1n])).toEqual([0n, 7n]);
  });

  test("in a table the cell that both its row and its column want changed is changed", () => {
    // Cells a b / c d; rows 5 and 4, columns 6 and 3; a is 2 short.
    const rows = [row([1n, 1n], 5n, 5n), row([0n, 0n, 1n, 1n], 4n, 4n)];
    const columns = [row([1n, 0n, 1n], 6n, 6n), row([0n, 1n, 0n, 1n], 3n, 3n)];
    expect(repaired(4, [...rows, ...columns], [1n, 2n, 3n, 1n])).toEqual([3n, 2n, 3n, 1n]);
  });

  test("a variable that harms no other form goes before one that does", () => {
    // a + b = 6 and b + c = 4: b is settled, so a is raised.
    expect(repaired(3, [row([1n, 1n], 6n, 6n), row([0n, 1n, 1n], 4n, 4n)], [2n, 2n, 2n])).toEqual([
      4n,
      2n,
      2n,
    ]);
    expect(repaired(3, [row([0n, 1n, 1n], 6n, 6n), row([1n, 1n], 4n, 4n)], [2n, 2n, 2n])).toEqual([
      2n,
      2n,
      4n,
    ]);
  });

  test("gives up where there is nothing to move, or after so many turns", () => {
    expect(repaired(2, [row([1n, 1n], 19n, undefined)], [1n, 1n])).toBeUndefined();
    expect(repaired(2, [row([1n, 1n], 7n, 9n)], [1n, 1n], 0)).toBeUndefined();
    expect(repaired(2, [row([1n, 1n], 7n, 9n)], [1n, 1n], 1)).toEqual([6n, 1n]);
  });

  test("looks at some forms only, where it is told which", () => {
    const forms = [row([1n, 1n], 7n, 9n), row([1n, -1n], 2n, 3n)];
    expect(repaired(2, forms, [1n, 1n], 100, [])).toEqual([1n, 1n]);
    const both = repaired(2, forms, [1n, 1n], 100, [0, 1]) ?? [0n, 0n];
    expect(both.length).toBe(2);
  });
});
