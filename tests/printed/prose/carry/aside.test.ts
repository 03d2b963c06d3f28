import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Собрали 40 кошар, за 9 месяцев — 31.", "count 40 кошара; count 9 месяц; count 31 кошара *"],
  ["Доход за 9 месяцев — 412.", 'count 9 месяц; other "412"'],
  ["Привили 40 егерей, все старше 60 лет, семь заболели.", "count 40 егерь; count 60 год; count 7 егерь *"],
  ["Суд назначил 11 лет 6 месяцев, прокурор просил 14.", "count 11 год; count 6 месяц; count 14 год *"],
])("later numbers are not of how long or how old: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Матч длился 2 часа 40 минут, прошлый — 3.", "count 2 час; count 40 минута; count 3 час *"],
  [
    "Дистанция 3 километра 200 метров, прошлая была 5.",
    "count 3 километр; count 200 метр; count 5 километр *",
  ],
  ["Он простоял 14 минут 20 секунд, другой — 9.", "count 14 минута; count 20 секунда; count 9 минута *"],
  [
    "Прыгнул на 8 метров 12 сантиметров, вторым прыжком — на 7.",
    'count 8 метр; count 12 сантиметр; ordinal "вторым"; count 7 метр *',
  ],
  [
    "Задержали 40 водителей, все младше 30 лет, семь оштрафованы.",
    "count 40 водитель; count 30 год; count 7 водитель *",
  ],
  ["Отдали 8 коров 3 телёнка, соседу — 14.", "count 8 корова; count 3 теленок; count 14 теленок *"],
])("the lesser part of a measure, and others how old: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
