import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("what happens to people alone", () => {
  test.each([
    ["A fire destroyed 12 houses and killed three.", 'count 12 house; other "three"'],
    ["Three lorries and 11 cars burned; two died.", 'count 3 lorry; count 11 car; other "two"'],
    ["Сгорели 11 легковушек, погибли двое.", 'count 11 легковушка; other "двое"'],
    ["Сгорели 11 домов, ранены 9.", 'count 11 дом; other "9"'],
  ])("happens to no things: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["The bus carried 43 passengers; nine were hurt.", "count 43 passenger; count 9 passenger *"],
    ["В автобусе ехали 43 пассажира, погибли двое.", "count 43 пассажир; count 2 пассажир *"],
    ["Сгорели 11 домов, восстановлены 9.", "count 11 дом; count 9 дом *"],
    ["Из забоя подняли 19 проходчиков, трое отравились.", "count 19 проходчик; count 3 проходчик *"],
  ])("but may to people, and other things do: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("behind a preposition a word says what others are", () => {
  test.each([
    ["Of 40 claims it sent back 12 for missing papers.", "count 40 claim; count 12 claim *"],
    ["They opened 40 houses; 12 hid a missing man.", 'count 40 house; other "12"'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("young people and animals", () => {
  test.each([
    ["Приехали 12 подростков, двое в больнице.", "count 12 подросток; count 2 подросток *"],
    ["Загорелись 12 вагонов, двое в больнице.", 'count 12 вагон; other "двое"'],
    ["В стаде было 40 лошадей, 12 погибли.", "count 40 лошадь; count 12 лошадь *"],
    ["В стаде было 40 лошадей, двое погибли.", 'count 40 лошадь; other "двое"'],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["They fed 40 swans, of which six had died by May.", "count 40 swan; count 6 swan *"],
  ["They saw 40 barges, and six died.", 'count 40 barge; other "six"'],
])("animals die too: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Рысь родила троих рысят, двое выжили.", "count 3 рысенок; count 2 рысенок *"],
  ["Сгорели 11 легковушек, двое погибли.", 'count 11 легковушка; other "двое"'],
])("the young of animals: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["A bus with 48 pilgrims fell, killing 19.", "count 48 pilgrim; count 19 pilgrim *"],
  ["The captain, 52, and his three deckhands fled.", 'other "52"; count 3 deckhand'],
])("people by other names: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
