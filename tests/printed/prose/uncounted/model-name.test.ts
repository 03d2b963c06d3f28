import { describe, expect, test } from "vitest";
import { readModel } from "../../../../src/printed/prose/uncounted/model-name.js";
import { readOf } from "../mark.js";
import { seen } from "../seen.js";

test.each([
  "aboard a Boeing ⟦747⟧ with crates",
  "aboard a Boeing ⟦747 metres away",
  "aboard Boeing ⟦747 with crates",
])("the number of a model in English ends where it ends: %s", (text) => {
  expect(readOf(readModel, "en", text)).toBe(text);
});

describe("the number of a model in Kazakh", () => {
  test.each([
    ["Ұры iPhone 15 смартфонын ұрлады.", 'other "15"'],
    ["Әуежайға Boeing 737 жолаушылар ұшағы қонды.", 'other "737"'],
    ["Lexus LX 570 көлігін тәркіледі.", 'other "570"'],
    ["Ол Camry 70 жаңа көлігін сатты.", 'other "70"'],
    ["Samsung Galaxy Note Ultra 20 смартфоны сатылды.", 'other "20"'],
    ["Ол Audi 100 маркалы көлік мінген.", 'other "100"'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Air Astana 12 ұшағын жалға берді.", "count 12 ұшақ"],
    ["Kaspi үшін Boeing 12 ұшақ жеткізеді.", "count 12 ұшақ"],
    ["Екі iPhone, 15 смартфоны бар.", 'other "Екі"; count 15 смартфон'],
    ["Ол Camry 70 және 12 көлігін сатты.", "count 70 көлік *; count 12 көлік"],
    ["Ол Camry 12500 көлігін сатты.", "count 12500 көлік"],
    ["Ол KZT 500 телефонына берді.", "amount 500 tenge"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["The premium for a Holstein 30,000 and for a goat 4,000 tenge.", 'other "30,000"; amount 4000 tenge'],
  ["They live an Almaty 5 kilometres away.", "count 5 kilometre"],
  ["They bought a Boeing 747 and 12 buses.", 'other "747"; count 12 bus'],
  ["They bought an Airbus 320 and 12 buses.", 'other "320"; count 12 bus'],
  ["In the Kurchum 747 and 12 bulls graze.", "count 747 bull *; count 12 bull"],
])("English models stand behind an article and a name: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Перевозчик летает на Boeing 737, рейсов стало 14.", 'other "737"; count 14 рейс'],
  ["Перевозчик купил Boeing 12000 лайнеров.", "count 12000 лайнер"],
  ["Перевозчик летает на Boeing 747-800, автобусов 12.", 'other "747-800"; count 12 автобус'],
  ["Перевозчик купил у Airbus 12 лайнеров.", "count 12 лайнер"],
])("Russian models: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
