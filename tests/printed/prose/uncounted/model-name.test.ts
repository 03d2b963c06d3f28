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
    ["Ол Audi 100 маркалы көлік мінген.", 'other "100"'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Air Astana 12 ұшағын жалға берді.", "count 12 ұшақ"],
    ["Kaspi үшін Boeing 12 ұшақ жеткізеді.", "count 12 ұшақ"],
    ["Ол KZT 500 телефонына берді.", "amount 500 tenge"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Перевозчик летает на Boeing 737, рейсов стало 14.", 'other "737"; count 14 рейс'],
  ["Перевозчик купил у Airbus 12 лайнеров.", "count 12 лайнер"],
])("Russian models: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
