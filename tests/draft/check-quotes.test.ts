import { describe, expect, test } from "vitest";
import { checkQuotes } from "../../src/draft/check-quotes.js";
import { draftStatement } from "../../src/draft/draft-statement.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { StatementError } from "../../src/statement/fault.js";
import { articles } from "./articles.js";

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

test("a statement with a figure that cannot be read is refused", () => {
  expect(() => checkQuotes({ aid: { oneTimeAssistance: { families: "many" } } }, text)).toThrow(
    StatementError,
  );
});
