import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["They get 11 litres per head instead of the recommended 15.", "rate 11 litre; rate 15 litre *"],
  ["They drive at 15 km/h in parks and 25 elsewhere.", "rate 15 kilometre; rate 25 kilometre *"],
  ["Beef is 95 somoni a kilo; mutton, at 105, is dear.", "rate 95 TJS; rate 105 TJS *"],
  ["Most pay 1.4 soms per kWh, and those above the limit 2.6.", "rate 1.35..1.45 KGS; rate 2.55..2.65 KGS *"],
  ["A sack costs 700 soms, and oil has passed 165 a litre.", "amount 700 KGS; rate 165 KGS *"],
  ["A sack costs 700 soms, and the shop serves 165 a day.", 'amount 700 KGS; other "165"'],
  ["Aid is 320 euros per hectare of vines and 180 of orchard.", "rate 320 EUR; rate 180 EUR *"],
  ["The pension rises by 600 soms to 7,240.", "rate 600 KGS; rate 7240 KGS *"],
])("rates in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Flats cost 565,000 tenge a metre, up 7 percent, and rents 4,300.",
    "rate 565000 tenge; percent 6.5..7.5 percent; rate 4300 tenge *",
  ],
  [
    "Flats cost 565,000 tenge a metre, up 7 percent, and builders 4,300.",
    'rate 565000 tenge; percent 6.5..7.5 percent; other "4,300"',
  ],
  ["A sack that cost 1,700 soms in May is now 2,150.", "amount 1700 KGS; amount 2150 KGS *"],
  ["A sack that cost 1,700 soms in May is now 12.", 'amount 1700 KGS; other "12"'],
  ["Petrol averaged $3.47 a gallon statewide.", "rate 3.465..3.475 USD"],
])("rents behind percentages, prices now: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Parking costs 200 tenge an hour in the centre and 100 elsewhere.", "rate 200 tenge; rate 100 tenge *"],
])("elsewhere: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
