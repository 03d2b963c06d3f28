import { describe, expect, test } from "vitest";
import { checkQuotes } from "../../src/draft/check-quotes.js";
import { draftStatement } from "../../src/draft/draft-statement.js";
import type { Hedge } from "../../src/printed/figure.js";
import { readStatement, tryReadStatement } from "../../src/rules/read-statement.js";
import { StatementError } from "../../src/statement/fault.js";
import { articles } from "./articles.js";
import { measures, writings } from "./quoted-words.js";

const text =
  "Aid of over 13.3 billion tenge went to 36,455 families, or 100 MCI each; 71.12 percent were paid by May.";

describe("a figure of a statement", () => {
  test("is found where the text prints it with the same reading", () => {
    const { found, missing } = checkQuotes(
      {
        event: { began: "2024-03-27" },
        aid: {
          oneTimeAssistance: { families: "36,455", amount: "more than 13.3 billion tenge", rate: "100 MCI" },
        },
      },
      text,
    );
    expect(missing).toEqual([]);
    expect(found.map(({ path, figures }) => [path, figures.map(({ printed }) => printed)])).toEqual([
      ["aid.oneTimeAssistance.families", ["36,455 families"]],
      ["aid.oneTimeAssistance.amount", ["over 13.3 billion tenge"]],
      ["aid.oneTimeAssistance.rate", ["100 MCI"]],
    ]);
  });

  test("is missing where the text says it otherwise, and that is shown", () => {
    const { missing } = checkQuotes({ aid: { oneTimeAssistance: { amount: "13.3 billion tenge" } } }, text);
    expect(
      missing.map(({ path, printed, otherReadings }) => [path, printed, otherReadings[0]?.printed]),
    ).toEqual([["aid.oneTimeAssistance.amount", "13.3 billion tenge", "over 13.3 billion tenge"]]);
  });

  test("is missing where the text has no such number, or counts something else with it", () => {
    const { missing } = checkQuotes(
      { aid: { oneTimeAssistance: { families: "36,456", amount: "36,455 tenge" } } },
      text,
    );
    expect(missing.map(({ path, otherReadings }) => [path, otherReadings])).toEqual([
      ["aid.oneTimeAssistance.families", []],
      ["aid.oneTimeAssistance.amount", []],
    ]);
  });

  test("that is a number in data claims to come from the text only with a place", () => {
    const statement = {
      quantities: {
        families: { value: 36455, at: "paragraph 1" },
        other: 7,
        more: { value: 8, at: "page 2" },
      },
    };
    const { found, missing } = checkQuotes(statement, text);
    expect(found.map(({ path }) => path)).toEqual(["quantities.families"]);
    expect(missing.map(({ path }) => path)).toEqual(["quantities.more"]);
  });

  test("of a share is held against percentages", () => {
    const statement = {
      quantities: { a: 1, b: 2 },
      shares: { paid: { part: "a", whole: "b", printed: "71.12 percent" } },
    };
    expect(checkQuotes(statement, text).found.map(({ path }) => path)).toEqual(["shares.paid"]);
  });
});

test.each(["en", "ru", "kk"] as const)("all of a draft in %s is found in its text", (language) => {
  const { yaml } = draftStatement(articles[language]);
  const { found, missing } = checkQuotes(readStatement(yaml), articles[language]);
  expect(missing.map(({ path, printed }) => [path, printed])).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(15);
});

const languages = ["en", "ru", "kk"] as const;
const roundings = ["nearest", "truncated", "either"] as const;

/** Statements of one figure each, in every unit and under every hedge, as far as they can be read. */
function* figuresIn(language: (typeof languages)[number], rounding: (typeof roundings)[number]) {
  const { units, hedged, numbers } = writings[language];
  for (const { path, units: allowed, statement } of measures) {
    for (const unit of allowed) {
      for (const number of numbers) {
        const words = (hedge: Hedge) => hedged[hedge](number, units[unit]).replace(" -", "-").trim();
        for (const hedge of Object.keys(hedged) as Hedge[]) {
          const given = { ...statement(words(hedge)), language, rounding };
          if (tryReadStatement(given).ok) yield { path, hedge, words, given };
        }
      }
    }
  }
}

describe.each(languages)("in a sentence of %s that prints just its words", (language) => {
  test.each(roundings)("every figure of a statement is found, rounded %s", (rounding) => {
    const missed: unknown[] = [];
    let tried = 0;
    for (const { path, hedge, words, given } of figuresIn(language, rounding)) {
      const { found, missing } = checkQuotes(given, writings[language].sentence(words(hedge)));
      if (missing.length > 0 || found[0]?.path !== path) missed.push([path, words(hedge)]);
      tried += 1;
    }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(350);
  });

  test("a figure is missing where the sentence hedges it otherwise, and that is shown", () => {
    const taken: unknown[] = [];
    for (const { path, hedge, words, given } of figuresIn(language, "nearest")) {
      const other = hedge === "over" ? "at-least" : hedge === "under" ? "at-most" : "over";
      const { missing } = checkQuotes(given, writings[language].sentence(words(other)));
      const shown = missing[0]?.otherReadings.length === 1 || hedge === "between";
      if (missing[0]?.path !== path || !shown) taken.push([path, words(hedge), words(other)]);
    }
    expect(taken).toEqual([]);
  });
});

describe("an average", () => {
  const given = (printed: string) => ({
    language: "en" as const,
    aid: { oneTimeAssistance: { families: 5, amount: 1_825_440 } },
    averages: {
      each: { of: "oneTimeAssistance.amount", per: "oneTimeAssistance.families", printed },
    },
  });

  test("is rounded, and yet found where the text prints the same whole number", () => {
    const { missing } = checkQuotes(given("365,088 tenge"), "On average 365,088 tenge went to each family.");
    expect(missing).toEqual([]);
  });

  test("is missing where the text prints its neighbour", () => {
    const { found } = checkQuotes(given("365,088 tenge"), "On average 365,089 tenge went to each family.");
    expect(found).toEqual([]);
  });
});

describe("a unit", () => {
  const paid = (amount: string) => ({ aid: { oneTimeAssistance: { amount } } });
  const table = "1,825,440 in all";

  test("that neither the statement nor the text names is no reason to miss a figure", () => {
    expect(checkQuotes(paid("1,825,440"), table).missing).toEqual([]);
  });

  test("that only the statement names is missing in the text, and the number is shown", () => {
    const { missing } = checkQuotes(paid("1,825,440 tenge"), table);
    expect(missing.map(({ otherReadings }) => otherReadings.map(({ printed }) => printed))).toEqual([
      ["1,825,440"],
    ]);
  });
});

test("a signed quantity is found below zero", () => {
  const statement = { quantities: { balance: { unit: "tenge", printed: "-120 tenge", signed: true } } };
  expect(checkQuotes(statement, "The balance was −120 tenge.").missing).toEqual([]);
});

test("the number in data that a quantity says where it was printed is looked for", () => {
  const statement = { quantities: { laws: { unit: "laws", printed: 12, at: "page 2" } } };
  expect(checkQuotes(statement, "There were 13 laws.").missing.map(({ path }) => path)).toEqual([
    "quantities.laws.printed",
  ]);
});

describe("a statement at fault is refused with every fault", () => {
  test.each([
    ["a figure that cannot be read", { aid: { oneTimeAssistance: { families: "many" } } }],
    ["a misspelt key", { aid: { oneTimeAssistance: { familes: "5 families" } } }],
    ["no figure", {}],
    ["nothing", null],
    ["a share of what is not there", { shares: { paid: { part: "a", whole: "b", printed: "50 percent" } } }],
  ])("%s", (_, statement) => {
    // What JavaScript hands over has no types.
    expect(() => Reflect.apply(checkQuotes, undefined, [statement, text])).toThrow(StatementError);
  });
});

test("houses are no families, and so much for each is no sum", () => {
  const aid = { oneTimeAssistance: { families: "500", amount: "369,200 tenge" } };
  const { found, missing } = checkQuotes({ aid }, "500 houses were repaired. Each got 369,200 tenge each.");
  expect(found).toEqual([]);
  expect(
    missing.map(({ path, otherReadings }) => [path, otherReadings.map(({ printed }) => printed)]),
  ).toEqual([
    ["aid.oneTimeAssistance.families", ["500 houses"]],
    ["aid.oneTimeAssistance.amount", ["369,200 tenge"]],
  ]);
});
