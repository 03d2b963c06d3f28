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
