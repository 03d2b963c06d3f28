import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a month in Kazakh", () => {
  test.each([
    ["Жәрмеңке 25 қазанда ашылды.", 'date "25 қазанда"'],
    ["12 маусымдағы өрт сөндірілді.", 'date "12 маусымдағы"'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Зауыт 25 қазандық шығарды.", "count 25 қазандық"],
    ["Егіске 12 маусымдық жұмысшы келді.", "count 12 жұмысшы"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
