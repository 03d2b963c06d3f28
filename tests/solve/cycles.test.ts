import { describe, expect, test } from "vitest";
import { solve } from "../../src/solve/solve.js";
import type { Relation, Variable } from "../../src/solve/system.js";

const natural = { from: 0n, to: undefined };
const printed = (from: bigint, to = from): Variable => ({ domain: natural, figure: { from, to } });
const unprinted: Variable = { domain: natural, figure: undefined };
const twice: Variable = {
  domain: natural,
  figure: { from: 1n, to: 9n },
  figures: [
    { from: 1n, to: 2n },
    { from: 8n, to: 9n },
  ],
};

function sumIs(total: number, parts: readonly number[]): Relation {
  return {
    variables: [total, ...parts],
    sides: [{ coefficients: [1n, ...parts.map(() => -1n)], from: 0n, to: 0n }],
  };
}

function atMost(low: number, high: number, more = 0n): Relation {
  return { variables: [low, high], sides: [{ coefficients: [1n, -1n], from: undefined, to: more }] };
}

describe("on a cycle", () => {
  test("what holds: ranges by all other figures, relations by what others leave for the unprinted", () => {
    // 0 = 1 + 2 and 0 ≤ 3, 1 ≤ 3: 0 is not printed, 7 and 8 are, and 20.
    const solution = solve({
      variables: [unprinted, printed(7n), printed(8n), printed(20n)],
      relations: [sumIs(0, [1, 2]), atMost(0, 3), atMost(1, 3)],
    });
    expect(solution).toMatchObject({
      verdict: "consistent",
      outcomes: ["holds", "holds", "holds"],
      witness: [15n, 7n, 8n, 20n],
      contradictions: [],
    });
    expect(solution.implied).toEqual([
      { from: 15n, to: 15n },
      { from: 0n, to: 12n },
      { from: 0n, to: 13n },
      { from: 15n, to: undefined },
    ]);
    // Without the relation itself: 0 is at most 20 for the sum, and 15 for the limit.
    expect(solution.given).toEqual([
      [
        { from: 0n, to: 20n },
        { from: 7n, to: 7n },
        { from: 8n, to: 8n },
      ],
      [
        { from: 15n, to: 15n },
        { from: 20n, to: 20n },
      ],
      [
        { from: 7n, to: 7n },
        { from: 20n, to: 20n },
      ],
    ]);
  });

  test("what fails: the proof's figures and relations are the core", () => {
    const solution = solve({
      variables: [unprinted, printed(7n), printed(8n), printed(14n)],
      relations: [sumIs(0, [1, 2]), atMost(0, 3), atMost(1, 3)],
    });
    expect(solution.verdict).toBe("inconsistent");
    // Where the whole contradicts itself, each relation is judged by the figures alone: nothing was printed of 0.
    expect(solution.outcomes).toEqual(["untested", "untested", "holds"]);
    expect(solution.contradictions.map(({ cores }) => cores)).toEqual([
      [{ variables: [1, 2, 3], relations: [0, 1] }],
    ]);
    // Nothing is left for 0, of which nothing was printed; 1 to 3 by the others.
    expect(solution.implied).toEqual([
      { from: 15n, to: 14n },
      { from: 0n, to: 6n },
      { from: 0n, to: 7n },
      { from: 15n, to: undefined },
    ]);
  });

  test("a relation that fails by itself narrows its own variables, and no others", () => {
    // 0 ≤ 1 fails with 9 and 5; 1 ≤ 0 + 100 and 2 ≤ 0 + 100, 2 ≤ 1 + 100 hold.
    const solution = solve({
      variables: [printed(9n), printed(5n), printed(50n)],
      relations: [atMost(0, 1), atMost(1, 0, 100n), atMost(2, 0, 100n), atMost(2, 1, 100n)],
    });
    expect(solution.verdict).toBe("inconsistent");
    expect(solution.outcomes).toEqual(["fails", "holds", "holds", "holds"]);
    expect(solution.contradictions.map(({ cores }) => cores)).toEqual([
      [{ variables: [0, 1], relations: [0] }],
    ]);
    expect(solution.implied).toEqual([
      { from: 0n, to: 5n },
      { from: 9n, to: 109n },
      { from: 0n, to: 105n },
    ]);
  });

  test("figures of one variable that contradict each other are the core, and tell its neighbours nothing", () => {
    const solution = solve({
      variables: [twice, printed(5n)],
      relations: [atMost(0, 1), atMost(1, 0, 100n)],
    });
    expect(solution.verdict).toBe("inconsistent");
    expect(solution.contradictions.map(({ cores }) => cores)).toEqual([[{ variables: [0], relations: [] }]]);
    expect(solution.implied).toEqual([
      { from: 0n, to: 5n },
      { from: 0n, to: undefined },
    ]);
  });

  test("both kinds in one component are cores of one contradiction", () => {
    const solution = solve({
      variables: [twice, printed(5n), printed(4n)],
      relations: [atMost(0, 1), atMost(1, 0, 100n), atMost(1, 2)],
    });
    expect(solution.contradictions.map(({ cores }) => cores)).toEqual([
      [
        { variables: [1, 2], relations: [2] },
        { variables: [0], relations: [] },
      ],
    ]);
  });
});

describe("without cycles", () => {
  test("figures of one variable that contradict each other are a core beside the relations that fail", () => {
    const solution = solve({
      variables: [twice, printed(9n), printed(4n)],
      relations: [atMost(0, 1), atMost(1, 2)],
    });
    expect(solution.verdict).toBe("inconsistent");
    expect(solution.contradictions.map(({ cores }) => cores)).toEqual([
      [
        { variables: [1, 2], relations: [1] },
        { variables: [0], relations: [] },
      ],
    ]);
  });

  test("what the variables of each relation may be: by their figures, or by the other relations", () => {
    const solution = solve({
      variables: [unprinted, printed(3n, 4n), printed(5n), printed(20n)],
      relations: [sumIs(0, [1, 2]), atMost(0, 3)],
    });
    expect(solution.given).toEqual([
      [
        { from: 0n, to: 20n },
        { from: 3n, to: 4n },
        { from: 5n, to: 5n },
      ],
      [
        { from: 8n, to: 9n },
        { from: 20n, to: 20n },
      ],
    ]);
    expect(solution.effort).toEqual({ nodes: 0, pivots: 0, complete: true });
  });

  test("gaps are found and searched: 0 = 10 × 1 and 0 = 4 × 2, between 41 and 59 or 61", () => {
    const times = (total: number, factor: bigint, count: number): Relation => ({
      variables: [total, count],
      sides: [{ coefficients: [1n, -factor], from: 0n, to: 0n }],
    });
    const relations = [times(0, 10n, 1), times(0, 4n, 2)];
    const none = solve({ variables: [printed(41n, 59n), unprinted, unprinted], relations });
    expect(none.verdict).toBe("inconsistent");
    expect(none.contradictions[0]?.cores).toEqual([{ variables: [0], relations: [0, 1] }]);
    const one = solve({ variables: [printed(41n, 61n), unprinted, unprinted], relations });
    expect(one.verdict).toBe("consistent");
    expect(one.witness).toEqual([60n, 6n, 15n]);
    expect(one.implied.slice(1)).toEqual([
      { from: 6n, to: 6n },
      { from: 15n, to: 15n },
    ]);
  });
});
