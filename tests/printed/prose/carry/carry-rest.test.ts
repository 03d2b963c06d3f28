import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a number that nothing else named is of what was last told", () => {
  test.each([
    // Things, over words that say nothing of the two.
    [
      "The river took 86 houses in a night nobody will forget; the lake, by then, 14.",
      "count 86 house; count 14 house *",
    ],
    [
      "Район получил 40 насосов, хотя весной, по словам акима, обещали 90.",
      "count 40 насос; count 90 насос *",
    ],
    // Money, and money for each.
    [
      "The fund gave 12.5 billion tenge and, as the minister put it, found 3.1 more elsewhere.",
      "amount 12450000000..12550000000 tenge; amount 3050000000..3150000000 tenge *",
    ],
    [
      "Оклад — 240 тысяч тенге в месяц, а прежде, вспоминает он, выходило 180.",
      "rate 239500..240500 tenge; rate 179500..180500 tenge *",
    ],
    // Behind a colon that closes no label.
    [
      "Of 40 families only one part is left out of the list: 12 moved away.",
      "count 40 family; count 12 family *",
    ],
    // Of them, over a span of time.
    [
      "Forty families spent six nights in a hall, and 12 of them are still there.",
      "count 40 family; count 6 night; count 12 family *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("where nothing was told before, it is of the things behind", () => {
  test.each([
    ["Then 12, and by the evening twenty houses stood in water.", "count 12 house *; count 20 house"],
    ["Сначала 12, к вечеру уже двадцать домов стояли в воде.", "count 12 дом *; count 20 дом"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["money", "The price rose to 31,952, but 32,512 families came.", 'other "31,952"; count 32512 family'],
    [
      "beyond a full stop of a clause",
      "It stood at 12; later twenty houses fell.",
      'other "12"; count 20 house',
    ],
    [
      "of some of others",
      "In all 40 of Almaty's brigades cleared 29 bridges.",
      'other "40"; count 29 bridge',
    ],
    [
      "too far ahead",
      "By then 12, as everyone in the old town by the river knew, lived in twenty houses.",
      'other "12"; count 20 house',
    ],
  ])("but not of %s", (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("it stays of nothing", () => {
  test.each([
    ["an age", "Twelve boats came, said the captain, who is 41.", 'count 12 boat; other "41"'],
    ["a name", "Пригнали 12 лодок и трактор МТЗ 82.", 'count 12 лодка; other "82"'],
    ["a label of its own", "Houses: 12; amount: 30.", 'count 12 house; other "30"'],
    [
      "behind the price of something",
      "500 үй салынды, бағасы 1 200-ден 9 156-ға жетті.",
      'count 500 үй; other "1 200"; other "9 156"',
    ],
    [
      "those who open a clause, behind money",
      "They got 100 MCI each, and 40 went home.",
      'rate 100 MCI; other "40"',
    ],
    [
      "people, behind money",
      "Пострадавшему выплатят 2 млн тенге, ещё троим — по 500 тысяч.",
      'amount 1500000..2500000 tenge; other "троим"; rate 499500..500500 tenge *',
    ],
    [
      "those to whom it was done, behind money",
      "Food cost 6 million tenge, police detained 40.",
      'amount 5500000..6500000 tenge; other "40"',
    ],
    [
      "a share of something else",
      "Thefts fell 5 percent and police recorded 11.",
      'percent 4.5..5.5 percent; other "11"',
    ],
    [
      "parts of whole things",
      "It was felt in four towns; the next, of 5.3, followed.",
      'count 4 town; other "5.3"',
    ],
    [
      "millions of things that were few",
      "Отозвали 14 лицензий, новых — на 42 млн.",
      "count 14 лицензия; count 41500000..42500000",
    ],
    [
      "what is so much a day",
      "A sack costs 700 soms, and the shop serves 165 a day.",
      'amount 700 KGS; other "165"',
    ],
    [
      "when, in Kazakh",
      "Марафонда 52 жүгіруші сынға түсті, ең кішісі 18-де.",
      'count 52 жүгіруші; other "18"',
    ],
    ["behind brackets", "They sent (12 tents) and 30.", 'count 12 tent; other "30"'],
  ])("%s: %s", (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Exports reached 38,000 tonnes, with melons accounting for 21,000.",
    "count 38000 tonne; count 21000 tonne *",
  ],
  [
    "Exports reached 38,000 tonnes, with melons accounting for 21%.",
    "count 38000 tonne; percent 20.5..21.5 percent",
  ],
  ["Most saw 35 patients a day, and the busiest saw 50.", "count 35 patient; count 50 patient *"],
  ["Most saw 35 patients, and the busiest saw 50 films.", "count 35 patient; count 50 film"],
  ["Of 31 wolves, eight were shot and two hit by cars.", "count 31 wolf; count 8 wolf *; count 2 wolf *"],
])("shares and the same verb again: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Each of the 48 schools got 2 million tenge, 96 million in total.",
    "count 48 school; rate 1500000..2500000 tenge; amount 95500000..96500000 tenge *",
  ],
  [
    "The fund paid 6.5 million tenge per hectare, 4 million for fallow.",
    "rate 6450000..6550000 tenge; rate 3500000..4500000 tenge *",
  ],
])("money for all of those who got so much each is an amount: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("a number printed in full beside billions is of no money", () => {
  test.each([
    [
      "36,455 families received 13.3 billion tenge; 21,876 were compensated for lost property.",
      "count 36455 family; amount 13250000000..13350000000 tenge; count 21876 family *",
    ],
    [
      "36 455 семей получили 13,3 млрд тенге, 21 876 — компенсацию за имущество.",
      "count 36455 семья; amount 13250000000..13350000000 tenge; count 21876 семья *",
    ],
    [
      "36 455 отбасы 13,3 млрд теңге алды, 21 876-сына мүлкі үшін төленді.",
      "count 36455 отбасы; amount 13250000000..13350000000 tenge; count 21876 отбасы *",
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    [
      "near it",
      "He was awarded 2.6 million tenge for a wrist and 150,000 toward a bill.",
      "amount 2550000..2650000 tenge; amount 150000 tenge *",
    ],
    [
      "all in full",
      "The bid was 263,480,000 tenge, only 4,000 under the ceiling.",
      "amount 263480000 tenge; amount 4000 tenge *",
    ],
  ])("but may be where money is %s: %s", (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "734 firms got 14.6 billion tenge, of which 40 through the fund.",
    "count 734 firm; amount 14550000000..14650000000 tenge; count 40 firm *",
  ],
  [
    "734 предприятия получили 14,6 млрд тенге, из них 40 — через фонд.",
    "count 734 предприятие; amount 14550000000..14650000000 tenge; count 40 предприятие *",
  ],
  [
    "They bought 9 million tenge of hay, of which 3 for sheep.",
    "amount 8500000..9500000 tenge; amount 2500000..3500000 tenge *",
  ],
])("no part of money is more than it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Обещали 3 млн тенге, погибли 40.", 'amount 2500000..3500000 tenge; other "40"'],
  ["Damage came to 3 million tenge, and 40 were hurt.", 'amount 2500000..3500000 tenge; other "40"'],
  [
    "Damage came to 3 million tenge, and the fund paid 40.",
    "amount 2500000..3500000 tenge; amount 39500000..40500000 tenge *",
  ],
  [
    "Ущерб — 3 млн тенге, из бюджета дали 2.",
    "amount 2500000..3500000 tenge; amount 1500000..2500000 tenge *",
  ],
])("those killed or hurt beside money are no money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
