import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a range", () => {
  test.each([
    ["20–30 houses fell.", "count between 20..30 house"],
    ["Two–30 houses fell.", "count between 2..30 house"],
    ["20 – 30 houses fell.", "count between 20..30 house"],
    ["About 20 — 30 houses fell.", "count about 10..40 house"],
    ["5 – 50 houses fell.", "count between 5..50 house"],
    ["2 - 3 млрд теңге бөлінді.", "amount between 1500000000..3500000000 tenge"],
    ["Выросло на 10 – 12 %.", "percent between 9.5..12.5 percent"],
    ["Пришло 2 – 3 тысячи.", "count between 1500..3500"],
    ["20 to 30 houses fell.", "count between 20..30 house"],
    ["From 20 to 30 houses fell.", "count between 20..30 house"],
    ["Between 20 and 30 houses fell.", "count between 20..30 house"],
    ["About 20–30 houses fell.", "count about 10..40 house"],
    ["More than 20–30 houses fell.", "count over 21.. house"],
    ["It cost 2–3 million tenge.", "amount between 1500000..3500000 tenge"],
    ["It cost 2 million–3 million tenge.", "amount between 1500000..3500000 tenge"],
    ["It cost 900 thousand to 3 million tenge.", "amount between 899500..3500000 tenge"],
    ["It cost 2 tenge to 3 tenge.", "amount between 2..3 tenge"],
    ["It cost $2–$3.", "amount between 2..3 USD"],
    ["It cost $2 to 3.", "amount between 2..3 USD"],
    ["It grew by 2–3%.", "percent between 1.5..3.5 percent"],
    ["20–30 млн теңге бөлінді.", "amount between 19500000..30500000 tenge"],
    ["20-дан 30-ға дейін үй құлады.", "count between 20..30 үй"],
    ["2 мен 3 млн теңге аралығында бөлінді.", "amount between 1500000..3500000 tenge"],
    ["От 20 до 30 домов пало.", "count between 20..30 дом"],
  ])("in %j", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["30–20 houses fell.", 'other "30–20"'],
    ["Prices rose from 20 to 30 tenge.", "amount 20 tenge *; amount 30 tenge"],
    ["20-дан 30 үй құлады.", 'other "20"; count 30 үй'],
    ["Between 20 and more than 30 houses fell.", "count 20 house *; count over 31.. house"],
    ["From 20 to about 30 houses fell.", "count 20 house *; count about 20..40 house"],
    ["20 houses to 30 dams fell.", "count 20 house; count 30 dam"],
    ["20 houses–30 fell.", null],
    ["20 -30 houses.", null],
    ["20- 30 houses.", null],
    ["In all 5 – 51 houses.", 'other "5"; count 51 house'],
    ["20 houses – 30 flats.", "count 20 house; count 30 flat"],
    ["It ended 2 – 3.", 'other "2"; other "3"'],
    ["30 – 20 houses.", 'other "30"; count 20 house'],
    ["Year 2023 – 3,600 families.", 'year "2023"; count 3600 family'],
    ["It cost 2 tenge to $3.", "amount 2 tenge; amount 3 USD"],
    ["Between 20 houses and more than 30 fell.", null],
    ["20 and 30 houses fell.", "count 20 house *; count 30 house"],
  ])("which there is none of in %j", (text, expected) => {
    const figures = seen(text);
    if (expected === null) expect(figures).not.toContain("between");
    else expect(figures).toBe(expected);
  });
});

describe("a hedge", () => {
  test.each([
    ["More than 20 houses fell.", "count over 21.. house"],
    ["20 houses or more fell.", "count at-least 20.. house"],
    ["At least 20 houses fell.", "count at-least 20.. house"],
    ["Up to 20 houses fell.", "count at-most ..20 house"],
    ["Less than 20 houses fell.", "count under ..19 house"],
    ["20 үйден астам құлады.", "count over 21.. үй"],
    ["20-дан астам үй құлады.", "count over 21.. үй"],
    ["20 үйге жуық құлады.", "count about 10..30 үй"],
    ["Более 20 домов пало.", "count over 21.. дом"],
    ["Более чем на 20 млн тенге.", "amount over 20000000.01.. tenge"],
    ["Более миллиона тенге.", "amount over 1000000.01.. tenge"],
    ["По миллиону тенге.", "rate 500000..1500000 tenge"],
  ])("before or behind a number: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["40 homes and more than 30 flats fell.", "count 40 home; count over 31.. flat"],
    ["40 үй астам құлады.", "count 40 үй"],
  ])("is not one of a number that it does not belong to: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a number", () => {
  test.each([
    ["5 dozen houses fell.", "count 60 house"],
    ["2.5 dozen houses fell.", 'other "2.5"'],
    ["Two dozen houses fell.", "count 24 house"],
    ["A dozen houses fell.", "count 12 house"],
    ["2½ hours passed.", "count 2.45..2.55 hour"],
    ["5 (five) houses fell.", "count 5 house"],
    ["5 (six) houses fell.", 'other "5"; other "six"'],
    ["5 (five houses fell.", 'other "5"; count 5 house'],
    ["5 [five] houses fell.", 'other "5"; other "five"'],
    ["Two and a half million houses fell.", "count 2450000..2550000 house"],
    ["Half a million houses fell.", "count 450000..550000 house"],
    ["2 million 500 thousand tenge went.", "amount 2499500..2500500 tenge"],
    ["2 million 500 tenge went.", "amount 2000500 tenge"],
    ["2 thousand 5 million tenge went.", "count 1500..2500; amount 4500000..5500000 tenge"],
    ["Полтора миллиона тенге ушло.", "amount 1450000..1550000 tenge"],
    ["Два с половиной миллиона тенге ушло.", "amount 2450000..2550000 tenge"],
  ])("in parts, in words or both: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a scale word", () => {
  test.each([
    ["The budget gave 2 million.", "amount 1500000..2500000"],
    ["Some 2 million came.", "count about 1000000..3000000"],
    ["The budget gave 2 thousand.", "count 1500..2500"],
    ["A factor of 5 times.", 'other "5 times"'],
    ["Half a million came.", "count 450000..550000"],
    ["Over two came.", 'other over "Over two"'],
    ["One tunnel fell.", ""],
    ["Семью спасли.", ""],
    ["Two of them came.", 'other "Two"'],
  ])("or a number word without a unit is what the words around it say: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("in Russian from says how much at least", () => {
  test.each([
    ["Аренда стоит от 700 тенге.", "amount at-least 700.. tenge"],
    ["Билет — от 700 тенге.", "amount at-least 700.. tenge"],
    ["Участок площадью от 12 гектаров.", "count at-least 12.. гектар"],
    ["Аренда стоит от 5 до 7 тенге.", "amount between 5..7 tenge"],
    ["Аренда отличается от 700 тенге.", "amount 700 tenge"],
    ["Приказ от 7 мая.", 'date "7 мая"'],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("between two numbers, whatever grows", () => {
  test.each([["Growth will be between 4 and 5 percent.", "percent between 3.5..5.5 percent"]])(
    "in %s",
    (text, expected) => {
      expect(seen(text)).toBe(expected);
    },
  );
});

test.each([
  ["The pass goes by £1.50 to £19.", "amount 1.495..1.505 GBP; amount 19 GBP"],
  ["The fee will change by 20 soms to 150.", "amount 20 KGS; amount 150 KGS *"],
  ["The fee may differ by £5 to £10.", "amount between 5..10 GBP"],
])("by how much and to how much: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Старше 63 лет — 9,4% жителей, моложе 15 — 31,6%.",
    'count 63 год; percent 9.35..9.45 percent; other "15"; percent 31.55..31.65 percent',
  ],
  ["Ночью 15 – 20 градусов.", "count between 15..20 градус"],
])("a dash between a number and another of finer places joins none: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The fare rose by 20 tenge to 150.", "amount 20 tenge; amount 150 tenge *"],
  ["They got 20 – 30 houses.", "count between 20..30 house"],
  ["They got 3 – 30 houses.", "count between 3..30 house"],
  ["Моложе 15 — 31,6% жителей.", 'other "15"; percent 31.55..31.65 percent'],
  ["19 бен 24 аралығында.", 'other between "19 бен 24 аралығында"'],
  ["2 мен 3 млн теңге аралығында бөлінді.", "amount between 1500000..3500000 tenge"],
  ["Билет — от 500 тенге.", "amount at-least 500.. tenge"],
  ["Доход от 500 гектаров вырос.", "count 500 гектар"],
  [
    "The bank kept its rate at 16.5 percent and expects 16.5–16.5 percent.",
    "percent 16.45..16.55 percent; percent between 16.45..16.55 percent",
  ],
  [
    "The price went up from 500 to 750 tenge on 1 July; lorries take from 2,500 to 3,800 kg.",
    'amount 500 tenge *; amount 750 tenge; date "1 July"; count between 2500..3800 kilogram',
  ],
  ["Two girls aged six – 11 boys too – were found.", 'count 2 girl; other "six"; count 11 boy'],
])("a range, two states, or two numbers: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
