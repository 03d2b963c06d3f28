import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Выпуск стекла вырос на 7,4 процента и достиг 11,8 млн тонн, керамики — упал на 3.",
    "percent 7.35..7.45 percent; count 11750000..11850000 тонна; percent 2.5..3.5 percent *",
  ],
  [
    "Вывоз риса упал на 12%, до 1,6 млн тонн, крупы — вырос на 30%, до 540 тысяч.",
    "percent 11.5..12.5 percent; count 1550000..1650000 тонна; percent 29.5..30.5 percent; count 539500..540500 тонна *",
  ],
  ["Завод собирает 1 500 плит, к осени мощность доведут до 2 100.", "count 1500 плита; count 2100 плита *"],
  [
    "Добыли 2,3 млн тонн руды, план перевыполнили на 110 тысяч.",
    "count 2250000..2350000 тонна; count 109500..110500 тонна *",
  ],
  ["Смертность снизилась на 8%, погибших — на 14.", "percent 7.5..8.5 percent; percent 13.5..14.5 percent *"],
])("a number by which, or to which, another changes: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Завод варит 150 000 тонн стекла, смену доведут до 12.", 'count 150000 тонна; other "12"'],
  [
    "Цена выросла на 7 процентов, к лету её поднимут на 300 тенге.",
    "percent 6.5..7.5 percent; amount 300 tenge",
  ],
])("but not of another size, or with a unit: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
