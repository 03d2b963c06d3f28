import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Купили 4 трактора и комбайн Дон 1500.", 'count 4 трактор; other "1500"'],
  ["They bought 4 tractors and a Boeing 747.", 'count 4 tractor; other "747"'],
])("the number in a name counts nothing: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Купили 3 трактора, а в Уральске 12.", "count 3 трактор; count 12 трактор *"],
  ["They bought 4 tractors, and in Oral 12.", "count 4 tractor; count 12 tractor *"],
  ["Tents reached 40 families in Oral and Atyrau 12.", "count 40 family; count 12 family *"],
])("but one behind a place does: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
