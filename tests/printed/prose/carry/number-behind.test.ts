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

test.each([
  ["The crew rescued miners from the tunnels, forty of whom were hurt.", "count 40 miner"],
  ["Carers found the pupils' shoes, 14 of which were dry.", "count 14 shoe"],
  ["In the villages, nine in all, the water rose.", "count 9 village"],
  ["Nurses from 14 towns in Oral, 230 in all, came.", "count 14 town; count 230 nurse"],
  ["Every nurse in the 14 towns, 230 in all, got leave.", "count 14 town; count 230 nurse"],
  ["The brigade in Oral got 14 pumps with ladders, eleven in all.", "count 14 pump; count 11 ladder"],
  ["Volunteers came from three towns, 230 in all.", "count 3 town; count 230 volunteer"],
])("of several nouns the one that is meant: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Boats from the big new yards, nine in all, came.", "count 9 boat"],
  ["Crews in the north repaired pumps, nine in all.", "count 9 pump"],
  ["Crews in Oral got pumps, nine in all.", "count 9 pump"],
  ["Crews at the nuclear power plant got pumps, nine in all.", "count 9 pump"],
  ["Crews at the bridge got pumps, nine in all.", "count 9 pump"],
])("a noun behind a preposition only where no other is, nor a verb between: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The depot got pumps (sixteen in all) from Oral.", "count 16 pump"],
  ["The depot got pumps – sixteen in all – from Oral.", "count 16 pump"],
  ["They paid for trolleys, just the first 30 of which came.", 'ordinal "first"; count 30 trolley'],
  ["The town lost bridges, all nine of them of wood.", "count 9 bridge"],
  ["Teachers (among them 22 from Oral) were paid.", "count 22 teacher"],
])("behind a mark, and words such as all: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They counted houses and 12 of them were damp.", 'other "12"'],
  ["Several houses fell. Twelve of them are empty.", 'other "Twelve"'],
  [
    "Pumps worth (by their own count) 4 million tenge came, among them 22 with diesel engines.",
    'amount 3500000..4500000 tenge; other "22"',
  ],
  ["Trucks, most of them old, 14 in all, left.", 'other "14"'],
  ["Bridges fell, fortunately 14 of them of wood.", 'other "14"'],
])("but not without one, or over another: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
