import { describe, expect, test } from "vitest";
import { divideDown } from "../../../src/exact/range.js";
import { greatestCommonDivisor } from "../../../src/exact/rational.js";
import { decide } from "../../../src/solve/decide/decide.js";
import type { Constraint, Problem } from "../../../src/solve/decide/problem.js";
import { cases } from "../../cases.js";
import { faultOf } from "./check-proof.js";
import { fractionsSatisfy } from "./fractions.js";
import { proofToJson } from "./json-proof.js";
import { coprime, randomOf, randomProblem, satisfies, small, solutions, units } from "./small-problems.js";
import { tableOf } from "./tables.js";

function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  const variables = [...coefficients.keys()].filter((variable) => coefficients[variable] !== 0n);
  return { variables, coefficients: variables.map((variable) => coefficients[variable] ?? 0n), from, to };
}

/** Whether a proof is one sum of the constraints, or of their bounds rounded inward. */
function isOneSum(problem: Problem): boolean {
  const decision = decide(problem);
  expect(decision.verdict).toBe("infeasible");
  if (decision.verdict !== "infeasible") return false;
  const { proof } = decision;
  expect(faultOf(problem, proofToJson(proof))).toBeUndefined();
  return proof.every((step, place) => {
    if (step.step === "round") return proof[step.of]?.step === "given";
    return step.step === "given" || (step.step === "sum" && place === proof.length - 1);
  });
}

/** The problem with every constraint divided by what its coefficients have in common, its bounds rounded inward. */
function rounded({ variables, constraints }: Problem): Problem {
  const divided = constraints.map(({ coefficients, from, to, ...rest }) => {
    const common = coefficients.reduce(greatestCommonDivisor, 0n) || 1n;
    return {
      ...rest,
      coefficients: coefficients.map((each) => each / common),
      from: from === undefined ? undefined : -divideDown(-from, common),
      to: to === undefined ? undefined : divideDown(to, common),
    };
  });
  return { variables, constraints: divided };
}

describe("what fractions cannot satisfy either, bounds of one sum being rounded inward", () => {
  test.each([
    ["sums and differences", units],
    ["small coefficients", small],
    ["coefficients without a one", coprime],
  ])("is refuted by one sum of these, and what they can is not: %s", (_, coefficients) => {
    const random = randomOf(31);
    const found = { sum: 0, more: 0 };
    for (let run = 0; run < cases(1500); run++) {
      const problem = randomProblem(random, coefficients, { most: 3 });
      if (solutions(problem, 5).next().done !== true) continue;
      const isSum = isOneSum(problem);
      found[isSum ? "sum" : "more"] += 1;
      expect(isSum).toBe(!fractionsSatisfy(rounded(problem)));
    }
    expect(found.sum).toBeGreaterThan(cases(200));
  });

  test("though rounding on the way would have shown it sooner", () => {
    // 3 x is at least 4 + y, so 5: x is at least 2 of whole numbers, 5/3 of fractions. But it is at most 1.
    const problem = {
      variables: 2,
      constraints: [row([3n, -1n], 4n, 5n), row([0n, 1n], 1n, 2n), row([1n, 0n], undefined, 1n)],
    };
    expect(isOneSum(problem)).toBe(true);
  });
});

describe("a budget of cases", () => {
  test("of any size leaves it open or gives the right verdict", () => {
    const random = randomOf(77);
    const verdicts = { feasible: 0, infeasible: 0, open: 0 };
    for (let run = 0; run < cases(400); run++) {
      const problem = randomProblem(random, coprime, { high: 7 });
      const possible = solutions(problem, 7).next().done !== true;
      for (let nodes = 0; nodes <= 6; nodes++) {
        const decision = decide(problem, { budget: { nodes } });
        verdicts[decision.verdict] += 1;
        expect(decision.spent.nodes).toBeLessThanOrEqual(nodes);
        if (decision.verdict === "open") continue;
        expect(decision.verdict).toBe(possible ? "feasible" : "infeasible");
        if (decision.verdict === "infeasible") {
          expect(faultOf(problem, proofToJson(decision.proof))).toBeUndefined();
        } else expect(problem.constraints.every((each) => satisfies(each, decision.witness))).toBe(true);
      }
    }
    expect(verdicts.open).toBeGreaterThan(cases(200));
  });

  // True of fractions, of no whole numbers.
  const fractions: Problem = {
    variables: 2,
    constraints: [row([2n, 3n], 1n, undefined), row([3n, -4n], undefined, 2n), row([-1n, 6n], undefined, 3n)],
  };

  test("suffices exactly where it is what the decision takes, and counts the whole as one", () => {
    const { nodes } = decide(fractions).spent;
    expect(decide(fractions, { budget: { nodes } })).toMatchObject({
      verdict: "infeasible",
      spent: { nodes },
    });
    for (let less = 0; less < nodes; less++) {
      expect(decide(fractions, { budget: { nodes: less } })).toMatchObject({
        verdict: "open",
        spent: { nodes: less },
      });
    }
    expect(decide({ variables: 1, constraints: [row([1n], 2n, 3n)] }).spent).toEqual({
      nodes: 1,
      pivots: 0,
      cells: 0,
    });
  });

  test("of exchanges too", () => {
    const { pivots, cells } = decide(fractions).spent;
    expect(decide(fractions, { budget: { pivots } })).toMatchObject({ verdict: "infeasible" });
    for (let less = 0; less < pivots; less++) {
      const decision = decide(fractions, { budget: { pivots: less } });
      expect(decision.verdict).toBe("open");
      expect(decision.spent.pivots).toBeLessThanOrEqual(less);
    }
    expect(decide(fractions, { budget: { cells: 0 } }).verdict).toBe("open");
    expect(decide(fractions, { budget: { cells } }).verdict).toBe("infeasible");
  });
});

describe("a contradiction that is found without simplex", () => {
  test("takes no exchange where it is one of limits", () => {
    const crossed = {
      variables: 2,
      constraints: [row([1n, 1n], 5n, undefined), row([1n, 1n], undefined, 4n)],
    };
    expect(decide(crossed).spent).toEqual({ nodes: 1, pivots: 0, cells: 0 });
  });

  test("nor where limits are passed on to it", () => {
    const problem = {
      variables: 3,
      constraints: [
        row([1n], 1n, 2n),
        row([0n, 1n], 1n, 2n),
        row([1n, 1n, -1n], 0n, 0n),
        row([0n, 0n, 1n], 5n, undefined),
      ],
    };
    expect(decide(problem)).toMatchObject({
      verdict: "infeasible",
      spent: { nodes: 1, pivots: 0, cells: 0 },
    });
  });

  test("nor does a solution where one lies in the middle of all limits", () => {
    const problem = {
      variables: 3,
      constraints: [row([1n], 1n, 3n), row([0n, 1n], 1n, 3n), row([1n, 1n, -1n], 0n, 0n)],
    };
    expect(decide(problem)).toMatchObject({ verdict: "feasible", spent: { nodes: 1, pivots: 0, cells: 0 } });
  });

  test("nor where one is passed on through a whole table", () => {
    const { problem } = tableOf({ rows: 5, columns: 4, seed: 1, slip: 1_000_000n });
    expect(decide(problem)).toMatchObject({
      verdict: "infeasible",
      spent: { nodes: 1, pivots: 0, cells: 0 },
    });
  });

  test("takes no case where limits are passed on to it that are rounded inward on the way", () => {
    // y is 0 or 1, so that 3 x is 7 or 2; of fractions there are many.
    const problem = { variables: 2, constraints: [row([0n, 1n], 0n, 1n), row([3n, 5n], 7n, 7n)] };
    expect(fractionsSatisfy(problem)).toBe(true);
    expect(decide(problem)).toMatchObject({ verdict: "infeasible", spent: { nodes: 1 } });
  });

  test("parity that cases alone would never settle takes few of them", () => {
    // 2 x − 2 y + 4 z = 1 in two parts, nothing bounded: w = 2 x − 2 y and w + 4 z = 1.
    const problem = {
      variables: 4,
      constraints: [row([2n, -2n, 0n, -1n], 0n, 0n), row([0n, 0n, 4n, 1n], 1n, 1n)],
    };
    const decision = decide(problem);
    expect(decision.verdict).toBe("infeasible");
    expect(decision.spent.nodes).toBe(1);
  });
});

test("made-up problems of some variables take a few cases each", () => {
  const random = randomOf(5);
  let nodes = 0;
  for (let run = 0; run < 150; run++) {
    nodes += decide(randomProblem(random, coprime, { high: 60, most: 8 })).spent.nodes;
  }
  expect(nodes).toBeLessThan(150 * 2.5);
});
