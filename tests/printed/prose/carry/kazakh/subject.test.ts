import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["Грантқа түскендер 1 240-қа жетті.", "count 1240 түскен", "who have become so many"],
  ["Тұмаумен ауырғандар 5 мыңнан асты.", "count over 5001.. ауырған", "more"],
  [
    "Бурабайға келушілер 12%-ға көбейіп, 830 мыңға жетті.",
    "percent 11.5..12.5 percent; count 829500..830500 келуші",
    "over a percentage",
  ],
  ["Қала халқы 1,4 млн-ға жетті.", "count 1350000..1450000 адам", "of a population"],
  ["Халқы 5 мыңнан асатын 12 ауыл бар.", "count over 5001.. адам; count 12 ауыл", "which is more"],
  ["Ауыл тұрғындары 3 мыңға азайды.", "count 2500..3500 тұрғын", "of one place"],
  ["Шығындар 340-қа жетті.", 'other "340"', "no people: what it cost"],
  ["Жұмысшылар 340-тан айырылды.", 'other "340"', "who lost so many"],
])("%s counts %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Доллар 540-қа жетті.", 'other "540"', "no one"],
  ["Компьютер 340-қа қымбаттады.", 'other "340"', "a thing that ends as they do"],
  ["Жұмысшылар 340-қа үй салды.", 'other "340"', "who did something else"],
])("%s counts %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
