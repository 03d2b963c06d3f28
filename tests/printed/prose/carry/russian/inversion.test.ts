import { describe, expect, test } from "vitest";
import { seen } from "../../seen.js";

describe("a number in words behind what it counts", () => {
  test.each([
    ["Собралось человек пятьдесят.", "count about 40..60 человек"],
    ["Скорая приехала минут через десять.", "count about 0..20 минута"],
    ["До аула километров пять, ехали часа три.", "count about 4..6 километр; count about 2..4 час"],
    ["Мост в километрах двадцати.", "count about 10..30 километр"],
  ])("is about so many: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Из часов пять сломаны.", 'other "пять"'],
    ["Погибших людей нет, двадцать ранены.", 'other "двадцать"'],
    ["Семей пострадало десять.", "count 10 семья"],
    ["Человек 30 ждали.", "count 30 человек"],
  ])("or is not: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Собралось человек более тридцати.", "count over 31.. человек"],
  ["Ждали лет пять-шесть.", "count between 5..6 год"],
  ["Едем километров пять.", "count about 4..6 километр"],
  ["Проехали мы километров пять.", "count about 4..6 километр"],
  ["Дом этажей в девять снесли.", "count about 8..10 этаж"],
  ["Градусов тридцать было в тени.", "count about 20..40 градус"],
])("numbers with a hedge, in two, or behind verbs: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["При обрушении этажей трое погибли.", 'other "трое"'],
  ["Из-за паники людей двадцать пострадали.", 'other "двадцать"'],
  ["За месяц пять утонули.", 'other "пять"'],
  ["Прошли первого километра пять.", 'ordinal "первого"; other "пять"'],
  ["Поставили палаток двадцать.", "count 20 палатка"],
  ["После часов пять ушли.", 'other "пять"'],
])("what only looks like it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
