import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["It was felt in four towns; a second, of 5.3, followed.", 'count 4 town; ordinal "second"; other "5.3"'],
  [
    "Net migration fell to 685,000 in 12 months from 764,000.",
    'other "685,000"; count 12 month; other "764,000"',
  ],
  ["It took 12 months instead of 14.", "count 12 month; count 14 month *"],
  [
    "Farms made 2.3 tonnes, or 19% of demand; coal managed 1.7.",
    "count 2.25..2.35 tonne; percent 18.5..19.5 percent; count 1.65..1.75 tonne *",
  ],
  [
    "Crops took 120 acres in a five-year run, one grower alone losing 35.",
    "count 120 acre; count 5 year; count 35 acre *",
  ],
  [
    "Crashes cost 612 lives in eight months, 43 more than in 2023.",
    'count 612 life; count 8 month; count 43 life *; year "2023"',
  ],
  [
    "Two ports took 190 ships; cargo fell to 200 tonnes from 220.",
    "count 2 port; count 190 ship; count 200 tonne; count 220 tonne *",
  ],
  [
    "Farms sold 9,000 eggs; a tray costs 150 tenge against 180.",
    "count 9000 egg; amount 150 tenge; amount 180 tenge *",
  ],
  ["Rescuers reached nine of the 14 miners.", "count 9 miner *; count 14 miner"],
])("what an English number cannot be of: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Water came to three villages, and 2,017 were repaired.", 'count 3 village; other "2,017"'],
  ["Water came to three villages, and 2,017 houses were repaired.", "count 3 village; count 2017 house"],
  ["Water came to 23 villages, and 12 were cut off.", "count 23 village; count 12 village *"],
])("of so many no places are: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Uzbekistan took 610 tonnes of the wheat, Tajikistan 12 percent and Italy 15.",
    "count 610 tonne; percent 11.5..12.5 percent; percent 14.5..15.5 percent *",
  ],
  [
    "The party won 12 seats, or 8.4 percent of the vote, and its rival 21.3.",
    "count 12 seat; percent 8.35..8.45 percent; percent 21.25..21.35 percent *",
  ],
  [
    "Of mothers with two children 41% worked; the share with three held at 13%.",
    'count 2 child; percent 40.5..41.5 percent; other "three"; percent 12.5..13.5 percent',
  ],
  [
    "Plants met 41% of demand in May, with imports at 30 and with coal at 13.",
    "percent 40.5..41.5 percent; percent 29.5..30.5 percent *; percent 12.5..13.5 percent *",
  ],
  ["Water came to nine districts, and 900 were cut off.", "count 9 district; count 900 district *"],
  ["The order covers 14 towns, 230 in all by May.", "count 14 town; count 230 town *"],
])("percentages beside measures and things: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
