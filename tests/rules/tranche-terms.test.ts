import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Statement } from "../../src/statement/types.js";
import { ruleIds } from "./outcome.js";

const key = "propertyCompensation";
const payments = (terms: object, amount: number, lostAll: object): Statement => ({
  aid: {
    [key]: {
      families: 10,
      amount,
      ...terms,
      tranches: { lostAll: { families: 4, ...lostAll }, lostSome: { families: 6 } },
      regions: { "KZ-15": { families: 4, amount: 600 }, "KZ-39": { families: 6 } },
    },
  },
});
const told = (statement: Statement, family: string): readonly string[] =>
  ruleIds(statement)
    .filter((id) => id.startsWith(`${family}:`))
    .map((id) => id.slice(`${family}:${key}`.length));

const everywhere = ["", ".regions.KZ-15", ".regions.KZ-39", ".tranches.lostAll", ".tranches.lostSome"];

describe("what a category is paid by holds of all of it only where no tranche is paid by what it does not allow", () => {
  test("of a rate: 4 × 150 and 6 × 100 tenge are 1,200 tenge, and not 10 × 100", () => {
    const statement = (amount: number): Statement =>
      payments({ rate: "100 tenge" }, amount, { rate: "150 tenge" });
    expect(reconcile(statement(1200)).verdict).toBe("consistent");
    expect(reconcile(statement(1000)).verdict).toBe("inconsistent");
    expect(told(statement(1200), "fixed-rate")).toEqual([".tranches.lostAll", ".tranches.lostSome"]);
  });

  test("of a cap: a tranche may have a higher one", () => {
    const statement = payments({ cap: "100 tenge" }, 1200, { cap: "150 tenge" });
    expect(reconcile(statement).verdict).toBe("consistent");
    expect(told(statement, "cap")).toEqual([".tranches.lostAll", ".tranches.lostSome"]);
  });

  test.each([
    ["fixed-rate", { rate: "150 tenge" }, { rate: "150 tenge" }],
    ["fixed-rate", { rate: "from 100 to 150 tenge" }, { rate: "from 100 to 120 tenge" }],
    ["cap", { cap: "150 tenge" }, { cap: "100 tenge" }],
    ["cap", { cap: "under 150 tenge" }, { cap: "under 150 tenge" }],
  ])("a %s of the category is kept where that of the tranche lies within it", (family, terms, own) => {
    expect(told(payments(terms, 1500, own), family)).toEqual(everywhere);
  });

  test.each([
    ["fixed-rate", { rate: "from 100 to 150 tenge" }, { rate: "from 99 to 150 tenge" }],
    ["fixed-rate", { rate: "from 100 to 150 tenge" }, { rate: "at least 100 tenge" }],
    ["cap", { cap: "under 150 tenge" }, { cap: "150 tenge" }],
    ["cap", { cap: "150 tenge" }, { cap: "over 150 tenge" }],
  ])("a %s of the category is left where the tranche's reaches beyond: %j, %j", (family, terms, own) => {
    expect(told(payments(terms, 1500, own), family)).toEqual([".tranches.lostAll", ".tranches.lostSome"]);
  });
});
