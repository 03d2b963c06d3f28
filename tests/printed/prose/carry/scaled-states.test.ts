import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Число предприятий выросло с 18 до 27 тысяч.",
    "count 17500..18500 предприятие *; count 26500..27500 предприятие",
  ],
  ["Число предприятий выросло с 18 до 27.", "count 18 предприятие; count 27 предприятие *"],
])("two states of which the second has the scale: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
