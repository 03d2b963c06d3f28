import { describe, expect, test } from "vitest";
import { alignLeft, alignRight, columnsOf, hang, wrap } from "../../src/report/columns.js";

describe("columnsOf", () => {
  test.each([
    ["", 0],
    ["13.3 billion", 12],
    ["теңге", 5],
    ["≈✓—₸", 4],
    ["百万", 4],
    ["ｘ", 2],
    ["한국", 4],
    ["e\u0301", 1],
    ["🌊", 2],
  ])("%j takes %i columns", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

test("texts are aligned by the columns they take", () => {
  expect(alignRight("百", 4)).toBe("  百");
  expect(alignLeft("百", 4)).toBe("百  ");
  expect(alignRight("too long", 4)).toBe("too long");
});

describe("wrap", () => {
  test("breaks at spaces and fills every line as far as it goes", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });

  test("gives one empty line for no words", () => {
    expect(wrap("", 9)).toEqual([""]);
    expect(wrap("   ", 9)).toEqual([""]);
  });

  test("breaks a long id behind a point", () => {
    expect(wrap("smeCompensation.funding.stateBudget.amount", 30)).toEqual([
      "smeCompensation.funding.",
      "stateBudget.amount",
    ]);
  });

  test("breaks a long word anywhere where it has no better place, and lets the rest go on", () => {
    expect(wrap("a 1234567890 b", 4)).toEqual(["a", "1234", "5678", "90 b"]);
  });

  test("does not cut a wide character in two", () => {
    expect(wrap("百万百", 5)).toEqual(["百万", "百"]);
  });
});

test("a hanging text stands behind its lead", () => {
  expect(hang("- ", "one two", 5)).toEqual(["- one", "  two"]);
});
