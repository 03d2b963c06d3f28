import { describe, expect, test } from "vitest";
import { modelOf } from "../../src/rules/model.js";
import type { Statement } from "../../src/statement/types.js";
import { outcomeOf, ruleIds } from "./outcome.js";

// 100 MCI of 2024 are 369,200 tenge, 150 MCI are 553,800. Every expected number is worked out by hand.
const event = { began: "2024-03-27" };

describe("fixed rate: amount = count × rate", () => {
  const aid = (families: number, amount: string): Statement => ({
    event,
    aid: { oneTimeAssistance: { families, amount, rate: "100 MCI" } },
  });

  test("fails where the printed amount lies beside the product", () => {
    expect(outcomeOf(aid(36455, "13.3 billion tenge"), "fixed-rate:oneTimeAssistance")).toEqual({
      verdict: "fails",
      from: "-209186000",
      to: "-109186000",
      says: "36,455 families × 100 MCI (369,200.00 tenge) is 13,459,186,000.00 tenge; the amount is 13,250,000,000.00 to 13,350,000,000.00 tenge: short by 109,186,000.00 to 209,186,000.00 tenge",
    });
  });

  test("holds where they meet", () => {
    expect(outcomeOf(aid(36455, "13.46 billion tenge"), "fixed-rate:oneTimeAssistance").verdict).toBe(
      "holds",
    );
  });

  test("a family more or less decides at the very edge of the printed range", () => {
    // 36,159 × 369,200 = 13,349,902,800 and 36,160 × 369,200 = 13,350,272,000
    expect(outcomeOf(aid(36159, "13.3 billion tenge"), "fixed-rate:oneTimeAssistance").verdict).toBe("holds");
    expect(outcomeOf(aid(36160, "13.3 billion tenge"), "fixed-rate:oneTimeAssistance")).toMatchObject({
      verdict: "fails",
      to: "-272000",
    });
  });

  test("no whole number of families within the amount: fails though the real ranges meet", () => {
    const statement: Statement = {
      event,
      aid: { oneTimeAssistance: { families: "about 3", amount: 1000000, rate: "100 MCI" } },
    };
    expect(outcomeOf(statement, "fixed-rate:oneTimeAssistance")).toEqual({
      verdict: "fails",
      from: "-476800",
      to: "261600",
      says: "2 to 4 families × 100 MCI (369,200.00 tenge) is 738,400.00 to 1,476,800.00 tenge; the amount is 1,000,000.00 tenge: no whole numbers fit",
    });
  });

  test("is untested without a count, and says which quantity is not printed", () => {
    const statement: Statement = {
      event,
      aid: {
        oneTimeAssistance: { families: "over 5", rate: "100 MCI" },
        propertyCompensation: { amount: "1 billion tenge" },
      },
    };
    expect(outcomeOf(statement, "fixed-rate:oneTimeAssistance")).toMatchObject({
      verdict: "untested",
      says: "not printed: oneTimeAssistance.amount",
    });
  });

  test("a rate in tenge needs no day; a rounded one gives a range", () => {
    const statement: Statement = {
      aid: { oneTimeAssistance: { families: 10, amount: 3693000, rate: "369.2 thousand tenge" } },
    };
    // 369,150 to 369,250 each: 3,691,500 to 3,692,500
    expect(outcomeOf(statement, "fixed-rate:oneTimeAssistance")).toMatchObject({
      verdict: "fails",
      from: "500",
      to: "500",
    });
  });

  test("holds in each region and tranche that prints both", () => {
    const aid = (parts: object): Statement => ({
      event,
      aid: { oneTimeAssistance: { rate: "100 MCI", ...parts } },
    });
    const statement = aid({
      regions: { "KZ-15": { families: 2, amount: 738400 }, "KZ-39": { families: 3, amount: 1107601 } },
    });
    const late = aid({ tranches: { late: { families: 1, amount: 184600, rate: "50 MCI" } } });
    expect(outcomeOf(statement, "fixed-rate:oneTimeAssistance.regions.KZ-15").verdict).toBe("holds");
    expect(outcomeOf(statement, "fixed-rate:oneTimeAssistance.regions.KZ-39")).toMatchObject({
      verdict: "fails",
      from: "1",
      to: "1",
    });
    expect(outcomeOf(late, "fixed-rate:oneTimeAssistance.tranches.late").verdict).toBe("holds");
  });
});

describe("cap: amount ≤ count × cap", () => {
  const aid = (amount: string): Statement => ({
    event,
    aid: { propertyCompensation: { families: "21,876 families", amount, cap: "150 MCI" } },
  });

  test("holds with room to spare", () => {
    expect(outcomeOf(aid("9.9 billion tenge"), "cap:propertyCompensation")).toMatchObject({
      verdict: "holds",
      from: "-2264928800",
      to: "-2164928800",
    });
  });

  test("fails one tiyn above", () => {
    expect(outcomeOf(aid("12114928800.00 tenge"), "cap:propertyCompensation").verdict).toBe("holds");
    expect(outcomeOf(aid("over 12,114,928,800 tenge"), "cap:propertyCompensation")).toMatchObject({
      verdict: "fails",
      from: "0.01",
    });
  });
});

test("unit price: the amount lies between the count times either end", () => {
  const aid = (amount: string): Statement => ({
    aid: { housingConstruction: { houses: 100, amount, unitPrice: "from 20 to 25 million tenge" } },
  });
  // 19.5 to 25.5 million each: 1.95 to 2.55 billion
  expect(outcomeOf(aid("exactly 1.95 billion tenge"), "unit-price:housingConstruction").verdict).toBe(
    "holds",
  );
  expect(outcomeOf(aid("exactly 2.551 billion tenge"), "unit-price:housingConstruction")).toMatchObject({
    verdict: "fails",
    from: "1000000",
    to: "1000000",
  });
  expect(outcomeOf(aid("exactly 1.9 billion tenge"), "unit-price:housingConstruction")).toMatchObject({
    verdict: "fails",
    from: "-50000000",
    to: "-50000000",
  });
});

test("a price without a unit is told with it", () => {
  const says = (unitPrice: string): string | undefined =>
    outcomeOf(
      { aid: { housingConstruction: { houses: 100, amount: "2 billion tenge", unitPrice } } },
      "unit-price:housingConstruction",
    ).says;
  expect(says("from 20,000,000 to 22,000,000")).toContain("× from 20,000,000 to 22,000,000 tenge is");
  expect(says("20 million")).toContain("× 20 million tenge is");
  for (const price of [
    "20 million tenge",
    "₸20 million",
    "20 млн тенге",
    "20 млн теңге",
    "20 млн тг",
    "KZT 20 million",
  ])
    expect(says(price)).toContain(`× ${price} is`);
});

describe("funding", () => {
  const aid = (whole: string, enterprises: number): Statement => ({
    aid: {
      smeCompensation: {
        enterprises: 734,
        amount: whole,
        funding: {
          stateBudget: { amount: "12.1 billion tenge" },
          demeu: { amount: "2.5 billion tenge", enterprises },
        },
      },
    },
  });

  test("adds up within what rounding allows", () => {
    expect(outcomeOf(aid("14.6 billion tenge", 40), "funding:smeCompensation").verdict).toBe("holds");
    expect(outcomeOf(aid("14.8 billion tenge", 40), "funding:smeCompensation")).toMatchObject({
      verdict: "fails",
      from: "50000000",
      to: "350000000",
    });
  });

  test("stays within where not all funds are named", () => {
    const one = (amount: string, fundingComplete: boolean): Statement => ({
      aid: { smeCompensation: { amount: "9 tenge", funding: { demeu: { amount } }, fundingComplete } },
    });
    const id = "funding:smeCompensation";
    expect(outcomeOf(one("3 tenge", true), id)).toMatchObject({ verdict: "fails", from: "6", to: "6" });
    expect(outcomeOf(one("3 tenge", false), id)).toMatchObject({ verdict: "holds", from: "-6", to: "-6" });
    expect(outcomeOf(one("10 tenge", false), id)).toMatchObject({ verdict: "fails", from: "1", to: "1" });
  });

  test("a fund's beneficiaries are within all", () => {
    const id = "fund-beneficiaries:smeCompensation.funding.demeu";
    expect(outcomeOf(aid("14.6 billion tenge", 734), id)).toMatchObject({
      verdict: "holds",
      from: "0",
      to: "0",
    });
    expect(outcomeOf(aid("14.6 billion tenge", 735), id)).toMatchObject({
      verdict: "fails",
      from: "1",
      to: "1",
    });
  });
});

describe("regions and species", () => {
  const livestock = (total: number, complete: boolean): Statement => ({
    aid: {
      livestockCompensation: {
        heads: total,
        regions: { "KZ-15": { heads: 3232 }, "KZ-39": { heads: 2467 } },
        regionsComplete: complete,
      },
    },
  });

  test("regions add up, or stay within", () => {
    const id = "regions:livestockCompensation.heads";
    expect(outcomeOf(livestock(5699, true), id)).toMatchObject({
      verdict: "holds",
      says: expect.stringContaining("equal"),
    });
    expect(outcomeOf(livestock(5700, true), id)).toMatchObject({ verdict: "fails", from: "1", to: "1" });
    expect(outcomeOf(livestock(5700, false), id)).toMatchObject({ verdict: "holds", from: "-1", to: "-1" });
    expect(outcomeOf(livestock(5698, false), id)).toMatchObject({ verdict: "fails", from: "1", to: "1" });
  });

  test("species add up in the country and in a region, and over the regions", () => {
    const statement: Statement = {
      aid: {
        livestockCompensation: {
          heads: 10,
          species: { cattle: { heads: 4 }, sheep: { heads: 6 } },
          regions: {
            "KZ-15": { heads: 5, species: { cattle: { heads: 2 }, sheep: { heads: 4 } } },
            "KZ-39": { heads: 5, species: { cattle: { heads: 1 } }, speciesComplete: false },
          },
        },
      },
    };
    const family = "species:livestockCompensation";
    expect(outcomeOf(statement, `${family}.heads`).verdict).toBe("holds");
    expect(outcomeOf(statement, `${family}.regions.KZ-15.heads`)).toMatchObject({
      verdict: "fails",
      from: "-1",
    });
    expect(outcomeOf(statement, `${family}.regions.KZ-39.heads`)).toMatchObject({
      verdict: "holds",
      from: "-4",
    });
    expect(outcomeOf(statement, `${family}.species.cattle.heads`)).toMatchObject({
      verdict: "fails",
      from: "1",
    });
    // Not all regions name sheep: those that do stay within.
    expect(outcomeOf(statement, `${family}.species.sheep.heads`)).toMatchObject({
      verdict: "holds",
      from: "-2",
    });
  });
});

test("tranches and parts add up to their category", () => {
  const statement: Statement = {
    aid: {
      oneTimeAssistance: {
        families: 10,
        amount: 300,
        tranches: { first: { families: 6, amount: 200 }, second: { families: 4, amount: 99 } },
        parts: { moved: 3, stayed: 8 },
      },
    },
  };
  expect(outcomeOf(statement, "tranches:oneTimeAssistance.families").verdict).toBe("holds");
  expect(outcomeOf(statement, "tranches:oneTimeAssistance.amount")).toMatchObject({
    verdict: "fails",
    from: "1",
  });
  expect(outcomeOf(statement, "parts:oneTimeAssistance.families")).toMatchObject({
    verdict: "fails",
    from: "-1",
  });
});

test("houses helped are within houses inspected", () => {
  const aid = (inspected: number): Statement => ({
    aid: {
      housingInspection: { houses: inspected },
      housingPurchase: { houses: 5767 },
      housingRepair: { houses: 9156 },
      housingConstruction: { houses: 2680 },
    },
  });
  const id = "houses-helped:housingInspection";
  expect(outcomeOf(aid(19359), id)).toEqual({
    verdict: "holds",
    from: "-1756",
    to: "-1756",
    says: "17,603 houses helped, 19,359 houses inspected: 1,756 houses to spare",
  });
  expect(outcomeOf(aid(17602), id)).toMatchObject({ verdict: "fails", from: "1" });
  expect(ruleIds({ aid: { housingRepair: { houses: 1 } } })).toEqual([]);
});

describe("totals", () => {
  test("a joint total of unprinted parts is untested", () => {
    const statement: Statement = {
      totals: {
        both: { of: ["housingPurchase.amount", "housingRepair.amount"], printed: "54.7 billion tenge" },
      },
    };
    expect(outcomeOf(statement, "total:both")).toMatchObject({
      verdict: "untested",
      says: "not printed: housingPurchase.amount, housingRepair.amount",
    });
  });

  test("one printed part tests it from one side", () => {
    const total = (repair: string): Statement => ({
      aid: { housingRepair: { amount: repair } },
      totals: {
        both: { of: ["housingPurchase.amount", "housingRepair.amount"], printed: "54.7 billion tenge" },
      },
    });
    expect(outcomeOf(total("53.5 billion tenge"), "total:both").verdict).toBe("holds");
    expect(outcomeOf(total("55 billion tenge"), "total:both").verdict).toBe("holds"); // 54.5 to 55.5 meets 54.75
    expect(outcomeOf(total("56 billion tenge"), "total:both")).toMatchObject({
      verdict: "fails",
      to: "-750000000",
    });
  });

  test("patterns, incomplete totals, and the grand total", () => {
    const statement: Statement = {
      aid: {
        housingRepair: { amount: 10 },
        oneTimeAssistance: { amount: 5 },
        housingInspection: { houses: 3 },
      },
      quantities: { "paid-early": { unit: "tenge", printed: 4 } },
      totals: {
        everything: { of: "all", printed: 15 },
        some: { of: ["*.amount"], printed: 20, complete: false },
        other: { of: ["*.amount", "paid-early"], printed: 20 },
      },
    };
    expect(outcomeOf(statement, "grand-total:everything").verdict).toBe("holds");
    expect(outcomeOf(statement, "total:some")).toMatchObject({ verdict: "holds", from: "-5" });
    expect(outcomeOf(statement, "total:other")).toMatchObject({ verdict: "fails", from: "1" });
  });
});

describe("shares and averages", () => {
  test("a share holds within half of its last digit", () => {
    const share = (part: number): Statement => ({
      quantities: { votes: 10000, yes: part },
      shares: { approval: { part: "yes", whole: "votes", printed: "71.12 percent" } },
    });
    expect(outcomeOf(share(7112), "share:approval").verdict).toBe("holds");
    expect(outcomeOf(share(7111), "share:approval")).toMatchObject({
      verdict: "fails",
      from: "-0.5",
      to: "-0.5",
    });
    expect(outcomeOf(share(7113), "share:approval")).toMatchObject({
      verdict: "fails",
      from: "0.5",
      to: "0.5",
    });
  });

  test.each([
    ["0.25", "0.25 percent"],
    [25, "25 percent"],
    [{ from: 20, to: 30 }, "from 20 to 30 percent"],
    ["25 %", "25 %"],
    ["25 пайыз", "25 пайыз"],
  ])("a share printed as %j is told as %s", (printed, words) => {
    const statement = {
      quantities: { yes: 1, votes: 4 },
      shares: { approval: { part: "yes", whole: "votes", printed } },
    };
    expect(outcomeOf(statement, "share:approval").says).toMatch(`${words} of 4 votes is `);
  });

  test("a truncated share excludes its upper end", () => {
    const share = (part: number): Statement => ({
      rounding: "truncated",
      quantities: { votes: 100, yes: part },
      shares: {
        approval: { part: "yes", whole: "votes", printed: "70 percent" },
        half: { part: "yes", whole: "votes", printed: "70.0 percent" },
      },
    });
    expect(outcomeOf(share(70), "share:half").verdict).toBe("holds");
    expect(outcomeOf(share(71), "share:half").verdict).toBe("fails");
  });

  test("an average ties an amount to a count", () => {
    const average = (amount: string): Statement => ({
      aid: { housingConstruction: { houses: "2,680 houses", amount } },
      averages: {
        price: {
          of: "housingConstruction.amount",
          per: "housingConstruction.houses",
          printed: "23.9 million tenge",
        },
      },
    });
    // 23.85 to 23.95 million × 2,680 = 63.918 to 64.186 billion
    expect(outcomeOf(average("64 billion tenge"), "average:price").verdict).toBe("holds");
    expect(outcomeOf(average("exactly 64.2 billion tenge"), "average:price")).toMatchObject({
      verdict: "fails",
      from: "14000000",
      to: "14000000",
    });
  });
});

describe("several figures of one quantity", () => {
  test("agree where their ranges meet, and else are apart by a stated amount", () => {
    const aid = (one: string, other: string): Statement => ({
      language: "en",
      aid: { oneTimeAssistance: { amount: [one, other] } },
    });
    const id = "sources:oneTimeAssistance.amount";
    expect(outcomeOf(aid("13.3 billion tenge", "13,349,999,999 tenge"), id)).toMatchObject({
      verdict: "holds",
      says: "2 figures agree",
    });
    expect(outcomeOf(aid("13.3 billion tenge", "13.5 billion tenge"), id)).toEqual({
      verdict: "fails",
      from: "-300000000",
      to: "-100000000",
      says: '"13.3 billion tenge" is 13,250,000,000.00 to 13,350,000,000.00 tenge, "13.5 billion tenge" is 13,450,000,000.00 to 13,550,000,000.00 tenge: short by 100,000,000.00 to 300,000,000.00 tenge',
    });
  });

  test("three figures of which two do not meet", () => {
    const statement: Statement = {
      aid: { livestockCompensation: { heads: [{ from: 1, to: 5 }, { from: 4, to: 9 }, { from: 7 }] } },
    };
    expect(outcomeOf(statement, "sources:livestockCompensation.heads")).toMatchObject({
      verdict: "fails",
      from: undefined,
      to: "-2",
    });
  });
});

describe("cumulative over time", () => {
  const on = (asOf: string, families: number): Statement => ({
    asOf,
    aid: { propertyCompensation: { families } },
  });

  test("a later figure must not be lower; days are put in order first", () => {
    const id = "cumulative:propertyCompensation.families@2024-12-26";
    const fell = [on("2024-12-26", 21876), on("2024-09-06", 21880), on("2024-06-25", 15355)];
    expect(outcomeOf(fell, id)).toEqual({
      verdict: "fails",
      from: "-4",
      to: "-4",
      says: "21,880 families on 2024-09-06, 21,876 families on 2024-12-26: short by 4 families",
    });
    expect(outcomeOf(fell, "cumulative:propertyCompensation.families@2024-09-06")).toMatchObject({
      verdict: "holds",
      from: "6525",
    });
  });

  test("other quantities may fall", () => {
    const balance = (asOf: string, printed: string): Statement => ({
      asOf,
      quantities: { balance: { unit: "tenge", printed, signed: true } },
    });
    expect(ruleIds([balance("2024-01-01", "5"), balance("2024-02-01", "-120")])).toEqual([]);
  });

  test("without asOf the day of publication counts", () => {
    const statements: Statement[] = [
      { source: { publisher: "A", published: "2024-05-01" }, aid: { livestockCompensation: { heads: 5 } } },
      { source: { publisher: "B", published: "2024-05-02" }, aid: { livestockCompensation: { heads: 4 } } },
    ];
    expect(ruleIds(statements)).toEqual(["cumulative:livestockCompensation.heads@2024-05-02"]);
  });
});

describe("several statements of one day", () => {
  const asOf = "2024-12-26";

  test("a quantity printed by one takes part in the rule that another states", () => {
    const statements: Statement[] = [
      { asOf, event, aid: { oneTimeAssistance: { families: 10, rate: "100 MCI" } } },
      { asOf, aid: { oneTimeAssistance: { amount: 3692001 } } },
    ];
    expect(outcomeOf(statements, "fixed-rate:oneTimeAssistance")).toMatchObject({
      verdict: "fails",
      from: "1",
    });
  });

  test("the same rule stated twice is one; another under the same name is numbered", () => {
    const stated = (rate: string): Statement => ({
      asOf,
      event,
      aid: { oneTimeAssistance: { families: 10, amount: 3692000, rate } },
    });
    expect(ruleIds([stated("100 MCI"), stated("100 MCI"), stated("101 MCI")])).toEqual([
      "sources:oneTimeAssistance.families",
      "sources:oneTimeAssistance.amount",
      "fixed-rate:oneTimeAssistance",
      "fixed-rate:oneTimeAssistance (2)",
    ]);
    expect(ruleIds([stated("100 MCI"), stated("101 MCI"), stated("102 MCI")]).slice(-3)).toEqual([
      "fixed-rate:oneTimeAssistance",
      "fixed-rate:oneTimeAssistance (2)",
      "fixed-rate:oneTimeAssistance (3)",
    ]);
    const { rules } = modelOf([stated("100 MCI"), stated("101 MCI"), stated("100 MCI")]);
    expect(rules.map(({ statements }) => statements)).toEqual([[0, 2], [1]]);
  });
});

describe("what is untested says why", () => {
  test.each<[string, Statement, string]>([
    [
      "share:s",
      {
        quantities: { yes: 5, votes: { unit: "votes" } },
        shares: { s: { part: "yes", whole: "votes", printed: "5 percent" } },
      },
      "not printed: votes",
    ],
    [
      "average:a",
      {
        quantities: { cost: { unit: "tenge" }, n: 5 },
        averages: { a: { of: "cost", per: "n", printed: "5 tenge" } },
      },
      "not printed: cost",
    ],
    ["rule:1", { quantities: { a: 5, b: { unit: "things" } }, rules: ["a <= b"] }, "not printed: b"],
    [
      "rule:1",
      { quantities: { a: 5, b: { from: 1 } }, rules: ["a <= b"] },
      "the printed figures leave it open",
    ],
    [
      "total:t",
      {
        quantities: {
          a: { unit: "x" },
          b: { unit: "x" },
          c: { unit: "x" },
          d: { unit: "x" },
          e: { unit: "x" },
          f: 1,
        },
        totals: { t: { of: ["a", "b", "c", "d", "e"], complete: false, printed: 9 } },
      },
      "not printed: a, b, c, d and 1 more",
    ],
    [
      "houses-helped:housingInspection",
      { aid: { housingInspection: { houses: "over 5" }, housingPurchase: { houses: 3 } } },
      "the printed figures leave it open",
    ],
    [
      "fixed-rate:oneTimeAssistance",
      { event, aid: { oneTimeAssistance: { families: { from: 1 }, amount: { from: 1 }, rate: "100 MCI" } } },
      "the printed figures leave it open",
    ],
  ])("%s", (id, statement, says) => {
    expect(outcomeOf(statement, id)).toMatchObject({ verdict: "untested", says });
  });

  test("over time", () => {
    const on = (asOf: string, heads: { from: number } | { to: number }): Statement => ({
      asOf,
      aid: { livestockCompensation: { heads } },
    });
    expect(
      outcomeOf(
        [on("2024-01-01", { from: 5 }), on("2024-01-02", { from: 1 })],
        "cumulative:livestockCompensation.heads@2024-01-02",
      ),
    ).toMatchObject({ verdict: "untested", says: "the printed figures leave it open" });
  });
});

test("on several days every kind of rule speaks of its own day", () => {
  const on = (asOf: string, yes: number): Statement => ({
    asOf,
    event,
    quantities: { votes: 100, yes },
    shares: { s: { part: "yes", whole: "votes", printed: "50 percent" } },
    rules: ["yes >= 50", "yes <= 50", "yes + 1 = votes - 49"],
  });
  const both = [on("2024-01-01", 50), on("2024-01-02", 51)];
  expect(outcomeOf(both, "share:s@2024-01-01").verdict).toBe("holds");
  expect(outcomeOf(both, "share:s@2024-01-02")).toMatchObject({
    verdict: "fails",
    says: "50 percent of 100 votes is 49.5 to 50.5 yes; the part is 51 yes: over by 0.5 yes",
  });
  expect(outcomeOf(both, "rule:1@2024-01-02")).toMatchObject({ verdict: "holds", from: "1" });
  expect(outcomeOf(both, "rule:2@2024-01-02")).toMatchObject({ verdict: "fails", from: "1" });
  expect(outcomeOf(both, "rule:3@2024-01-01").verdict).toBe("holds");
});
