import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { readNumberWords } from "../../../../src/printed/prose/quantity/number-words.js";
import { proseIndexOf } from "../../../../src/printed/prose/words/prose-index.js";
import { tokenize } from "../../../../src/printed/tokens.js";
import { readOf } from "../mark.js";
import { seen } from "../seen.js";

describe("a number in words", () => {
  test.each<[Language, string, number]>([
    ["en", "⟦five⟧ houses", 5],
    ["en", "⟦eleven⟧ houses", 11],
    ["en", "⟦twenty⟧ houses", 20],
    ["en", "⟦twenty-five⟧ houses", 25],
    ["en", "⟦twenty five⟧ houses", 25],
    ["en", "⟦two hundred⟧ houses", 200],
    ["en", "⟦two hundred and fifty⟧ houses", 250],
    ["en", "⟦two hundred fifty-six⟧ houses", 256],
    ["en", "⟦two hundred and five⟧ houses", 205],
    ["en", "⟦two hundred eleven⟧ houses", 211],
    ["en", "⟦two dozen⟧ houses", 24],
    ["ru", "⟦сто двадцать пять⟧ домов", 125],
    ["ru", "⟦двести⟧ домов", 200],
    ["ru", "⟦двести одиннадцать⟧ домов", 211],
    ["ru", "⟦двадцать⟧ домов", 20],
    ["kk", "⟦екі жүз елу⟧ үй", 250],
    ["kk", "⟦жүз⟧ үй", 100],
    ["kk", "⟦он бес⟧ үй", 15],
    ["kk", "⟦тоғыз жүз тоқсан тоғыз⟧ үй", 999],
  ])("in %s: %s", (language, text, value) => {
    expect(readOf((...given) => readNumberWords(...given)?.next, language, text)).toBe(text);
    const at = tokenize(text.replace(/[⟦⟧]/g, ""));
    expect(readNumberWords(at, 0, proseIndexOf(language))?.value).toBe(value);
  });

  test.each<[Language, string]>([
    // Each is followed by a number of its own.
    ["en", "⟦five⟧ six houses"],
    ["en", "⟦twenty⟧ thirty houses"],
    ["en", "⟦twenty⟧ eleven houses"],
    ["en", "⟦eleven⟧ five houses"],
    ["en", "⟦twenty-five⟧ six houses"],
    ["en", "⟦twenty⟧ - five houses"],
    ["en", "⟦twenty⟧-eleven houses"],
    ["en", "⟦twenty⟧- five houses"],
    ["en", "⟦twenty⟧ and five houses"],
    ["en", "⟦two hundred⟧ and houses"],
    ["en", "⟦two dozen⟧ five houses"],
    ["en", "⟦two hundred⟧ hundred"],
    ["ru", "⟦двадцать⟧ тридцать домов"],
    ["ru", "⟦двадцать⟧-пять домов"],
    ["kk", "⟦он⟧ жүз үй"],
    ["kk", "⟦бес⟧ он үй"],
  ])("in %s takes no more than is one number: %s", (language, text) => {
    expect(readOf((...given) => readNumberWords(...given)?.next, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "⟦houses five"],
    ["en", "⟦5 houses"],
    ["en", "⟦hundreds of houses"],
    ["en", "⟦- five"],
    ["ru", "⟦дома пять"],
  ])("in %s does not begin in %s", (language, text) => {
    expect(readOf((...given) => readNumberWords(...given)?.next, language, text)).toBe(text);
  });
});

test.each([
  ["Он адамның бесеуінен хабар жоқ.", "count 10 адам; count 5 адам *"],
  ["Төрт құрылысшының үшеуімен келісті.", "count 4 құрылысшы; count 3 құрылысшы *"],
])("Kazakh collective numbers in every case: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

test.each([
  ["Он жеті құрылыстың он біреуі тоқтады.", "count 17 құрылыс; count 11 құрылыс *"],
  ["Қырық цехтың жиырма біреуінде өрт шықты.", "count 40 цех; count 21 цех *"],
  ["Біреуі өрт сөндірді.", ""],
])("one of them counts behind tens alone: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

test.each([
  ["Балалардың қырқы келді.", "count 40 бала"],
  ["Тізімдегі 340 үйдің жүз қырқын су алды.", "count 340 үй; count 140 үй *"],
  ["Шопан тоғыз қойды қырқып, бізді күтпей жүнін қырқты.", "count 9 қой"],
])(
  "Kazakh forty loses its second vowel before an ending, and then looks like a verb: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);
