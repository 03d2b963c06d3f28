import { describe, expect, test } from "vitest";
import { findFigures } from "../../../../src/printed/prose/find-figures.js";
import { seen } from "../seen.js";

describe("a minus before a number", () => {
  test.each([
    ["It fell by −5 tenge.", "amount -5 tenge"],
    ["It fell by -5 tenge.", "amount -5 tenge"],
    ["It was minus 5 tenge.", "amount -5 tenge"],
    ["It was −$5.", "amount -5 USD"],
    ["It was -$5 million.", "amount -5500000..-4500000 USD"],
    ["It was minus five degrees.", "count -5 degree"],
  ])("makes it less than nothing: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["It was − 5 tenge.", "amount 5 tenge"],
    ["It was - 5 tenge.", "amount 5 tenge"],
    ["The houses-5 tenge.", ""],
    ["It was 6-5 tenge.", 'other "6-5"'],
  ])("is none where it stands apart, or joins: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("money", () => {
  test.each([
    ["It cost $5.", "amount 5 USD"],
    ["It cost ¥5.", "amount 5 JPY"],
    ["It cost 7 million pounds.", "amount 6500000..7500000 GBP"],
    ["It was 7 million pounds of flour.", "count 6500000..7500000 pound"],
    ["It was 7 pounds.", "count 7 pound"],
    ["Клуб заплатил 7 млн вон.", "amount 6500000..7500000 KRW"],
    ["It cost US$5.", "amount 5 USD"],
    ["It cost USD 5.", "amount 5 USD"],
    ["It cost 5 USD.", "amount 5 USD"],
    ["It cost KZT 5.", "amount 5 tenge"],
    ["It cost ₸5.", "amount 5 tenge"],
    ["It cost T5.", "amount 5 tenge"],
    ["It cost T 5.", 'other "5"'],
    ["It cost usd 5.", 'other "5"'],
    ["It cost 5 US dollars.", "amount 5 USD"],
    ["It cost 5 euros.", "amount 5 EUR"],
    ["Цена 5 долл. США.", "amount 5 USD"],
    ["Цена 5 рублей.", "amount 5 RUB"],
    ["The 2,200-tenge subsidy.", "amount 2200 tenge"],
    ["The 5-house street.", "count 5 house"],
    ["The 5 -house street.", 'other "5"'],
    ["The 5- house street.", 'other "5"'],
  ])("stands before its number or behind it: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Жарты миллиард бюджеттен бөлінді.", "amount 450000000..550000000"],
    ["7 млрд-қа жуық қаржы бөлінді.", "amount about 6000000000..8000000000"],
    ["7 мың қаржы бөлінді.", "count 6500..7500 қаржы"],
  ])("is what millions of what money is called are: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("an ending", () => {
  test.each([
    ["137-сін бюджет берді.", 'other "137"'],
    ["300-дей адам келді.", "count about 200..400 адам"],
    ["300 адамдай келді.", "count about 200..400 адам"],
    ["150 АЕК-ке дейін берілді.", "rate at-most ..150 MCI"],
    ["150 АЕК-тен астам берілді.", "rate over 150.. MCI"],
    ["Екі не одан да көп баласы бар.", "count at-least 2.. бала"],
    ["500 мың теңге және одан жоғары.", "amount at-least 500000.. tenge"],
    ["Екі бала және одан басқа адам.", "count 2 бала"],
    ["Бір реттік көмек берілді.", ""],
    ["18 млн теңгеден аспайды.", "amount at-most ..18000000 tenge"],
    ["18 млн теңгеге аспайды.", "amount 17500000..18500000 tenge"],
    ["18 үйге астам құлады.", "count 18 үй"],
    ["18 үйден жуық құлады.", "count 18 үй"],
    ["20 шақты ауыл.", "count about 10..30 ауыл"],
  ])("says in Kazakh what a word behind it is: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test("of digits alone is no part of the figure, nor is that of a sign", () => {
    const printed = (text: string) => findFigures(text).map((figure) => figure.printed);
    expect(printed("137-сін бюджет берді.")).toEqual(["137"]);
    expect(printed("Ставка 3,5%-на өсті.")).toEqual(["3,5%"]);
    expect(printed("18 млн-ға өсті.")).toEqual(["18 млн-ға"]);
  });
});

describe("of the", () => {
  test.each([
    ["Two of the houses fell.", "count 2 house"],
    ["5 of these houses fell.", "count 5 house"],
    ["One of the houses fell.", ""],
    ["1 of the houses fell.", null],
    ["Two of houses fell.", 'other "Two"'],
  ])("parts a number from what it counts, but not one: %s", (text, expected) => {
    if (expected === null) expect(seen(text)).not.toContain("house");
    else expect(seen(text)).toBe(expected);
  });
});

describe("money of which the name is also something else", () => {
  test.each([
    ["Switzerland gave 2 million francs.", "amount 1500000..2500000 CHF"],
    ["They pay about 14 pounds per car.", "rate about 13..15 GBP"],
    ["They carry 14 pounds.", "count 14 pound"],
    ["They set aside 3 billion soums.", "amount 2500000000..3500000000 UZS"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Қорға 3 млрд теңге түсті, тағы 1,5 млрд ауыл жолдарына бөлінді.",
    "amount 2500000000..3500000000 tenge; amount 1450000000..1550000000 tenge *",
  ],
  [
    "Италияға 11 млрд доллар, Ресейге 9,6 млрд тиесілі.",
    "amount 10500000000..11500000000 USD; amount 9550000000..9650000000 USD *",
  ],
  [
    "Қорға 3 млрд теңге түсті, тағы 640 млн берешек қалды.",
    "amount 2500000000..3500000000 tenge; amount 639500000..640500000 tenge *",
  ],
  [
    "Қорға 3 млрд теңге түсті, 2 млн тұрғынға беріледі.",
    "amount 2500000000..3500000000 tenge; count 1500000..2500000 тұрғын",
  ],
])("Kazakh millions before where they go are money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Қор 12,4 млрд теңге, оның 3,1-і теңгемен сақталған.",
    "amount 12350000000..12450000000 tenge; amount 3050000000..3150000000 tenge *",
  ],
  ["Қор 12 теңге, 3-ке жуық теңге қалды.", "amount 12 tenge; amount about 2..4 tenge"],
  ["Жиырма үйдің онға жуығында су бар.", "count 20 үй; count about 0..20 үй *"],
  ["Зауыт 24 түрлі газды, 9 станса қуатын өлшеді.", "count 24 газ; count 9 станса"],
])("what an ending of a part leaves to others: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Трейдеров оштрафовали в общей сложности на 2 400 МРП.", "amount 2400 MCI"],
  ["Скрипач выиграл 300 МРП.", "amount 300 MCI"],
  ["Скрипача оштрафовали на 300 МРП.", "rate 300 MCI"],
  ["Ночью обещают 12 градусов мороза, днём — 3–5 тепла.", "count 12 градус; count between 3..5 градус *"],
  ["Ущерб оценили в 12 млн реалов.", "amount 11500000..12500000 BRL"],
  ["Привезли шестьдесят школьных кресел.", "count 60 кресло"],
])("MCI of all, or won: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Добыли 30 с лишним тысяч тонн соли.", "count over 30000.. тонна"],
  ["Привезли 30 с лишним станков.", "count over 31.. станок"],
  ["Картину купили за 90 тысяч фунтов.", "amount 89500..90500 GBP"],
  ["Точность прибора — плюс-минус 2 процента.", "percent 1.5..2.5 percent"],
  ["Баланс станции — минус 2 процента.", "percent -2.5..-1.5 percent"],
])("a scale behind a hedge, pounds of thousands, and no minus: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([["Кредит взяли 1,6 млн заёмщиков.", "count 1550000..1650000 заемщик"]])(
  "who pays is no money: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);
