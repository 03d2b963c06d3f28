import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Булка стоит 86 тенге 50 тиынов.", "amount 86.5 tenge"],
  ["Курс доллара – 80 рублей 86 копеек.", "amount 80.855..80.865 RUB"],
  ["A loaf costs 2 dollars and 50 cents.", "amount 2.495..2.505 USD"],
  ["Нан 86 теңге 50 тиын тұрады.", "amount 86.5 tenge"],
  // not of the same money, or of no whole number of it
  ["Нашли 86 тенге 50 копеек.", "amount 86 tenge; count 50 копейка"],
  ["Собрали 3 тысячи рублей 50 копейками.", "amount 2500..3500 RUB; count 50 копейка"],
])("the hundredths of money: %s", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

test.each([
  ["The fare is 12 dollars and 50 cents.", "amount 12.495..12.505 USD"],
  ["The fare is 12 dollars and 50 tents came.", "amount 12 USD; count 50 tent"],
  ["Хлеб стоит 80,5 рублей 86 копеек.", "amount 80.45..80.55 RUB; count 86 копейка"],
  ["Фонд получил 80 рублей 860 копеек.", "amount 80 RUB; count 860 копейка"],
  ["Нан 86 теңге 20 тиын тұрады.", "amount 86.2 tenge"],
])("hundredths of money, and what are none: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
