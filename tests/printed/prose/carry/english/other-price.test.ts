import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["The hotel charges €85 a night in winter and €140 in summer.", "rate 85 EUR; rate 140 EUR"],
  ["A family gets $90 a month, a single person $25.", "rate 90 USD; rate 25 USD"],
  ["Doctors earn $900 a month, nurses $400 and porters $250.", "rate 900 USD; rate 400 USD; rate 250 USD"],
  ["A room costs $40 a night and the firm $60 million.", "rate 40 USD; amount 59500000..60500000 USD"],
])("what there is for each of others: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Profit rose to $2.14 a share from $1.87, beating the $2.05 expected.",
    "rate 2.135..2.145 USD; rate 1.865..1.875 USD; rate 2.045..2.055 USD",
  ],
  [
    "Fuel is $3.12 a gallon on Monday, down from $3.18 a week ago.",
    "rate 3.115..3.125 USD; rate 3.175..3.185 USD",
  ],
])("what there was for each at another time: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
