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
