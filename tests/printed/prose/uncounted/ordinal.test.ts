import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { readOrdinal } from "../../../../src/printed/prose/uncounted/ordinal.js";
import { readOf } from "../mark.js";
import { seen } from "../seen.js";

describe("a place in a row", () => {
  test.each<[Language, string]>([
    ["en", "the ⟦24th⟧ summit"],
    ["en", "the ⟦1st⟧ summit"],
    ["en", "the ⟦1024th⟧ summit"],
    ["en", "the ⟦third⟧ summit"],
    ["en", "the ⟦twenty-third⟧ summit"],
    ["en", "the ⟦ten-millionth⟧ guest"],
    ["ru", "на ⟦двадцать первой⟧ встрече"],
    ["kk", "мәреге ⟦он бірінші⟧ болып жетті"],
    ["ru", "на ⟦24-й⟧ встрече"],
    ["ru", "на ⟦24-ой⟧ встрече"],
    ["ru", "⟦5 000-й⟧ житель"],
    ["ru", "⟦36 455-я⟧ семья"],
    ["ru", "для ⟦12-х⟧ классов"],
    ["ru", "для ⟦1–9-х⟧ классов"],
    ["kk", "⟦1 200-ші⟧ келуші"],
    ["kk", "жолдың ⟦5–7-ші⟧ шақырымы"],
    ["kk", "⟦10-сынып⟧ оқушысы"],
    ["en", "the drop of a ⟦second⟧ wave"],
    ["en", "a herder's ⟦second⟧ blow"],
    ["en", "a ⟦second⟧ dam"],
    ["en", "every ⟦second⟧ house"],
    ["ru", "на ⟦третьей⟧ встрече"],
    ["ru", "стал ⟦вторым⟧"],
    ["kk", "⟦24-ші⟧ саммит"],
    ["kk", "⟦24-саммит⟧ ашылды"],
    ["kk", "⟦үшінші⟧ саммит"],
  ])("in %s ends where it ends: %s", (language, text) => {
    expect(readOf(readOrdinal, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "the ⟦24 summits"],
    ["en", "the ⟦24 th summit"],
    ["en", "the ⟦10240th summit"],
    ["en", "the ⟦24-summit"],
    ["en", "the ⟦24"],
    ["en", "the ⟦third-party"],
    ["en", "the ⟦three"],
    ["en", "23 metres per ⟦second"],
    ["en", "300 litres a ⟦second"],
    ["ru", "на ⟦24-дом"],
    ["ru", "на ⟦24- й"],
    ["ru", "на ⟦24 -й"],
    ["ru", "у ⟦22-х домов"],
    ["ru", "у ⟦2-х домов"],
    ["ru", "для ⟦1–9 х"],
    ["ru", "для ⟦1–9-дом"],
    ["kk", "сүт ⟦300/литр"],
    ["kk", "⟦3-ақ үй"],
    ["kk", "⟦1 200-бабы"],
    ["en", "300 litres of water a ⟦second"],
    ["en", "the ⟦24 25th"],
    ["ru", "на ⟦24-5"],
    ["kk", "⟦150-ден"],
    ["kk", "⟦137-сін"],
    ["kk", "⟦7-млн"],
    ["kk", "⟦24 - саммит"],
    ["kk", "⟦24- саммит"],
  ])("in %s is not meant by %s", (language, text) => {
    expect(readOf(readOrdinal, language, text)).toBe(text);
  });
});

describe("turns in Kazakh", () => {
  test.each([
    ["Ол 3-мәрте чемпион атанды.", 'ordinal "3-мәрте"'],
    ["Бұл 12-рет қойылған сұрақ.", 'ordinal "12-рет"'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Бала сөзді 5 рет қайталады.", 'other "5 рет"'],
    ["Он үйдің 3-еуінде су бар, 2-еуінен кетті.", "count 10 үй; count 3 үй *; count 2 үй *"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("Russian ordinals of many, and in every form", () => {
  test.each([
    ["Для 7–8-х классов уроки отменили.", 'ordinal "7–8-х"'],
    ["Для 9-х классов уроки отменили, в 3-х домах нет света.", 'ordinal "9-х"; count 3 дом'],
    [
      "Каждому двадцатому жителю за пятидесятым домом отказали.",
      'ordinal "двадцатому"; ordinal "пятидесятым"',
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([["Завод собрал 12 000-й трактор и 12 000 плугов.", 'ordinal "12 000-й"; count 12000 плуг']])(
  "thousands with an ending: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test.each([["The dam lets out 300 cubic metres of water a second.", "count 300 cubic metre"]])(
  "a second is no place in a row: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);
