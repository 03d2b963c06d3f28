import { describe, expect, test } from "vitest";
import { solve } from "../../src/solve/solve.js";
import type { Relation, System, Variable } from "../../src/solve/system.js";

const natural = { from: 0n, to: undefined };
const printed = (from: bigint, to = from): Variable => ({ domain: natural, figure: { from, to } });
const unprinted: Variable = { domain: natural, figure: undefined };

function sumIs(total: number, parts: readonly number[], sign = 1n): Relation {
  return {
    variables: [total, ...parts],
    sides: [{ coefficients: [sign, ...parts.map(() => -sign)], from: 0n, to: 0n }],
  };
}

function atMost(low: number, high: number): Relation {
  return { variables: [low, high], sides: [{ coefficients: [1n, -1n], from: undefined, to: 0n }] };
}

/** The parts of a tree that contradict themselves, as `v0 v1 r0`. */
function coresOf(system: System): string[] {
  return solve(system).contradictions.flatMap(({ cores }) =>
    cores.map(({ variables, relations }) =>
      [
        ...[...variables].sort((a, b) => a - b).map((variable) => `v${variable}`),
        ...[...relations].sort((a, b) => a - b).map((relation) => `r${relation}`),
      ].join(" "),
    ),
  );
}

describe("relations that fail by themselves", () => {
  test("each with its own variables, and nothing of what hangs on it", () => {
    // 10 = 3 + 4 fails, 4 ≤ 9 holds, 9 ≤ 5 fails
    const variables = [printed(10n), printed(3n), printed(4n), printed(9n), printed(5n)];
    const relations = [sumIs(0, [1, 2]), atMost(2, 3), atMost(3, 4)];
    expect(coresOf({ variables, relations })).toEqual(["v0 v1 v2 r0", "v3 v4 r2"]);
  });
});

describe("limits that cross", () => {
  // 0 and 1 make 2; 2 and 3 make 4. All of 9 to 10, but the totals.
  const two = (middle: Variable, top: Variable, sign = 1n): System => ({
    variables: [printed(9n, 10n), printed(9n, 10n), middle, printed(9n, 10n), top],
    relations: [sumIs(2, [0, 1], sign), sumIs(4, [2, 3], sign)],
  });

  test.each([1n, -1n])("from below: at most 20 and 10 do not make 35 (written with %s)", (sign) => {
    expect(coresOf(two(printed(15n, 25n), printed(35n, 45n), sign))).toEqual(["v0 v1 v2 v3 v4 r0 r1"]);
  });

  test.each([1n, -1n])("from above: at least 18 and 9 do not make 26 (written with %s)", (sign) => {
    expect(coresOf(two(printed(15n, 25n), printed(20n, 26n), sign))).toEqual(["v0 v1 v2 v3 v4 r0 r1"]);
  });

  test("where they just meet there is none", () => {
    expect(coresOf(two(printed(15n, 25n), printed(30n, 45n)))).toEqual([]);
    expect(coresOf(two(printed(15n, 25n), printed(20n, 27n)))).toEqual([]);
  });

  test("what narrows the end that is used is traced, what narrows the other is not", () => {
    // 1 is at most 5, which is 9: so 1 is 9, and 2 at most 19.
    const narrowed = (top: Variable): System => {
      const { variables, relations } = two(printed(15n, 25n), top);
      return { variables: [...variables, printed(9n)], relations: [...relations, atMost(1, 5)] };
    };
    expect(coresOf(narrowed(printed(30n, 45n)))).toEqual(["v0 v1 v2 v3 v4 v5 r0 r1 r2"]); // 19 + 10 < 30
    expect(coresOf(narrowed(printed(20n, 26n)))).toEqual(["v0 v1 v2 v3 v4 r0 r1"]); // 18 + 9 > 26
  });

  test("the narrower of two limits is the one that is traced", () => {
    // 0 is at least 1, 2 and 3, of which 2 is the highest; and at most 4.
    const variables = [unprinted, printed(5n), printed(9n), printed(7n), printed(8n)];
    const relations = [atMost(1, 0), atMost(2, 0), atMost(3, 0), atMost(0, 4)];
    expect(coresOf({ variables, relations })).toEqual(["v0 v2 v4 r1 r3"]);
  });

  test("and the lower of two upper limits", () => {
    const variables = [unprinted, printed(9n), printed(5n), printed(7n), printed(6n)];
    const relations = [atMost(0, 1), atMost(0, 2), atMost(0, 3), atMost(4, 0)];
    expect(coresOf({ variables, relations })).toEqual(["v0 v2 v4 r1 r3"]);
  });

  test("of a rate the count's lower end makes the amount's, whatever stands beside", () => {
    // 0 = 10 × 1; 1 = 2 + 3 is at least 4; 0 ≤ 4 = 39. 5 stands beside, with coefficient 0 in the rate.
    const rate: Relation = {
      variables: [0, 1, 5],
      sides: [{ coefficients: [1n, -10n, 0n], from: 0n, to: 0n }],
    };
    const variables = [unprinted, unprinted, printed(2n, 3n), printed(2n, 3n), printed(39n), printed(1n)];
    const relations = [rate, sumIs(1, [2, 3]), atMost(0, 4)];
    expect(coresOf({ variables, relations })).toEqual(["v0 v1 v2 v3 v4 r0 r1 r2"]);
  });

  test("of two conditions of one relation the one that gives the end is traced", () => {
    // 2 × 1 ≤ 0 ≤ 3 × 1, and 1 ≤ 2 = 4; 0 is at least 13.
    const between: Relation = {
      variables: [0, 1],
      sides: [
        { coefficients: [1n, -2n], from: 0n, to: undefined },
        { coefficients: [1n, -3n], from: undefined, to: 0n },
      ],
    };
    const variables = [unprinted, unprinted, printed(4n), printed(13n)];
    const relations = [between, atMost(1, 2), atMost(3, 0)];
    expect(coresOf({ variables, relations })).toEqual(["v0 v1 v2 v3 r0 r1 r2"]);
  });

  test("separate contradictions of one tree are told apart, each once", () => {
    const one = two(printed(15n, 25n), printed(35n, 45n));
    const other = one.relations.map(({ variables, sides }) => ({
      variables: variables.map((variable) => variable + 5),
      sides,
    }));
    const between = atMost(3, 8); // both of 9 to 10
    expect(
      coresOf({
        variables: [...one.variables, ...one.variables],
        relations: [...one.relations, ...other, between],
      }),
    ).toEqual(["v0 v1 v2 v3 v4 r0 r1", "v5 v6 v7 v8 v9 r2 r3"]);
  });
});
