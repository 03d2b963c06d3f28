import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["The hotel charges €85 a night in winter and €140 in summer.", "rate 85 EUR; rate 140 EUR"],
  ["A family gets $90 a month, a single person $25.", "rate 90 USD; rate 25 USD"],
  ["Doctors earn $900 a month, nurses $400 and porters $250.", "rate 900 USD; rate 400 USD; rate 250 USD"],
  ["Flats cost €850 a square metre in Pavlodar and €940 in Oral.", "rate 850 EUR; rate 940 EUR"],
  ["A family gets $90 a month, a young single person $25.", "rate 90 USD; rate 25 USD"],
  ["The mine earns $1.2 million a day, the smelter $900,000.", "rate 1150000..1250000 USD; rate 900000 USD"],
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
  [
    "Profit came to $2.14 a share, topping $2.05 forecast by analysts.",
    "rate 2.135..2.145 USD; rate 2.045..2.055 USD",
  ],
])("what there was for each at another time: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["A room costs $40 a night and the firm $60 million.", "rate 40 USD; amount 59500000..60500000 USD"],
  ["A family gets $90 a month, a single person €25.", "rate 90 USD; amount 25 EUR"],
  ["Diesel costs 330 tenge a litre, a gas bottle $80.", "rate 330 tenge; amount 80 USD"],
  ["Each farmer got $80 a head of cattle and $60 of fodder.", "rate 80 USD; amount 60 USD"],
  ["A bed costs €85 a night in winter; the city collected €140 in fines.", "rate 85 EUR; amount 140 EUR"],
  ["Brent crude settled at $67.85 a barrel, down $4.12.", "rate 67.845..67.855 USD; amount 4.115..4.125 USD"],
  [
    "The state pays 2 million tenge per room, with a ceiling of 9 million tenge.",
    "rate 1500000..2500000 tenge; amount 8500000..9500000 tenge",
  ],
  [
    "Profit was $2.14 a share, and he kept the $2.05 coupon.",
    "rate 2.135..2.145 USD; amount 2.045..2.055 USD",
  ],
  ["Wheat rose to $228 a tonne while the farm made $300.", "rate 228 USD; amount 300 USD"],
  ["A nurse earns $900 a month, and the clinic has borrowed from $700.", "rate 900 USD; amount 700 USD"],
  [
    "A bed costs $90 a night, with breakfast for all and a seat on the morning bus, and the taxi $25.",
    "rate 90 USD; amount 25 USD",
  ],
])("money that is no price of another: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
