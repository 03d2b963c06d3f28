import { describe, expect, test } from "vitest";
import { numeratorOf } from "../../src/exact/rational.js";
import { modelOf } from "../../src/rules/model.js";
import type { Statement } from "../../src/statement/types.js";

describe("quantities of which only rules speak", () => {
  test("have the unit and the sign that the statement gives them, and no figures", () => {
    const statement: Statement = {
      aid: { housingRepair: { amount: 50 } },
      quantities: { a: 5, debt: { unit: "tenge", signed: true } },
      averages: { price: { of: "housingRepair.amount", per: "housingRepair.houses", printed: "5 tenge" } },
      rules: ["debt <= 5"],
    };
    const { quantities } = modelOf([statement]);
    expect(quantities.get("housingRepair.houses")).toMatchObject({
      unit: { name: "houses" },
      signed: false,
      figures: [],
    });
    expect(quantities.get("debt")).toMatchObject({ unit: { name: "tenge" }, signed: true, figures: [] });
  });
});

test("the unit of a share is its part's, of an average that of what is averaged", () => {
  const statement: Statement = {
    quantities: { yes: { unit: "ballots", printed: 5 }, votes: 10, districts: 5 },
    shares: { s: { part: "yes", whole: "votes", printed: "exactly 50 percent" } },
    averages: { m: { of: "votes", per: "districts", printed: "exactly 2" } },
  };
  expect(modelOf([statement]).rules.map(({ id, unit }) => [id, unit.name])).toEqual([
    ["share:s", "ballots"],
    ["average:m", "votes"],
  ]);
});

test("how the figures of each statement were read", () => {
  const { readAs } = modelOf([
    { language: "ru", rounding: "truncated", aid: { livestockCompensation: { heads: 1 } } },
    { language: "en", aid: { livestockCompensation: { heads: 1 } } },
  ]);
  expect(readAs).toEqual([
    { language: "ru", rounding: "truncated" },
    { language: "en", rounding: "nearest" },
  ]);
});

test("a quantity that several statements of one day print keeps its unit and sign, and all figures", () => {
  const balance = (printed: string): Statement => ({
    quantities: { balance: { unit: "tenge", signed: true, printed } },
  });
  const { quantities } = modelOf([balance("-5"), balance("-5.00")]);
  expect(quantities.get("balance")).toMatchObject({
    unit: { name: "tenge" },
    signed: true,
    figures: [
      { printed: "-5", statement: 0 },
      { printed: "-5.00", statement: 1 },
    ],
  });
});

test("on several days a whole and its parts have the day too", () => {
  const on = (asOf: string): Statement => ({
    asOf,
    quantities: { a: 1, b: 2 },
    totals: { t: { of: ["a", "b"], printed: 3 } },
  });
  const { rules } = modelOf([on("2024-01-01"), on("2024-01-02")]);
  expect(rules.map(({ id, parts }) => [id, parts])).toEqual([
    ["total:t@2024-01-01", { whole: "totals.t@2024-01-01", parts: ["a@2024-01-01", "b@2024-01-01"] }],
    ["total:t@2024-01-02", { whole: "totals.t@2024-01-02", parts: ["a@2024-01-02", "b@2024-01-02"] }],
  ]);
});

test("an exact rate asks that the amount equals, a rounded one that it lies between", () => {
  const paid = (rate: string): Statement => ({
    aid: { oneTimeAssistance: { families: 2, amount: 10, rate } },
  });
  const [exact] = modelOf([paid("exactly 5 tenge")]).rules;
  expect(exact?.right).toHaveProperty("equals");
  const [rounded] = modelOf([paid("5.5 tenge")]).rules;
  const right = rounded?.right ?? {};
  expect(right).not.toHaveProperty("equals");
  // 5.45 to 5.55 tenge for each
  const ends = "equals" in right ? [] : [right.atLeast, right.atMost];
  expect(
    ends.map((end) => {
      const coefficient = end?.expression.terms[0]?.coefficient;
      return coefficient && [numeratorOf(coefficient), coefficient.d];
    }),
  ).toEqual([
    [109n, 20n],
    [111n, 20n],
  ]);
});

describe("a rule is there as soon as a figure is", () => {
  const ids = (statement: Statement) => modelOf([statement]).rules.map(({ id }) => id);

  test("of a measure that one region of two prints", () => {
    const regions = { "KZ-15": { heads: 4 }, "KZ-39": { amount: 5 } };
    expect(ids({ aid: { livestockCompensation: { regions } } })).toEqual([
      "regions:livestockCompensation.amount",
      "regions:livestockCompensation.heads",
    ]);
  });

  test("of a tranche of which only the rate is printed, for the others leave it something", () => {
    const tranches = { late: { rate: "5 tenge" }, first: { families: 1, rate: "6 tenge" } };
    expect(ids({ aid: { oneTimeAssistance: { tranches } } })).toEqual([
      "fixed-rate:oneTimeAssistance.tranches.late",
      "fixed-rate:oneTimeAssistance.tranches.first",
      "tranches:oneTimeAssistance.amount",
      "tranches:oneTimeAssistance.families",
    ]);
  });

  test("not of a region of which neither an amount nor a count is known", () => {
    const regions = { "KZ-15": {}, "KZ-39": {} };
    expect(ids({ aid: { oneTimeAssistance: { families: 5, rate: "6 tenge", regions } } })).toEqual([
      "fixed-rate:oneTimeAssistance",
    ]);
  });
});
