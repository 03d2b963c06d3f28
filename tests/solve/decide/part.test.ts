import { expect, test } from "vitest";
import { decidePart } from "../../../src/solve/decide/part.js";
import type { Constraint, Problem } from "../../../src/solve/decide/problem.js";
import { faultOf } from "./check-proof.js";
import { proofToJson } from "./json-proof.js";

/** A constraint on the variables from 3 on; between any two of them stands one that is not kept. */
function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [...coefficients.keys()].map((place) => place + 3), coefficients, from, to };
}

const other: Constraint = { variables: [0, 7], coefficients: [1n, 1n], from: 1n, to: 0n };

function among(constraints: readonly Constraint[]): { problem: Problem; kept: readonly number[] } {
  return {
    problem: { variables: 8, constraints: constraints.flatMap((each) => [other, each]) },
    kept: constraints.map((_, index) => 2 * index + 1),
  };
}

test("a proof by cases names constraints and variables of the whole", () => {
  const bounds = [0, 1, 2, 3].map((place) =>
    row(
      [0n, 0n, 0n, 0n].map((_, at) => (at === place ? 1n : 0n)),
      0n,
      5n,
    ),
  );
  const { problem, kept } = among([
    ...bounds,
    row([7n, 5n, -3n, -3n], undefined, 4n),
    row([-6n, 7n, 3n, 0n], 2n, 2n),
  ]);
  const decision = decidePart(problem, kept, {});
  expect(decision.verdict).toBe("infeasible");
  if (decision.verdict !== "infeasible") return;
  expect(decision.proof.at(-1)?.step).toBe("split");
  expect(faultOf(problem, proofToJson(decision.proof))).toBeUndefined();
  for (const { constraint } of decision.core) expect(kept).toContain(constraint);
});

test("a witness has zero for what is not spoken of", () => {
  const { problem, kept } = among([row([1n, 1n], 9n, 9n), row([1n, -1n], 1n, 1n)]);
  expect(decidePart(problem, kept, {})).toMatchObject({
    verdict: "feasible",
    witness: [0n, 0n, 0n, 5n, 4n, 0n, 0n, 0n],
  });
});

test("a budget that is used up leaves it open", () => {
  const { problem, kept } = among([row([5n, 3n], 7n, 7n)]);
  expect(decidePart(problem, kept, { budget: { nodes: 0 } })).toMatchObject({ verdict: "open" });
});
