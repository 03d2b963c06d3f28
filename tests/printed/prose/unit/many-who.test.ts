import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Families that applied for compensation number 2,318.", "count 2318 family"],
  ["Families that applied for compensation number 318.", "count 318 family"],
  ["Families who lost their homes numbered 318.", "count 318 family"],
  ["The families which have already been paid number 2,318 in all.", "count 2318 family"],
])("a verb of how many there are is of the noun before the clause: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Families that live in house number 12.", 'other "12"'],
  ["Families that live in blocks number 5, 6 and 7 were paid.", 'other "5"; other "6"; other "7"'],
  ["Officials who came said homes numbered 40.", "count 40 home"],
  ["The office that applied for compensation number 318.", 'other "318"'],
  ["In homes that applied for compensation number 318.", 'other "318"'],
])("unless it is none, or has another noun: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Young families who lost homes number 318.", "count 318 family"],
  ["Families that have not yet been paid number 318.", "count 318 family"],
  ["Families who lost homes, number 318.", 'other "318"'],
  ["Families who lost homes died, number 318.", 'other "318"'],
  ["The family that lost its home numbers 12.", 'other "12"'],
])("who they are that number so many: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
