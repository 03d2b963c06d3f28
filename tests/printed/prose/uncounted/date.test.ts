import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { isYear, readDate } from "../../../../src/printed/prose/uncounted/date.js";
import { proseIndexOf } from "../../../../src/printed/prose/words/prose-index.js";
import { tokenize } from "../../../../src/printed/tokens.js";
import { readOf } from "../mark.js";
import { seen } from "../seen.js";

/** The day of the date with which a text begins. */
function dayOf(text: string, language: Language): string | undefined {
  return readDate(tokenize(text), 0, proseIndexOf(language))?.day;
}

describe("a date", () => {
  test.each<[Language, string]>([
    ["en", "on ⟦27.03.2024⟧ it"],
    ["en", "on ⟦27.03.2024⟧. It"],
    ["en", "on ⟦27.03.24⟧ it"],
    ["en", "on ⟦27/03/2024⟧ it"],
    ["en", "on ⟦3/27/2024⟧ it"],
    ["en", "on ⟦2024-03-27⟧ it"],
    ["en", "on ⟦27 March⟧ it"],
    ["en", "on ⟦27 March 2024⟧ it"],
    ["en", "on ⟦27 March, 2024⟧, it"],
    ["en", "on ⟦27th of March 2024⟧ it"],
    ["en", "from ⟦6 to 9 May⟧ it"],
    ["en", "on ⟦6–9 May 2024⟧ it"],
    ["en", "on ⟦27 Mar. 2024⟧ it"],
    ["en", "of ⟦27 March this year⟧ it"],
    ["en", "on ⟦March 27⟧ it"],
    ["en", "on ⟦April 9 and 10⟧, it"],
    ["en", "came on ⟦April 9 and 10⟧"],
    ["en", "on ⟦April 9⟧ and 10 growers"],
    ["en", "on ⟦April 9⟧ and 10% of"],
    ["en", "on ⟦April 9⟧ and 10.5, it"],
    ["en", "on ⟦April 9⟧ and 10-12, it"],
    ["en", "on ⟦April 10⟧ and 9, it"],
    ["en", "on ⟦April 9⟧ and 9, it"],
    ["en", "after ⟦April 9⟧ and growers, it"],
    ["en", "⟦April 9⟧ and 10, it"],
    ["en", "in ⟦January 12⟧, families came"],
    ["en", "since ⟦January 12th⟧ million"],
    ["en", "on ⟦27-03-24⟧ it"],
    ["en", "on ⟦27 Mar, 2024⟧, 5 it"],
    ["en", "on ⟦27 March⟧, 2024.5 it"],
    ["ru", "к ⟦1-мая⟧ было"],
    ["en", "on ⟦March 27, 2024⟧, it"],
    ["en", "on ⟦March 27 2024⟧ it"],
    ["en", "on ⟦March 27–29, 2024⟧ it"],
    ["en", "on ⟦July 3rd⟧ it"],
    ["ru", "к ⟦27 марта⟧ было"],
    ["ru", "к ⟦27 марта 2024 года⟧ было"],
    ["ru", "к ⟦27 марта т.г⟧. Было"],
    ["ru", "⟦27–28 марта 2024⟧ было"],
    ["ru", "с ⟦3 по 11 апреля⟧ шёл"],
    ["kk", "⟦2024 жылғы 27 наурызда⟧ болды"],
    ["kk", "⟦2024 жылғы 27–28 наурызда⟧ болды"],
    ["kk", "⟦27 наурызда⟧ болды"],
    ["kk", "⟦сәуірдің 12⟧-сінде болды"],
  ])("in %s ends where it ends: %s", (language, text) => {
    expect(readOf((...given) => readDate(...given)?.next, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "of ⟦32.03.2024 it"],
    ["en", "of ⟦0.03.2024 it"],
    ["en", "of ⟦13.13.2024 it"],
    ["en", "of ⟦27.03/2024 it"],
    ["en", "on ⟦123/4/2024 it"],
    ["en", "on ⟦27/13/2024 it"],
    ["en", "on ⟦7-20-25 it"],
    ["en", "on ⟦27.a.2024 it"],
    ["en", "on ⟦27.03.a it"],
    ["kk", "⟦2024 жылғы наурызда"],
    ["kk", "⟦2024 жылғы 27 үй"],
    ["en", "of ⟦27.03.202 it"],
    ["en", "of ⟦27. 03.2024 it"],
    ["en", "of ⟦27 .03.2024 it"],
    ["en", "of ⟦27.03. 2024 it"],
    ["en", "of ⟦27.03 .2024 it"],
    ["en", "of ⟦127.03.2024 it"],
    ["en", "of ⟦27.003.2024 it"],
    ["en", "of ⟦2024-13-27 it"],
    ["en", "of ⟦2024-3-27 it"],
    ["en", "of ⟦2024-03-7 it"],
    ["en", "of ⟦24-03-27-5 it"],
    ["en", "of ⟦1.2.24.4 it"],
    ["en", "of ⟦27.a.2024 it"],
    ["en", "of ⟦27:03:2024 it"],
    ["en", "of ⟦32 March"],
    ["en", "of ⟦0 March"],
    ["en", "of ⟦127 March"],
    ["en", "of ⟦006 March"],
    ["en", "of ⟦27 houses"],
    ["en", "the ⟦march 27 began"],
    ["en", "of ⟦March of"],
    ["en", "of ⟦March 127"],
    ["en", "of ⟦Houses 27"],
    ["ru", "в ⟦марте 27 домов"],
    ["ru", "⟦Марта 27 было"],
    ["ru", "⟦27 домов"],
    ["kk", "⟦2024 жылғы қаржы"],
    ["kk", "⟦2024 жылғы 27 үй"],
    ["kk", "⟦наурызда 12-сінде"],
    ["kk", "⟦наурыздың 12 күні"],
    ["kk", "⟦наурыздың басында"],
    ["kk", "⟦үйдің 12-сінде"],
    ["ru", "⟦2024 жылғы 27 наурызда"],
  ])("in %s there is none in %s", (language, text) => {
    expect(readOf((...given) => readDate(...given)?.next, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    // What follows is a number of its own.
    ["en", "on ⟦27 March⟧, 12 came"],
    ["en", "on ⟦27.03.2024⟧ .5 came"],
    ["en", "on ⟦27 March 2024⟧ .5 came"],
    ["en", "on ⟦27 March 2024⟧/25 came"],
    ["en", "on ⟦27 March⟧ 2024.5"],
    ["en", "on ⟦27 March⟧ 2024,000"],
    ["en", "on ⟦March 27⟧ 2024.5"],
    ["en", "on ⟦March 27⟧, 2024,000 came"],
    ["en", "on ⟦March 27⟧, 1899"],
    ["en", "on ⟦March 27⟧ 2101"],
    ["ru", "к ⟦27 марта⟧, 2024 дома"],
    ["en", "on ⟦27 March 2024⟧, 5 came"],
    ["en", "on ⟦27 March 2024⟧. 5 came"],
    ["en", "on ⟦March 27, 2024⟧. 5 came"],
  ])("in %s takes no number that follows: %s", (language, text) => {
    expect(readOf((...given) => readDate(...given)?.next, language, text)).toBe(text);
  });
});

describe("the day of a date", () => {
  test.each<[Language, string, string]>([
    ["en", "27.03.2024", "2024-03-27"],
    ["en", "7.3.2024", "2024-03-07"],
    ["en", "2024-03-27", "2024-03-27"],
    ["en", "27 March 2024", "2024-03-27"],
    ["en", "3 July, 2024", "2024-07-03"],
    ["en", "March 7, 2024", "2024-03-07"],
    ["en", "December 31 2024", "2024-12-31"],
    ["en", "29 February 2024", "2024-02-29"],
    ["ru", "1 декабря 2024 года", "2024-12-01"],
    ["kk", "2024 жылғы 27 наурызда", "2024-03-27"],
  ])("%s: %s", (language, text, day) => {
    expect(dayOf(text, language)).toBe(day);
  });

  test.each<[Language, string, because: string]>([
    ["en", "27.03.24", "its century is not said"],
    ["en", "29 February 2023", "it does not exist"],
    ["en", "31.04.2024", "it does not exist"],
    ["en", "27 March", "its year is not said"],
    ["en", "27 March this year", "its year is not said"],
    ["en", "6–9 May 2024", "there are several"],
    ["en", "6 to 9 May 2024", "there are several"],
    ["en", "March 27–29, 2024", "there are several"],
    ["en", "March 27", "its year is not said"],
    ["kk", "2024 жылғы 27–28 наурызда", "there are several"],
    ["kk", "сәуірдің 12-сінде", "its year is not said"],
  ])("%s: of %s is not told, as %s", (language, text) => {
    expect(dayOf(text, language)).toBeUndefined();
  });
});

test("a year is of four digits from 1900 to 2100", () => {
  const yes = ["1900", "1999", "2024", "2100"];
  const no = ["1899", "2101", "0024", "9999", "24", "20240", "two"];
  expect([...yes, ...no].filter((text) => isYear(tokenize(text)[0]))).toEqual(yes);
  expect(isYear(undefined)).toBe(false);
});

test.each([
  ["27/03/2024", "2024-03-27"],
  ["3/27/2024", "2024-03-27"],
  ["5/3/2024", "2024-03-05"],
  ["31/4/2024", undefined],
])("in digits %s is the day %s of the calendar", (text, day) => {
  expect(dayOf(text, "en")).toBe(day);
});

test.each([
  ["In January 3,412 cases were found.", "count 3412 case"],
  ["Since January 3.4 million tenge has been spent.", "amount 3350000..3450000 tenge"],
  ["Since January 12 percent of staff have left.", "percent 11.5..12.5 percent"],
  ["In January 12 families moved.", "count 12 family"],
  ["On January 12 families gathered.", 'date "January 12"'],
  ["Since July 3,2024 none came.", 'date "July 3,2024" 2024-07-03'],
])("a number behind a month is a day only where it may be one: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Frost came on May 9 and 10, the farm said.", 'date "May 9 and 10"'],
  ["Frost came on May 9 and 10 farms lost fruit.", 'date "May 9"; count 10 farm'],
  ["Frost came on May 9 and 3,400 trees died.", 'date "May 9"; count 3400 tree'],
])("two days of a month: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
