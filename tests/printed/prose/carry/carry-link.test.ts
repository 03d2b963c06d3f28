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

test.each([
  [
    "Доля пенсий дошла до 40 процентов, доля зарплат — до 22.",
    "percent 39.5..40.5 percent; percent 21.5..22.5 percent *",
  ],
  [
    "Доля пенсий дошла до 40 процентов, доля зарплат - до 22.",
    "percent 39.5..40.5 percent; percent 21.5..22.5 percent *",
  ],
  [
    "Ставку снизили до 14 процентов, а к маю — до 12,5.",
    "percent 13.5..14.5 percent; percent 12.45..12.55 percent *",
  ],
  [
    "Налог снизили с 4 до 3 процентов, а год назад — до двух.",
    "percent 3.5..4.5 percent *; percent 2.5..3.5 percent; percent 1.5..2.5 percent *",
  ],
  [
    "Уголь даёт 62 процента тепла, газ — скромные 8,5.",
    "percent 61.5..62.5 percent; percent 8.45..8.55 percent *",
  ],
  [
    "Уголь даёт 62 процента тепла, газ — относительно скромные 8,5.",
    "percent 61.5..62.5 percent; percent 8.45..8.55 percent *",
  ],
  ["Уголь даёт 62 процента тепла, ветер — лишь 3.", "percent 61.5..62.5 percent; percent 2.5..3.5 percent *"],
  [
    "Turnout was 61 percent in the north, in the south 54.",
    "percent 60.5..61.5 percent; percent 53.5..54.5 percent *",
  ],
  [
    "Turnout was 61 percent, in southern districts 54.",
    "percent 60.5..61.5 percent; percent 53.5..54.5 percent *",
  ],
  [
    "Turnout was 61 percent in the city and in prisons 96.",
    "percent 60.5..61.5 percent; percent 95.5..96.5 percent *",
  ],
  [
    "Repaired in spring: 12 percent of houses, and by autumn 30.",
    "percent 11.5..12.5 percent; percent 29.5..30.5 percent *",
  ],
])("what a share came to, or where it is as much, stands behind a link: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Цены на хлеб выросли на 20 процентов, к маю дошли до 45.", 'percent 19.5..20.5 percent; other "45"'],
  ["Выздоровели 40 процентов больных, состояние двоих тяжёлое.", 'percent 39.5..40.5 percent; other "двоих"'],
  ["Turnout was 61 percent, but the winner is 54.", 'percent 60.5..61.5 percent; other "54"'],
])("but none where another thing is told of: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Repaired: 12 percent; still to do: 30.", "percent 11.5..12.5 percent; percent 29.5..30.5 percent *"],
  [
    "Repaired: 12 percent of the houses; in the town of Oral: 30.",
    "percent 11.5..12.5 percent; percent 29.5..30.5 percent *",
  ],
  [
    "Repaired: 12 percent; in Oral: 30; number: 40.",
    'percent 11.5..12.5 percent; percent 29.5..30.5 percent *; other "40"',
  ],
  [
    "Repaired: 12 percent of houses, and lost nine.",
    "percent 11.5..12.5 percent; percent 8.5..9.5 percent *",
  ],
  ["Losses: 12 tonnes; approved: 7; amount: 30.", 'count 12 tonne; count 7 tonne *; other "30"'],
  ["Выдано: 46 тонн; получено: 41; сумма: 300.", 'count 46 тонна; count 41 тонна *; other "300"'],
  [
    "Бюджет увеличили на 27,8 млрд тенге: 12,5 уйдёт на водопроводы.",
    "amount 27750000000..27850000000 tenge; amount 12450000000..12550000000 tenge *",
  ],
])("a label that names no other thing is of the same: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Rye takes 31 percent of the arable land, flax seven.",
    "percent 30.5..31.5 percent; percent 6.5..7.5 percent *",
  ],
  [
    "Rye takes 31 percent of the good land in spring, flax seven.",
    "percent 30.5..31.5 percent; percent 6.5..7.5 percent *",
  ],
  [
    "Rye covers 31 percent and flax seven in the north.",
    "percent 30.5..31.5 percent; percent 6.5..7.5 percent *",
  ],
  [
    "The farmers lost 46 percent and the herders nine at the dam.",
    "percent 45.5..46.5 percent; percent 8.5..9.5 percent *",
  ],
  [
    "Health took 62 percent and roads eight or nine.",
    "percent 61.5..62.5 percent; percent 7.5..8.5 percent *; percent 8.5..9.5 percent *",
  ],
  ["A village pays nine percent, our town six.", "percent 8.5..9.5 percent; percent 5.5..6.5 percent *"],
  [
    "A village pays nine percent, while our town six.",
    "percent 8.5..9.5 percent; percent 5.5..6.5 percent *",
  ],
  ["Rye took 31 percent: flax seven.", "percent 30.5..31.5 percent; percent 6.5..7.5 percent *"],
  [
    "In the north 61 percent have water, those in the south nine.",
    "percent 60.5..61.5 percent; percent 8.5..9.5 percent *",
  ],
  [
    "The rate fell to nine percent and its cap to six.",
    "percent 8.5..9.5 percent; percent 5.5..6.5 percent *",
  ],
  [
    "Vaccines reached 61 percent of the herds, mobile teams treated nine animals.",
    "percent 60.5..61.5 percent; count 9 animal",
  ],
])("in a list another word stands before each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The mill holds 40 percent of the market, the bakery has 35.",
    "percent 39.5..40.5 percent; percent 34.5..35.5 percent *",
  ],
  [
    "The mill holds 40 percent of the market, the small bakery has 35.",
    "percent 39.5..40.5 percent; percent 34.5..35.5 percent *",
  ],
  [
    "The mill holds 40 percent of the market (the bakery has 35).",
    "percent 39.5..40.5 percent; percent 34.5..35.5 percent *",
  ],
  [
    "The mill holds 40 percent of the market while the bakery has 35.",
    "percent 39.5..40.5 percent; percent 34.5..35.5 percent *",
  ],
  [
    "The mill holds 40 percent of the market of flour in districts along the Ural, bakeries have 35.",
    "percent 39.5..40.5 percent; percent 34.5..35.5 percent *",
  ],
  ["The mill holds 40 percent of the market. The bakery has 35.", 'percent 39.5..40.5 percent; other "35"'],
  [
    "The mill has 40 tonnes of flour in its stores this week, the bakery has 35.",
    "count 40 tonne; count 35 tonne *",
  ],
  [
    "The bank holds 40 percent of the plant, the state has 35 engineers there.",
    "percent 39.5..40.5 percent; count 35 engineer",
  ],
])("what another has of the same whole: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Из 9 процентов налога в район уходит два.", "percent 8.5..9.5 percent; percent 1.5..2.5 percent *"],
  ["Вместо 9 процентов банк взял шесть.", "percent 8.5..9.5 percent; percent 5.5..6.5 percent *"],
  ["Of nine percent the bank took six.", "percent 8.5..9.5 percent; percent 5.5..6.5 percent *"],
  ["Out of nine percent the bank keeps six.", "percent 8.5..9.5 percent; percent 5.5..6.5 percent *"],
  ["Налог — 9 процентов, району остаётся два.", 'percent 8.5..9.5 percent; other "два"'],
])("a part of a share: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Теңгеде 60 пайыз, соның он сегізі айналымда.",
    "percent 59.5..60.5 percent; percent 17.5..18.5 percent *",
  ],
  ["60 үй қарады, жиырма бесін сүрді.", "count 60 үй; count 25 үй *"],
  ["60 үй қарады, жиырма бесінде пеш жоқ.", "count 60 үй; count 25 үй *"],
  ["60 үй қарады, 20-сында пеш жоқ.", "count 60 үй; count 20 үй *"],
  ["60 үй қарады, 20 шақтысында пеш жоқ.", "count 60 үй; count about 10..30 үй *"],
  ["60 үй қарады, 20-дан астамында пеш жоқ.", "count 60 үй; count over 21.. үй *"],
  ["60 мың үй қарады, 20 мыңын сүрді.", "count 59500..60500 үй; count 19500..20500 үй *"],
  ["60 мың адам келді, екі мыңы қалды.", "count 59500..60500 адам; count 1500..2500 адам *"],
  ["60 адам келді, онға жуығы қалды.", "count 60 адам; count about 0..20 адам *"],
  ["60 үй қарады, 20 шақты пеш жоқ.", "count 60 үй; count about 10..30 пеш"],
  ["60 үй қарады, 20-дан астам пеш жоқ.", "count 60 үй; count over 21.. пеш"],
  ["60 үй қарады, он сегіз өтті.", 'count 60 үй; other "он сегіз"'],
])("a Kazakh ending says that so many are of those: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["В больнице 17 егерей, двое тяжёлые.", "count 17 егерь; count 2 егерь *"],
  ["В больнице 17 егерей, трое ждут выписки.", "count 17 егерь; count 3 егерь *"],
  ["В больнице 17 егерей, состояние пятерых стабильное.", "count 17 егерь; count 5 егерь *"],
  ["Пало 300 голов мелкого скота и 42 крупного.", "count 300 голова; count 42 голова *"],
  ["Пало 300 голов мелкого скота и 42 мелких вредителя.", "count 300 голова; count 42 вредитель"],
  ["Открыли 19 школ, 12 сельских и 7 городских.", "count 19 школа; count 12 школа *; count 7 школа *"],
  ["Открыли 19 школ, 12 сельских клубов и 7 городских бань.", "count 19 школа; count 12 клуб; count 7 баня"],
  ["Построили 9 дорог и три новые.", "count 9 дорога; count 3 дорога *"],
  ["Купили 300 тонн мягкой пшеницы и 120 твёрдой.", "count 300 тонна; count 120 тонна *"],
])("how those few are, and adjectives that leave out the noun: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
