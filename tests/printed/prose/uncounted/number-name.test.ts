import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("short numbers that hyphens join", () => {
  test.each([
    ["«7-20-25» бағдарламасымен үй алды.", 'other "7-20-25"', "a programme"],
    ["Жильё дают по программе 7-20-25.", 'other "7-20-25"', "a programme in Russian"],
    ["They lined up in a 4-2-3-1 formation.", 'other "4-2-3-1"', "a line-up"],
  ])("are a name in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Матч 12-05-24 күні өтті.", 'date "12-05-24"', "a date"],
    ["Ол 15-20 минут күтті.", "count between 15..20 минут", "two numbers"],
    ["Олар 2-3-4 млн теңге сұрады.", 'other between "2-3"; amount 3500000..4500000 tenge', "money"],
  ])("are none in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
