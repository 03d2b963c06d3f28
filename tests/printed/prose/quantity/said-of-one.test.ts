import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["The loss per field came to 500 tenge.", "rate 500 tenge", "told of one"],
  ["As per the rules, 500 tenge is due.", "amount 500 tenge", "another clause"],
  ["The loss came to 500 tenge.", "amount 500 tenge", "told of no other"],
  [
    "They spent 5 tenge per field at a cost of 700 tenge.",
    "rate 5 tenge; amount 700 tenge",
    "another is for each",
  ],
  ["Доход на жителя достиг 900 000 тенге.", "rate 900000 tenge", "told of one"],
  ["Цена за литр осенью упала до 900 тенге.", "rate 900 tenge", "a price of one"],
  ["Доход на жителя достиг в среднем 900 000 тенге.", "rate 900000 tenge", "told of one on average"],
  ["Доход музея достиг 900 000 тенге.", "amount 900000 tenge", "told of no other"],
  ["За литр спорили, долг дошёл до 900 тенге.", "amount 900 tenge", "another clause"],
])("what is told of one: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
