import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Рост парней — 180 сантиметров, девушек — 165.", "count 180 сантиметр; count 165 сантиметр *"],
  ["Средний возраст невест — 27 лет, женихов — 29.", "count 27 год; count 29 год *"],
])("what is measured of both stands with both: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Длина дамбы — 8 метров, мешков — 420.", "count 8 метр; count 420 мешок"],
  ["Срок ремонта — 3 месяца, рабочих — 42.", "count 3 месяц; count 42 рабочий"],
  ["Население: 1860 человек, школьников — 312.", "count 1860 человек; count 312 школьник"],
  ["Пенсии повысят на 9 тенге; получателей 2 млн.", "rate 9 tenge; count 1500000..2500000 получатель"],
  ["Пенсии повысят на 9 тенге, машин — 2 млн.", "rate 9 tenge; amount 1500000..2500000 tenge *"],
])("but things and people are counted beside it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
