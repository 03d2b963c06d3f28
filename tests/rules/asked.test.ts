import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Aid, Statement } from "../../src/statement/types.js";
import { ruleIds } from "./outcome.js";

const verdictOf = (statement: Statement): string => reconcile(statement).verdict;
const tranches = (aid: NonNullable<Aid["propertyCompensation"]>): Statement => ({
  aid: { propertyCompensation: aid },
});

describe("what is not printed itself, but tied to what is, takes part in the rules", () => {
  // 10 × 100 + 20 × 150 tenge are 4,000 tenge.
  test.each([
    [4000, "consistent"],
    [3999, "inconsistent"],
  ])("tranches of which only families and rates are printed add up to %s tenge: %s", (amount, verdict) => {
    const statement = tranches({
      families: 30,
      amount,
      tranches: {
        lostAll: { families: 20, rate: "150 tenge" },
        lostSome: { families: 10, rate: "100 tenge" },
      },
    });
    expect(verdictOf(statement)).toBe(verdict);
    expect(ruleIds(statement)).toContain("tranches:propertyCompensation.amount");
  });

  test.each([
    [3000, "consistent"],
    [3001, "inconsistent"],
  ])(
    "the rate of a tranche of which nothing is printed holds of what the others leave: %s tenge: %s",
    (left, verdict) => {
      const statement = tranches({
        families: 30,
        amount: 1000 + left,
        tranches: { lostAll: { rate: "150 tenge" }, lostSome: { families: 10, amount: 1000 } },
      });
      expect(verdictOf(statement)).toBe(verdict);
    },
  );

  test.each([
    [22, "consistent"],
    [21, "inconsistent"],
  ])(
    "rates of tranches of which nothing else is printed: 4 and 2 tenge for 6 families can be 22 and not 21 tenge: %s: %s",
    (amount, verdict) => {
      const statement = tranches({
        families: 6,
        amount,
        tranches: { lostAll: { rate: "4 tenge" }, lostSome: { rate: "2 tenge" } },
      });
      expect(verdictOf(statement)).toBe(verdict);
    },
  );

  test.each([
    [3000, "consistent"],
    [3001, "inconsistent"],
  ])("a rate holds of families that are printed by region alone: %s tenge in all: %s", (printed, verdict) => {
    const statement: Statement = {
      aid: {
        oneTimeAssistance: {
          rate: "100 tenge",
          regions: { "KZ-15": { families: 10 }, "KZ-39": { families: 20 } },
        },
      },
      totals: { paid: { of: ["oneTimeAssistance.amount"], printed } },
    };
    expect(verdictOf(statement)).toBe(verdict);
  });

  test.each([
    ["by region", { housingPurchase: { regions: { "KZ-15": { houses: 150 } } } }, undefined],
    ["by fund", { housingRepair: { funding: { budget: { houses: 150 } } } }, undefined],
    ["by their kinds", { housingConstruction: { parts: { stone: 150 } } }, undefined],
    ["in a total", {}, { helped: { of: ["housingPurchase.houses", "housingRepair.houses"], printed: 150 } }],
  ])("houses helped that are printed %s are within those inspected", (_, aid, totals) => {
    const statement = (houses: number): Statement => ({
      aid: { ...aid, housingInspection: { houses } },
      ...(totals && { totals }),
    });
    expect(verdictOf(statement(150))).toBe("consistent");
    expect(verdictOf(statement(149))).toBe("inconsistent");
  });

  test("houses inspected that are printed by region alone hold those helped", () => {
    const statement = (houses: number): Statement => ({
      aid: { housingInspection: { regions: { "KZ-15": { houses } } }, housingPurchase: { houses: 150 } },
    });
    expect(verdictOf(statement(150))).toBe("consistent");
    expect(verdictOf(statement(149))).toBe("inconsistent");
  });

  test("amounts of regions that only a total names add up to the whole", () => {
    const statement: Statement = {
      aid: { livestockCompensation: { amount: 5, regions: { "KZ-15": { heads: 3 } } } },
      totals: { west: { of: ["livestockCompensation.regions.KZ-15.amount"], printed: 6 } },
    };
    expect(verdictOf(statement)).toBe("inconsistent");
  });
});

describe("what nothing ties to what is printed is not asked", () => {
  test("amounts of regions of which only heads are printed", () => {
    const aid: Aid = { livestockCompensation: { heads: 7, amount: 9, regions: { "KZ-15": { heads: 7 } } } };
    expect(ruleIds({ aid })).toEqual(["regions:livestockCompensation.heads"]);
  });

  test("the amounts of regions whose rate is the category's, for which the category's speaks", () => {
    const aid: Aid = {
      oneTimeAssistance: { families: 7, amount: 70, rate: "10 tenge", regions: { "KZ-15": { families: 7 } } },
    };
    expect(ruleIds({ aid })).toEqual([
      "fixed-rate:oneTimeAssistance",
      "fixed-rate:oneTimeAssistance.regions.KZ-15",
      "regions:oneTimeAssistance.families",
    ]);
  });

  test("houses helped, where none are inspected", () => {
    expect(ruleIds({ aid: { housingRepair: { houses: 1 } } })).toEqual([]);
  });
});
