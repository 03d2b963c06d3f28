import { expect, test } from "vitest";
import { modelOf } from "../../src/rules/model.js";
import { sumIn, wholeAndParts } from "../../src/rules/whole-and-parts.js";
import type { Statement } from "../../src/statement/types.js";

function rulesOf(statement: Statement) {
  return modelOf([{ quantities: { a: 3, b: 1, c: 2 }, ...statement }]).rules;
}

test.each([
  ["a = b + c", "a", "b,c"],
  ["b + c = a", "a", "b,c"],
  ["a = b", "a", "b"],
])("%s: the whole is %s, of the parts %s", (text, whole, parts) => {
  const [rule] = rulesOf({ rules: [text] });
  expect(rule && sumIn(rule)).toEqual({ whole, parts: parts.split(",") });
  expect(rule && wholeAndParts(rule)).toEqual({ whole, parts: parts.split(",") });
});

test.each([
  "a <= b + c", // stays within, adds up to nothing
  "a + b = b + c", // no side is one quantity
  "a + b = a + c",
  "a = b + a", // the whole among its parts
  "b + a = a",
  "a = b + b + c", // a part twice
  "a = b + 2 * c",
  "2 * a = b + c",
  "a = b + c + 1", // a number among the parts
  "a + 1 = b + c",
  "a = 3", // no part at all
  "3 = a",
  "a - b = c",
])("%s: no whole and its parts", (text) => {
  const [rule] = rulesOf({ rules: [text] });
  expect(rule?.states).toBe(text);
  expect(rule && sumIn(rule)).toBeUndefined();
  expect(rule && wholeAndParts(rule)).toBeUndefined();
});

test("parts that only stay within their whole are such to wholeAndParts alone", () => {
  const [rule] = rulesOf({ totals: { t: { of: ["b", "c"], printed: 9, complete: false } } });
  expect(rule?.states).toBe("b + c <= totals.t");
  expect(rule && sumIn(rule)).toBeUndefined();
  expect(rule && wholeAndParts(rule)).toEqual({ whole: "totals.t", parts: ["b", "c"] });
});
