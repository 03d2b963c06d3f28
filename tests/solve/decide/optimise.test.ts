import { describe, expect, test } from "vitest";
import { rational } from "../../../src/exact/rational.js";
import { check } from "../../../src/solve/decide/feasible.js";
import { formsOf } from "../../../src/solve/decide/forms.js";
import { crossing, limitsOf } from "../../../src/solve/decide/limits.js";
import { optimise } from "../../../src/solve/decide/optimise.js";
import { type Constraint, defaultBudget, meterOf, type Problem } from "../../../src/solve/decide/problem.js";
import { load, simplexOf } from "../../../src/solve/decide/simplex.js";
import { cases } from "../../cases.js";
import { fractionsSatisfy } from "./fractions.js";
import { coprime, randomOf, randomProblem, small, units } from "./small-problems.js";

function row(coefficients: readonly bigint[], from: bigint | undefined, to: bigint | undefined): Constraint {
  return { variables: [...coefficients.keys()], coefficients, from, to };
}

/** The greatest (1) or least (-1) value of a variable as simplex finds it; `undefined` where nothing fits. */
function endOf(problem: Problem, variable: number, way: 1 | -1, pivots = defaultBudget.pivots) {
  const forms = formsOf(problem);
  const limits = limitsOf(forms);
  for (let item = 0; item < forms.items; item++) if (crossing(limits, item) !== undefined) return undefined;
  const meter = meterOf({ ...defaultBudget, pivots });
  const simplex = simplexOf(forms, new Array<bigint>(forms.variables).fill(0n), meter);
  load(simplex, limits);
  return check(simplex) === "feasible" ? optimise(simplex, variable, way) : undefined;
}

describe.each([
  ["sums and differences", units],
  ["small coefficients", small],
  ["coefficients without a one", coprime],
])("of %s", (_, coefficients) => {
  test("the end of a variable is reached, and nothing beyond it", () => {
    const random = randomOf(41);
    let found = 0;
    for (let run = 0; run < cases(500); run++) {
      const problem = randomProblem(random, coefficients, { most: 3 });
      const variable = random(problem.variables);
      for (const way of [1, -1] as const) {
        const end = endOf(problem, variable, way);
        if (end === undefined) continue;
        expect(typeof end).toBe("object");
        if (typeof end === "string") continue;
        found += 1;
        // With rounded bounds a fraction beyond is possible of the problem as given; so these are rounded too.
        const sign = BigInt(way);
        const beyond = (more: bigint): Constraint => ({
          variables: [variable],
          coefficients: [sign * end.bottom * 1000n],
          from: sign * end.top * 1000n + more,
          to: undefined,
        });
        const rounded = formsOf(problem).bounds.map(({ item, side, value }): Constraint => {
          const form = formsOf(problem).forms[item - problem.variables];
          const { variables, coefficients: by } = form ?? { variables: [item], coefficients: [1n] };
          return {
            variables,
            coefficients: by,
            from: side === "lower" ? value : undefined,
            to: side === "upper" ? value : undefined,
          };
        });
        const { variables } = problem;
        expect(fractionsSatisfy({ variables, constraints: [...rounded, beyond(0n)] })).toBe(true);
        expect(fractionsSatisfy({ variables, constraints: [...rounded, beyond(1n)] })).toBe(false);
      }
    }
    expect(found).toBeGreaterThan(cases(100));
  });
});

describe("by hand", () => {
  // 2 x + 3 y ≤ 12, x and y at least 0.
  const problem: Problem = {
    variables: 2,
    constraints: [row([2n, 3n], undefined, 12n), row([1n], 0n, undefined), row([0n, 1n], 0n, undefined)],
  };

  /** As `11/2`, in lowest terms. */
  const shown = (end: ReturnType<typeof endOf>) =>
    typeof end === "object" ? rational(end.top, end.bottom).toFraction() : end;

  test("the greatest and the least", () => {
    expect(shown(endOf(problem, 0, 1))).toBe("6");
    expect(shown(endOf(problem, 1, 1))).toBe("4");
    expect(shown(endOf(problem, 0, -1))).toBe("0");
  });

  test("a fraction", () => {
    const half = { variables: 2, constraints: [row([2n, 5n], 11n, 11n), ...problem.constraints.slice(1)] };
    expect(shown(endOf(half, 0, 1))).toBe("11/2");
    expect(shown(endOf(half, 1, 1))).toBe("11/5");
  });

  test("none where nothing limits it", () => {
    const open = { variables: 2, constraints: [row([1n, -1n], 0n, 3n), row([0n, 1n], 2n, undefined)] };
    expect(endOf(open, 0, 1)).toBe("unbounded");
    expect(endOf(open, 1, 1)).toBe("unbounded");
    expect(shown(endOf(open, 0, -1))).toBe("2");
  });

  test("a budget that is used up", () => {
    expect(endOf(problem, 0, 1, 0)).toBe("stopped");
    expect(shown(endOf(problem, 0, -1, 0))).toBe("0");
  });
});
