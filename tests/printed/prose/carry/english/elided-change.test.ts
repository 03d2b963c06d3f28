import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "Thefts fell 14 percent to 21,600, robberies 9 percent to 2,140.",
    "percent 13.5..14.5 percent; count 21600 theft; percent 8.5..9.5 percent; count 2140 robbery",
  ],
  [
    "Thefts fell 14 percent to 21,600, and armed robberies 9 percent to 2,140.",
    "percent 13.5..14.5 percent; count 21600 theft; percent 8.5..9.5 percent; count 2140 robbery",
  ],
  [
    "Rice fell 14 percent to 600 tenge, wheat 9 percent to 214.",
    "percent 13.5..14.5 percent; amount 600 tenge; percent 8.5..9.5 percent; amount 214 tenge *",
  ],
])("a change of others without its verb: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
