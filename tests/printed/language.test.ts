import { describe, expect, test } from "vitest";
import { languagesOf } from "../../src/printed/language.js";
import { readFigure, tryReadFigure } from "../../src/printed/read-figure.js";
import { tokenize } from "../../src/printed/tokens.js";

describe("the language of a figure", () => {
  test.each([
    ["13.3 billion", "en"],
    ["36,455 families", "en"],
    ["100 MCI", "en"],
    ["13,3 тысячи", "ru"],
    ["36.455 семей", "ru"],
    ["13,3 млрд тенге", "ru"],
    ["734 кәсіпкер", "kk"],
    ["13,3 млрд-тан", "kk"],
    ["3 мың", "kk"],
    ["150 АЕК", "kk"],
  ])("of %s is told by its words", (text, language) => {
    expect(readFigure(text).language).toBe(language);
  });

  test.each([
    ["120", "en"],
    ["13.3", "en"],
    ["13,3", "ru"],
    ["1,234.5", "en"],
    ["1.234,5", "ru"],
    ["13,3 млрд", "ru"],
    ["71.12%", "en"],
    ["71,12%", "ru"],
    ["₸5", "en"],
  ])("of %s, which no word tells, is the first in which it is written as it should be", (text, language) => {
    const figure = readFigure(text);
    expect([figure.language, figure.warnings]).toEqual([language, []]);
  });

  test("is the only one that can read it", () => {
    // As Russian 36.455 tenge it would be a fraction of a tiyn.
    expect(readFigure("36,455 KZT").value.toFixed()).toBe("36455");
    // Nothing is counted with decimals.
    expect(readFigure("8,000", { unit: "count" }).value.toFixed()).toBe("8000");
    expect(readFigure("8.000", { unit: "count" }).language).toBe("ru");
  });

  test("that is given decides, and lets no word of another in", () => {
    expect(readFigure("36,455", { language: "en" }).value.toFixed()).toBe("36455");
    expect(readFigure("36,455", { language: "kk" }).value.toFixed()).toBe("36.455");
    expect(tryReadFigure("13 million", { language: "ru" }).ok).toBe(false);
    expect(tryReadFigure("13 млн", { language: "en" }).ok).toBe(false);
    expect(tryReadFigure("36,455 семей", { language: "en" }).ok).toBe(false);
    expect(tryReadFigure("36 мың", { language: "ru" }).ok).toBe(false);
    expect(readFigure("40 IT-компаний", { language: "ru" }).noun).toBe("IT-компаний");
  });
});

describe("a number written as in another language", () => {
  test.each([
    ["12,6 million", "12600000", "12.6", 0, 4],
    ["over 0,125 percent", "0.125", "0.125", 5, 5],
    ["1234,567 million", "1234567000", "1,234.567", 0, 8],
    ["1.234.567 families", "1234567", "1,234,567", 0, 9],
    ["1.234,5 tenge", "1234.5", "1,234.5", 0, 7],
    ["13.3 млрд", "13300000000", "13,3", 0, 4],
    ["13.3 мың", "13300", "13,3", 0, 4],
    ["1,234,567 семей", "1234567", "1 234 567", 0, 9],
    ["12,345.6 млн", "12345600000", "12 345,6", 0, 8],
    ["1 234.567 млн", "1234567000", "1234,567", 0, 9],
  ])("%s is read the one way it can be, with a warning", (text, value, expected, start, length) => {
    const figure = readFigure(text);
    expect(figure.value.toFixed()).toBe(value);
    expect(figure.warnings).toEqual([{ code: "separator", start, length, expected }]);
  });

  test("is warned of at each end of a range", () => {
    expect(readFigure("от 1.5 до 2.5 млрд").warnings.map(({ start }) => start)).toEqual([3, 10]);
  });

  test.each([
    ["13.300 семей", "13300"],
    ["13.300.000 теңге", "13300000"],
    ["1.234,5 тенге", "1234.5"],
    ["1 234,5 тенге", "1234.5"],
    ["1\u00A0234,5 тенге", "1234.5"],
    ["1\u2009234,5 тенге", "1234.5"],
    ["1\u202F234\u202F567 тенге", "1234567"],
    ["1,234.5 tenge", "1234.5"],
    ["1 234.5 tenge", "1234.5"],
    ["1\u00A0234 tenge", "1234"],
    ["12345.678 percent", "12345.678"],
    ["12345,678 млн тенге", "12345678000"],
    ["0.5 percent", "0.5"],
    ["0 families", "0"],
  ])("is not: %s", (text, value) => {
    const figure = readFigure(text);
    expect([figure.value.toFixed(), figure.warnings]).toEqual([value, []]);
  });
});

test.each([
  ["20-ти семей", "20"],
  ["5-и домов", "5"],
  ["150ден 200ге дейін отбасы", "150"],
])("endings of digits are taken: %s", (text, value) => {
  expect(readFigure(text).value.toFixed()).toBe(value);
});

describe("the languages that words leave", () => {
  test.each([
    ["5 families", "en"],
    ["5 млрд", "ru kk"], // known in both
    ["5 абвгд", "ru kk"], // known in neither
    ["5 тысяч", "ru"],
    ["5 мың", "kk"], // a letter that only Kazakh has
    ["5 ңңң", "kk"],
    ["36,455 KZT", "en ru kk"],
    ["36,455", "en ru kk"],
    ["5 αβγ", "en ru kk"], // of no language
    ["T5 млрд", "ru kk"], // the sign of the currency
    ["T 5 млрд", "en ru kk"], // a word of English, and one that it does not have
    ["X5 млрд", "en ru kk"],
    ["T млрд", "en ru kk"],
    ["5 тысяч мың", "ru kk"], // none has both: those that have either
  ])("of %s are %s", (text, expected) => {
    expect(languagesOf(tokenize(text)).join(" ")).toBe(expected);
  });
});
