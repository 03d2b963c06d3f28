import { describe, expect, test } from "vitest";
import { rational } from "../../../src/exact/rational.js";
import { type Conflict, check } from "../../../src/solve/decide/feasible.js";
import { type Forms, formsOf } from "../../../src/solve/decide/forms.js";
import { crossing, type Limits, limitsOf } from "../../../src/solve/decide/limits.js";
import { defaultBudget, type Meter, meterOf, type Problem } from "../../../src/solve/decide/problem.js";
import { load, type Simplex, simplexOf, valueAt } from "../../../src/solve/decide/simplex.js";
import { cases } from "../../cases.js";
import { coprime, randomOf, randomProblem, small, units } from "./small-problems.js";
import { tableOf } from "./tables.js";

/** Holds all items to their limits, and forms to the variables that they are of. */
function expectWithin(simplex: Simplex, forms: Forms, limits: Limits): void {
  const value = (item: number) => {
    const { top, bottom } = valueAt(simplex, item);
    expect(bottom > 0n).toBe(true);
    return rational(top, bottom);
  };
  for (let item = 0; item < forms.items; item++) {
    const [lower, upper] = [limits.lower[item]?.value, limits.upper[item]?.value];
    if (lower !== undefined) expect(value(item).gte(rational(lower))).toBe(true);
    if (upper !== undefined) expect(value(item).lte(rational(upper))).toBe(true);
  }
  for (const [index, { variables, coefficients }] of forms.forms.entries()) {
    const sum = variables.reduce(
      (total, variable, slot) => total.add(value(variable).mul(rational(coefficients[slot] ?? 0n))),
      rational(0n),
    );
    expect(sum.equals(value(forms.variables + index))).toBe(true);
  }
}

/** Holds a conflict to what it says: its limits, times multipliers above 0, sum up to 0 ≥ something above 0. */
function expectAbsurd(conflict: Conflict, forms: Forms, limits: Limits): void {
  const sums = new Array<bigint>(forms.variables).fill(0n);
  let least = 0n;
  for (const [limit, multiplier] of conflict) {
    expect(multiplier > 0n).toBe(true);
    const isLower = limits.lower.includes(limit);
    const item = (isLower ? limits.lower : limits.upper).indexOf(limit);
    expect(item).toBeGreaterThanOrEqual(0);
    const factor = isLower ? multiplier : -multiplier;
    least += factor * limit.value;
    const form = forms.forms[item - forms.variables] ?? { variables: [item], coefficients: [1n] };
    for (const [slot, variable] of form.variables.entries()) {
      sums[variable] = (sums[variable] ?? 0n) + factor * (form.coefficients[slot] ?? 0n);
    }
  }
  expect(sums.every((sum) => sum === 0n)).toBe(true);
  expect(least > 0n).toBe(true);
}

const isCrossed = (forms: Forms, limits: Limits): boolean =>
  Array.from({ length: forms.items }, (_, item) => crossing(limits, item)).some((each) => each !== undefined);

/** A simplex of a problem, its variables at zero, and what its work is counted on. */
function started(problem: Problem, budget: Partial<typeof defaultBudget> = {}) {
  const forms = formsOf(problem);
  const meter: Meter = meterOf({ ...defaultBudget, ...budget });
  const limits = limitsOf(forms);
  const simplex = simplexOf(forms, new Array<bigint>(forms.variables).fill(0n), meter);
  return { forms, meter, limits, simplex };
}

describe.each([
  ["sums and differences", units],
  ["small coefficients", small],
  ["coefficients without a one", coprime],
])("of %s", (_, coefficients) => {
  test("values within all limits are found where there are any, and else limits that contradict each other", () => {
    const random = randomOf(17);
    const found = { feasible: 0, conflict: 0 };
    for (let run = 0; run < cases(1000); run++) {
      const problem = randomProblem(random, coefficients, { most: 3 });
      const { forms, limits, simplex } = started(problem);
      if (forms.absurd.length > 0 || isCrossed(forms, limits)) continue;
      load(simplex, limits);
      const checked = check(simplex);
      if (checked === "feasible") {
        found.feasible += 1;
        expectWithin(simplex, forms, limits);
        continue;
      }
      expect(checked).not.toBe("stopped");
      found.conflict += 1;
      expectAbsurd(checked as Conflict, forms, limits);
    }
    expect(Math.min(found.feasible, found.conflict)).toBeGreaterThan(cases(50));
  });

  test("limits are taken up and let go one after the other", () => {
    const random = randomOf(23);
    for (let run = 0; run < cases(300); run++) {
      const problem = randomProblem(random, coefficients);
      const { forms, simplex } = started(problem);
      for (let turn = 0; turn < 4; turn++) {
        const without = new Set([...problem.constraints.keys()].filter(() => random(3) === 0));
        const limits = limitsOf(forms, without);
        if (isCrossed(forms, limits)) continue;
        load(simplex, limits);
        const checked = check(simplex);
        if (checked === "feasible") expectWithin(simplex, forms, limits);
        else expectAbsurd(checked as Conflict, forms, limits);
      }
    }
  });
});

describe("the work", () => {
  test("is little more than an exchange for each sum of a table, sound or not", () => {
    const work = { pivots: 0, sums: 0 };
    for (const [index, kind] of [
      {},
      { marginGrain: 1 },
      { cellGrain: 1 },
      { blank: 20 },
      { slip: 1_000_000n },
      { blank: 100, marginGrain: 1, marginSlip: 5n, grand: false },
    ].entries()) {
      for (const size of [
        { rows: 8, columns: 6 },
        { rows: 10, columns: 9 },
      ]) {
        const { problem } = tableOf({ ...size, seed: index + 1, ...kind });
        const { forms, limits, simplex, meter } = started(problem);
        load(simplex, limits);
        const checked = check(simplex);
        if (checked === "feasible") expectWithin(simplex, forms, limits);
        else expectAbsurd(checked as Conflict, forms, limits);
        work.pivots += meter.pivots;
        work.sums += forms.forms.length;
      }
    }
    expect(work.pivots).toBeLessThan(1.4 * work.sums);
  });

  test("is none where all is within its limits already, or a variable gets there by moving alone", () => {
    const problem: Problem = {
      variables: 2,
      constraints: [
        { variables: [0], coefficients: [1n], from: 0n, to: 9n },
        { variables: [1], coefficients: [1n], from: 2n, to: 9n },
        { variables: [0, 1], coefficients: [1n, 1n], from: 1n, to: 12n },
      ],
    };
    const { limits, simplex, meter, forms } = started(problem);
    load(simplex, limits);
    expect(check(simplex)).toBe("feasible");
    expectWithin(simplex, forms, limits);
    expect(meter.pivots).toBe(0);
  });

  test("ends where the budget is used up", () => {
    const { problem } = tableOf({ rows: 4, columns: 4, seed: 1 });
    const whole = started(problem);
    load(whole.simplex, whole.limits);
    expect(check(whole.simplex)).toBe("feasible");
    const { pivots } = whole.meter;
    expect(pivots).toBeGreaterThan(0);
    for (const budget of [0, 1, pivots - 1, pivots]) {
      const { limits, simplex, meter } = started(problem, { pivots: budget });
      load(simplex, limits);
      expect(check(simplex)).toBe(budget < pivots ? "stopped" : "feasible");
      expect(meter.pivots).toBe(budget);
    }
  });
});
