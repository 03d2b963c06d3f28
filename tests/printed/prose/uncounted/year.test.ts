import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { readYear } from "../../../../src/printed/prose/uncounted/year.js";
import { readOf } from "../mark.js";
import { seen } from "../seen.js";

describe("a year", () => {
  test.each<[Language, string]>([
    ["en", "in ⟦2024⟧ it rained"],
    ["en", "in ⟦2024⟧, it rained"],
    ["en", "in ⟦2024⟧. It rained"],
    ["en", "in ⟦2024–2025⟧ it rained"],
    ["en", "in ⟦2024/25⟧ it rained"],
    ["en", "in ⟦2024/2025⟧ it rained"],
    ["en", "in the ⟦1990s⟧ it rained"],
    ["en", "by ⟦2024⟧ families had moved"],
    ["en", "the ⟦2024⟧ fiscal year began"],
    ["en", "the ⟦2024⟧ floods came"],
    ["en", "It was ⟦2024⟧"],
    ["en", "in ⟦1896⟧ it rained"],
    ["ru", "в ⟦1896 году⟧ было"],
    ["ru", "рукопись ⟦1743 года⟧ там"],
    ["kk", "⟦1465 жылы⟧ құрылды"],
    ["ru", "в ⟦2024 году⟧ было"],
    ["ru", "в ⟦2024 г.⟧ было"],
    ["ru", "в ⟦2025–2027 годах⟧ было"],
    ["ru", "в ⟦2024/25⟧ учебном году"],
    ["ru", "к ⟦2024-му⟧ было"],
    ["ru", "в ⟦2020-х годах⟧ было"],
    ["ru", "в ⟦2020-х⟧ было"],
    ["ru", "итоги ⟦2024⟧: дождь"],
    ["kk", "⟦2024 жылы⟧ болды"],
    ["kk", "⟦2025–2027 жылдары⟧ болды"],
  ])("in %s ends where it ends: %s", (language, text) => {
    expect(readOf(readYear, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "in ⟦2024⟧ – 5 came"],
    ["en", "in ⟦2024⟧/5 came"],
    ["en", "in ⟦2024⟧–20 came"],
    ["en", "in ⟦2024⟧/ 25 came"],
    ["en", "in ⟦2024⟧/250 came"],
    ["en", "in ⟦2024⟧-s came"],
    ["en", "in ⟦2024⟧ s came"],
    ["en", "in ⟦2024⟧, 500 came"],
    ["en", "in ⟦2024⟧. 500 came"],
    ["ru", "к ⟦2024⟧ -му"],
    ["ru", "к ⟦2024⟧- му"],
  ])("in %s takes nothing that is no part of it: %s", (language, text) => {
    expect(readOf(readYear, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "of ⟦1899 houses"],
    ["en", "of ⟦2101"],
    ["en", "of ⟦2024,000 houses"],
    ["en", "of ⟦2024.5 tonnes"],
    ["en", "paid ⟦2024 tenge"],
    ["en", "paid ⟦2024 dollars"],
    ["en", "paid $⟦2024"],
    ["en", "paid ⟦2024 billion"],
    ["en", "were ⟦2024 families"],
    ["en", "about ⟦24"],
    ["ru", "построили ⟦2024 дома"],
    ["ru", "построили ⟦2024 чебурека"],
    ["ru", "дали ⟦2024 млн"],
    ["kk", "барлығы ⟦2024 үй"],
    ["kk", "барлығы ⟦2024 теңге"],
  ])("in %s is not meant by %s", (language, text) => {
    expect(readOf(readYear, language, text)).toBe(text);
  });
});

test.each([
  ["Мешіт 1920-жылдары жабылды.", 'year "1920-жылдары"'],
  ["Мешіт үшін 1920-күні келді.", 'year "1920"'],
])("years of a decade with a hyphen: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The famine of 1931-33 is taught.", 'year "1931-33"'],
  ["They took 2020-25 homes.", 'other "2020"; count 25 home'],
  ["Coins date from AD 69 and 480 BC.", 'year "69"; year "480 BC"'],
  ["The ad 69 people saw.", "count 69 person"],
])("short second years, and eras: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
