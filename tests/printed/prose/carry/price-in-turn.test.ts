import { expect, test } from "vitest";
import { seen } from "../seen.js";

test("the price of another thing behind one for each is for each too", () => {
  expect(seen("Diesel was sold at 330 tenge a litre, while kerosene cost 410 tenge.")).toBe(
    "rate 330 tenge; rate 410 tenge",
  );
  expect(seen("Cotton was quoted at $1,600 a tonne; flax went for $900 at the same sale.")).toBe(
    "rate 1600 USD; rate 900 USD",
  );
  expect(seen("Diesel cost 330 tenge a litre, and the canister cost 4,100 tenge.")).toBe(
    "rate 330 tenge; amount 4100 tenge",
  );
  expect(seen("Diesel cost 330 tenge a litre; the pump cost $80.")).toBe("rate 330 tenge; amount 80 USD");
});

test.each([
  ["One bid £415,000 per bus, the rest less.", "rate 415000 GBP"],
  ["One came at £415 per bus and the other at £398.", "rate 415 GBP; rate 398 GBP"],
  ["The levy rises from £1 to £2 a night.", "rate 1 GBP; rate 2 GBP"],
  ["The levy rises from £1 to £2.", "amount 1 GBP; amount 2 GBP"],
])("prices of one and the other, and two states: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Wheat fell to $10.32 a bushel; corn gained two cents to $4.18.",
    "rate 10.315..10.325 USD; count 2 cent; rate 4.175..4.185 USD",
  ],
  ["Gold gained $12 to $2,340 an ounce.", "amount 12 USD; rate 2340 USD"],
  [
    "Duty is $1.50 per litre on cars older than three years and $2 on those over seven.",
    'rate 1.495..1.505 USD; count 3 year; rate 2 USD; other over "over seven"',
  ],
  [
    "Rooms cost $164 a night, and 81 percent paid $158.",
    "rate 164 USD; percent 80.5..81.5 percent; amount 158 USD",
  ],
  ["A room costs $40 a night and breakfast adds $6.", "rate 40 USD; amount 6 USD"],
])("prices by steps, of those and at another time: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The duty rises to $80 a tonne from $70.", "rate 80 USD; rate 70 USD"],
  ["Beef sells at $9 a kilo, compared with $7 a year ago.", "rate 9 USD; rate 7 USD"],
  ["It pays $4 a share, against $30 million in all.", "rate 4 USD; amount 29500000..30500000 USD"],
])("what a price was or is compared with: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Gold rose 0.8% to $3,412 an ounce, and silver gained 1.1% to $38.20.",
    "percent 0.75..0.85 percent; rate 3412 USD; percent 1.05..1.15 percent; rate 38.195..38.205 USD",
  ],
])("a price behind a step in percent: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Rooms cost $164 a night, up 3 percent and rising; suites went for $310.",
    "rate 164 USD; percent 2.5..3.5 percent; rate 310 USD",
  ],
  [
    "Wheat fell to $10.32 a bushel; corn rose by two cents to $4.18.",
    "rate 10.315..10.325 USD; count 2 cent; rate 4.175..4.185 USD",
  ],
  [
    "Wheat fell to $10.32 a bushel; corn gained two percent to $4.18.",
    "rate 10.315..10.325 USD; percent 1.5..2.5 percent; rate 4.175..4.185 USD",
  ],
  [
    "Gold sold at $3,412 an ounce, compared with 81 percent and $3,158 a year ago.",
    "rate 3412 USD; percent 80.5..81.5 percent; rate 3158 USD",
  ],
  [
    "Occupancy was 84 percent and rooms cost $164 a night, compared with 81 percent and $158 a year ago.",
    "percent 83.5..84.5 percent; rate 164 USD; percent 80.5..81.5 percent; rate 158 USD",
  ],
])("steps and comparisons that prices stand behind: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Occupancy was 84 percent and rooms cost $164 a night, compared with 81 percent and $15,800 a year ago.",
    "percent 83.5..84.5 percent; rate 164 USD; percent 80.5..81.5 percent; amount 15800 USD",
  ],
  [
    "Duty is $1.50 per litre on new cars and $2,000 on those over seven.",
    'rate 1.495..1.505 USD; amount 2000 USD; other over "over seven"',
  ],
  [
    "Duty is $1.50 per litre on new cars and £2 on those over seven.",
    'rate 1.495..1.505 USD; amount 2 GBP; other over "over seven"',
  ],
  [
    "Diesel was sold at 330 tenge a litre, while kerosene cost 3 million tenge.",
    "rate 330 tenge; amount 2500000..3500000 tenge",
  ],
  ["Diesel was sold at 330 tenge a litre, while kerosene cost $4.", "rate 330 tenge; amount 4 USD"],
  ["One came at £415 per bus and the other at £3 million.", "rate 415 GBP; amount 2500000..3500000 GBP"],
  ["The levy rises from £1 to $2 a night.", "amount 1 GBP; rate 2 USD"],
  ["The levy of £1, up to £2 a night, is new.", "amount 1 GBP; rate at-most ..2 GBP"],
])("no price in turn where it is far more, of another money or too far: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Duty is $1.50 per litre on cars older than three years, $2 on those over seven.",
    'rate 1.495..1.505 USD; count 3 year; rate 2 USD; other over "over seven"',
  ],
  [
    "Duty is $1.50 per litre on new cars and $2 on those over seven.",
    'rate 1.495..1.505 USD; rate 2 USD; other over "over seven"',
  ],
  ["Duty is $1.50 per litre on new cars and $2 on old ones.", "rate 1.495..1.505 USD; rate 2 USD"],
  ["One came for £415 per bus, the other at £398.", "rate 415 GBP; rate 398 GBP"],
  ["One came at £415 per bus and was sold at £398.", "rate 415 GBP; rate 398 GBP"],
  [
    "Diesel was sold at 330 tenge a litre in all shops of the city by then, and it cost 410 tenge.",
    "rate 330 tenge; rate 410 tenge",
  ],
])("the price of others and of the other: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["A loaf went up to 210 tenge and ten eggs to 690.", "amount 210 tenge; count 10 egg; amount 690 tenge *"],
  [
    "A loaf went up to 210 tenge and ten eggs to 690 shops.",
    "amount 210 tenge; count 10 egg; count 690 shop",
  ],
  [
    "Diesel was sold at 330 tenge a litre, a tonne of coal cost 400 tenge.",
    "rate 330 tenge; amount 400 tenge",
  ],
])("what so many of another thing cost: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
