import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { conflictsOf } from "../../src/solve/conflicts.js";
import { defaultMinimalBudget } from "../../src/solve/decide/minimal.js";
import { budgetWithin, numbersIn, takeOff } from "../../src/solve/decide/work.js";
import { solve } from "../../src/solve/solve.js";
import type { System } from "../../src/solve/system.js";
import { ownTime } from "../own-time.js";

/** So many variables of up to 2,000, each less than the next, and the last less than the first. */
function ring(length: number): System {
  const natural = { from: 0n, to: undefined };
  const places = Array.from({ length }, (_, place) => place);
  return {
    variables: places.map(() => ({ domain: natural, figure: { from: 0n, to: 2_000n } })),
    relations: places.map((place) => ({
      variables: [place, (place + 1) % length],
      sides: [{ coefficients: [1n, -1n], from: undefined, to: -1n }],
    })),
  };
}

function found(system: System, left: number) {
  const work = { left };
  const searches = solve(system).contradictions.map((contradiction) =>
    conflictsOf(system, contradiction, ({ kind }) => kind === "figure", {}, work),
  );
  return {
    conflicts: searches.flatMap(({ entanglements }) => entanglements.flatMap(({ conflicts }) => conflicts)),
    complete: searches.every(({ complete }) => complete),
    taken: left - work.left,
  };
}

describe("the work of a search for conflicts", () => {
  test.each([20, 100, 300])(
    "in a ring of %d: where it is spent at once, a conflict is told as proved",
    (length) => {
      const { conflicts, complete } = found(ring(length), 0);
      expect(conflicts.length).toBeGreaterThan(0);
      const relations = conflicts[0]?.members.filter(({ kind }) => kind === "relation");
      expect(relations).toHaveLength(length);
      expect(complete).toBe(false);
    },
  );

  test.each(["decisions", "conflicts", "corrections"] as const)(
    "where no %s are allowed, a conflict is told as proved",
    (part) => {
      const system = ring(20);
      const contradictions = solve(system).contradictions;
      expect(contradictions).toHaveLength(1);
      for (const contradiction of contradictions) {
        const told = conflictsOf(system, contradiction, ({ kind }) => kind === "figure", { [part]: 0 });
        expect(told.entanglements).toHaveLength(1);
        expect(told.complete).toBe(false);
      }
    },
  );

  test("where it suffices, the rules of the ring are the conflict, without any figure", () => {
    for (const [length, complete] of [
      [100, true],
      [300, false],
    ] as const) {
      const all = found(ring(length), defaultMinimalBudget.work);
      expect(all.conflicts.map(({ members }) => members.length)).toEqual([length]);
      expect(all.conflicts[0]?.members.every(({ kind }) => kind === "relation")).toBe(true);
      expect(all.complete).toBe(complete);
    }
  });

  test("however long the ring is, a few times what there is is the most that is taken", () => {
    const left = 500_000;
    for (const length of [100, 200, 400]) {
      const { conflicts, taken } = found(ring(length), left);
      expect(conflicts.length).toBeGreaterThan(0);
      // The last decision may take what is left in cases, in exchanges and in cells.
      expect(taken).toBeLessThan(4 * left);
    }
  });

  test("all contradictions of a statement share one, and each finds a conflict", () => {
    const rings = Array.from({ length: 4 }, (_, ring) => `abcd`.charAt(ring));
    const length = 30;
    const names = rings.map((ring) => Array.from({ length }, (_, place) => `${ring}${place}`));
    const quantities = Object.fromEntries(
      names.flat().map((name) => [name, { unit: "families", printed: "about 1,000" }]),
    );
    const rules = names.flatMap((ring) =>
      ring.map((name, place) => `${name} < ${ring[(place + 1) % length]}`),
    );
    const statement = { language: "en", quantities, rules } as const;
    expect(reconcile(statement).effort.complete).toBe(true);
    const hasty = reconcile(statement, { budget: { work: 1 } });
    expect(hasty.conflicts).toHaveLength(rings.length);
    expect(hasty.effort.complete).toBe(false);
  });

  test("a statement of 800 quantities in a ring is reconciled in seconds", () => {
    const length = 800;
    const quantities = Object.fromEntries(
      Array.from({ length }, (_, place) => [`q${place}`, { unit: "families", printed: "about 1,000" }]),
    );
    const rules = Array.from({ length }, (_, place) => `q${place} < q${(place + 1) % length}`);
    const time = ownTime(() => {
      const { verdict, conflicts, effort } = reconcile({ language: "en", quantities, rules });
      expect(verdict).toBe("inconsistent");
      expect(conflicts.length).toBeGreaterThan(0);
      expect(effort.complete).toBe(false);
    });
    expect(time).toBeLessThan(30_000);
  });
});

describe("numbers gone through", () => {
  test("are the coefficients of constraints", () => {
    expect(numbersIn([{ coefficients: [1n, 2n] }, { coefficients: [] }, { coefficients: [5n] }])).toBe(3);
  });

  test("a decision takes them eight times for each case, once for each exchange, and its cells", () => {
    const work = { left: 1_000 };
    takeOff(work, 10, { nodes: 2, pivots: 3, cells: 7 });
    expect(work.left).toBe(1_000 - 160 - 30 - 7);
  });

  test("what is left is the most that a decision may take", () => {
    const budget = { nodes: 50, pivots: 60, cells: 70 };
    expect(budgetWithin({ left: Number.POSITIVE_INFINITY }, 10, budget)).toEqual(budget);
    expect(budgetWithin({ left: 40 }, 2, budget)).toEqual({ nodes: 3, pivots: 20, cells: 40 });
    expect(budgetWithin({ left: -1 }, 2, budget)).toEqual({ nodes: 0, pivots: 0, cells: 0 });
  });
});
