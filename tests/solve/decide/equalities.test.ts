import { describe, expect, test } from "vitest";
import { decide } from "../../../src/solve/decide/decide.js";
import { closed } from "../../../src/solve/decide/derivation.js";
import { refuteEqualities } from "../../../src/solve/decide/equalities.js";
import { formsOf } from "../../../src/solve/decide/forms.js";
import { crossing, explainer, limitsOf } from "../../../src/solve/decide/limits.js";
import type { Constraint, Problem } from "../../../src/solve/decide/problem.js";
import { writeProof } from "../../../src/solve/decide/write-proof.js";
import { cases } from "../../cases.js";
import { faultOf } from "./check-proof.js";
import { proofToJson } from "./json-proof.js";
import { randomOf } from "./small-problems.js";

function row(coefficients: readonly number[], from: number | undefined, to: number | undefined): Constraint {
  const bound = (end: number | undefined): bigint | undefined =>
    end === undefined ? undefined : BigInt(end);
  return {
    variables: [...coefficients.keys()],
    coefficients: coefficients.map(BigInt),
    from: bound(from),
    to: bound(to),
  };
}

const equation = (coefficients: readonly number[], value: number) => row(coefficients, value, value);

/** What the equations alone come to: a refutation that the checker accepts, or none. */
function refuted(constraints: readonly Constraint[], variables = 3): boolean {
  const problem: Problem = { variables, constraints };
  const forms = formsOf(problem);
  const limits = limitsOf(forms);
  // 6 x + 3 y = 1 by itself has no whole right side left.
  if (limits.lower.some((_, item) => crossing(limits, item) !== undefined)) return true;
  const derivation = refuteEqualities(forms, limits, explainer(forms));
  if (derivation === undefined) return false;
  expect(faultOf(problem, proofToJson(writeProof(closed(derivation)).proof))).toBeUndefined();
  return true;
}

describe("equations between whole variables without bounds", () => {
  test.each<[string, Constraint[], boolean]>([
    // x would be 2 more than a multiple of 3, and a multiple of 3.
    ["5 x − 3 y = 1 and 7 x − 3 z = 0", [equation([5, -3, 0], 1), equation([7, 0, -3], 0)], true],
    ["5 x − 3 y = 1 and 7 x − 3 z = 2", [equation([5, -3, 0], 1), equation([7, 0, -3], 2)], false], // 2, 3 and 4
    ["6 x + 10 y + 15 z = 1", [equation([6, 10, 15], 1)], false], // -14, 7 and 1
    // Twice the first from the second leaves −3 z = 1, or −3 z = 3 and 2 x + 3 y = 6.
    ["2 x + 3 y + 5 z = 1 and 4 x + 6 y + 7 z = 3", [equation([2, 3, 5], 1), equation([4, 6, 7], 3)], true],
    ["2 x + 3 y + 5 z = 1 and 4 x + 6 y + 7 z = 5", [equation([2, 3, 5], 1), equation([4, 6, 7], 5)], false],
    ["x + y = 1 and x − y = 0", [equation([1, 1, 0], 1), equation([1, -1, 0], 0)], true],
    ["x + y = 2 and x − y = 0", [equation([1, 1, 0], 2), equation([1, -1, 0], 0)], false],
    // The sum is 2 (x + y + z).
    [
      "x + y = 1, y + z = 1 and x + z = 1",
      [equation([1, 1, 0], 1), equation([0, 1, 1], 1), equation([1, 0, 1], 1)],
      true,
    ],
    [
      "x + y = 1, y + z = 2 and x + z = 1",
      [equation([1, 1, 0], 1), equation([0, 1, 1], 2), equation([1, 0, 1], 1)],
      false,
    ],
    // A known variable counts with its value: 3 x + 6 y = 1 − z.
    ["3 x + 6 y + z = 1, z = 0", [equation([3, 6, 1], 1), equation([0, 0, 1], 0)], true],
    ["3 x + 6 y + z = 1, z = 2", [equation([3, 6, 1], 1), equation([0, 0, 1], 2)], true],
    ["3 x + 6 y + z = 1, z = 1", [equation([3, 6, 1], 1), equation([0, 0, 1], 1)], false],
    ["3 x + 6 y + z = 1, z = 4", [equation([3, 6, 1], 1), equation([0, 0, 1], 4)], false],
    ["3 x + 6 y − 2 z = 1, z = 2", [equation([3, 6, -2], 1), equation([0, 0, 1], 2)], true],
    ["3 x + 6 y − 2 z = 1, z = 1", [equation([3, 6, -2], 1), equation([0, 0, 1], 1)], false],
    ["3 x + 6 y + z = 1, z open", [equation([3, 6, 1], 1), row([0, 0, 1], 0, 2)], false],
    [
      "what is only bounded is no equation: x + y ≥ 1, x − y = 0",
      [row([1, 1, 0], 1, 2), equation([1, -1, 0], 0)],
      false,
    ],
  ])("%s", (_, constraints, expected) => {
    expect(refuted(constraints)).toBe(expected);
  });

  /** Equations mixed by steps that can be undone, so that none shows by itself what all of them say. */
  function mixed(random: (below: number) => number, first: readonly number[], second: readonly number[]) {
    const [k, l] = [random(5) - 2, random(5) - 2];
    const one = first.map((each, slot) => each + k * (second[slot] ?? 0));
    return [one, second.map((each, slot) => each + l * (one[slot] ?? 0))];
  }

  const asEquations = (rows: readonly (readonly number[])[]) =>
    rows.map((each) => equation(each.slice(0, -1), each.at(-1) ?? 0));

  test("those that hold a multiple on the left and none on the right are refuted, with a proof", () => {
    const random = randomOf(11);
    const any = () => random(9) - 4;
    for (let run = 0; run < cases(400); run++) {
      const factor = 2 + random(5);
      const multiples = [any(), any(), any()].map((each) => each * factor);
      if (multiples.every((each) => each === 0)) continue;
      const right = factor * any() + 1 + random(factor - 1);
      const rows = mixed(random, [any(), any(), any(), any()], [...multiples, right]);
      expect({ rows, refuted: refuted(asEquations(rows)) }).toEqual({ rows, refuted: true });
    }
  });

  test("those that whole values satisfy are not", () => {
    const random = randomOf(12);
    const any = () => random(9) - 4;
    for (let run = 0; run < cases(400); run++) {
      const values = [any(), any(), any()];
      const satisfied = () => {
        const left = [any(), any(), any()];
        return [...left, left.reduce((sum, each, slot) => sum + each * (values[slot] ?? 0), 0)];
      };
      const rows = mixed(random, satisfied(), satisfied());
      expect({ rows, refuted: refuted(asEquations(rows)) }).toEqual({ rows, refuted: false });
    }
  });
});

test("a decision needs no search for them, however far the values may go", () => {
  const constraints = [equation([5, -3, 0], 1), equation([7, 0, -3], 0)];
  expect(decide({ variables: 3, constraints }, { budget: { nodes: 2 } }).verdict).toBe("infeasible");
});
