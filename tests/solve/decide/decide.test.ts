import { describe, expect, test } from "vitest";
import { type Decision, decide } from "../../../src/solve/decide/decide.js";
import type { Constraint, Problem } from "../../../src/solve/decide/problem.js";
import { cases } from "../../cases.js";
import { faultOf } from "./check-proof.js";
import { type JsonProof, type JsonStep, proofToJson } from "./json-proof.js";
import {
  type Coefficients,
  coprime,
  randomOf,
  randomProblem,
  satisfies,
  small,
  solutions,
  units,
} from "./small-problems.js";

/** `from ≤ Σ ≤ to` with coefficients by variable; those that are zero are left out. */
function row(coefficients: readonly number[], from: bigint | undefined, to: bigint | undefined): Constraint {
  const variables = [...coefficients.keys()].filter((variable) => coefficients[variable] !== 0);
  return {
    variables,
    coefficients: variables.map((variable) => BigInt(coefficients[variable] ?? 0)),
    from,
    to,
  };
}

function exactly(coefficients: readonly number[], value: bigint): Constraint {
  return row(coefficients, value, value);
}

/** Coefficients of just one variable. */
function unit(variable: number): readonly number[] {
  return [...new Array<number>(variable).fill(0), 1];
}

/** Holds a decision to the problem: a witness satisfies it, a proof is accepted and rests on its core alone. */
function expectSound(problem: Problem, decision: Decision): void {
  if (decision.verdict === "feasible") {
    expect(problem.constraints.every((constraint) => satisfies(constraint, decision.witness))).toBe(true);
  }
  if (decision.verdict === "infeasible") {
    expect(faultOf(problem, proofToJson(decision.proof))).toBeUndefined();
    const used = new Set(givensOf(proofToJson(decision.proof)));
    expect(used).toEqual(new Set(decision.core.map(({ constraint, end }) => `${constraint} ${end}`)));
  }
}

function givensOf(proof: JsonProof): string[] {
  return proof.flatMap((step) => {
    if (step.step === "given") return [`${step.constraint} ${step.end}`];
    return step.step === "split" ? [...givensOf(step.low), ...givensOf(step.high)] : [];
  });
}

function stepsOf(problem: Problem): readonly string[] {
  const decision = decide(problem);
  expect(decision.verdict).toBe("infeasible");
  expectSound(problem, decision);
  return decision.verdict === "infeasible" ? decision.proof.map(({ step }) => step) : [];
}

describe("against brute force over all small whole numbers", () => {
  const kinds: readonly (readonly [name: string, coefficients: Coefficients, runs: number])[] = [
    ["sums and differences", units, 2500],
    ["small coefficients", small, 2500],
    ["coefficients without a one", coprime, 2500],
  ];
  for (const [name, coefficients, runs] of kinds) {
    test(`${name}: the verdict is right, the witness satisfies, the proof is accepted`, () => {
      const random = randomOf(20240327);
      for (let run = 0; run < cases(runs); run++) {
        const problem = randomProblem(random, coefficients);
        const decision = decide(problem);
        const possible = solutions(problem, 5).next().done !== true;
        expect(decision.verdict).toBe(possible ? "feasible" : "infeasible");
        expectSound(problem, decision);
      }
    });
  }

  test("without bounds on the variables, every verdict that is given is right", () => {
    const random = randomOf(7);
    const verdicts = { feasible: 0, infeasible: 0, open: 0 };
    for (let run = 0; run < cases(1500); run++) {
      const bounded = randomProblem(random, run % 2 === 0 ? small : coprime);
      const problem = { ...bounded, constraints: bounded.constraints.slice(bounded.variables) };
      const decision = decide(problem, { budget: { nodes: 60, pivots: 2000 } });
      verdicts[decision.verdict] += 1;
      expectSound(problem, decision);
    }
    expect(verdicts.feasible).toBeGreaterThan(cases(300));
    expect(verdicts.infeasible).toBeGreaterThan(cases(300));
    expect(verdicts.open).toBeLessThan(15);
  });

  test("the same problem gets the same answer", () => {
    const random = randomOf(3);
    for (let run = 0; run < cases(200); run++) {
      const problem = randomProblem(random, coprime);
      expect(decide(problem)).toEqual(decide(structuredClone(problem)));
    }
  });
});

describe("problems computed by hand", () => {
  test("36,455 families at 369,200 tenge do not make 13.3 billion, and the proof is one sum", () => {
    const problem: Problem = {
      variables: 2,
      constraints: [
        exactly([1, 0], 36455n),
        row([0, 1], 1_325_000_000_000n, 1_335_000_000_000n),
        exactly([-36_920_000, 1], 0n),
      ],
    };
    const decision = decide(problem);
    expect(decision.verdict).toBe("infeasible");
    if (decision.verdict !== "infeasible") return;
    expectSound(problem, decision);
    expect(decision.core).toEqual([
      { constraint: 0, end: "from" },
      { constraint: 1, end: "to" },
      { constraint: 2, end: "from" },
    ]);
    expect(decision.proof.map(({ step }) => step)).toEqual(["given", "given", "given", "sum"]);
    expect(decision.proof.at(-1)).toEqual({
      step: "sum",
      of: expect.arrayContaining([expect.arrayContaining([36_920_000n])]),
    });
  });

  test("1.0 + 1.0 = 2 and 2 + 1.0 = 4, each possible alone, are impossible together", () => {
    // In tenths; the variables are a, b, s, c, t with s printed 2 and t printed 4.
    const figures = [
      row([1], 10n, 10n),
      row([0, 1], 10n, 10n),
      row([0, 0, 1], 15n, 25n),
      row([0, 0, 0, 1], 10n, 10n),
      row([0, 0, 0, 0, 1], 35n, 45n),
    ];
    const sums = [exactly([1, 1, -1], 0n), exactly([0, 0, 1, 1, -1], 0n)];
    expect(decide({ variables: 5, constraints: [...figures, sums[0] as Constraint] }).verdict).toBe(
      "feasible",
    );
    expect(decide({ variables: 5, constraints: [...figures, sums[1] as Constraint] }).verdict).toBe(
      "feasible",
    );
    expect(
      stepsOf({ variables: 5, constraints: [...figures, ...sums] }).filter((step) => step === "sum"),
    ).toHaveLength(1);
  });

  test("30.1 billion + 24.60000001 billion misses 54.7 billion by 1000 tiyn, which binary fractions cannot see", () => {
    const problem: Problem = {
      variables: 3,
      constraints: [
        exactly([1], 3_010_000_000_000n),
        exactly([0, 1], 2_460_000_001_000n),
        exactly([0, 0, 1], 5_470_000_000_000n),
        exactly([1, 1, -1], 0n),
      ],
    };
    expect(stepsOf(problem)).toEqual(["given", "given", "given", "given", "sum"]);
    const off = { ...problem, constraints: [...problem.constraints] };
    off.constraints[2] = exactly([0, 0, 1], 5_470_000_001_000n);
    expect(decide(off).verdict).toBe("feasible");
  });

  test("x + y = z and 2 y + 1 = z contradict 1, 1 and 3", () => {
    const problem: Problem = {
      variables: 3,
      constraints: [
        exactly([1], 1n),
        exactly([0, 1], 1n),
        exactly([0, 0, 1], 3n),
        exactly([1, 1, -1], 0n),
        exactly([0, -2, 1], 1n),
      ],
    };
    expect(stepsOf(problem).at(-1)).toBe("sum");
  });

  test("2 x + 3 y ≥ 1, 3 x − 4 y ≤ 2 and −x + 6 y ≤ 3 hold for fractions, and for no whole numbers", () => {
    const problem: Problem = {
      variables: 2,
      constraints: [row([2, 3], 1n, undefined), row([3, -4], undefined, 2n), row([-1, 6], undefined, 3n)],
    };
    const steps = stepsOf(problem);
    expect(steps.includes("split") || steps.includes("round")).toBe(true);
  });

  test("2 x + 4 y = 7 is refuted by rounding", () => {
    const problem = { variables: 2, constraints: [exactly([2, 4], 7n)] };
    expect(stepsOf(problem)).toEqual(["given", "round", "given", "round", "sum"]);
  });

  test("a bound that lies between whole numbers is rounded inward", () => {
    expect(stepsOf({ variables: 1, constraints: [exactly([2], 7n)] })).toEqual([
      "given",
      "round",
      "given",
      "round",
      "sum",
    ]);
    expect(decide({ variables: 1, constraints: [row([-3], -10n, -8n)] })).toMatchObject({
      verdict: "feasible",
      witness: [3n],
    });
  });

  test("two bounds that contradict each other are added directly", () => {
    const problem = { variables: 1, constraints: [row([1], 5n, undefined), row([1], undefined, 4n)] };
    expect(decide(problem)).toMatchObject({
      verdict: "infeasible",
      proof: [
        { step: "given", constraint: 0, end: "from" },
        { step: "given", constraint: 1, end: "to" },
        {
          step: "sum",
          of: [
            [0, 1n],
            [1, 1n],
          ],
        },
      ],
      core: [
        { constraint: 0, end: "from" },
        { constraint: 1, end: "to" },
      ],
    });
  });

  test("constraints without variables, or on a variable that cancels, say something about zero", () => {
    expect(stepsOf({ variables: 0, constraints: [row([], 1n, undefined)] })).toEqual(["given"]);
    expect(
      stepsOf({
        variables: 1,
        constraints: [{ variables: [0, 0], coefficients: [1n, -1n], from: undefined, to: -1n }],
      }),
    ).toEqual(["given"]);
    expect(decide({ variables: 2, constraints: [row([], 0n, 0n)] })).toMatchObject({ witness: [0n, 0n] });
    const twice = {
      variables: 1,
      constraints: [{ variables: [0, 0], coefficients: [1n, 1n], from: 6n, to: 6n }],
    };
    expect(decide(twice)).toMatchObject({ witness: [3n] });
  });

  test("multiples of a form, of either sign, bound the same form", () => {
    const problem: Problem = {
      variables: 2,
      constraints: [row([2, 4], 6n, undefined), row([-3, -6], -8n, undefined)],
    };
    expect(stepsOf(problem)).toEqual(["given", "given", "round", "sum"]);
  });

  test("a case inside a split that turned out not to be needed is named where it belongs", () => {
    const bounds = [0, 1, 2, 3].map((variable) => row(unit(variable), 0n, 5n));
    const problem: Problem = {
      variables: 4,
      constraints: [...bounds, row([7, 5, -3, -3], undefined, 4n), exactly([-6, 7, 3], 2n)],
    };
    expect(stepsOf(problem).at(-1)).toBe("split");
  });

  test("whole numbers may be as large as they like", () => {
    const huge = 10n ** 60n;
    const problem = { variables: 2, constraints: [exactly([1, 1], huge), exactly([1, -1], 1n)] };
    expect(decide(problem).verdict).toBe("infeasible");
    const even = { variables: 2, constraints: [exactly([1, 1], huge), exactly([1, -1], 2n)] };
    expect(decide(even)).toMatchObject({ verdict: "feasible", witness: [huge / 2n + 1n, huge / 2n - 1n] });
  });
});

describe("the budget", () => {
  // A knapsack with a narrow gap between the multiples.
  const hard: Problem = {
    variables: 4,
    constraints: [
      exactly([12223, 12224, 36674, 61119], 89_643_481n),
      ...[0, 1, 2, 3].map((place) =>
        row(
          [0, 0, 0, 0].map((_, index) => (index === place ? 1 : 0)),
          0n,
          undefined,
        ),
      ),
    ],
  };

  test("a problem that takes more is left open, and the work is told", () => {
    expect(decide(hard, { budget: { nodes: 3 } })).toEqual({
      verdict: "open",
      spent: { nodes: 3, pivots: expect.any(Number), cells: expect.any(Number) },
    });
    expect(decide(hard, { budget: { pivots: 0 } })).toMatchObject({ verdict: "open" });
  });

  test("an endless search ends", () => {
    // Unbounded, so that cases alone would go on for ever.
    const endless = { variables: 3, constraints: [exactly([3, -3, 1], 1n), exactly([3, -6, -2], 2n)] };
    const decision = decide(endless, { budget: { nodes: 200 } });
    expect(decision.spent.nodes).toBeLessThanOrEqual(200);
    expectSound(endless, decision);
  });
});

describe("malformed constraints", () => {
  test("a variable that does not exist is refused", () => {
    expect(() => decide({ variables: 1, constraints: [row([0, 1], 1n, 1n)] })).toThrow(
      "names variable 1; there are 1",
    );
  });

  test("too few coefficients are refused", () => {
    expect(() =>
      decide({ variables: 1, constraints: [{ variables: [0], coefficients: [], from: 0n, to: 0n }] }),
    ).toThrow("1 variables but 0 coefficients");
  });
});

describe("mutated proofs", () => {
  test("a wrong multiplier, a missing step, a wrong end and a shifted case are rejected", () => {
    const random = randomOf(99);
    const counts = { multiplier: 0, missing: 0, end: 0, case: 0 };
    for (let run = 0; run < 1200; run++) {
      const problem = randomProblem(random, run % 2 === 0 ? small : coprime);
      const decision = decide(problem);
      if (decision.verdict !== "infeasible") continue;
      const proof = proofToJson(decision.proof);
      const last = proof.at(-1);
      if (last?.step === "sum" && last.of.length > 1) {
        const [[step, multiplier] = [0, "1"], ...rest] = last.of;
        const wrong: JsonStep = { step: "sum", of: [[step, (BigInt(multiplier) + 1n).toString()], ...rest] };
        const zero: JsonStep = { step: "sum", of: [[step, "0"], ...rest] };
        const minus: JsonStep = { step: "sum", of: [[step, "-1"], ...rest] };
        expect(faultOf(problem, [...proof.slice(0, -1), zero])).toBe("a multiplier that is not above zero");
        expect(faultOf(problem, [...proof.slice(0, -1), minus])).toBe("a multiplier that is not above zero");
        // A constraint whose own coefficients are none may be added as often as one likes.
        if (coefficientsOf(problem, proof[step]) > 0) {
          expect(faultOf(problem, [...proof.slice(0, -1), wrong])).toBeDefined();
          counts.multiplier += 1;
        }
      }
      expect(faultOf(problem, proof.slice(0, -1))).toBeDefined();
      if (proof.length > 1) expect(faultOf(problem, proof.slice(1))).toBeDefined();
      counts.missing += 1;
      const first = proof.findIndex((step) => step.step === "given" && coefficientsOf(problem, step) > 0);
      const given = proof[first];
      if (given?.step === "given" && last?.step === "sum") {
        const turned: JsonStep = { ...given, end: given.end === "from" ? "to" : "from" };
        expect(
          faultOf(
            problem,
            proof.map((step, index) => (index === first ? turned : step)),
          ),
        ).toBeDefined();
        counts.end += 1;
      }
      if (last?.step === "split") {
        const shifted: JsonStep = { ...last, low: last.high, high: last.low };
        expect(faultOf(problem, [...proof.slice(0, -1), shifted])).toBeDefined();
        counts.case += 1;
      }
    }
    expect(counts.multiplier).toBeGreaterThan(300);
    expect(counts.missing).toBeGreaterThan(500);
    expect(counts.end).toBeGreaterThan(300);
    expect(counts.case).toBeGreaterThan(0);
  });
});

function coefficientsOf(problem: Problem, step: JsonStep | undefined): number {
  return step?.step === "given" ? (problem.constraints[step.constraint]?.variables.length ?? 0) : 0;
}
