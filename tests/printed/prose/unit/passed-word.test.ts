import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Построят 40 физкультурно-оздоровительных комплексов.", "count 40 комплекс"],
  ["Построят 4 школы-интерната.", "count 4 школа-интернат"],
])("the first part of an adjective with a hyphen is passed: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Построили 24 спортивно-оздоровительных комплекса.", "count 24 комплекс"],
  ["Построили 12 кафе-столовых.", "count 12 столовая"],
  ["They checked 40 small and medium businesses.", "count 40 business"],
  ["500 көп балалы отбасы үй алды.", "count 500 отбасы"],
])("adjectives that are passed: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
