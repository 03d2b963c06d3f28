import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Сайлау 20-қарашаға дейін созылды.", 'date "20-қарашаға"'],
  [
    "Жиын 12–15-мамырда, 2024 жылғы 3-шілдеде өтті.",
    'date "12–15-мамырда"; date "2024 жылғы 3-шілдеде" 2024-07-03',
  ],
  ["Ол 3-қыстақта тұрады.", 'ordinal "3-қыстақта"'],
])("a Kazakh month that hangs on its day: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("a Kazakh day whose month stands before it", () => {
  test.each([
    ["Қазан айының 1-індегі есеп.", 'date "Қазан айының 1"', "behind the word for a month"],
    ["Шілденің 3-інен 17-сіне дейін.", 'date "Шілденің 3"; date "17"', "and a later one"],
    ["Мамырдың 12-сінен бастап 20-сына дейін.", 'date "Мамырдың 12"; date "20"', "from the first on"],
    [
      "Мамыр айының 3-інен 17-сіне дейін.",
      'date "Мамыр айының 3"; date "17"',
      "and a later one of so named a month",
    ],
    ["Мамырдың 3-інде және 5-інде жауды.", 'date "Мамырдың 3"; date "5"', "and another"],
  ])("is found in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Мамырдың 3-інде 17-сі келді.", 'date "Мамырдың 3"; other "17"', "of others"],
    ["Мамырдың 45-інде жауды.", 'other "45"', "a day that no month has"],
    [
      "Мамырдың 3-інен 47-сіне дейін.",
      'date "Мамырдың 3"; other at-most "47-сіне дейін"',
      "a later one that no month has",
    ],
    ["Мамырдың 3 күні мен 17-сінде.", 'other "3"; other "17"', "without an ending"],
    ["Мамырдың 3-кітабы мен 17-сінде.", 'ordinal "3-кітабы"; other "17"', "with another word"],
    ["Мамырда 3-інен 17-сіне дейін.", 'other between "3-інен 17-сіне дейін"', "no month's"],
    ["Қыркүйек айының соңында 1-і қалды.", 'other "1"', "no day of that month"],
    [
      "Он шопан келді, 3-інен 7-сіне дейін тексерілді.",
      "count 10 шопан; count between 3..7 шопан *",
      "no month",
    ],
  ])("is not found in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
