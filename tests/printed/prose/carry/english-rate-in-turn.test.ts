import { expect, test } from "vitest";
import { seen } from "../seen.js";

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
