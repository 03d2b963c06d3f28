import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Coverage } from "../../src/reconcile/types.js";
import { readStatement } from "../../src/rules/read-statement.js";
import type { Statement } from "../../src/statement/types.js";

function coverage(...statements: readonly Statement[]): Coverage {
  return reconcile(statements).coverage;
}

function tengeOf({ tenge }: Coverage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tenge).map(([status, amount]) => [status, amount.toFixed()]));
}

function totalOf({ tenge }: Coverage): string {
  return tenge.confirmed.plus(tenge.bounded).plus(tenge.unchecked).plus(tenge.contradicted).toFixed();
}

describe("the review at the end of 2024", () => {
  const url = new URL("../../fixtures/kazakhstan-2024/year-end.yaml", import.meta.url);
  const result = coverage(readStatement(readFileSync(url, "utf8")));

  test("13.3 billion contradicted, 14.6 confirmed, 9.9 bounded, 121.5 unchecked, of 159.3 billion", () => {
    expect(tengeOf(result)).toEqual({
      contradicted: "13300000000",
      confirmed: "14600000000",
      bounded: "9900000000",
      unchecked: "121500000000",
    });
    expect(totalOf(result)).toBe("159300000000");
  });

  test("the funds are part of the compensation to enterprises and do not count", () => {
    expect(result.counted).toEqual([
      "housingConstruction.amount",
      "oneTimeAssistance.amount",
      "propertyCompensation.amount",
      "smeCompensation.amount",
      "livestockCompensation.amount",
      "totals.housingPurchaseAndRepair",
    ]);
  });

  test("no single further figure would confirm anything", () => {
    expect(result.next).toBeUndefined();
  });
});

describe("no tenge counts twice", () => {
  const funding = { a: { amount: 3 }, b: { amount: 4 } };

  test("of a whole and its parts the whole counts, or the parts where it is not printed", () => {
    expect(coverage({ aid: { smeCompensation: { amount: 7, funding } } }).counted).toEqual([
      "smeCompensation.amount",
    ]);
    expect(coverage({ aid: { smeCompensation: { funding } } }).counted).toEqual([
      "smeCompensation.funding.a.amount",
      "smeCompensation.funding.b.amount",
    ]);
  });

  test("of regions that only stay within the whole, too", () => {
    const regions = { "KZ-15": { amount: 2 }, "KZ-39": { amount: 3 } };
    const aid = { livestockCompensation: { amount: 9, regions, regionsComplete: false } };
    expect(totalOf(coverage({ aid }))).toBe("9");
  });

  test("funds and regions of one amount that is not printed: those that tell more", () => {
    const regions = { "KZ-15": { amount: 2 }, "KZ-39": { amount: 3 } };
    const more = coverage({
      aid: { smeCompensation: { funding, regions, regionsComplete: false } },
    });
    expect(totalOf(more)).toBe("7");
    const fewer = { a: { amount: 3 } };
    expect(totalOf(coverage({ aid: { smeCompensation: { funding: fewer, regions } } }))).toBe("5");
  });

  test("regions and species with their cells: by region, and the cells of a region without an amount", () => {
    const result = coverage({
      aid: {
        livestockCompensation: {
          regions: {
            "KZ-15": { amount: 10, species: { cattle: { amount: 6 }, sheep: { amount: 4 } } },
            "KZ-39": { species: { cattle: { amount: 5 }, sheep: { amount: 2 } } },
          },
          species: { cattle: { amount: 11 }, sheep: { amount: 6 } },
        },
      },
    });
    expect(result.counted).toEqual([
      "livestockCompensation.regions.KZ-15.amount",
      "livestockCompensation.regions.KZ-39.species.cattle.amount",
      "livestockCompensation.regions.KZ-39.species.sheep.amount",
    ]);
    expect(totalOf(result)).toBe("17");
  });

  const money = (printed: number): { unit: string; printed: number } => ({ unit: "tenge", printed });

  test("of two totals that overlap the larger counts, and of the other what is left of it", () => {
    const result = coverage({
      quantities: { x: money(3), y: money(5), z: money(7) },
      totals: { first: { of: ["x", "y"], printed: 8 }, second: { of: ["y", "z"], printed: 12 } },
    });
    expect(result.counted).toEqual(["totals.second", "x"]);
    expect(totalOf(result)).toBe("15");
  });

  test("a total that takes in a part of what another breakdown counts does not count", () => {
    const result = coverage({
      aid: { smeCompensation: { funding, regions: { "KZ-15": { amount: 1 } }, regionsComplete: false } },
      quantities: { x: money(2) },
      totals: { odd: { of: ["smeCompensation.regions.KZ-15.amount", "x"], printed: 3 } },
    });
    expect(result.counted).toEqual([
      "smeCompensation.funding.a.amount",
      "smeCompensation.funding.b.amount",
      "x",
    ]);
  });

  test("a grand total counts alone, and totals of totals with it", () => {
    const result = coverage({
      aid: { housingPurchase: { amount: 1 }, housingRepair: { amount: 2 }, oneTimeAssistance: { amount: 3 } },
      totals: {
        housing: { of: ["housingPurchase.amount", "housingRepair.amount"], printed: 3 },
        all: { of: "all", printed: 6 },
      },
    });
    expect(result.counted).toEqual(["totals.all"]);
  });

  test("a sum that the user states is a whole with parts, on either side of the sign", () => {
    const quantities = { paid: money(9), first: money(4), second: money(5) };
    expect(coverage({ quantities, rules: ["paid = first + second"] }).counted).toEqual(["paid"]);
    expect(coverage({ quantities, rules: ["first + second = paid"] }).counted).toEqual(["paid"]);
    expect(coverage({ quantities, rules: ["paid = 2 * first + 1 tenge"] }).counted).toHaveLength(3);
  });

  test("sums that are parts of one another end", () => {
    const quantities = { x: money(1), a: money(4), b: money(3) };
    const result = coverage({ quantities, rules: ["a = x + b", "b = x + a"] });
    expect(result.counted).toHaveLength(1);
  });
});

describe("what counts", () => {
  test("of several days the last, and a later whole takes in earlier parts", () => {
    const sme = (asOf: string, fields: object): Statement => ({ asOf, aid: { smeCompensation: fields } });
    const result = coverage(
      sme("2024-06-25", { amount: 5, funding: { a: { amount: 4 } } }),
      sme("2024-07-30", { amount: 8 }),
    );
    expect(result.counted).toEqual(["smeCompensation.amount@2024-07-30"]);
    expect(totalOf(result)).toBe("8");
  });

  test("of several figures the first; of a hedge and of a range what is printed, of a negative its size", () => {
    const quantities = {
      several: { unit: "tenge", printed: ["13.3 billion tenge", "13,300,000,001 tenge"] },
      hedged: { unit: "tenge", printed: "over 2.8 billion tenge" },
      range: { unit: "tenge", printed: { from: 3, to: 5 } },
      capped: { unit: "tenge", printed: { to: 6 } },
      debt: { unit: "tenge", printed: "-120", signed: true },
    };
    // 13,300,000,000 + 2,800,000,000 + 3 + 6 + 120
    expect(totalOf(coverage({ language: "en", quantities }))).toBe("16100000129");
  });

  test("counts are no tenge", () => {
    const result = coverage({ quantities: { laws: 4, acts: 4 }, rules: ["laws = acts"] });
    expect(result.counted).toEqual([]);
    expect(totalOf(result)).toBe("0");
  });
});

describe("the next figure", () => {
  test("the families that nobody printed would confirm the amount", () => {
    const result = coverage({
      language: "en",
      aid: { oneTimeAssistance: { amount: "13.5 billion tenge" } },
      rules: ["oneTimeAssistance.amount = 369200 tenge * oneTimeAssistance.families"],
    });
    expect(result.next?.quantity).toBe("oneTimeAssistance.families");
    expect(result.next?.tenge.toFixed()).toBe("13500000000");
  });

  test("of several the one that confirms the most", () => {
    const result = coverage({
      aid: {
        smeCompensation: { amount: 9, funding: { a: { amount: 4 }, b: { enterprises: 1 } } },
        propertyCompensation: { families: 5, cap: "10 tenge" },
        housingRepair: { amount: 3, funding: { a: { amount: 1 }, b: { houses: 1 } } },
      },
    });
    expect(result.next?.quantity).toBe("smeCompensation.funding.b.amount");
    expect(result.next?.tenge.toFixed()).toBe("9");
  });

  test("none where all is confirmed, or all is printed", () => {
    expect(
      coverage({ aid: { smeCompensation: { amount: 7, funding: { a: { amount: 7 } } } } }).next,
    ).toBeUndefined();
    expect(coverage({ aid: { smeCompensation: { amount: 7 } } }).next).toBeUndefined();
  });
});
