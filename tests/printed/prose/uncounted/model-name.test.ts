import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

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
