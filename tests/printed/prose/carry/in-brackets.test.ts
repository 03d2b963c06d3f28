import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Хлеб дороже в Актау (230 тенге), дешевле в Костанае (148).", "amount 230 tenge; amount 148 tenge *"],
  ["Больше всего пожаров в Аксу (412) и Семее (387).", "count 412 пожар; count 387 пожар *"],
  ["Лидируют Аксу (12) и Семей (9).", 'other "12"; other "9"'],
  ["Хлеб дороже в Актау (230 тенге), а дешевле 148.", "amount 230 tenge; amount 148 tenge *"],
])("alone in brackets as another was: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Хлеб дороже в Актау (230 тенге), дешевле в Костанае (148), Уральске (151) и Семее (12 лавок).",
    "amount 230 tenge; amount 148 tenge *; amount 151 tenge *; count 12 лавка",
  ],
])("the last of several numbers in brackets: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
