import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inferRounding, type RoundingInference } from "../../src/reconcile/infer-rounding.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { StatementError } from "../../src/statement/fault.js";
import type { Statement } from "../../src/statement/types.js";

const paid = (asOf: string, publisher: string | undefined, amount: string): Statement => ({
  asOf,
  ...(publisher === undefined ? {} : { source: { publisher } }),
  language: "en",
  aid: { propertyCompensation: { amount } },
});

describe("9,994 million by September, 9.9 billion in December", () => {
  const inferred = inferRounding([
    paid("2024-09-06", "Pravda", "9,994 million tenge"),
    paid("2024-12-26", "Review", "9.9 billion tenge"),
  ]);

  test("fell if the second is rounded to the nearest, to at most 9.95 billion; not if it is truncated", () => {
    expect(inferred[1]).toEqual({
      publisher: "Review",
      statements: [1],
      nearest: {
        explains: false,
        contradicted: ["propertyCompensation.amount@2024-12-26"],
      },
      truncated: { explains: true, contradicted: [] },
      inferred: "truncated",
      tellApart: ["propertyCompensation.amount@2024-12-26"],
    });
  });

  test("the first falls into neither: 9,993.5 and 9,994 million are both above 9.95 billion", () => {
    expect(inferred[0]).toMatchObject({ publisher: "Pravda", inferred: "neither", tellApart: [] });
  });
});

test("3.7 + 3.7 = 7.5 billion fits rounded to the nearest (3.7 is up to 3.75), and truncated too (up to 3.8)", () => {
  const statement = (whole: string): Statement => ({
    language: "en",
    source: { publisher: "Ministry" },
    aid: {
      smeCompensation: {
        amount: whole,
        funding: { a: { amount: "3.7 billion tenge" }, b: { amount: "3.7 billion tenge" } },
      },
    },
  });
  expect(inferRounding(statement("7.5 billion tenge"))[0]?.inferred).toBe("both");
  // Rounded down 7.3 is at most 7.35, and 3.65 + 3.65 = 7.3; truncated 7.3 is below 7.4 = 3.7 + 3.7.
  expect(inferRounding(statement("7.3 billion tenge"))[0]?.inferred).toBe("nearest");
  expect(inferRounding(statement("7.9 billion tenge"))[0]?.inferred).toBe("neither");
});

test("statements of one publisher are one source, and one without a publisher stands by itself", () => {
  const inferred = inferRounding([
    paid("2024-04-01", "A", "1 billion tenge"),
    paid("2024-05-01", undefined, "2 billion tenge"),
    paid("2024-06-01", "A", "3 billion tenge"),
    paid("2024-07-01", undefined, "4 billion tenge"),
  ]);
  expect(inferred.map(({ publisher, statements }) => [publisher, statements])).toEqual([
    ["A", [0, 2]],
    [undefined, [1]],
    [undefined, [3]],
  ]);
});

test("a statement that cannot be used is refused", () => {
  expect(() => inferRounding({ aid: { propertyCompensation: { amount: "9.9 billion dollars" } } })).toThrow(
    StatementError,
  );
  expect(() => inferRounding([{ aid: {} }])).toThrow(StatementError);
});

test("the review of 2024 is explained by neither; what would not have fallen if truncated tells them apart", () => {
  const folder = new URL("../../fixtures/kazakhstan-2024/", import.meta.url);
  const names = readdirSync(new URL("timeline/", folder)).map((name) => `timeline/${name}`);
  const statements = [...names, "year-end.yaml"].map((name) =>
    readStatement(readFileSync(new URL(name, folder), "utf8"), { file: name }),
  );
  const review = inferRounding(statements).find(
    ({ publisher }) => publisher === "Press Secretary of the President",
  ) as RoundingInference;
  const contradicted = [
    "oneTimeAssistance.families@2024-12-26",
    "oneTimeAssistance.amount@2024-12-26",
    "propertyCompensation.families@2024-12-26",
  ];
  expect(review.inferred).toBe("neither");
  expect(review.truncated.contradicted).toEqual(contradicted);
  expect(review.nearest.contradicted).toEqual([...contradicted, "propertyCompensation.amount@2024-12-26"]);
  expect(review.tellApart).toEqual(["propertyCompensation.amount@2024-12-26"]);
});
