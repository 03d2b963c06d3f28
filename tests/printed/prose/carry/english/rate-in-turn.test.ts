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
  [
    "The fund got 7 percent of the takings, and ticket 4,312, a car.",
    'percent 6.5..7.5 percent; other "4,312"',
  ],
  [
    "Flats cost 1.2 million tenge a metre, up 7 percent, and rents 950.",
    "rate 1150000..1250000 tenge; percent 6.5..7.5 percent; rate 950 tenge *",
  ],
  [
    "Flats cost 565,000 tenge a metre, up 7 percent, and rents 12.35.",
    "rate 565000 tenge; percent 6.5..7.5 percent; percent 12.345..12.355 percent *",
  ],
  [
    "Flats cost 565,000 tenge a metre, up 7 percent, and rents 12.",
    "rate 565000 tenge; percent 6.5..7.5 percent; percent 11.5..12.5 percent *",
  ],
  [
    "Parking costs 565 tenge a day, up 7 percent, and tickets 200.",
    "rate 565 tenge; percent 6.5..7.5 percent; rate 200 tenge *",
  ],
  [
    "Parking costs 565 tenge a day, up 7 percent, and ticket 4,300 won a car.",
    'rate 565 tenge; percent 6.5..7.5 percent; other "4,300"',
  ],
  [
    "Flats cost 565,000 tenge a metre, up 7 percent and rents 4,300",
    "rate 565000 tenge; percent 6.5..7.5 percent; rate 4300 tenge *",
  ],
  [
    "Flats cost 565,000 tenge a metre, up 7 percent, monthly rents 4,300.",
    "rate 565000 tenge; percent 6.5..7.5 percent; rate 4300 tenge *",
  ],
  ["A sack that cost 1,700 soms in May is now 2 thousand.", "amount 1700 KGS; amount 1500..2500 KGS *"],
  ["A sack that cost 1,700 soms in May is now 2,150 and rising.", "amount 1700 KGS; amount 2150 KGS *"],
  ["A sack that cost 1,700 soms in May is now 2,150 in the capital.", "amount 1700 KGS; amount 2150 KGS *"],
  ["A sack that cost 1,700 soms in May is now 2,150", "amount 1700 KGS; amount 2150 KGS *"],
  ["Sacks were 1,700 soms in May and cost now 2,150.", "amount 1700 KGS; amount 2150 KGS *"],
  ["The camp, which cost 1,700 soms, is now 2,150 strong.", 'amount 1700 KGS; other "2,150"'],
  ["The girl who spent 12 soms on seeds is now eight.", 'amount 12 KGS; other "eight"'],
  [
    "The depot cost 1,700 soms and held 900 sacks, and now 2,150.",
    "amount 1700 KGS; count 900 sack; count 2150 sack *",
  ],
])("rents behind percentages, prices now: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Parking costs 200 tenge an hour in the centre and 100 elsewhere.", "rate 200 tenge; rate 100 tenge *"],
])("elsewhere: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "They drive at 15 km/h in the old centre of the little town and 25 elsewhere.",
    "rate 15 kilometre; rate 25 kilometre *",
  ],
  ["The camp gives 15 litres per head, and 25 on the list get none.", 'rate 15 litre; other "25"'],
  ["The camp lives on 15 litres per head, and 25 have fallen ill.", 'rate 15 litre; other "25"'],
  ["Shops sell water at 15 litres per head, with 25 in the queue.", 'rate 15 litre; other "25"'],
])("so much for each in turn, but not those who get it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "A tonne costs 1.2 million soms, and oil has passed 165 a litre.",
    "amount 1150000..1250000 KGS; rate 165 KGS *",
  ],
  ["A sack costs 700 soms, and oil has passed 165 per kg.", "amount 700 KGS; rate 165 KGS *"],
  ["A sack costs 700 soms, and hay has passed 165 an acre.", "amount 700 KGS; rate 165 KGS *"],
  ["Sacks cost 700 soms, and the kitchen feeds 165 a shelter.", 'amount 700 KGS; other "165"'],
  ["Oil, up 7 percent, has passed 165 a litre.", 'percent 6.5..7.5 percent; other "165"'],
])("by the measure behind it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
