import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains, type Range } from "../../src/exact/range.js";
import { solve } from "../../src/solve/solve.js";
import type { Relation, System, Variable } from "../../src/solve/system.js";
import { bruteForce, satisfies } from "./brute-force.js";
import { acyclic, anySmall, anySystem, ones } from "./systems.js";

const runs = { numRuns: 400, seed: 20240327 };

describe("against brute force over all small whole numbers", () => {
  test("sums without cycles: verdict and implied ranges are exact", () => {
    fc.assert(
      fc.property(acyclic(ones), (system) => {
        const truth = bruteForce(system);
        const { verdict, implied, witness } = solve(system);
        expect(verdict).toBe(truth.consistent ? "consistent" : "inconsistent");
        if (witness !== undefined) expectSolution(system, witness);
        for (const [index, range] of truth.implied.entries()) {
          if (range !== undefined) expect(implied[index]).toEqual(range);
        }
      }),
      runs,
    );
  });

  test.each([
    ["without cycles", acyclic(anySmall)],
    ["of any shape", anySystem(anySmall)],
  ])("relations %s: verdict, witness and implied ranges are exact", (_, systems) => {
    fc.assert(
      fc.property(systems, (system) => {
        const truth = bruteForce(system);
        const { verdict, implied, witness, effort } = solve(system);
        expect(verdict).toBe(truth.consistent ? "consistent" : "inconsistent");
        expect(effort.complete).toBe(true);
        if (witness !== undefined) expectSolution(system, witness);
        for (const [index, range] of truth.implied.entries()) {
          if (range === undefined) continue;
          if (verdict === "consistent") expect(implied[index]).toEqual(range);
          else expectWithin(range, implied[index]);
        }
      }),
      runs,
    );
  });

  test("a relation is said to fail only if no values of its variables' figures satisfy it", () => {
    fc.assert(
      fc.property(anySystem(anySmall), (system) => {
        const { outcomes, verdict } = solve(system);
        const printed: System = {
          ...system,
          variables: system.variables.map((own) => ({ domain: own.figure ?? own.domain, figure: undefined })),
        };
        for (const [index, outcome] of outcomes.entries()) {
          if (outcome !== "fails") continue;
          expect(verdict).toBe("inconsistent");
          const alone = { ...printed, relations: [system.relations[index] as Relation] };
          const unprinted = alone.relations[0]?.variables.some(
            (variable) => system.variables[variable]?.figure === undefined,
          );
          if (!unprinted) expect(bruteForce(alone).consistent).toBe(false);
        }
      }),
      runs,
    );
  });

  test("an untested relation can be satisfied whatever its printed variables were", () => {
    fc.assert(
      fc.property(anySystem(anySmall), (system) => {
        const { outcomes } = solve(system);
        for (const [index, outcome] of outcomes.entries()) {
          if (outcome !== "untested") continue;
          const relation = system.relations[index] as Relation;
          // One-sided relations only: a two-sided one is also called untested where only gaps could break it.
          if (relation.sides.some(({ from, to }) => from !== undefined && to !== undefined)) continue;
          for (const values of assignmentsOfPrinted(system, relation)) {
            expect(bruteForce(values).consistent).toBe(true);
          }
        }
      }),
      { ...runs, numRuns: 150 },
    );
  });
});

describe("by hand", () => {
  test("a message leaves the receiver's own figure out", () => {
    // total 100 = a 30..40 + b 55..75
    const solution = solve({
      variables: [printed(100n), printed(30n, 40n), printed(55n, 75n)],
      relations: [sumIs(0, [1, 2])],
    });
    expect(solution.implied).toEqual([
      { from: 85n, to: 115n },
      { from: 25n, to: 45n },
      { from: 60n, to: 70n },
    ]);
    expect(solution).toMatchObject({ verdict: "consistent", outcomes: ["holds"] });
  });

  test("a contradiction stays where it is: the next relation gets the printed figure", () => {
    // a = 10 × 3 fails against the printed 40..50; total = a + b is judged by the printed a.
    const tenTimes: Relation = {
      variables: [0, 1],
      sides: [{ coefficients: [1n, -10n], from: 0n, to: 0n }],
    };
    const solution = solve({
      variables: [printed(40n, 50n), printed(3n), printed(1n), printed(41n, 51n)],
      relations: [tenTimes, sumIs(3, [0, 2])],
    });
    expect(solution.verdict).toBe("inconsistent");
    expect(solution.outcomes).toEqual(["fails", "holds"]);
    expect(solution.implied[3]).toEqual({ from: 41n, to: 51n });
    expect(solution.implied[1]).toEqual({ from: 4n, to: 5n });
  });

  test("each sum passes alone, together they cannot: in tenths, 10 + 10 = 20 and 20 + 10 = 40, rounded to tens", () => {
    const rounded = (value: bigint): Variable => printed(value - 5n, value + 5n);
    const solution = solve({
      variables: [printed(9n, 10n), printed(9n, 10n), rounded(20n), printed(9n, 10n), rounded(40n)],
      relations: [sumIs(2, [0, 1]), sumIs(4, [2, 3])],
    });
    expect(solution.outcomes).toEqual(["holds", "holds"]);
    expect(solution.verdict).toBe("inconsistent");
    expect(solution.implied[4]).toEqual({ from: 27n, to: 30n });
    expect(solution.implied[2]).toEqual({ from: 25n, to: 20n }); // no value: 18..20 and 25..36
  });

  test("a relation over an unprinted variable is judged by what the others leave for it", () => {
    // t = a + b, t ≤ c, t not printed
    const solution = solve({
      variables: [unprinted, printed(7n), printed(8n), printed(14n)],
      relations: [sumIs(0, [1, 2]), atMost(0, 3)],
    });
    expect(solution.verdict).toBe("inconsistent");
    expect(solution.outcomes).toEqual(["fails", "fails"]);
    expect(solution.given[1]).toEqual([
      { from: 15n, to: 15n },
      { from: 14n, to: 14n },
    ]);
  });

  test("in a cycle, what a range brings a variable never comes from the variable's own figure", () => {
    // a ≤ b and b ≤ a: a printed 5, b not at all. Nothing else speaks of a.
    const solution = solve({
      variables: [printed(5n), unprinted],
      relations: [atMost(0, 1), atMost(1, 0)],
    });
    expect(solution.implied[0]).toEqual({ from: 0n, to: undefined });
    expect(solution.implied[1]).toEqual({ from: 5n, to: 5n });
    expect(solution).toMatchObject({ verdict: "consistent", witness: [5n, 5n] });
  });

  test("a cycle that contradicts itself is found, whichever way round", () => {
    // a < b < a within 0..1000
    const below = (low: number, high: number): Relation => ({
      variables: [low, high],
      sides: [{ coefficients: [1n, -1n], from: undefined, to: -1n }],
    });
    const solution = solve({
      variables: [printed(0n, 40n), printed(0n, 40n)],
      relations: [below(0, 1), below(1, 0)],
    });
    expect(solution.verdict).toBe("inconsistent");
  });

  test("a cycle that contradicts itself though nothing limits it is found", () => {
    const below = (low: number, high: number): Relation => ({
      variables: [low, high],
      sides: [{ coefficients: [1n, -1n], from: undefined, to: -1n }],
    });
    const solution = solve({
      variables: [unprinted, unprinted],
      relations: [below(0, 1), below(1, 0)],
    });
    expect(solution.verdict).toBe("inconsistent");
  });

  test("where the budget does not suffice nothing is claimed", () => {
    const free = { domain: { from: undefined, to: undefined }, figure: undefined };
    const row = (coefficients: bigint[], to: bigint): Relation => ({
      variables: [0, 1],
      sides: [{ coefficients, from: undefined, to }],
    });
    const system = {
      variables: [free, free],
      relations: [row([-2n, -3n], -1n), row([3n, -4n], 2n), row([-1n, 6n], 3n)],
    };
    expect(solve(system, { budget: { nodes: 0, pivots: 0 } })).toMatchObject({
      verdict: "undetermined",
      witness: undefined,
      effort: { complete: false },
    });
  });

  test("2x + 3y ≥ 1, 3x − 4y ≤ 2, −x + 6y ≤ 3 is true in the reals and impossible in whole numbers", () => {
    const free = { domain: { from: undefined, to: undefined }, figure: undefined };
    const side = (coefficients: bigint[], from: bigint | undefined, to: bigint | undefined): Relation => ({
      variables: [0, 1],
      sides: [{ coefficients, from, to }],
    });
    const relations = [
      side([2n, 3n], 1n, undefined),
      side([3n, -4n], undefined, 2n),
      side([-1n, 6n], undefined, 3n),
    ];
    expect(solve({ variables: [free, free], relations }).verdict).toBe("inconsistent");
  });

  test("two rates on one pair of quantities form a cycle and are still checked", () => {
    const ratio = (low: bigint, high: bigint): Relation => ({
      variables: [0, 1],
      sides: [
        { coefficients: [1n, -low], from: 0n, to: undefined },
        { coefficients: [1n, -high], from: undefined, to: 0n },
      ],
    });
    const solution = solve({
      variables: [printed(100n), printed(10n)],
      relations: [ratio(9n, 11n), ratio(11n, 12n)],
    });
    expect(solution.outcomes).toEqual(["holds", "fails"]);
    expect(solution.implied[1]).toEqual({ from: 10n, to: 9n }); // 100/11..100/9 and 100/12..100/11
  });

  test("no variables, no relations: nothing to find fault with", () => {
    expect(solve({ variables: [], relations: [] })).toEqual({
      verdict: "consistent",
      implied: [],
      outcomes: [],
      given: [],
      witness: [],
      contradictions: [],
      effort: { nodes: 0, pivots: 0, complete: true },
    });
  });

  test("a hundred thousand members of one relation take time in proportion", () => {
    const count = 100_000;
    const members = Array.from({ length: count }, (_, index) => index + 1);
    const solution = solve({
      variables: [printed(0n, 10n ** 9n), ...members.map(() => printed(1n, 2n))],
      relations: [sumIs(0, members)],
    });
    expect(solution.implied[0]).toEqual({ from: BigInt(count), to: BigInt(2 * count) });
  });
});

const natural: Range = { from: 0n, to: undefined };
const unprinted: Variable = { domain: natural, figure: undefined };

function printed(from: bigint, to = from): Variable {
  return { domain: natural, figure: { from, to } };
}

function sumIs(total: number, parts: readonly number[]): Relation {
  return {
    variables: [total, ...parts],
    sides: [{ coefficients: [1n, ...parts.map(() => -1n)], from: 0n, to: 0n }],
  };
}

function atMost(low: number, high: number): Relation {
  return { variables: [low, high], sides: [{ coefficients: [1n, -1n], from: undefined, to: 0n }] };
}

function expectSolution({ variables, relations }: System, witness: readonly bigint[]): void {
  for (const relation of relations) expect(satisfies(relation, witness)).toBe(true);
  for (const [index, { domain, figure }] of variables.entries()) {
    expect(contains(figure ?? domain, witness[index] as bigint)).toBe(true);
  }
}

function expectWithin(inner: Range, outer: Range | undefined): void {
  expect(outer).toBeDefined();
  if (outer === undefined) return;
  const inside = contains(outer, inner.from as bigint) && contains(outer, inner.to as bigint);
  expect(inside, `${inner.from}..${inner.to} within ${outer.from}..${outer.to}`).toBe(true);
}

/** One system for every way in which the printed variables of a relation could have been printed exactly. */
function* assignmentsOfPrinted(system: System, relation: Relation): Generator<System> {
  const known = relation.variables.filter((variable) => system.variables[variable]?.figure !== undefined);
  for (let code = 0; code < 7 ** known.length; code++) {
    const variables = system.variables.map((own, index): Variable => {
      const place = known.indexOf(index);
      const value = BigInt(Math.floor(code / 7 ** place) % 7);
      return { domain: own.domain, figure: place < 0 ? undefined : { from: value, to: value } };
    });
    yield { variables, relations: [relation] };
  }
}

test("the oracle itself: 2x = y has no solution for y = 3", () => {
  const double: Relation = { variables: [0, 1], sides: [{ coefficients: [2n, -1n], from: 0n, to: 0n }] };
  expect(satisfies(double, [1n, 2n])).toBe(true);
  expect(satisfies(double, [1n, 3n])).toBe(false);
});
