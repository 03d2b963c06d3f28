import { describe, expect, test } from "vitest";
import { decide } from "../../../src/solve/decide/decide.js";
import { impliedRanges } from "../../../src/solve/decide/implied.js";
import { faultOf } from "./check-proof.js";
import { proofToJson } from "./json-proof.js";
import { satisfies } from "./small-problems.js";
import { type TableOptions, tableOf } from "./tables.js";

function expectVerdict(options: TableOptions, verdict: string): void {
  const { problem } = tableOf(options);
  const decision = decide(problem);
  expect(decision.verdict).toBe(verdict);
  if (decision.verdict === "feasible") {
    expect(problem.constraints.every((constraint) => satisfies(constraint, decision.witness))).toBe(true);
  } else if (decision.verdict === "infeasible") {
    expect(faultOf(problem, proofToJson(decision.proof))).toBeUndefined();
    expect(decision.proof.map(({ step }) => step).filter((step) => step !== "given")).toEqual(["sum"]);
  }
}

describe("two-way tables with rounded cells and margins", () => {
  for (const [rows, columns] of [
    [10, 10],
    [20, 12],
    [50, 50],
  ] as const) {
    test(`${rows} by ${columns}: sound ones are feasible, however they are rounded and where cells are missing`, () => {
      for (const [index, kind] of [
        {},
        { marginGrain: 1 },
        { cellGrain: 1 },
        { blank: 10 },
        { blank: 60, marginGrain: 1 },
        { blank: 3, marginGrain: 1, grand: false },
      ].entries()) {
        expectVerdict({ rows, columns, seed: index + 1, ...kind }, "feasible");
      }
    });

    test(`${rows} by ${columns}: one wrong cell is found, and so are margins that add up to two different totals`, () => {
      expectVerdict({ rows, columns, seed: 1, slip: 1_000_000n }, "infeasible");
      expectVerdict({ rows, columns, seed: 2, slip: 2n, cellGrain: 1, marginGrain: 1 }, "infeasible");
      expectVerdict(
        { rows, columns, seed: 3, blank: 100, marginGrain: 1, marginSlip: 5n, grand: false },
        "infeasible",
      );
      expectVerdict(
        { rows, columns, seed: 4, cellGrain: 1_000_000, marginGrain: 1, marginSlip: 5n, grand: false },
        "infeasible",
      );
    });
  }

  test("the implied range of every cell holds the truth, and is exact", () => {
    for (const kind of [{}, { marginGrain: 1 }, { cellGrain: 1 }, { blank: 20 }]) {
      const { problem, figures, truth } = tableOf({ rows: 6, columns: 5, seed: 5, ...kind });
      const { ranges } = impliedRanges(problem, figures);
      for (const [variable, range] of ranges.entries()) {
        expect(range).not.toBe("empty");
        if (range === "empty") continue;
        expect(range.exact).toBe(true);
        const value = truth[variable] ?? 0n;
        expect(range.from === undefined || range.from <= value).toBe(true);
        expect(range.to === undefined || range.to >= value).toBe(true);
      }
    }
  });

  test("in a table with one wrong cell only the figures of its contradiction have a range left", () => {
    const { problem, figures } = tableOf({ rows: 10, columns: 10, seed: 1, slip: 1_000_000n });
    const { ranges } = impliedRanges(problem, figures);
    // The cell is wrong in its row and in its column: only without it do both add up.
    expect(ranges[0]).not.toBe("empty");
    expect(ranges.filter((range) => range !== "empty")).toHaveLength(1);
  });
});
