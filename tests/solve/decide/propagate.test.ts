import { describe, expect, test } from "vitest";
import { closed } from "../../../src/solve/decide/derivation.js";
import { formsOf } from "../../../src/solve/decide/forms.js";
import { explainer, limitsOf } from "../../../src/solve/decide/limits.js";
import type { Constraint } from "../../../src/solve/decide/problem.js";
import { propagate } from "../../../src/solve/decide/propagate.js";
import { writeProof } from "../../../src/solve/decide/write-proof.js";
import { faultOf } from "./check-proof.js";
import { proofToJson } from "./json-proof.js";

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
