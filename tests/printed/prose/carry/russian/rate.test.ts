import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  // by how much it differs
  ["Питание стоит 640 тенге на ребёнка в день, на 40 больше.", "rate 640 tenge; rate 40 tenge *"],
  ["Сбор — 120 тенге с человека, рабочих на 40 больше.", "rate 120 tenge; count 40 рабочий"],
  // two states of another
  [
    "Тариф для села вырастет с 3 до 4 тенге за киловатт, для города – с 5 до 6.",
    "rate 3 tenge *; rate 4 tenge; rate 5 tenge *; rate 6 tenge *",
  ],
  // elsewhere
  ["Сбор — 120 тенге с человека в сёлах и 150 в городах.", "rate 120 tenge; rate 150 tenge *"],
  // compared
  [
    "Уголь брали по 6,5 тысячи тенге за тонну против 5,9 прошлой зимой.",
    "rate 6450..6550 tenge; rate 5850..5950 tenge *",
  ],
  [
    "Фонд дал 9 млн тенге, по 6 тысяч за тонну против 5 зимой.",
    "amount 8500000..9500000 tenge; rate 5500..6500 tenge *; rate 4500..5500 tenge *",
  ],
  // an adverb before what it is for
  [
    "За сгоревший дом дают по 500 тенге на человека, за частично сгоревший – 300.",
    "rate 500 tenge; rate 300 tenge *",
  ],
  ["Дивиденды — 24 тенге на простую акцию и 27 на именную.", "rate 24 tenge; rate 27 tenge *"],
  // pay behind an amount
  [
    "Завод за 3 млрд тенге примет рабочих с зарплатой от 250 тысяч.",
    "amount 2500000000..3500000000 tenge; rate at-least 250000.. tenge *",
  ],
])("what a Russian rate is in turn: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

test.each([
  [
    "Тариф для села вырастет с 3 до 4 тенге за киловатт, для города – с пяти до 6.",
    "rate 3 tenge *; rate 4 tenge; rate 5 tenge *; rate 6 tenge *",
  ],
  ["Свет стоит 4 тенге за киловатт, для города – с 5 до 6.", "rate 4 tenge; rate 5 tenge *; rate 6 tenge *"],
  ["Тариф вырастет до 4 тенге за киловатт, для города – до 6.", "rate 4 tenge; rate 6 tenge *"],
  [
    "Уголь брали по 6,5 тысячи тенге за тонну в этом марте против 5,9 прошлой зимой.",
    "rate 6450..6550 tenge; rate 5850..5950 tenge *",
  ],
  [
    "Уголь брали по 6,5 тысячи тенге за тонну на всех складах этой области против 5,9 прошлой зимой.",
    "rate 6450..6550 tenge; rate 5850..5950 tenge *",
  ],
  [
    "Дрова продают по 9 тысяч тенге за куб и 12 тысяч с доставкой.",
    "rate 8500..9500 tenge; rate 11500..12500 tenge *",
  ],
  [
    "Дрова продают по 9 тысяч тенге за куб на складе и 12 тысяч.",
    "rate 8500..9500 tenge; rate 11500..12500 tenge *",
  ],
])("what is for each of another, or elsewhere: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Дрова продают по 9 тысяч тенге за куб и 12 тысяч брикетов.",
    "rate 8500..9500 tenge; count 11500..12500 брикет",
  ],
  [
    "Дрова продают по 9 тысяч тенге за куб, раздали 12 тысяч вязанок.",
    "rate 8500..9500 tenge; count 11500..12500 вязанка",
  ],
])("things in thousands are no price: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
