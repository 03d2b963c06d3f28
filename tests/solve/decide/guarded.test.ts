import { describe, expect, test } from "vitest";
import { decide } from "../../../src/solve/decide/decide.js";
import { impliedRange, impliedRanges } from "../../../src/solve/decide/implied.js";
import { allMinimal } from "../../../src/solve/decide/minimal.js";
import type { Problem } from "../../../src/solve/decide/problem.js";
import { cases } from "../../cases.js";
import { faultOf } from "./check-proof.js";
import { proofToJson } from "./json-proof.js";
import { coprime, randomOf, randomProblem, satisfies, small, solutions, units } from "./small-problems.js";

/** A random problem in which most constraints may be nothing instead. */
function orNothingIn(problem: Problem, random: (below: number) => number): Problem {
  return {
    ...problem,
    constraints: problem.constraints.map((constraint, index) =>
      index < problem.variables || random(4) === 0 ? constraint : { ...constraint, orNothing: true },
    ),
  };
}

/** The same from -3 to 2 in place of 0 to 5. */
function shifted(problem: Problem): Problem {
  return {
    ...problem,
    constraints: problem.constraints.map((constraint, index) =>
      index < problem.variables ? { ...constraint, from: -3n, to: 2n } : constraint,
    ),
  };
}

function* shiftedSolutions(problem: Problem, without: ReadonlySet<number>): Generator<readonly bigint[]> {
  const free: Problem = { variables: problem.variables, constraints: [] };
  const kept = problem.constraints.filter((_, index) => !without.has(index));
  for (const values of solutions(free, 5)) {
    const moved = values.map((value) => value - 3n);
    if (kept.every((constraint) => satisfies(constraint, moved))) yield moved;
  }
}

describe("constraints that may be nothing instead, against brute force", () => {
  describe.each([
    ["sums and differences", units],
    ["small coefficients", small],
    ["coefficients without a one", coprime],
  ] as const)("%s", (_, coefficients) => {
    const sampled = (
      seed: number,
      count: number,
      check: (problem: Problem, all: typeof shiftedSolutions) => void,
    ): void => {
      const random = randomOf(seed);
      for (let run = 0; run < cases(count); run++) {
        const problem = orNothingIn(randomProblem(random, coefficients, { most: 3 }), random);
        check(problem, (given, without) => solutions(given, 5, without));
        check(shifted(problem), shiftedSolutions);
      }
    };

    test("are decided, with a witness or a proof", () => {
      sampled(7, 600, (problem, all) => {
        const decision = decide(problem);
        const possible = all(problem, new Set()).next().done !== true;
        expect(decision.verdict).toBe(possible ? "feasible" : "infeasible");
        if (decision.verdict === "feasible") {
          expect(problem.constraints.every((constraint) => satisfies(constraint, decision.witness))).toBe(
            true,
          );
        }
        if (decision.verdict !== "infeasible") return;
        expect(faultOf(problem, proofToJson(decision.proof))).toBeUndefined();
        const named = new Set(decision.core.map(({ constraint }) => constraint));
        const others = new Set([...problem.constraints.keys()].filter((index) => !named.has(index)));
        const rest = {
          ...problem,
          constraints: problem.constraints.filter((_, index) => !others.has(index)),
        };
        expect(decide(rest).verdict).toBe("infeasible");
      });
    });

    test("leave exact ranges, some constraints left out", () => {
      let turn = 0;
      sampled(11, 300, (problem, all) => {
        const own = Array.from({ length: problem.variables }, () =>
          [...problem.constraints.keys()].filter((index) => index >= problem.variables && turn++ % 3 === 0),
        );
        const { ranges } = impliedRanges(problem, own);
        for (const [variable, range] of ranges.entries()) {
          const left: number[] = [];
          for (const values of all(problem, new Set(own[variable]))) left.push(Number(values[variable]));
          const [from, to] = [BigInt(Math.min(9, ...left)), BigInt(Math.max(-9, ...left))];
          expect(range).toEqual(left.length === 0 ? "empty" : { from, to, exact: true });
        }
      });
    });
  });
});

test("an end that only what may be nothing sets is found where nothing else does", () => {
  // x = y, and x > y unless both are 0.
  const problem: Problem = {
    variables: 2,
    constraints: [
      { variables: [0], coefficients: [1n], from: 0n, to: undefined },
      { variables: [1], coefficients: [1n], from: 0n, to: undefined },
      { variables: [0, 1], coefficients: [1n, -1n], from: 0n, to: 0n },
      { variables: [0, 1], coefficients: [1n, -1n], from: 1n, to: undefined, orNothing: true },
    ],
  };
  expect(impliedRange(problem, 0, [])).toEqual({ from: 0n, to: 0n, exact: true });
  expect(impliedRange(problem, 0, [2])).toEqual({ from: 0n, to: undefined, exact: true });
});

test("what keeps a variable from 0 is part of a conflict", () => {
  // x > 100 y unless both are 0; x = 0; y at least 1.
  const problem: Problem = {
    variables: 2,
    constraints: [
      { variables: [0, 1], coefficients: [1n, -100n], from: 1n, to: undefined, orNothing: true },
      { variables: [0], coefficients: [1n], from: 0n, to: 0n },
      { variables: [1], coefficients: [1n], from: 1n, to: undefined },
      { variables: [1], coefficients: [1n], from: 0n, to: undefined },
    ],
  };
  const { conflicts, corrections } = allMinimal(problem, [[1], [2]], { soft: [true, true] });
  expect(conflicts.map(({ groups }) => groups)).toEqual([[0, 1]]);
  expect(corrections).toEqual([[0], [1]]);
});
