import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a number between commas takes the noun before it", () => {
  test.each([
    ["The brigade brought ladders with it, eleven in all, and left.", "count 11 ladder"],
    ["The thief's violins, seven of them, were found.", "count 7 violin"],
    ["They paid for trolleys, the first 30 of which came.", 'ordinal "first"; count 30 trolley'],
    ["Police took drivers from the lorries, nine in number.", "count 9 driver"],
    ["Masons from Oral built ovens, six of them of clay.", "count 6 oven"],
    ["Nurses from 14 towns, 230 in all, came.", "count 14 town; count 230 nurse"],
    ["They sent tents to the miners, forty of whom slept outside.", "count 40 miner"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["They hired 96 men for new cranes, 40 of them from Oral.", "count 96 man; count 40 man *"],
    ["The brigade brought ladders, and eleven came.", 'other "eleven"'],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test("a number behind among them is of those before", () => {
  expect(seen("Permits worth 3.1 million tenge lapsed, among them 22 for kiosks.")).toBe(
    "amount 3050000..3150000 tenge; count 22 permit",
  );
  expect(seen("Permits lapsed, among them 22 licences for kiosks.")).toBe("count 22 licence");
});

test.each([
  [
    "Every child in years one and two, about 90,000 in all, gets lunch.",
    'other "two"; count about 80000..100000 child',
  ],
  ["Volunteers filled 900 sandbags, or about 60 apiece.", "count 900 sandbag; rate about 50..70 sandbag *"],
])("all of every one, and so many each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
