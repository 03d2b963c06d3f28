import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { readClock } from "../../../../src/printed/prose/uncounted/clock.js";
import { readOf } from "../mark.js";
import { seen } from "../seen.js";

describe("a time of day", () => {
  test.each<[Language, string]>([
    ["en", "opened ⟦10:30⟧ sharp"],
    ["en", "opened ⟦0:05⟧ sharp"],
    ["en", "opened ⟦24:00⟧ sharp"],
    ["en", "opened ⟦10:30:45⟧ sharp"],
    ["en", "opened ⟦10:30 a.m⟧. Sharp"],
    ["en", "opened ⟦10:30 hours⟧ sharp"],
    ["en", "at ⟦10.30⟧ sharp"],
    ["en", "opened ⟦10.30 am⟧ sharp"],
    ["en", "at ⟦18.00 hours⟧ sharp"],
    ["en", "opened ⟦9.30 p.m⟧. Sharp"],
    ["en", "opened ⟦9 am⟧ sharp"],
    ["en", "opened ⟦9 o'clock⟧ sharp"],
    ["ru", "в ⟦10:30 утра⟧"],
    ["ru", "затихло после ⟦2 ночи⟧"],
    ["ru", "к ⟦3 часам дня⟧ вывезли"],
    ["ru", "в ⟦19:05⟧ открыли"],
    ["ru", "в ⟦18.00⟧ начали"],
    ["ru", "в ⟦9 утра⟧ начали"],
    ["ru", "на ⟦9 утра⟧ закрыли"],
    ["ru", "на ⟦9 вечера⟧ закрыли"],
    ["ru", "в ⟦7.15 утра⟧ начали"],
    ["ru", "с ⟦8.30⟧ до 17.00"],
    ["ru", "в ⟦восемь утра⟧ начали"],
    ["ru", "в ⟦9 часов утра⟧ начали"],
    ["ru", "к ⟦11 вечера⟧ кончили"],
    ["ru", "в ⟦2 ночи⟧ кончили"],
    ["ru", "в ⟦10 часов вечера⟧ кончили"],
    ["ru", "в ⟦2 часа ночи⟧ кончили"],
    ["ru", "начали ⟦10.30⟧ часов"],
    ["kk", "сағат ⟦10:30⟧-да"],
    ["kk", "сағат ⟦18.00⟧-де"],
    ["kk", "сағат ⟦10⟧-да"],
  ])("in %s ends where it ends: %s", (language, text) => {
    expect(readOf(readClock, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "opened ⟦25:30"],
    ["en", "opened ⟦10:60"],
    ["en", "opened ⟦10:3 up"],
    ["en", "opened ⟦10:305"],
    ["en", "opened ⟦110:30"],
    ["en", "opened ⟦10: 30"],
    ["en", "opened ⟦10 :30"],
    ["en", "opened ⟦10.30 up"],
    ["en", "at ⟦9.30 up"],
    ["en", "at ⟦10.30%"],
    ["en", "at ⟦10.30 houses"],
    ["en", "at ⟦10.30 billion"],
    ["en", "at ⟦10.30 tenge"],
    ["en", "at ⟦10.30.24"],
    ["en", "at ⟦10,30"],
    ["en", "at ⟦12:30.45 sec"],
    ["en", "for ⟦9 hours"],
    ["en", "took ⟦12.50 hours"],
    ["ru", "вырос с ⟦8.30 на 9"],
    ["ru", "рост до ⟦8.30 тысячи"],
    ["ru", "матч ⟦8.30 до 9"],
    ["ru", "к ⟦полутора утра"],
    ["kk", "сағат ⟦10 минут"],
    ["kk", "сағат ⟦10%"],
    ["en", "about ⟦9 houses"],
    ["en", "⟦at 10:30"],
    ["en", "opened ⟦010:30"],
    ["ru", "начали ⟦9.30 часов"],
    ["ru", "начали ⟦10,30 часов"],
    ["ru", "более ⟦9 часов утра"],
    ["ru", "в ⟦9 домов утра"],
    ["ru", "за ⟦9 часов"],
    ["ru", "в ⟦3 дня"],
    ["ru", "в ⟦18 часов"],
    ["ru", "более ⟦9 утра"],
    ["ru", "на ⟦9 ночи"],
    ["ru", "на ⟦10.30 выше"],
    ["kk", "сағат ⟦10 үй"],
    ["kk", "сағат ⟦10 млн"],
    ["kk", "барлығы ⟦10-да"],
    ["kk", "барлығы ⟦18.00-де"],
  ])("in %s there is none in %s", (language, text) => {
    expect(readOf(readClock, language, text)).toBe(text);
  });
});

test.each([
  ["Поезд приходит в 6.40, едет 12 минут.", 'clock "6.40"; count 12 минута'],
  ["Автобус ходит с 6.40 до 23.00.", 'clock "6.40"; clock "23.00"'],
  ["Расход снизили в 6.40 раза.", 'other "6.40 раза"'],
])("early hours with a point in Russian: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["К восьми утра собрались 40 человек.", 'clock "восьми утра"; count 40 человек'],
  ["Началось около трёх часов дня.", 'clock "трёх часов дня"'],
  ["Тушили около трёх часов.", "count about 2..4 час"],
  ["За три дня собрали 40 юрт.", "count 3 день; count 40 юрта"],
])("a Russian hour in words: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["По состоянию на 8.00 27 марта закрыты 4 трассы.", 'clock "8.00"; date "27 марта"; count 4 трасса'],
  ["По состоянию на 08.00 закрыты 4 трассы.", 'clock "08.00"; count 4 трасса'],
])("as of a time of day: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
