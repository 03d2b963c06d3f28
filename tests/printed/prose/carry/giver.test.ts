import { describe, expect, test } from "vitest";
import { findFigures } from "../../../../src/printed/prose/find-figures.js";
import { seen } from "../seen.js";

function carriedIn(text: string) {
  return findFigures(text).map(
    ({ carried }) => carried && { ...carried, from: text.slice(carried.from.start, carried.from.end) },
  );
}

describe("a figure tells from which other it took its unit", () => {
  test.each([
    ["of the sentence before", "It cost 12 billion tenge. The fund gave 2 billion."],
    ["of its own sentence", "It cost 12 billion tenge, and the fund gave 2 billion."],
  ])("%s", (_, text) => {
    expect(carriedIn(text)).toEqual([undefined, { unit: true, scale: false, from: "12 billion tenge" }]);
  });
});

test.each([
  [
    "The state paid 13.3 billion tenge, the district 21,876.50.",
    "amount 13250000000..13350000000 tenge; amount 21876.5 tenge *",
  ],
  [
    "The state paid 13.3 billion tenge; 21,876 were compensated.",
    'amount 13250000000..13350000000 tenge; other "21,876"',
  ],
  [
    "Rooms cost 5 to 7 million tenge, and flats 40.",
    "amount between 4500000..7500000 tenge; amount 39500000..40500000 tenge *",
  ],
])("a number of far more money, or too small to be of it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
