import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { readFraction, readSlash } from "../../../../src/printed/prose/quantity/fraction.js";
import { proseIndexOf } from "../../../../src/printed/prose/words/prose-index.js";
import { tokenize } from "../../../../src/printed/tokens.js";
import { readOf } from "../mark.js";
import { seen } from "../seen.js";

/** The fraction in words with which a text begins: `1/3` or `1/3 tenge`. */
function fractionIn(text: string, language: Language): string | undefined {
  const read = readFraction(tokenize(text), 0, proseIndexOf(language));
  if (read === undefined) return undefined;
  const { numerator, denominator } = read.fraction;
  return [`${numerator}/${denominator}`, read.unit].filter(Boolean).join(" ");
}

describe("a fraction in words", () => {
  test.each<[Language, string]>([
    ["en", "⟦two-thirds⟧ of the houses"],
    ["en", "⟦one in five⟧ pupils"],
    ["en", "⟦nine in ten⟧ were lost"],
    ["en", "⟦nine out of ten⟧ calls were false"],
    ["ru", "⟦девять из десяти⟧ звонков"],
    ["en", "⟦two thirds⟧ were lost"],
    ["en", "⟦a third⟧ of the houses"],
    ["en", "⟦a quarter⟧, or 25"],
    ["en", "⟦a quarter⟧ above the price"],
    ["en", "⟦a fifth⟧ came from Oral"],
    ["en", "⟦a quarter⟧"],
    ["en", "⟦half⟧ of the houses"],
    ["en", "⟦half⟧ the houses"],
    ["en", "⟦three quarters⟧ came"],
    ["en", "⟦a third of a billion tenge⟧ went"],
    ["en", "⟦a third of a billion⟧ went"],
    ["en", "⟦a tenth million tenge⟧ went"],
    ["ru", "⟦две трети⟧ домов"],
    ["ru", "⟦треть миллиона тенге⟧ ушла"],
    ["ru", "⟦треть миллиона⟧ ушла"],
    ["ru", "⟦половина⟧ домов"],
    ["kk", "⟦үштен екісі⟧ құлады"],
  ])("in %s ends where it ends: %s", (language, text) => {
    expect(readOf((...given) => readFraction(...given)?.next, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "⟦a third house"],
    ["en", "⟦a fifth summit"],
    ["en", "⟦half houses"],
    ["en", "⟦half a billion"],
    ["en", "⟦three houses"],
    ["ru", "⟦половина миллиона тенге"],
    ["ru", "⟦три дома"],
  ])("in %s there is none in %s", (language, text) => {
    expect(readOf((...given) => readFraction(...given)?.next, language, text)).toBe(text);
  });

  test.each<[Language, string, string]>([
    ["en", "two-thirds of the houses", "2/3"],
    ["en", "three quarters", "3/4"],
    ["en", "nine tenths of it", "9/10"],
    ["ru", "треть миллиона тенге", "1/3 tenge"],
    ["ru", "треть миллиона", "1/3"],
    ["ru", "три четверти", "3/4"],
  ])("in %s %s is %s", (language, text, expected) => {
    expect(fractionIn(text, language)).toBe(expected);
  });
});

describe("two numbers with a slash between", () => {
  const read = (text: string) => {
    const found = readSlash(tokenize(text), 0, proseIndexOf("en"));
    const { numerator, denominator } = found?.fraction ?? {};
    return found === undefined ? "none" : `${found.next} ${numerator}/${denominator}`;
  };

  test.each([
    ["2/3 домов", "3 2/3"],
    ["1/4 of the budget", "3 1/4"],
    ["1/20 of it", "3 1/20"],
    ["19/20 of it", "3 19/20"],
  ])("are a part in %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "24/7 work",
    "1/21 of it",
    "3/3 of it",
    "0/3 of it",
    "1/3, or so",
    "1/3",
    "1/3 5",
    "3:2 for us",
    "2:3 for us",
  ])("are none in %s, but hang together", (text) => {
    expect(read(text)).toBe("3 undefined/undefined");
  });

  test.each(["1 /3 of", "1/ 3 of", "1-3 of", "1/x of", "x/3 of", "1/", "1", "1 3 of"])(
    "are not in %s",
    (text) => {
      expect(read(text)).toBe("none");
    },
  );
});

describe("half as much", () => {
  test.each([
    ["It costs half as much.", 'other "half" 1/2'],
    ["Half were women.", 'other "Half" 1/2'],
    ["A half time show.", ""],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("so many in ten", () => {
  test.each([["Eight in ten came.", 'other "Eight in ten" 8/10']])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test("out of ten are a part of a whole, and of any other number are counted", () => {
  expect(seen("Nine out of ten calls were false.")).toBe('other "Nine out of ten" 9/10');
  expect(seen("Девять из десяти звонков были ложными.")).toBe('other "Девять из десяти" 9/10');
  expect(seen("Nine out of 34 calls were false.")).toBe("count 9 call *; count 34 call");
  expect(seen("Девять из 34 звонков были ложными.")).toBe("count 9 звонок *; count 34 звонок");
});

test.each([
  ["An eighth of the roads are closed.", 'other "An eighth" 1/8'],
  ["A sixth are closed.", 'other "A sixth" 1/6'],
  ["An eighth road is closed.", 'ordinal "eighth"'],
])("smaller parts: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Баға үштен бірге түсті.", 'other "үштен бірге" 1/3'],
  ["Жердің бестен екісінен айырылды.", 'other "бестен екісінен" 2/5'],
  ["Екінің бірі қарыз, үштің бірі жұмыссыз.", 'other "Екінің бірі" 1/2; other "үштің бірі" 1/3'],
  ["Егіннің оннан үш бөлігінен айырылды.", 'other "оннан үш бөлігінен" 3/10'],
  ["Келгеннің үшеуі бала, оның бірі сәби.", 'other "үшеуі"'],
  ["Олар үштен артық берді.", 'other over "үштен артық"'],
])("Kazakh fractions have all their forms: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They waited half an hour.", "count 0.45..0.55 hour"],
  ["They sold half a tonne and half the herd.", 'count 0.45..0.55 tonne; other "half" 1/2'],
  ["They lost half a dozen cows.", "count 6 cow"],
  ["Half an audience left.", 'other "Half" 1/2'],
])("half of one measure: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The hosts won 112-98.", 'other "112-98"'],
  ["She took it 6-4, 3-6, 7-5.", 'other "6-4"; other "3-6"; other "7-5"'],
  ["They planted 98-112 trees.", "count between 98..112 tree"],
])("the score of a game: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("a Russian part of something is a fraction, and no place in a row", () => {
  expect(seen("Урожай сократился на пятую часть.")).toBe('other "пятую часть" 1/5');
  expect(seen("Открылась пятая школа.")).toBe('ordinal "пятая"');
});

test.each([
  ["The dam has two turbines, and a third will be added.", 'count 2 turbine; ordinal "third"'],
  ["The blast killed two workers and wounded a third.", 'count 2 worker; ordinal "third"'],
  ["Two men fled, and a third of the cash was lost.", 'count 2 man; other "a third" 1/3'],
])("one more of those before is no part of them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The dam has two turbines, and a third will be added.", 'count 2 turbine; ordinal "third"'],
  ["The dam has 2 turbines, and a third of the water is lost.", 'count 2 turbine; other "a third" 1/3'],
  ["Seven men fled, and an eighth died.", 'count 7 man; ordinal "eighth"'],
  ["Two men fled, and half died.", 'count 2 man; other "half" 1/2'],
  ["Seven men fled, and a third died.", 'count 7 man; other "a third" 1/3'],
  ["They lost half a tonne of grain.", "count 0.45..0.55 tonne"],
  ["They used 2/3 of the budget.", 'other "2/3" 2/3'],
])("a part of something, or the next of those: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They won 104-97.", 'other "104-97"'],
  ["She took the title 6-4, 3-6, 7-5.", 'other "6-4"; other "3-6"; other "7-5"'],
  ["Kazakhstan drew 5–5 with Latvia.", 'other "5–5"'],
  ["In May, 3-6 houses fell.", "count between 3..6 house"],
  ["Of the 12, 3-6 fell.", 'other "12"; other between "3-6"'],
  ["Prices rose 5–5,5 percent.", "percent between 4.5..5.55 percent"],
  ["They won by 210 to 197.", 'other "210"; other "197"'],
])("a score, or a range: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They lost half an acre of wheat.", "count 0.45..0.55 acre"],
  ["They waited half an hour.", "count 0.45..0.55 hour"],
])("half of one measure: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
