import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Заболели 34 человека, детей до 14 лет — 21.",
    "count 34 человек; count at-most ..14 год; count 21 ребенок",
  ],
  ["Женщин старше 60 лет среди них 31.", "count 60 год; count 31 женщина"],
  ["Школ на 600 мест построено 14.", "count 600 место; count 14 школа"],
  ["Квартир площадью до 40 метров — 12.", "count at-most ..40 метр; count 12 квартира"],
  ["Пассажиров в 14 вагонах — 600.", "count 14 вагон; count 600 пассажир"],
  ["Выпускников 9-х классов — 41.", 'ordinal "9-х"; count 41 выпускник'],
])("what another number says more of is counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Из 86 безработных в 4 районах трудоустроены 51.",
    "count 86 безработный; count 4 район; count 51 безработный *",
  ],
  ["Гость до 14 лет — 21.", "count at-most ..14 год; count 21 год *"],
  ["Мастеров на 12 ставок, поваров — 9.", "count 12 ставка; count 9 повар"],
])("but not where it opens no label: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Школ на 600 мест в области построено 14.", "count 600 место; count 14 школа"],
  ["Аварийных школ на 600 мест — 14.", "count 600 место; count 14 школа"],
  ["А школ на 600 мест построено 14.", "count 600 место; count 14 школа"],
  ["Всего домов до 5 этажей построено 14.", "count at-most ..5 этаж; count 14 дом"],
  ["Детей до 14 лет среди пострадавших 21.", "count at-most ..14 год; count 21 ребенок"],
  ["Водителей со стажем 10 лет — 41.", "count 10 год; count 41 водитель"],
  ["Автобусов вместимостью 40 мест закупили 12.", "count 40 место; count 12 автобус"],
  ["Семей с 4 детьми — 41.", "count 4 ребенок; count 41 семья"],
  ["Погибших старше 60 лет — 14.", "count 60 год; count 14 погибший"],
])("behind adjectives or a link, and over verbs and places, in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Женщин старше 60 лет — по 31.", 'count 60 год; other "31"'],
  ["Школ на 600 мест построено 14 больниц.", "count 600 место; count 14 больница"],
])("but not where the number has a preposition or a noun of its own: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Детей до 14 лет 21, женщин 31.", "count at-most ..14 год; count 21 ребенок; count 31 женщина"],
  ["Жителей 12 сёл эвакуировали 140.", "count 12 село; count 140 житель"],
  ["Детей в возрасте не старше 14 лет — 21.", "count 14 год; count 21 ребенок"],
  ["Учеников 5-го класса в этом году 12.", 'ordinal "5-го"; count 12 ученик'],
  ["Жителей 3-го подъезда эвакуировали 40.", 'ordinal "3-го"; count 40 житель'],
  [
    "Школ на 600 мест в области за год было построено 14, отремонтировано 9.",
    "count 600 место; count 14 школа; count 9 школа *",
  ],
  ["Детей до 14 лет в селе не менее 21.", "count at-most ..14 год; count at-least 21.. ребенок"],
  ["Пенсионеров старше 70 лет — около 410.", "count 70 год; count about 400..420 пенсионер"],
  ["Сейчас детей до 14 лет в лагере 21.", "count at-most ..14 год; count 21 ребенок"],
  [
    "В лагере отдыхают 86 человек; детей до 14 лет — 21.",
    "count 86 человек; count at-most ..14 год; count 21 ребенок",
  ],
])("whatever ties the two, and however far the number is, in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Школ на 600 мест построили по 14.", 'count 600 место; other "14"'],
  ["Школ на 600 мест хватает: 14.", "count 600 место; count 14 место *"],
  ["Для детей до 14 лет осталось 21.", "count at-most ..14 год; count 21 год *"],
  ["Мест на 40 школ выделят 12 тыс. тенге.", "count 40 школа; amount 11500..12500 tenge"],
  ["Водителей 12 районов ждут 600 тенге.", "count 12 район; amount 600 tenge"],
])("but not of another noun, or behind a word that governs: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
