import { expect, test } from "vitest";
import { seen } from "../seen.js";

const grown = "percent 11.5..12.5 percent; count 30500000..31500000";

test.each([
  ["Passenger numbers grew 12 percent to 31 million.", `${grown} passenger`],
  ["The number of passengers grew by 12 percent to 31 million.", `${grown} passenger`],
  ["Число пассажиров выросло на 12 процентов до 31 миллиона.", `${grown} пассажир`],
  ["Жолаушылар саны 12 пайызға артып, 31 миллионға жетті.", `${grown} жолаушы`],
])("a number is of what a percentage grew to it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Prices grew 12 percent to 31 million.", grown],
  ["Passenger numbers grew 12 percent and 31 million came.", grown],
  ["Жолаушылар саны 12 пайызға артып, жаңадан 31 миллион келді.", grown],
])("but not where it names nothing that is counted, or grew to nothing: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("a part by which something fell stands between it and its number", () => {
  expect(seen("Divorces fell by a quarter, to 3,120.")).toBe('other "a quarter" 1/4; count 3120 divorce');
  expect(seen("Divorces fell by a quarter, and 3,120 weddings took place.")).toContain("count 3120 wedding");
});

test.each([
  ["Число заявок выросло на 12 процентов, до 31 миллиона.", `${grown} заявка`],
  ["Число заявок выросло вдвое, до 31 тысячи.", 'other "вдвое"; count 30500..31500 заявка'],
  ["Число заявок выросло в полтора раза, до 31 тысячи.", 'other "полтора раза"; count 30500..31500 заявка'],
  ["Цены выросли вдвое, до 31 тысячи.", 'other "вдвое"; count 30500..31500'],
])("a number is of what a percentage or a factor and a comma grew to it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
