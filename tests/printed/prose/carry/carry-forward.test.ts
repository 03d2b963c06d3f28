import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a number that is denied is of what the one instead is of:", () => {
  test.each([
    ["It went to not 31,952 but 32,512 families.", "count 31952 family *; count 32512 family"],
    ["It went not to 31,952, but to 32,512 families.", "count 31952 family *; count 32512 family"],
    ["Помощь получили не 31 952, а 32 512 семей.", "count 31952 семья *; count 32512 семья"],
    ["Көмекті 31 952 емес, 32 512 отбасы алды.", "count 31952 отбасы *; count 32512 отбасы"],
    [
      "Выплатили не 12, а 13,4 млрд тенге.",
      "amount 11500000000..12500000000 tenge *; amount 13350000000..13450000000 tenge",
    ],
    [
      "12 емес, 13,4 млрд теңге төленді.",
      "amount 11500000000..12500000000 tenge *; amount 13350000000..13450000000 tenge",
    ],
    ["A seat costs not 120 but 150 tenge.", "amount 120 tenge *; amount 150 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([])("and not %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Погибли 900 и ранены 2 миллиона человек.", "count 900 человек *; count 1500000..2500000 человек"],
  ["The storm killed 9 and injured 87 people.", "count 9 person *; count 87 person"],
  ["Погибли 9, ранены 12 и пропали 30 человек.", "count 9 человек *; count 12 человек *; count 30 человек"],
  ["Погибли 9, и к вечеру были ранены 87 человек.", "count 9 человек *; count 87 человек"],
  ["Погибли 9, утонули 3 автобуса.", 'other "9"; count 3 автобус'],
  ["Погибли 9 – ранены 87 человек.", "count 9 человек *; count 87 человек"],
])("what happens to people in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([["Погибли 9 и ранены 40 процентов солдат.", 'other "9"; percent 39.5..40.5 percent']])(
  "and to no others: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test.each([["The price rose to 31,952, but 32,512 families came.", 'other "31,952"; count 32512 family']])(
  "not and but, far from the number or from what is instead: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test.each([
  ["The club won 12 gold and 14 bronze medals.", "count 12 medal *; count 14 medal"],
  ["The club won 12 gold and 14 million tenge.", 'other "12"; amount 13500000..14500000 tenge'],
  ["Ранены 12 гражданских и 14 солдат.", 'other "12"; count 14 солдат'],
])("an adjective stands for the noun of another behind an adjective alone: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Бекет 12-де 310 балаға сый берді.", 'other "12"; count 310 бала'],
  ["Қатардағы 40-тан бастап 310 балаға орын берілді.", 'other at-least "40-тан бастап"; count 310 бала'],
])("a number of its own before a word in the dative: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They walked from 12 to the school 150 metres away.", 'other "12"; count 150 metre'],
  ["In all 40 of Almaty's brigades cleared 29 bridges.", 'other "40"; count 29 bridge'],
  ["They cleared 12 of Almaty's 29 bridges.", "count 12 bridge *; count 29 bridge"],
])("where from, and of whom, but no states nor parts: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "They spent 5 of 14 billion tenge.",
    "amount 4500000000..5500000000 tenge *; amount 13500000000..14500000000 tenge",
  ],
  ["They spent 5 of 100 thousand tenge.", "amount 4500..5500 tenge *; amount 99500..100500 tenge"],
  [
    "The price fell from 400 to 20 thousand tenge.",
    "amount 399500..400500 tenge *; amount 19500..20500 tenge",
  ],
  ["The price rose from 900 to 20 thousand tenge.", "amount 900 tenge *; amount 19500..20500 tenge"],
  ["The price rose from 15,000 to 20 thousand tenge.", "amount 15000 tenge *; amount 19500..20500 tenge"],
])(
  "a part, and a state before, in the scale of the other where both then are nearly as large: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test.each([
  [
    "Взяли две серебряные медали, одну бронзовую и четыре грамоты.",
    "count 2 медаль; count 1 медаль *; count 4 грамота",
  ],
  [
    "Из 48 млрд тенге освоено 30,7, пять плотин стоят без ремонта.",
    "amount 47500000000..48500000000 tenge; amount 30650000000..30750000000 tenge *; count 5 плотина",
  ],
])("another kind and parts of no things: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Доллар продают по 523, покупают по 518 тенге.", "rate 523 tenge *; rate 518 tenge"],
  ["Развезли по 12 складам, покупают по 518 тенге.", "count 12 склад; rate 518 tenge"],
])("sold and bought at so much: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Взяли 9 золотых, 4 серебряных и 6 бронзовых медалей.",
    "count 9 медаль *; count 4 медаль *; count 6 медаль",
  ],
  ["Взяли 9 золотых, 4 коня и 6 бронзовых медалей.", 'other "9"; count 4 конь; count 6 медаль'],
])("three kinds of medals in a row: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Собрали 21 млн тонн и 12,3 центнера с гектара.",
    "count 20500000..21500000 тонна; count 12.25..12.35 центнер",
  ],
  ["Вывезли 2 тысячи и 300 тонн.", "count 1500..2500 тонна *; count 300 тонна"],
])("millions and a measure of another: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  // two clauses
  [
    "Экзамен держали 40 школьников, не сдали 11, сто баллов набрал один.",
    "count 40 школьник; count 11 школьник *; count 100 балл",
  ],
  ["Закупили 11, сто тонн муки.", "count 11 тонна *; count 100 тонна"],
])("a comma in Russian: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("the first of two states shares the scale of money that no one names", () => {
  expect(seen("Бюджет вырос с 410 до 530 миллиардов.")).toBe(
    "amount 409500000000..410500000000 *; amount 529500000000..530500000000",
  );
  expect(seen("Бюджет вырос с 2019 года до 530 миллиардов.")).not.toContain("2019000000000");
});

test.each([
  ["Вывоз мяса вырос с 9,4 тыс. до 18,9 тыс. тонн.", "count 9350..9450 тонна *; count 18850..18950 тонна"],
])("a full stop that ends a scale is no end: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
