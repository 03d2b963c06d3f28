import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Сумма 1 200 000 (1,2 млн) тенге.", "amount 1200000 tenge"],
  ["Сумма 1 200 000 (один миллион двести тысяч) тенге.", "amount 1200000 tenge"],
  ["A nine-month term and a one-day fair.", "count 9 month"],
  ["Сдали 5½ сотни бычков.", "count 550 бычок"],
  ["Они сдали 3½ тонны.", "count 3.45..3.55 тонна"],
  ["Сдали 3 млн бычков и три с половиной сотни овец.", "count 2500000..3500000 бычок; count 350 овца"],
  ["Two and a half dozen eggs and 4 dozen hens.", "count 30 egg; count 48 hen"],
  ["Полторы дюжины яиц.", "count 18 яйцо"],
])("a number and its scale: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
