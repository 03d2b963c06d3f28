import { describe, expect, test } from "vitest";
import { interpret } from "../../src/statement/interpret.js";
import { parseStatement } from "../../src/statement/read.js";
import type { Statement } from "../../src/statement/types.js";
import { example } from "./design-example.js";
import { codesOf, faultsOf } from "./faults.js";

function read(input: string | Statement) {
  const { statement, faults } = parseStatement(input);
  expect(faults).toEqual([]);
  return interpret(statement ?? {});
}

/** Every quantity as `id: from..to unit`. */
function quantities(input: string | Statement): readonly string[] {
  return [...read(input).quantities.values()].map(({ id, unit, figures }) => {
    const ranges = figures.map(({ range }) => `${range.from ?? ""}..${range.to ?? ""}`);
    return `${id}: ${ranges.join(", ")} ${unit.name}`;
  });
}

function ratios(input: string | Statement): readonly string[] {
  return [...read(input).ratios.values()].map(({ path, unit, from, to }) => {
    const end = (side: typeof from) =>
      side === undefined ? "" : `${side.open ? "not " : ""}${side.value.toFraction()}`;
    return `${path}: ${end(from)}..${end(to)} ${unit}`;
  });
}

describe("the example of the format", () => {
  test("means what its words say, in tiyn and in things", () => {
    const { language, faults } = read(example);
    expect([language, faults]).toEqual(["en", []]);
    expect(quantities(example)).toEqual([
      "oneTimeAssistance.families: 36455..36455 families",
      "oneTimeAssistance.amount: 1325000000000..1335000000000 tenge",
      "propertyCompensation.families: 21876..21876 families",
      "propertyCompensation.amount: 985000000000..995000000000 tenge",
      "smeCompensation.enterprises: 734..734 enterprises",
      "smeCompensation.amount: 1455000000000..1465000000000 tenge",
      "smeCompensation.funding.stateBudget.amount: 1205000000000..1215000000000 tenge",
      "smeCompensation.funding.demeu.enterprises: 40..40 enterprises",
      "smeCompensation.funding.demeu.amount: 245000000000..255000000000 tenge",
      "livestockCompensation.amount: 280000000001.. tenge",
      "livestockCompensation.regions.KZ-15.heads: 3232..3232 heads",
      "livestockCompensation.regions.KZ-39.heads: 2467..2467 heads",
      "totals.housingPurchaseAndRepair: 5465000000000..5475000000000 tenge",
      "documents: 3979..3979 documents",
      "balance: -12000..-12000 tenge",
    ]);
    expect(ratios(example)).toEqual([
      "aid.oneTimeAssistance.rate: 100..100 MCI",
      "aid.propertyCompensation.cap: 150..150 MCI",
      "shares.approval: 14223/200..569/8 percent",
      "averages.housePrice: 23850000..23950000 tenge",
    ]);
  });
});

describe("figures", () => {
  test("as numbers are as wide as their precision says, by the rounding", () => {
    const figures = { value: "13300000000", precision: 100_000_000 } as const;
    const aid = { oneTimeAssistance: { amount: figures } };
    const range = (rounding: "nearest" | "truncated" | "either") =>
      quantities({ aid, rounding })[0]?.replace("oneTimeAssistance.amount: ", "");
    expect(range("nearest")).toBe("1325000000000..1335000000000 tenge");
    expect(range("truncated")).toBe("1330000000000..1339999999999 tenge");
    expect(range("either")).toBe("1325000000000..1339999999999 tenge");
  });

  test("follow the rounding that is asked for rather than the statement's own", () => {
    const { statement } = parseStatement(
      "rounding: nearest\naid: { housingRepair: { amount: 54 billion tenge } }",
    );
    const figure = interpret(statement ?? {}, { rounding: "truncated" }).quantities.get(
      "housingRepair.amount",
    );
    expect(figure?.figures[0]?.range).toEqual({ from: 5_400_000_000_000n, to: 5_499_999_999_999n });
  });

  test("carry the number itself, in grains: of a hedge what is printed, of a range its lower end", () => {
    const value = (printed: string | object) =>
      read({ language: "en", quantities: { a: { unit: "tenge", printed } } }).quantities.get("a")?.figures[0]
        ?.value;
    expect(value("13.3 billion tenge")).toBe(1_330_000_000_000n);
    expect(value("over 2.8 billion tenge")).toBe(280_000_000_000n);
    expect(value("150–300 tenge")).toBe(15_000n);
    expect(value({ value: "13300", precision: 100 })).toBe(1_330_000n);
    expect(value({ from: "0.01", to: 5 })).toBe(1n);
    expect(value({ to: 5 })).toBe(500n);
  });

  test("in a list have paths of their own, and notes of their own or of their quantity", () => {
    const { quantities } = read({
      quantities: {
        laws: { printed: ["5", { printed: "5 laws", trust: "certain", at: "page 2" }], trust: 3, note: "n" },
        acts: [1, { from: 1, to: 2 }, { value: 1 }],
      },
    });
    expect(quantities.get("laws")?.figures.map(({ range, value, ...rest }) => rest)).toEqual([
      { path: "quantities.laws.printed[0]", printed: "5", trust: 3, at: undefined, note: "n" },
      { path: "quantities.laws.printed[1]", printed: "5 laws", trust: "certain", at: "page 2", note: "n" },
    ]);
    expect(quantities.get("acts")?.figures.map(({ path, printed }) => `${path} ${printed}`)).toEqual([
      "quantities.acts[0] 1",
      "quantities.acts[1] from 1 to 2",
      "quantities.acts[2] 1",
    ]);
  });

  test("of one unit are said in words", () => {
    const words = (figure: object) =>
      read({ quantities: { a: { unit: "tenge", printed: figure } } }).quantities.get("a")?.figures[0]
        ?.printed;
    expect(words({ value: 13_300_000_000n, precision: "100000000" })).toBe(
      "13,300,000,000 to the nearest 100,000,000",
    );
    expect(words({ from: "1000.50" })).toBe("at least 1,000.50");
    expect(words({ to: 1000 })).toBe("at most 1,000");
    expect(words({ from: 1000, to: 2000 })).toBe("from 1,000 to 2,000");
    expect(words({ from: "1000", to: 1000 })).toBe("1,000");
  });

  test("begin at zero, unless the quantity may be negative", () => {
    expect(quantities({ quantities: { a: "under 6", b: { signed: true, printed: "under 6" } } })).toEqual([
      "a: 0..5 a",
      "b: ..5 b",
    ]);
    expect(faultsOf("quantities: { a: -5 }")).toBe(`s.yaml:1:18: the figure "-5" of a lies below zero
    quantities: { a: -5 }
                     ^^
  write a number at or above 0, or say that the quantity may be negative: signed: true`);
    expect(faultsOf("aid: { oneTimeAssistance: { families: -5 } }")).toContain(
      'the figure "-5" of families lies below zero',
    );
  });

  test.each([
    ["amount: 5 millon tenge", "million"],
    ["amount: 5 bilion", "billion"],
    ["amount: 5 thousnd", "thousand"],
    ["amount: 5 миллардов тенге", "миллиардов"],
    ["amount: 5 мыллион теңге", "миллион"],
  ])("with a scale word misspelt are told what may be meant: %s", (member, word) => {
    expect(faultsOf(`aid: { housingRepair: { ${member} } }`)).toContain(`\n  write "${word}"`);
  });

  test.each(["5 houses", "5 dollars", "5 mln dollars"])("but not where it is another word: %s", (amount) => {
    expect(faultsOf(`aid: { housingRepair: { amount: ${amount} } }`)).not.toMatch(/^ {2}write "/mu);
  });

  test("without a unit are of the unit of their key, and those with another are faults", () => {
    expect(
      quantities('aid: { housingRepair: { amount: ["54,000", 54000 tenge], houses: "9,156 houses" } }'),
    ).toEqual([
      "housingRepair.houses: 9156..9156 houses",
      "housingRepair.amount: 5400000..5400000, 5400000..5400000 tenge",
    ]);
    expect(codesOf("aid: { housingRepair: { amount: 54 houses } }")).toEqual(["wrong-unit 1:36+6"]);
    expect(codesOf("aid: { housingRepair: { houses: 54 tenge } }")).toEqual(["wrong-unit 1:36+5"]);
    expect(
      faultsOf("quantities: { reserve: 5 billion tenge }"),
    ).toBe(`s.yaml:1:24: "5 billion tenge" is an amount of tenge, and "reserve" counts things
    quantities: { reserve: 5 billion tenge }
                           ^^^^^^^^^^^^^^^
  write reserve: { unit: tenge, printed: "5 billion tenge" }`);
  });

  test("must allow a whole number", () => {
    expect(codesOf({ quantities: { a: { value: "0.5" } } })).toEqual(["not-whole quantities.a.value"]);
    expect(codesOf({ aid: { housingRepair: { amount: { value: "0.001" } } } })).toEqual([
      "not-whole aid.housingRepair.amount.value",
    ]);
    expect(codesOf({ quantities: { a: { from: 6, to: 5 } } })).toEqual(["range-reversed quantities.a.from"]);
    expect(codesOf({ quantities: { a: { value: 6, precision: 0 } } })).toEqual([
      "not-a-precision quantities.a.precision",
    ]);
  });
});

describe("the language of a statement", () => {
  test("makes a comma of thousands a decimal one, and the fault says so", () => {
    const remedy = (text: string): string | undefined => faultsOf(text).split("\n").at(-1);
    expect(remedy('aid: { oneTimeAssistance: { families: "36,455", amount: "13,3 млрд тенге" } }')).toBe(
      '  write 36 455: in Russian and Kazakh a comma is the decimal one; or set "language" to en',
    );
    expect(remedy('aid: { oneTimeAssistance: { families: "5.5 families" } }')).toBe(
      "  write the number as it was published, with its scale",
    );
  });

  test("is found from the words of any of its figures, and holds for those without words", () => {
    expect(read("quantities: { a: { unit: tenge, printed: 5 миллионов тенге }, b: 36 455 }").language).toBe(
      "ru",
    );
    expect(quantities('aid: { housingRepair: { amount: [over 5 tenge, "36,455"] } }')).toEqual([
      "housingRepair.amount: 501.., 3645500..3645500 tenge",
    ]);
  });

  test("is found from its title and its source where the figures do not tell", () => {
    expect(read("title: Итоги паводка и помощи\nquantities: { a: 5 }").language).not.toBe("en");
    expect(read('title: Review\nquantities: { a: "36,455" }').language).toBe("en");
  });

  test("is none where the figures speak several, and each is read in its own", () => {
    const text = `aid:
  housingRepair: { amount: over 13.2 billion tenge }
  housingPurchase: { amount: "13,3 миллиарда тенге" }
`;
    expect(read(text).language).toBeUndefined();
    expect(quantities(text)).toEqual([
      "housingRepair.amount: 1320000000001.. tenge",
      "housingPurchase.amount: 1325000000000..1335000000000 tenge",
    ]);
  });

  test("must be said where a figure reads differently in each", () => {
    expect(faultsOf("shares: { a: { part: yes, whole: votes, printed: 1.250 % } }")).toContain(
      'set "language" to en, ru or kk',
    );
  });

  test("decides what the separators may be", () => {
    expect(
      faultsOf('language: en\nquantities: { a: { unit: tenge, printed: "13,3 billion" } }'),
    ).toBe(`s.yaml:2:43: "13,3 billion" has a decimal comma, and English writes a point
    quantities: { a: { unit: tenge, printed: "13,3 billion" } }
                                              ^^^^
  write 13.3, or set "language" to the one it was printed in`);
    expect(quantities('language: ru\nquantities: { a: { unit: tenge, printed: "13,3 млрд" } }')).toEqual([
      "a: 1325000000000..1335000000000 tenge",
    ]);
  });
});

describe("ratios", () => {
  const rate = (figure: string) => `aid: { oneTimeAssistance: { families: 5, rate: ${figure} } }`;

  test("of tenge or MCI must say which", () => {
    expect(ratios(rate('"369,200 tenge"'))).toEqual(["aid.oneTimeAssistance.rate: 369200..369200 tenge"]);
    expect(ratios(rate("up to 150 MCI"))).toEqual(["aid.oneTimeAssistance.rate: ..150 MCI"]);
    for (const figure of ["100", '"100"', "{ value: 100 }", "100 families"]) {
      expect(codesOf(rate(figure))[0]).toMatch(/^missing-unit/);
    }
    expect(codesOf(rate("-5 tenge"))[0]).toMatch(/^negative/);
    expect(codesOf(rate("5 dollars"))[0]).toMatch(/^wrong-unit/);
  });

  test("keep the ends that are not allowed themselves", () => {
    expect(ratios(rate("over 100 MCI"))).toEqual(["aid.oneTimeAssistance.rate: not 100.. MCI"]);
  });

  test("are prices, shares and averages of their own units", () => {
    const text = `aid: { housingConstruction: { houses: 5, unitPrice: { from: 10000000, to: "25000000.50" } } }
quantities: { yes: 7, votes: 10 }
shares: { a: { part: yes, whole: votes, printed: "70" }, b: { part: yes, whole: votes, printed: 70.5 % } }
averages:
  c: { of: votes, per: yes, printed: "1.4" }
  d: { of: unknown, per: yes, printed: 5 }
  e: { of: housingConstruction.amount, per: housingConstruction.houses, printed: 7 tenge }
`;
    expect(ratios(text)).toEqual([
      "aid.housingConstruction.unitPrice: 10000000..50000001/2 tenge",
      "shares.a: 139/2..141/2 percent",
      "shares.b: 1409/20..1411/20 percent",
      "averages.c: 27/20..29/20 count",
      "averages.d: 9/2..11/2 tenge",
      "averages.e: 13/2..15/2 tenge",
    ]);
  });
});

test("a share or an average is rounded where it is whole, unless it says exactly or is given as a value or a range", () => {
  const average = (printed: string): readonly string[] =>
    ratios(`quantities: { paid: { unit: tenge }, people: 3 }
averages: { each: { of: paid, per: people, printed: ${printed} } }
`);
  for (const printed of ["15966", '"15966"', '"15,966 tenge"', "15 966 tenge"]) {
    expect(average(printed)).toEqual(["averages.each: 31931/2..31933/2 tenge"]);
  }
  expect(average("15.9 thousand tenge")).toEqual(["averages.each: 15850..15950 tenge"]);
  for (const printed of ["exactly 15966 tenge", "{ value: 15966 }", "{ from: 15966, to: 15966 }"]) {
    expect(average(printed)).toEqual(["averages.each: 15966..15966 tenge"]);
  }
  expect(ratios("quantities: { a: 1, b: 2 }\nshares: { half: { part: a, whole: b, printed: 50 } }")).toEqual([
    "shares.half: 99/2..101/2 percent",
  ]);
});

describe("the unit of a total", () => {
  const unitOf = (totals: NonNullable<Statement["totals"]>) =>
    Object.fromEntries(
      [...read({ totals, quantities: { laws: 5 } }).quantities.values()].map(({ id, unit }) => [
        id,
        unit.name,
      ]),
    );

  test("is that of its parts, through totals of totals and patterns", () => {
    expect(
      unitOf({
        a: { of: ["unknown", "totals.b"] },
        b: { of: ["laws"] },
        c: { of: ["livestockCompensation.regions.*.heads"] },
        d: { of: ["*.amount", "housingRepair.amount"] },
        e: { of: "all" },
        f: { of: ["housingRepair.parts.flats"] },
      }),
    ).toEqual({
      "totals.a": "laws",
      "totals.b": "laws",
      "totals.c": "heads",
      "totals.d": "tenge",
      "totals.e": "tenge",
      "totals.f": "houses",
      laws: "laws",
    });
  });

  test("is told by its figure where its parts are unknown or totals of each other", () => {
    expect(
      unitOf({
        a: { of: ["totals.b"], printed: "5 billion tenge" },
        b: { of: ["totals.a"], printed: "5" },
        c: { of: ["nothing"] },
      }),
    ).toMatchObject({ "totals.a": "tenge", "totals.b": "b", "totals.c": "c" });
  });
});
