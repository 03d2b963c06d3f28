import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Range } from "../../src/exact/range.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { toText } from "../../src/report/text.js";
import { check } from "../../src/solve/check.js";
import { conflictsOf } from "../../src/solve/conflicts.js";
import { solve } from "../../src/solve/solve.js";
import type { Relation, Side, System, Variable } from "../../src/solve/system.js";
import { lookingFor } from "../../src/solve/whole-values.js";
import { cases } from "../cases.js";
import { ownTime } from "../own-time.js";
import { satisfies } from "./brute-force.js";

const natural: Range = { from: 0n, to: undefined };

function equals(coefficients: readonly bigint[], value: bigint): Side {
  return { coefficients, from: value, to: value };
}

function relationOf(...sides: readonly Side[]): Relation {
  return { variables: sides[0]?.coefficients.map((_, slot) => slot) ?? [], sides };
}

function outcome(relation: Relation, given: readonly Range[], looking = lookingFor()): string {
  return check(
    relation,
    given,
    given.map(() => natural),
    looking,
  );
}

const exactly = (value: bigint): Range => ({ from: value, to: value });
const upTo = (to: bigint): Range => ({ from: 0n, to });

describe("a relation whose ranges meet", () => {
  test.each<[string, Relation, Range[]]>([
    ["3 a + 5 b = 7", relationOf(equals([3n, 5n], 7n)), [upTo(2n), upTo(1n)]],
    ["3 a + 5 b = c", relationOf(equals([3n, 5n, -1n], 0n)), [upTo(2n), upTo(1n), exactly(7n)]],
    ["a = a + 1", relationOf(equals([0n], 1n)), [upTo(9n)]],
    ["6 a + 10 b + 15 c = 29", relationOf(equals([6n, 10n, 15n], 29n)), [upTo(9n), upTo(9n), upTo(9n)]],
    [
      "2 a + 2 b from 5 to 5 of a sum with room, and b at most a",
      relationOf(
        { coefficients: [4n, 6n], from: 3n, to: 3n },
        { coefficients: [-1n, 1n], from: undefined, to: 0n },
      ),
      [upTo(9n), upTo(9n)],
    ],
  ])("%s: fails, where no whole values satisfy it", (_, relation, given) => {
    expect(outcome(relation, given)).toBe("fails");
  });

  test.each<[string, Relation, Range[]]>([
    ["3 a + 5 b = 8", relationOf(equals([3n, 5n], 8n)), [upTo(2n), upTo(1n)]],
    ["3 a + 5 b is 7 to 8", relationOf({ coefficients: [3n, 5n], from: 7n, to: 8n }), [upTo(2n), upTo(1n)]],
    ["3 a + 5 b ≤ 7", relationOf({ coefficients: [3n, 5n], from: undefined, to: 7n }), [upTo(2n), upTo(1n)]],
  ])("%s: holds, where some do", (_, relation, given) => {
    expect(outcome(relation, given)).toBe("holds");
  });

  test("where the work does not suffice to tell, it is not said to hold", () => {
    const hard = relationOf(equals([12_223n, 12_224n, 36_674n, 61_119n], 89_643_481n));
    const looking = lookingFor(1_000);
    const given = [natural, natural, natural, natural].map(() => upTo(100_000_000n));
    expect(outcome(hard, given, looking)).toBe("untested");
    expect(looking.open).toBe(1);
    expect(looking.work.left).toBeLessThan(1_000);
    // What was begun is finished, and no more than that.
    expect(looking.work.left).toBeGreaterThan(-1_000);
  });

  test("what looking takes is added up over relations", () => {
    const looking = lookingFor();
    const coins = relationOf(equals([6n, 10n, 15n], 29n));
    const given = [upTo(9n), upTo(9n), upTo(9n)];
    outcome(coins, given, looking);
    const once = { ...looking, work: lookingFor().work.left - looking.work.left };
    expect(Math.min(once.nodes, once.pivots, once.work)).toBeGreaterThan(0);
    outcome(coins, given, looking);
    expect(looking).toEqual({
      work: { left: lookingFor().work.left - 2 * once.work },
      nodes: 2 * once.nodes,
      pivots: 2 * once.pivots,
      open: 0,
    });
  });

  test.each<[string, Relation, Range[]]>([
    ["sums", relationOf(equals([1n, 1n, -1n], 0n)), [upTo(2n), upTo(1n), upTo(9n)]],
    ["a rate on a count", relationOf(equals([36_920_000n, -1n], 0n)), [upTo(9n), upTo(90_000_000n)]],
    ["a factor of a printed number", relationOf(equals([3n, -2n], 0n)), [exactly(4n), upTo(9n)]],
    ["one end", relationOf({ coefficients: [3n, 5n], from: undefined, to: 7n }), [upTo(2n), upTo(1n)]],
    ["exact figures", relationOf(equals([3n, 5n], 8n)), [exactly(1n), exactly(1n)]],
  ])("is not looked at one by one where ranges tell: %s", (_, relation, given) => {
    const looking = lookingFor();
    expect(outcome(relation, given, looking)).toBe("holds");
    expect(looking).toEqual(lookingFor());
  });
});

describe("against all values", () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
    .map(([from, width]): Range => ({ from: BigInt(from), to: BigInt(from + width) }));
  const coefficient = fc.constantFrom(1n, -1n, 2n, -2n, 3n, 4n, -5n, 6n, 0n);
  const relations = fc.integer({ min: 1, max: 4 }).chain((count) => {
    const side = fc
      .tuple(
        fc.array(coefficient, { minLength: count, maxLength: count }),
        fc.integer({ min: -9, max: 25 }),
        fc.constantFrom(0, 0, 1, 3, undefined),
      )
      .map(
        ([coefficients, from, width]): Side => ({
          coefficients,
          from: BigInt(from),
          to: width === undefined ? undefined : BigInt(from + width),
        }),
      );
    return fc.tuple(
      fc.array(side, { minLength: 1, maxLength: 2 }),
      fc.array(range, { minLength: count, maxLength: count }),
    );
  });

  test("a relation fails exactly where no whole values within its ranges satisfy it", () => {
    const seen = { fails: 0, other: 0 };
    fc.assert(
      fc.property(relations, ([sides, given]) => {
        const relation = relationOf(...sides);
        const fails = outcome(relation, given) === "fails";
        seen[fails ? "fails" : "other"] += 1;
        expect(fails).toBe(!valuesWithin(given).some((values) => satisfies(relation, values)));
      }),
      { numRuns: 3_000, seed: 7 },
    );
    expect(Math.min(seen.fails, seen.other)).toBeGreaterThan(cases(300));
  });

  function valuesWithin([first, ...more]: readonly Range[]): readonly bigint[][] {
    if (first?.from === undefined || first.to === undefined) return [[]];
    const { from, to } = first;
    const values = Array.from({ length: Number(to - from) + 1 }, (_, step) => from + BigInt(step));
    return values.flatMap((value) => valuesWithin(more).map((others) => [value, ...others]));
  }
});

describe("in a system", () => {
  const printed = (figure: Range): Variable => ({ domain: natural, figure });
  const threeAndFive = (total: number): Relation => ({
    variables: [0, 1, total],
    sides: [equals([3n, 5n, -1n], 0n)],
  });

  test("a relation that no whole values of its figures satisfy is a core by itself", () => {
    const solution = solve({
      variables: [upTo(2n), upTo(1n), exactly(7n)].map(printed),
      relations: [threeAndFive(2)],
    });
    expect(solution).toMatchObject({
      verdict: "inconsistent",
      outcomes: ["fails"],
      effort: { complete: true },
    });
    expect(solution.contradictions.map(({ cores }) => cores)).toEqual([
      [{ variables: [0, 1, 2], relations: [0] }],
    ]);
  });

  /** a of 0 to 2, b of 0 to 1, and so many others the same as the last, which is 7: 3 a + 5 b is the first of them. */
  function chain(length: number): System {
    const variables: Variable[] = [printed(upTo(2n)), printed(upTo(1n))];
    for (let link = 1; link < length; link++) variables.push({ domain: natural, figure: undefined });
    variables.push(printed(exactly(7n)));
    const links = Array.from(
      { length: length - 1 },
      (_, link): Relation => ({
        variables: [2 + link, 3 + link],
        sides: [equals([1n, -1n], 0n)],
      }),
    );
    return { variables, relations: [threeAndFive(2), ...links] };
  }

  test.each([2, 3, 200])("the same of a total told by %d others: they are a conflict together", (length) => {
    const system = chain(length);
    const solution = solve(system);
    expect(solution.verdict).toBe("inconsistent");
    expect(solution.outcomes[0]).toBe("fails");
    const conflicts = solution.contradictions.flatMap((contradiction) =>
      conflictsOf(system, contradiction, ({ kind }) => kind === "figure").entanglements.flatMap(
        (entanglement) => entanglement.conflicts.map(({ members }) => members.length),
      ),
    );
    // The figure of 7, and every relation.
    expect(conflicts).toEqual([1 + length]);
  });

  test("what looking at a relation by itself takes is part of the effort", () => {
    const variables = [9n, 9n, 9n].map((to) => printed(upTo(to)));
    const { effort } = solve({ variables, relations: [relationOf(equals([6n, 10n, 15n], 29n))] });
    expect(effort.complete).toBe(true);
    expect(Math.min(effort.nodes, effort.pivots)).toBeGreaterThan(0);
  });

  test("where it is left open the effort is not complete", () => {
    const hard = relationOf(equals([12_223n, 12_224n, 36_674n, 61_119n], 89_643_481n));
    const variables = [0, 1, 2, 3].map(() => printed(upTo(100_000_000n)));
    const { verdict, outcomes, effort } = solve({ variables, relations: [hard] }, { budget: { nodes: 5 } });
    expect([verdict, effort.complete]).toEqual(["undetermined", false]);
    expect(outcomes).toEqual(["untested"]);
  });
});

test("what is said of such a rule, and of the whole", () => {
  const result = reconcile({
    quantities: { a: { from: 0, to: 2 }, b: { from: 0, to: 1 }, c: 7 },
    rules: ["3 * a + 5 * b = c"],
  });
  const [rule] = result.rules;
  expect([rule?.verdict, rule?.says]).toEqual([
    "fails",
    "3 * a + 5 * b = c: 0 to 11 a on the left, 7 a on the right: no whole numbers fit",
  ]);
  expect(result.conflicts.map(({ rules }) => rules)).toEqual([["rule:1"]]);
  expect(toText(result)).toMatch(/^Inconsistent: 1 of 1 rule fails\./);
});

test("twenty thousand rules with gaps are looked at in seconds", () => {
  const variables = Array.from({ length: 40_000 }, (): Variable => ({ domain: natural, figure: upTo(9n) }));
  const relations = Array.from(
    { length: 20_000 },
    (_, place): Relation => ({
      variables: [2 * place, 2 * place + 1],
      sides: [equals([3n, 5n], 15n)],
    }),
  );
  const time = ownTime(() => {
    const { outcomes } = solve({ variables, relations });
    expect(outcomes.every((one) => one === "holds")).toBe(true);
  });
  expect(time).toBeLessThan(30_000);
});
