import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "They weighed 320 sheep from 47 farms and kept eleven.",
    "count 320 sheep; count 47 farm; count 11 sheep *",
  ],
  [
    "Six climbers came down after eleven days; two had frostbite.",
    "count 6 climber; count 11 day; count 2 climber *",
  ],
  [
    "Some 900 runners from 54 countries set off; 46 gave up.",
    "count about 800..1000 runner; count 54 country; count 46 runner *",
  ],
  [
    "Собрали 60 коллективов из 14 стран, жюри отобрало 25.",
    "count 60 коллектив; count 14 страна; count 25 коллектив *",
  ],
  [
    "Шестьсот домов построили за пять месяцев, осталось пятьдесят.",
    "count 600 дом; count 5 месяц; count 50 дом *",
  ],
  [
    "Сдали 38 садиков на 9,1 тыс. мест, из них 14 — в сёлах.",
    "count 38 садик; count 9050..9150 место; count 14 садик *",
  ],
  [
    "Письма разослали 38 садикам из 90 сёл, из них 14 — на юге.",
    "count 38 садик; count 90 село; count 14 село *",
  ],
])("what only says how long or from where gives nothing: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Six climbers came down after eleven days or twelve.", "count 6 climber; count 11 day; count 12 day *"],
  ["Построили 60 домов за 5 месяцев, а не за 7.", "count 60 дом; count 5 месяц; count 7 месяц *"],
])("but a number beside it, or behind the same preposition, takes its unit: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("who did something in a clause of its own", () => {
  test.each([
    [
      "They shut 14 canteens after 96 pupils fell ill; 72 are well.",
      "count 14 canteen; count 96 pupil; count 72 pupil *",
    ],
    [
      "They shut 14 canteens after 96 days; 12 are open.",
      "count 14 canteen; count 96 day; count 12 canteen *",
    ],
    [
      "Nine miners fell when the cage stopped abruptly 350 metres down; four are alive.",
      "count 9 miner; count 350 metre; count 4 miner *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Water ran into 940 homes in 12 villages; by noon 210 were dry.",
    "count 940 home; count 12 village; count 210 home *",
  ],
  [
    "Water ran into 940 homes in 12 villages; eight were cut off.",
    "count 940 home; count 12 village; count 8 home *",
  ],
])("those that are too many for the last are of those before: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Катер прошел 120 километров, баржа с тремя буксирами — 45.",
    "count 120 километр; count 3 буксир; count 45 километр *",
  ],
  [
    "Катер прошел 120 километров, за рулем сидели 14 моряков — 9 молодых.",
    "count 120 километр; count 14 моряк; count 9 моряк *",
  ],
])("what another did in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("of those from many countries a part is meant, and not the countries", () => {
  expect(seen("The jury saw 58 plays from 16 countries, seven of them musicals.")).toBe(
    "count 58 play; count 16 country; count 7 play *",
  );
  expect(seen("The jury saw plays from 16 countries, seven of them in Europe.")).toBe(
    "count 16 country; count 7 country *",
  );
});

test("what was counted in so many others is what a part is of", () => {
  expect(seen("She scored 31 baskets in 12 matches, eight from afar.")).toBe(
    "count 31 basket; count 12 match; count 8 basket *",
  );
  expect(seen("She scored 31 baskets in 12 matches, eight of them at home.")).toContain("count 8 match *");
});

test.each([
  ["Упали 92 столба, свет вернули в 31 аул из 40.", "count 92 столб; count 31 аул; count 40 аул *"],
])("a whole right behind its part: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Жалоб было 340, а за первые пять месяцев этого года — уже 120.",
    'count 340 жалоба; ordinal "первые"; count 5 месяц; count 120 жалоба *',
  ],
  ["Жалоб было 340, длились они пять месяцев, не шесть.", "count 340 жалоба; count 5 месяц; count 6 месяц *"],
])("a time behind a preposition and a word that says which: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Действуют 82 объекта мощностью 1 240 МВт: 34 ветровых и 48 солнечных.",
    "count 82 объект; count 1240 мегаватт; count 34 объект *; count 48 объект *",
  ],
  [
    "Судья приговорил лесника к 14 годам колонии, двух его сыновей — к пяти.",
    "count 14 год; count 2 сын; count 5 год *",
  ],
])("of what there are kinds, and what another got in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("those who come from so many places are meant behind them", () => {
  expect(seen("Турнир собрал 340 борцов из 28 стран, от Казахстана выступят 16.")).toContain(
    "count 16 борец *",
  );
  expect(seen("Турнир собрал 340 борцов из 28 стран, 16 из которых в Азии.")).not.toContain("16 борец");
});

test.each([
  [
    "Газифицировали 14 сёл с населением 23,6 тыс. человек; ещё 30 подключат.",
    "count 14 село; count 23550..23650 человек; count 30 село *",
  ],
])("who lives there is no giver: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
