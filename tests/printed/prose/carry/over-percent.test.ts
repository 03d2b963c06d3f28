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

test.each([
  [
    "Число краж выросло на 12 процентов и составило 31 миллион.",
    "percent 11.5..12.5 percent; count 30500000..31500000 кража",
  ],
  [
    "Число краж выросло на 12% (с 412 до 462).",
    "percent 11.5..12.5 percent; count 412 кража; count 462 кража *",
  ],
  [
    "Число краж выросло на 12% — с 8,1 до 9,2 тысячи.",
    "percent 11.5..12.5 percent; count 8050..8150 кража *; count 9150..9250 кража",
  ],
  [
    "Краж стало больше на 12%: 462 против 412.",
    "percent 11.5..12.5 percent; count 462 кража; count 412 кража *",
  ],
  ["Краж стало больше на 12% (462).", "percent 11.5..12.5 percent; count 462 кража"],
  ["Цены стали выше на 12% (462).", 'percent 11.5..12.5 percent; other "462"'],
])("the noun stands before a Russian share, and its number behind it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Thefts fell 14 percent, to 21,600, and robberies 9 percent, to 2,140.",
    "percent 13.5..14.5 percent; count 21600 theft; percent 8.5..9.5 percent; count 2140 robbery",
  ],
  ["Births in South Korea rose 3.6 percent to 238,300.", "percent 3.55..3.65 percent; count 238300 birth"],
])("in English also where the verb is left out: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Число краж выросло на 12%, но раскрыли 462.", 'percent 11.5..12.5 percent; other "462"'],
  [
    "Число краж выросло на 12 процентов; до 31 тысячи дел прекратили.",
    "percent 11.5..12.5 percent; count at-most ..31000 дело",
  ],
  [
    "Жолаушылар саны 12 пайызға артып 31 миллионға жетті.",
    "percent 11.5..12.5 percent; count 30500000..31500000 жолаушы",
  ],
])("a comma or a mark of another clause between the share and the number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Число пожаров выросло на 18%, до 412.", "percent 17.5..18.5 percent; count 412 пожар"],
  ["Число пожаров выросло на 18% до 412.", "percent 17.5..18.5 percent; count 412 пожар"],
  [
    "Число пожаров выросло на 18% (412 против 350).",
    "percent 17.5..18.5 percent; count 412 пожар; count 350 пожар *",
  ],
  [
    "Число пожаров выросло на 18% — 412 против 350.",
    "percent 17.5..18.5 percent; count 412 пожар; count 350 пожар *",
  ],
  [
    "Число пожаров выросло на 18%: с 350 до 412.",
    "percent 17.5..18.5 percent; count 350 пожар; count 412 пожар *",
  ],
  ["Число пожаров выросло на 18% и составило 412.", "percent 17.5..18.5 percent; count 412 пожар"],
  ["Число пожаров выросло вдвое, до 412.", 'other "вдвое"; count 412 пожар'],
  ["Число пожаров выросло на треть и превысило 412.", 'other "треть" 1/3; count over 413.. пожар'],
  ["Число пожаров выросло на 18%, а потерь — 412.", 'percent 17.5..18.5 percent; other "412"'],
  ["Число пожаров выросло на 18% и 412 домов сгорели.", "percent 17.5..18.5 percent; count 412 дом"],
  [
    "Число пожаров выросло на 18%; до 412 домов пострадали.",
    "percent 17.5..18.5 percent; count at-most ..412 дом",
  ],
  ["Өрт саны 12 пайызға артып, 412-ге жетті.", "percent 11.5..12.5 percent; count 412 өрт"],
])("behind how much more the noun of a label goes on, or does not: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
