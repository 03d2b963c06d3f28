import { describe, expect, test } from "vitest";
import { solve } from "../../src/solve/solve.js";
import type { Relation, System, Variable } from "../../src/solve/system.js";

const natural = { from: 0n, to: undefined };
const unprinted: Variable = { domain: natural, figure: undefined };
const free: Variable = { domain: { from: undefined, to: undefined }, figure: undefined };

/** So many copies of a system side by side. */
function copies({ variables, relations }: System, count: number): System {
  const each = Array.from({ length: count }, (_, copy) => copy * variables.length);
  return {
    variables: each.flatMap(() => variables),
    relations: each.flatMap((offset) =>
      relations.map(
        (relation): Relation => ({
          ...relation,
          variables: relation.variables.map((variable) => variable + offset),
        }),
      ),
    ),
  };
}

const times = (factor: bigint, count: number): Relation => ({
  variables: [0, count],
  sides: [{ coefficients: [1n, -factor], from: 0n, to: 0n }],
});

// 0 is ten times 1 and four times 2, from 41 to 61: only 60.
const gaps: System = {
  variables: [{ domain: natural, figure: { from: 41n, to: 61n } }, unprinted, unprinted],
  relations: [times(10n, 1), times(4n, 2)],
};

const row = (coefficients: bigint[], from: bigint | undefined, to: bigint | undefined): Relation => ({
  variables: [0, 1],
  sides: [{ coefficients, from, to }],
});

// True of fractions, of no whole numbers.
const fractions: System = {
  variables: [free, free],
  relations: [row([2n, 3n], 1n, undefined), row([3n, -4n], undefined, 2n), row([-1n, 6n], undefined, 3n)],
};

describe("the work of all components", () => {
  test.each([gaps, fractions])("is added up", (system) => {
    const one = solve(system).effort;
    expect(one.nodes).toBeGreaterThan(0);
    expect(one.pivots).toBeGreaterThan(0);
    expect(solve(copies(system, 3)).effort).toEqual({
      nodes: 3 * one.nodes,
      pivots: 3 * one.pivots,
      complete: true,
    });
  });
});

describe("what one component used the next has not", () => {
  test("cases: the first is decided with all, the second is left open", () => {
    const { nodes } = solve(gaps).effort;
    expect(solve(gaps, { budget: { nodes } })).toMatchObject({
      verdict: "consistent",
      effort: { complete: true },
    });
    expect(solve(copies(gaps, 2), { budget: { nodes } })).toMatchObject({
      verdict: "undetermined",
      witness: undefined,
      effort: { complete: false },
    });
  });

  test("exchanges: a contradiction of the first is found, that of the second is not", () => {
    const { pivots } = solve(fractions).effort;
    expect(solve(fractions, { budget: { pivots } }).contradictions).toHaveLength(1);
    const both = solve(copies(fractions, 2), { budget: { pivots } });
    expect(both).toMatchObject({ verdict: "inconsistent", effort: { complete: false } });
    expect(both.contradictions).toHaveLength(1);
    expect(solve(copies(fractions, 2), { budget: { pivots: 2 * pivots } }).contradictions).toHaveLength(2);
  });

  test("numbers gone through: each component more takes as many as the one before", () => {
    const [one, two, three] = [1, 2, 3].map((count) => leastCells(copies(fractions, count)));
    expect(Number(two) - Number(one)).toBeGreaterThan(0);
    expect(Number(three) - Number(two)).toBe(Number(two) - Number(one));
  });
});

/** The least budget of numbers gone through with which a system is decided. */
function leastCells(system: System): number {
  let [short, enough] = [0, 4096];
  while (enough - short > 1) {
    const half = Math.floor((short + enough) / 2);
    if (solve(system, { budget: { cells: half } }).effort.complete) enough = half;
    else short = half;
  }
  return enough;
}
