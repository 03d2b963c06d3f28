import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a number is linked with the figure before it", () => {
  test.each([
    // by a link, with words that say where between
    ["They sent 12 tents to Oral and to Aktobe 30.", "count 12 tent; count 30 tent *"],
    ["They sent 12 tents and in Oral 30.", "count 12 tent; count 30 tent *"],
    ["They sent 12 tents from Oral, 30 from Aktobe.", "count 12 tent; count 30 tent *"],
    ["They got 22 houses, of which five end at a wall.", "count 22 house; count 5 house *"],
    ["The banker got nine years, his deputy six and the clerk none.", "count 9 year; count 6 year *"],
    [
      "They sold 610 thousand tonnes, the north 380 thousand and the south 95.",
      "count 609500..610500 tonne; count 379500..380500 tonne *; count 94500..95500 tonne *",
    ],
    ["They sold 610 thousand tonnes and 95 were lost.", "count 609500..610500 tonne; count 95 tonne *"],
    ["Out of every 1,000 tenge spent on lunches 640 goes on meat.", "amount 1000 tenge; amount 640 tenge *"],
    ["A pupil pays 500 tenge, an adult 1,200.", "amount 500 tenge; amount 1200 tenge *"],
    ["A pupil pays 500 tenge, every adult 1,200.", "amount 500 tenge; amount 1200 tenge *"],
    ["The banker got nine years, their deputy six and the clerk none.", "count 9 year; count 6 year *"],
    ["Only 13 of the route's 29 houses stand.", "count 13 house *; count 29 house"],
    // by the ending of a Kazakh number, or of its hedge
    ["60 үй қарады, он сегізі өтті.", "count 60 үй; count 18 үй *"],
    ["60 үй құлады, тағы 70 шақтысы тозған.", "count 60 үй; count about 60..80 үй *"],
    ["40 үй қарады, тексерілгені 5-і болды.", "count 40 үй; count 5 үй *"],
    ["Совет 12 голосами против пяти отклонил иск.", "count 12 голос; count 5 голос *"],
    // as the state that it came to
    [
      "Доля выросла до 40 процентов, а год назад не дошла и до пяти.",
      "percent 39.5..40.5 percent; percent 4.5..5.5 percent *",
    ],
    // as a part of a whole
    ["Of 86 houses they bought 12.", "count 86 house; count 12 house *"],
    ["Of the 86 houses they bought 12.", "count 86 house; count 12 house *"],
    ["Of 86 houses, the fund bought 12.", "count 86 house; count 12 house *"],
    ["Из 86 домов фонд быстро купил за год 12.", "count 86 дом; count 12 дом *"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Applications received: 512; approved: 340.", "count 512 application; count 340 application *"],
    ["Houses in Oral: 12; in the town of Aktobe: 30.", "count 12 house; count 30 house *"],
    ["Houses: 12; lost, damaged: 30.", "count 12 house; count 30 house *"],
    ["86 houses need work: 30 will be rebuilt.", "count 86 house; count 30 house *"],
    ["Houses: 12; Amount: 30.", 'count 12 house; other "30"'],
    ["Houses: 12; approved: 7; amount: 30.", 'count 12 house; count 7 house *; other "30"'],
    ["Houses: 12 | Paid, million tenge: 3.5", "count 12 house; amount 3450000..3550000 tenge *"],
    ["Houses repaired: 12; families that received aid: 30.", "count 12 house; count 30 family"],
    ["Домов: 12; сумма: 30.", 'count 12 дом; other "30"'],
    ["Үйлер: 12; сомасы: 30.", 'count 12 үй; other "30"'],
  ])("behind a label only where that names nothing else: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([])("but not in %s: %s", (text) => {
    expect(seen(text)).toMatch(/^count (?:over )?\d*(?:\.\.)? house; other "\d+"$/u);
  });

  test("by another word before each of the two", () => {
    expect(seen("They gave health 870 billion tenge and roads 515.")).toBe(
      "amount 869500000000..870500000000 tenge; amount 514500000000..515500000000 tenge *",
    );
    expect(seen("The river stood at 95.4 metres and its stock at 96.4.")).toBe(
      "count 95.35..95.45 metre; count 96.35..96.45 metre *",
    );
  });
});

describe("a place behind a preposition may have an adjective", () => {
  test.each([
    [
      "Выдали 40,2 млрд тенге, в местном бюджете нашли 11.",
      "amount 40150000000..40250000000 tenge; amount 10500000000..11500000000 tenge *",
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("another dimension of the same", () => {
  test.each([
    [
      "Мост длиной 312 метров и шириной 15 построят за 20 месяцев.",
      "count 312 метр; count 15 метр *; count 20 месяц",
    ],
    [
      "Мост длиной 312 метров и шириной 15 шагов построят за 20 месяцев.",
      "count 312 метр; count 15 шаг; count 20 месяц",
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Такси жүргізушілерінің 6 мыңы тіркелмеген.", "count 5500..6500 жүргізуші"],
  ["Такси жүргізушілерінің 6 мың тіркелмеген.", "count 5500..6500"],
])("Kazakh thousands of those who are named before: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

describe("a number of those before stands before what is said of them,", () => {
  test.each([
    ["Обследовали 17 800 домов, из них 8 034 подлежат ремонту.", "count 17800 дом; count 8034 дом *"],
    ["Обследовали 17 800 домов, из них 340 признаны аварийными.", "count 17800 дом; count 340 дом *"],
    ["Обследовали 17 800 домов, среди них 34 непригодны для жилья.", "count 17800 дом; count 34 дом *"],
    [
      "Обследовали 17 800 домов, из них 340 непригодны для жилья, 12 принадлежат акимату.",
      "count 17800 дом; count 340 дом *; count 12 дом *",
    ],
    ["Of 17,800 houses 8,034 need repair.", "count 17800 house; count 8034 house *"],
    ["17 800 үй тексерілді, оның ішінде 8 034 жөндеуге жатады.", "count 17800 үй; count 8034 үй *"],
    ["17 800 үй тексерілді, оның 8 034-і жөндеуге жатады.", "count 17800 үй; count 8034 үй *"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Обследовали 17 800 домов, из них 8 034 семьи выехали.", "count 17800 дом; count 8034 семья"],
    ["Обследовали 17 800 домов, дали 8 034 солдат.", "count 17800 дом; count 8034 солдат"],
    ["17 800 үй тексерілді, 34 жөндеуге ақша бөлінді.", "count 17800 үй; count 34 жөндеу"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test("of two numbers by their endings from one to the other, both are of the same", () => {
  expect(seen("Сатып алынған үйлер саны 1 200-ден 9 156-ға жетті.")).toBe("count 1200 үй; count 9156 үй");
  expect(seen("Қалада 5 автобус болды, 1 200-ден 9 156-ға жетті.")).toMatch(
    /count 1200 автобус \*; count 9156 автобус \*$/u,
  );
});

describe("an adjective behind one of a list leaves out the noun,", () => {
  test.each([
    ["They won two gold medals and one silver.", "count 2 medal; count 1 medal *"],
    [
      "They won two gold medals, one silver and three bronze.",
      "count 2 medal; count 1 medal *; count 3 medal *",
    ],
    ["Они взяли две золотые медали и одну серебряную.", "count 2 медаль; count 1 медаль *"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["They bought two red buses and one silver car.", "count 2 bus"],
    ["They won two cups and one silver.", "count 2 cup"],
    ["Они купили два автобуса и одну серебряную ложку.", "count 2 автобус; count 1 ложка"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Coal makes 62 percent of the power, wind gets 8 and sun under 3.",
    "percent 61.5..62.5 percent; percent 7.5..8.5 percent *; percent under ..3 percent *",
  ],
  [
    "Coal makes 62 percent of the power, and they got 8 turbines.",
    "percent 61.5..62.5 percent; count 8 turbine",
  ],
  ["Nine miners were hurt, two critically.", "count 9 miner; count 2 miner *"],
])("what others have of a whole, and how some of them are: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Rye takes 31 percent of the arable land, flax 12.",
    "percent 30.5..31.5 percent; percent 11.5..12.5 percent *",
  ],
  ["Rye covers 9,200 hectares of the steppe and flax 1,800.", "count 9200 hectare; count 1800 hectare *"],
])("in a list the whole may stand behind the first: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "It sold 17.2 million tonnes, of which barley made up 3.1.",
    "count 17150000..17250000 tonne; count 3050000..3150000 tonne *",
  ],
  [
    "It costs 9 million tenge, of which the city covers seven.",
    "amount 8500000..9500000 tenge; amount 6500000..7500000 tenge *",
  ],
  [
    "It costs 9 million tenge, of which the city gets buses seven times.",
    'amount 8500000..9500000 tenge; other "seven times"',
  ],
  ["The prosecutor asked for nine years; the court gave six.", "count 9 year; count 6 year *"],
  ["The chief got nine years and his three aides four each.", "count 9 year; count 3 aide; rate 4 year *"],
  ["They sent sacks with 10 kilograms of rice, four of sugar.", "count 10 kilogram; count 4 kilogram *"],
])("who had how much of it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The barge carried 30 tonnes of rye, its sister vessel 22.", "count 30 tonne; count 22 tonne *"],
  ["The barge carried 30 tonnes of rye, the captain was 52.", 'count 30 tonne; other "52"'],
])("what another of its kind had: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("those elsewhere have as many of the same", () => {
  expect(seen("Cows in Akmola give 14.2 litres a day on average, those in Atyrau 8.4.")).toContain("8.4");
  expect(seen("Villagers own 3.1 sheep on average, those in Aral 5.2.")).toBe(
    "count 3.05..3.15 sheep; count 5.15..5.25 sheep *",
  );
  expect(seen("Villagers own 12 sheep, those in Aral 300 goats.")).toBe("count 12 sheep; count 300 goat");
});

test("others have as much of the same a month", () => {
  expect(seen("Homes burn 210 kilograms a month on average, bakeries 1,900.")).toBe(
    "count 210 kilogram; count 1900 kilogram *",
  );
  expect(seen("Homes burn 210 kilograms a month on average, bakeries 1,900 logs.")).toContain(
    "count 1900 log",
  );
});

test.each([
  [
    "Тонна ячменя стоит 90 000 тенге, весной давали на 15 тысяч меньше.",
    "amount 90000 tenge; amount 14500..15500 tenge *",
  ],
  ["Катар купил 210 тыс. тонн мяса, Кувейт — 96.", "count 209500..210500 тонна; count 95500..96500 тонна *"],
  ["Продали 12 тыс. бычков, вывезли 4,5.", "count 11500..12500 бычок; count 4450..4550 бычок *"],
  ["Собрали 1,2 тыс. тонн мёда, продать удалось лишь 700.", "count 1150..1250 тонна; count 700 тонна *"],
])("by how much more, and measures in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "ТЭЦ дали 22,1% тепла, а уголь — рекордно низкие 6,1.",
    "percent 22.05..22.15 percent; percent 6.05..6.15 percent *",
  ],
  ["Он набрал 31 очко и занял третье место из восьми.", 'count 31 очко; ordinal "третье"; other "восьми"'],
  ["Он набрал 31 очко из 40.", "count 31 очко; count 40 очко *"],
  [
    "Километр света обходится в 64 тысячи тенге в год, а таких километров 23.",
    "rate 63500..64500 tenge; count 23 километр",
  ],
])("what stands between a Russian link and a number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([["В больнице 17 егерей, состояние двоих тяжёлое.", "count 17 егерь; count 2 егерь *"]])(
  "how those few are: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test.each([
  ["Astana are on 41 points, three behind Kairat.", "count 41 point; count 3 point *"],
  [
    "They carried out 732 people, 241 of them children and 56 elderly.",
    "count 732 person; count 241 person *; count 56 person *",
  ],
])("so far from another: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([["Classes average 31 pupils, against 22 nationwide.", "count 31 pupil; count 22 pupil *"]])(
  "as many elsewhere: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);
