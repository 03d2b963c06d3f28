import { describe, expect, test } from "vitest";
import { findFigures } from "../../../../src/printed/prose/find-figures.js";
import { seen } from "../seen.js";

describe("a number takes the unit, and the scale, that its label ends with", () => {
  test.each([
    ["Paid, million tenge: 45.2", "amount 45150000..45250000 tenge *"],
    ["Paid (bn tenge): 3.5", "amount 3450000000..3550000000 tenge *"],
    ["Paid in million tenge: 45.2", "amount 45150000..45250000 tenge *"],
    ["Paid, KZT million: 45.2", "amount 45150000..45250000 tenge *"],
    ["Paid, million KZT billion: 45.2", 'other "45.2"'],
    ["Ущерб, млн тенге — 13 300", "amount 13299500000..13300500000 tenge *"],
    ["Ущерб (тенге) — 13 300", "amount 13300 tenge *"],
    ["Дали 12 тенге, евро — 607", "amount 12 tenge; amount 607 tenge *"],
    ["Ущерб (млн тенге) — 13 300", "amount 13299500000..13300500000 tenge *"],
    ["Paid, tenge: 45,200,000", "amount 45200000 tenge *"],
    ["Paid, USD: 45,200", "amount 45200 USD *"],
    ["Rate, MCI: 100", "rate 100 MCI *"],
    ["Share, %: 45.2", "percent 45.15..45.25 percent *"],
    ["Сумма, млрд тенге: 3,5", "amount 3450000000..3550000000 tenge *"],
    ["Сумма (млн тенге): 3,5", "amount 3450000..3550000 tenge *"],
    ["Сомасы, млрд теңге: 3,5", "amount 3450000000..3550000000 tenge *"],
    ["Paid, tenge: over 3 million", "amount over 3000000.01.. tenge *"],
    ["Houses: 12; Paid, million tenge: 45.2", "count 12 house; amount 45150000..45250000 tenge *"],
    [
      "Houses: 12 | Paid, million tenge: 45.2 | Flats: 7",
      "count 12 house; amount 45150000..45250000 tenge *; count 7 flat",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Million tenge: 45.2", "which is no label"],
    ["Paid, in the spring: 45.2", "which is no unit"],
    ["Paid, million tenge in all: 45.2", "at whose end something else stands"],
    ["Paid, million tenge, they said 45.2", "and a colon before the number"],
  ])("but not in %s, %s", (text) => {
    expect(seen(text)).not.toContain("*");
  });

  test("and says where that stands", () => {
    const text = "Paid, million tenge: 45.2";
    const [figure] = findFigures(text);
    const { from, scale, unit } = figure?.carried ?? {};
    expect([text.slice(from?.start, from?.end), scale, unit]).toEqual(["million tenge", true, true]);
    expect(figure?.printed).toBe("45.2");
  });
});

test.each([
  [
    "Budget (billion tenge): revenue 412.6, spending 430.1.",
    "amount 412550000000..412650000000 tenge *; amount 430050000000..430150000000 tenge *",
  ],
  ["Budget (last year): revenue 412.6.", 'other "412.6"'],
])("in brackets, and words before the number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Budget (billion tenge): roads and bridges 412.6, schools 430.1.",
    "amount 412550000000..412650000000 tenge *; amount 430050000000..430150000000 tenge *",
  ],
  ["Paid (million tenge): 45 thousand", "amount 44500..45500 tenge *"],
  ["Share of loans repaid on time, percent: 45.2", "percent 45.15..45.25 percent *"],
  ["Выплачено, тыс. тенге: 45 200", "amount 45199500..45200500 tenge *"],
])("of items of several words, and a scale of its own is kept: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("a length in a label is no money", () => {
  expect(seen("Длина дорог, км: 120")).toBe('other "120"');
});

test.each([
  ["Budget (billion tenge): the new village road and bridge funds 412.6", 'other "412.6"'],
  ["Budget (billion tenge): revenue in all, 412.6", 'other "412.6"'],
  ["Budget (billion tenge), by item: revenue 412.6", 'other "412.6"'],
  [
    "Budget: revenue 412.6, spending in billion tenge: 430.1.",
    'other "412.6"; amount 430050000000..430150000000 tenge *',
  ],
])("but not over many words, another mark, or before it is told: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
