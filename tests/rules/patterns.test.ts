import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Aid, Statement } from "../../src/statement/types.js";
import { outcomeOf } from "./outcome.js";

describe("a pattern names what its own statement names", () => {
  const ministry: Statement = {
    asOf: "2024-12-26",
    aid: { housingPurchase: { amount: 50 }, housingRepair: { amount: 50 } },
    totals: { paid: { of: ["*.amount"], printed: 100 } },
    rules: ["sum(*.amount) = 100"],
  };

  test("and nothing of another of the same day", () => {
    const agency: Statement = { asOf: "2024-12-26", aid: { oneTimeAssistance: { amount: 30 } } };
    expect(reconcile([ministry, agency]).verdict).toBe("consistent");
    expect(outcomeOf([agency, ministry], "total:paid").verdict).toBe("holds");
    expect(outcomeOf([agency, ministry], "rule:1").verdict).toBe("holds");
  });

  test("even if another one prints more of the same", () => {
    const rules = ["sum(livestockCompensation.regions.*.heads) = 3"];
    const livestock = (regions: Record<string, { heads: number }>): Aid => ({
      livestockCompensation: { regions, regionsComplete: false },
    });
    const west: Statement = { aid: livestock({ "KZ-27": { heads: 3 } }), rules };
    expect(reconcile([west, { aid: livestock({ "KZ-15": { heads: 9 } }) }]).verdict).toBe("consistent");
  });
});

describe("a measure that a pattern names is that of all that the statement names, printed or not", () => {
  test("a region that prints only its amount may have lost heads", () => {
    const regions = { "KZ-15": { heads: 3000 }, "KZ-39": { amount: 5 } };
    const statement = (heads: number): Statement => ({
      aid: { livestockCompensation: { heads, regions } },
      rules: ["livestockCompensation.heads = sum(livestockCompensation.regions.*.heads)"],
    });
    expect(reconcile(statement(5000)).verdict).toBe("consistent");
    expect(outcomeOf(statement(2999), "rule:1").verdict).toBe("fails");
  });

  test("a category that prints its families and its rate has an amount", () => {
    const statement = (printed: number): Statement => ({
      aid: { oneTimeAssistance: { families: 2, rate: "10 tenge" }, housingRepair: { amount: 50 } },
      totals: { paid: { of: ["*.amount"], printed } },
    });
    expect(reconcile(statement(70)).verdict).toBe("consistent");
    expect(reconcile(statement(50)).verdict).toBe("inconsistent");
  });

  test("but a pattern that leaves the measure open names what is printed", () => {
    const statement: Statement = {
      aid: { livestockCompensation: { heads: 10 } },
      rules: ["sum(livestockCompensation.*) = 10"],
    };
    expect(outcomeOf(statement, "rule:1").verdict).toBe("holds");
  });
});

describe("a category that pays nothing of its own", () => {
  const statement = (of: "all" | readonly string[], inspection: object, printed: number): Statement => ({
    aid: { housingInspection: { houses: 9, ...inspection }, housingPurchase: { amount: 100 } },
    totals: { everything: { of, printed } },
  });

  test.each<["all" | readonly string[]]>([["all"], [["*.amount"]]])("is no part of the total of %j", (of) => {
    expect(reconcile(statement(of, {}, 100)).verdict).toBe("consistent");
    expect(reconcile(statement(of, {}, 105)).verdict).toBe("inconsistent");
  });

  test.each<["all" | readonly string[], object]>([
    ["all", { amount: 5 }],
    ["all", { regions: { "KZ-15": { amount: 5 } } }],
    [["*.amount"], { amount: 5 }],
    [["*.amount"], { funding: { budget: { amount: 5 } } }],
  ])("is a part of the total of %j where it prints %j", (of, inspection) => {
    expect(reconcile(statement(of, inspection, 105)).verdict).toBe("consistent");
    expect(reconcile(statement(of, inspection, 100)).verdict).toBe("inconsistent");
  });
});
