import { describe, expect, test } from "vitest";
import { knownUnit, quantityIds } from "../../src/statement/ids.js";
import { interpret } from "../../src/statement/interpret.js";
import { parseStatement } from "../../src/statement/read.js";
import type { Statement } from "../../src/statement/types.js";
import { example } from "./design-example.js";

const statement: Statement = {
  aid: {
    livestockCompensation: {
      regions: { "KZ-15": { species: { cattle: {} } } },
      species: { horses: {} },
      parts: { lost: 5 },
      funding: { reserve: {} },
      tranches: { first: {} },
    },
  },
  totals: { paid: { of: "all" } },
  quantities: { documents: 5, balance: { unit: "tenge", signed: true } },
};

describe("what an id names", () => {
  test.each([
    ["livestockCompensation.heads", "heads"],
    ["livestockCompensation.regions.KZ-15.heads", "heads"],
    ["livestockCompensation.regions.KZ-15.species.cattle.amount", "tenge"],
    ["livestockCompensation.species.horses.heads", "heads"],
    ["livestockCompensation.parts.lost", "heads"],
    ["livestockCompensation.funding.reserve.amount", "tenge"],
    ["livestockCompensation.tranches.first.heads", "heads"],
    ["oneTimeAssistance.families", "families"],
    ["oneTimeAssistance.amount", "tenge"],
    ["totals.paid", "tenge"],
    ["documents", "documents"],
    ["balance", "tenge"],
  ])("%s is counted in %s", (id, unit) => {
    expect(knownUnit(statement, id)?.name).toBe(unit);
  });

  test.each([
    "",
    "laws",
    "oneTimeAssistance",
    "oneTimeAssistance.houses",
    "oneTimeAssistance.regions.KZ-15.families",
    "oneTimeAssistance.parts.lost",
    "livestockCompensation.regions.KZ-16.heads",
    "livestockCompensation.regions.KZ-15",
    "livestockCompensation.regions.KZ-15.species.horses.heads",
    "livestockCompensation.regions.KZ-15.parts.cattle.heads",
    "livestockCompensation.species.horses.cattle.heads",
    "livestockCompensation.regionsComplete",
    "livestockCompensation.nothing.a.heads",
    "totals.other",
    "totals.paid.amount",
    "totals",
    "documents.amount",
    "constructor",
    "__proto__",
    "toString.amount",
  ])("%j names nothing", (id) => {
    expect(knownUnit(statement, id)).toBeUndefined();
  });

  test("is known of every quantity that a statement prints, with the same unit", () => {
    const { quantities } = interpret(parseStatement(example).statement ?? {});
    const read = parseStatement(example).statement ?? {};
    for (const { id, unit } of quantities.values()) {
      expect(knownUnit(read, id)).toEqual(unit);
      expect(quantityIds(read)).toContain(id);
    }
  });

  test("is listed for naming the nearest, of a very large statement in part", () => {
    const quantities = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`q${index}`, 5]));
    expect(quantityIds({ quantities })).toHaveLength(5_000);
    expect(quantityIds({})).toContain("housingInspection.houses");
  });
});
