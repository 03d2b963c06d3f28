import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("short numbers that hyphens join", () => {
  test.each([
    ["«7-20-25» бағдарламасымен үй алды.", 'other "7-20-25"', "a programme"],
    ["Жильё дают по программе 7-20-25.", 'other "7-20-25"', "a programme in Russian"],
    ["Схема 1-2-3-4-5 нова.", 'other "1-2-3-4-5"', "five of them"],
    ["They lined up in a 4-2-3-1 formation.", 'other "4-2-3-1"', "a line-up"],
  ])("are a name in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Матч 12-05-24 күні өтті.", 'date "12-05-24"', "a date"],
    ["Ехали 10-15-20 минут.", 'other between "10-15"; count 20 минута', "a measure"],
    ["Просили 10-15-20 долларов.", 'other between "10-15"; amount 20 USD', "other money"],
    ["Программа 7-20-250 идёт.", 'other between "7-20"; other "250"', "longer ones"],
    ["Программа 123-20-25 идёт.", 'other "123"; other between "20-25"', "a longer first one"],
    ["Олар 1-2-3-тен бөлінді.", 'other between "1-2"; other "3"', "one with an ending"],
    ["Схема 1-2-3-4-5-6 нова.", 'other between "1-2"; other "3-4-5-6"', "more than five"],
    ["Ол 15-20 минут күтті.", "count between 15..20 минут", "two numbers"],
    ["Олар 2-3-4 млн теңге сұрады.", 'other between "2-3"; amount 3500000..4500000 tenge', "money"],
  ])("are none in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
