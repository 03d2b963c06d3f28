import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Построят 40 физкультурно-оздоровительных комплексов.", "count 40 комплекс"],
  ["Построят 4 школы-интерната.", "count 4 школа-интернат"],
])("the first part of an adjective with a hyphen is passed: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
