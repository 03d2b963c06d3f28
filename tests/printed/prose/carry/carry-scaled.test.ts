import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("millions that name nothing are of what millions were counted", () => {
  test.each([
    [
      "Mines shipped 9.8 million tonnes of ore, yet exports fell to 2.4 million.",
      "count 9750000..9850000 tonne; count 2350000..2450000 tonne *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["It has 20 million people and 3 million cows, and lost 2.4 million.", "person", "cow"],
    ["It has 20 million people and spent 3 million tenge, and lost 2.4 million.", "person", "tenge"],
  ])("but not where it might be of others: %s", (text, first, second) => {
    expect(seen(text)).not.toMatch(new RegExp(`${first} \\*`));
    expect(seen(text)).toContain(second);
  });
});

test.each([
  [
    "The farms keep 20 million sheep, paid out 2.4 million and charge 3,000 tenge a head.",
    "count 19500000..20500000 sheep; amount 2350000..2450000; rate 3000 tenge",
  ],
  [
    "Mines shipped 9.8 million tonnes of ore, yet revenue fell to 2.4 million.",
    "count 9750000..9850000 tonne; amount 2350000..2450000",
  ],
  [
    "Рудники отгрузили 9,8 млн тонн руды, бюджет получил 2,4 млн.",
    "count 9750000..9850000 тонна; amount 2350000..2450000",
  ],
])("millions beside money are of no things: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Mines shipped 9.8 million tonnes of ore and smelters 6 million tonnes, yet exports fell to 2.4 million.",
    "count 9750000..9850000 tonne; count 5500000..6500000 tonne; count 2350000..2450000 tonne *",
  ],
  [
    "Mines shipped 9.8 million tonnes of ore, yet exports fell to 2.4 million dollars.",
    "count 9750000..9850000 tonne; amount 2350000..2450000 USD",
  ],
])("millions of the same things told twice, and of money named: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
