import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a bare number takes the unit", () => {
  test.each([
    ["Аппарат стоит 170 тенге, связь — 50 в месяц.", "amount 170 tenge; rate 50 tenge *"],
    ["Выделили 5 тенге, а сторожу вручили 3 тысячи.", "amount 5 tenge; amount 2500..3500 tenge *"],
    ["Выделили 5 тенге и собрали 3 тысячи подписей.", "amount 5 tenge; count 2500..3500 подпись"],
    // Millions that were spent on something are no houses.
    [
      "Дали 3 млрд тенге. Из них 2 млрд ушло на ремонт 407 домов, 900 млн — на 41 квартиру.",
      "amount 2500000000..3500000000 tenge; amount 1500000000..2500000000 tenge *; count 407 дом; amount 899500000..900500000 tenge *; count 41 квартира",
    ],
    // of the one behind it
    ["They sent 12 and 30 tents.", "count 12 tent *; count 30 tent"],
    ["They sent 12, 20 and 30 tents.", "count 12 tent *; count 20 tent *; count 30 tent"],
    ["They sent 12 or 30 tents.", "count 12 tent *; count 30 tent"],
    [
      "It cost 12.1 and 2.5 billion tenge.",
      "amount 12050000000..12150000000 tenge *; amount 2450000000..2550000000 tenge",
    ],
    ["Prices went from 120 to 150 tenge.", "amount 120 tenge *; amount 150 tenge"],
    ["It is 40 of the 734 enterprises.", "count 40 enterprise *; count 734 enterprise"],
    ["It is 40 out of 734 enterprises.", "count 40 enterprise *; count 734 enterprise"],
    // of the one before it
    ["12-сі және 30 үй құлады.", "count 12 үй *; count 30 үй"],
    ["Of 86 houses only 12 fell.", "count 86 house; count 12 house *"],
    ["40 домов из 86 купили.", "count 40 дом; count 86 дом *"],
    ["Үйлер саны 40 үй, 5-ін алды.", "count 40 үй; count 5 үй *"],
    ["The fund paid 5 tenge per house and 2 billion.", "rate 5 tenge; amount 1500000000..2500000000 tenge *"],
    [
      "Выдали по 5 млн тенге, а 40 домов — по 7.",
      "rate 4500000..5500000 tenge; count 40 дом; rate 6500000..7500000 tenge *",
    ],
    ["They sent 12 tents and 30.", "count 12 tent; count 30 tent *"],
    ["They saw 4,018 claims out of 4,655.", "count 4018 claim; count 4655 claim *"],
    ["Из 86 домов купили 12.", "count 86 дом; count 12 дом *"],
    ["They bought 12 houses, repaired 30.", "count 12 house; count 30 house *"],
    ["They bought 12 houses; another 30 fell.", "count 12 house; count 30 house *"],
    [
      "It was 260 billion tenge sponsored and 137 from the budget.",
      "amount 259500000000..260500000000 tenge; amount 136500000000..137500000000 tenge *",
    ],
    ["Of the 58 bills of the session, parliament passed 31.", "count 58 bill; count 31 bill *"],
    ["Вместо 25 бригад вышли 17.", "count 25 бригада; count 17 бригада *"],
    ["They laid 86 of the planned 120 kilometres.", "count 86 kilometre *; count 120 kilometre"],
    ["They checked 540 drivers, of whom 63 were drunk.", "count 540 driver; count 63 driver *"],
    [
      "They need 43 teachers: 12 of maths, 9 of English.",
      "count 43 teacher; count 12 teacher *; count 9 teacher *",
    ],
    ["Екі шенеунік сотталды, тағы үшеуі ақталды.", "count 2 шенеунік; count 3 шенеунік *"],
    ["Собрали 30 тракторов, 12 отправил завод.", "count 30 трактор; count 12 трактор *"],
    ["Табын 40-тан 310 қодасқа өсті.", "count 40 қодас *; count 310 қодас"],
    ["Срок сократили с семи лет до пяти.", "count 7 год; count 5 год *"],
    ["Здесь 19 школ, 12 сельских и 7 городских.", "count 19 школа; count 12 школа *; count 7 школа *"],
    ["Nine of 34 wells passed; the other 25 were sealed.", "count 9 well *; count 34 well; count 25 well *"],
    // of money, behind a verb of money
    [
      "It lent 76 billion tenge to 51 farmers, and plans to lend 90.",
      "amount 75500000000..76500000000 tenge; count 51 farmer; amount 89500000000..90500000000 tenge *",
    ],
    ["It took 640 tenge and cost 410.", "amount 640 tenge; amount 410 tenge *"],
    // of what there is for each
    [
      "Выдали по 5 млн тенге, а 40 из них — по 7.",
      'rate 4500000..5500000 tenge; other "40"; rate 6500000..7500000 tenge *',
    ],
    ["They got 100 MCI (500 tenge).", "rate 100 MCI; rate 500 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["They sent 12 tents and 30/40.", 'count 12 tent; other "30/40"'],
    ["They sent 12 tents and 30 5.", 'count 12 tent; other "30"; other "5"'],
    ["From 120 it came to 150 tenge.", 'other "120"; amount 150 tenge'],
    ["Выдали по 5 домов, а 40 семьям — по 7.", 'rate 5 дом; count 40 семья; other "7"'],
    ["They sent (12 tents) and 30.", 'count 12 tent; other "30"'],
    ["They sent 12 tents. It was 30.", 'count 12 tent; other "30"'],
    ["They sent 12 tents and 30%.", "count 12 tent; percent 29.5..30.5 percent"],
    ["They sent 12 tents and 30 aged men.", "count 12 tent; count 30 man"],
    ["They got 100 MCI for 500 tenge.", "rate 100 MCI; amount 500 tenge"],
  ])("and none in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("what stands in brackets", () => {
  test("gives nothing to what is behind them", () => {
    expect(seen("They bought 5 houses (25 tenge), 9 were repaired.")).toBe(
      "count 5 house; amount 25 tenge; count 9 house *",
    );
    expect(seen("They bought 5 houses, (6 dams), 9 were repaired.")).toBe(
      "count 5 house; count 6 dam; count 9 house *",
    );
  });

  test("gives it to a number alone in the next", () => {
    expect(seen("The worst hit were Inder (418 homes), Makhambet (277) and Kurmangazy (96).")).toBe(
      "count 418 home; count 277 home *; count 96 home *",
    );
    expect(seen("It came from firms (4.1 billion tenge), and the state (2.7 billion).")).toBe(
      "amount 4050000000..4150000000 tenge; amount 2650000000..2750000000 tenge *",
    );
    expect(seen("Inder (418 homes) has 5 schools, and Makhambet (4).")).toBe(
      "count 418 home; count 5 school; count 4 school *",
    );
  });

  test("is the same in other money, and gives it to no amount that names none", () => {
    expect(seen("The budget gave 1.3 trillion (US$3 billion).")).toBe(
      "amount 1250000000000..1350000000000; amount 2500000000..3500000000 USD",
    );
    expect(seen("The budget gave 1.3 trillion and 3 billion tenge.")).toBe(
      "amount 1250000000000..1350000000000 tenge *; amount 2500000000..3500000000 tenge",
    );
  });
});

describe("a scale is shared", () => {
  test.each([
    [
      "It cost 260 billion tenge and 137.",
      "amount 259500000000..260500000000 tenge; amount 136500000000..137500000000 tenge *",
    ],
    [
      "It cost 260 billion tenge and 999.",
      "amount 259500000000..260500000000 tenge; amount 998500000000..999500000000 tenge *",
    ],
    ["It cost 260 billion tenge and 1,000.", 'amount 259500000000..260500000000 tenge; other "1,000"'],
    [
      "It cost 260 billion tenge and 137 million.",
      "amount 259500000000..260500000000 tenge; amount 136500000..137500000 tenge *",
    ],
    [
      "It cost 2 billion 500 million tenge and 137.",
      "amount 2499500000..2500500000 tenge; amount 137 tenge *",
    ],
    ["They sent 11 thousand tents and 437.", "count 10500..11500 tent; count 437 tent *"],
  ])("by a number as small as one before a scale word, and no other: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("two states in Kazakh of which the second names the unit", () => {
  test.each([
    ["Айыппұлды 30 мыңнан 50 мың теңгеге көтерді.", "amount 29500..30500 tenge *; amount 49500..50500 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("what those pay who have paid", () => {
  test.each([
    [
      "Картамен билет 110 теңге тұрады, қолма-қол төлегендер 180 береді.",
      "amount 110 tenge; amount 180 tenge *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("in Russian a number is of what is left of what was measured", () => {
  test.each([
    [
      "Вода дошла до 310 сантиметров, до края дамбы осталось 45.",
      "count 310 сантиметр; count 45 сантиметр *",
    ],
    ["Собрали 120 подписей, не хватает ещё 380.", "count 120 подпись; count 380 подпись *"],
    ["Прошли 310 километров, до выборов осталось 45 дней.", "count 310 километр; count 45 день"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("in Russian a measure has the noun of the one before where someone else did the like", () => {
  test.each([
    ["Прокурор просил восемь лет, судья назначил пять и забрал машину.", "count 8 год; count 5 год *"],
    ["Прокурор просил восемь лет, погибли пять.", 'count 8 год; other "пять"'],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("of two joined things a number is of those that were as many", () => {
  test.each([
    [
      "Просили тридцать палаток и два насоса, привезли двенадцать.",
      "count 30 палатка; count 2 насос; count 12 палатка *",
    ],
    [
      "Просили два насоса и тридцать палаток, привезли двенадцать.",
      "count 2 насос; count 30 палатка; count 12 палатка *",
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a number that is put right has the noun of the right one", () => {
  test.each([
    ["Построили не 3, а 5,1 тыс. домов.", "count 2500..3500 дом *; count 5050..5150 дом"],
    ["Построили не 3, потому что 5 домов снесли.", "count 3 дом *; count 5 дом"],
    ["They built not 3 but 5 houses.", "count 3 house *; count 5 house"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a list shares its thousand where its numbers have places", () => {
  test.each([
    ["Свёклы собрали 7,4 тыс. тонн, капусты — 1,3.", "count 7350..7450 тонна; count 1250..1350 тонна *"],
    ["В архиве 3,1 тыс. писем, прочитано уже 8 200.", "count 3050..3150 письмо; count 8200 письмо *"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a part shares the thousand of its whole", () => {
  test.each([
    ["Скосили 6,4 из 9 тыс. га.", "count 6350..6450 гектар *; count 8500..9500 гектар"],
    ["Скосили 6 из 9 тыс. га.", "count 5500..6500 гектар *; count 8500..9500 гектар"],
    ["Скосили 6,4 тыс. га из 9.", "count 6350..6450 гектар; count 8500..9500 гектар *"],
    ["Продали 6 из 9 тыс. билетов.", "count 6 билет *; count 8500..9500 билет"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("what happens to people in turn", () => {
  test.each([["Утонули 4 и ранены 19 туристов.", "count 4 турист *; count 19 турист"]])(
    "%s",
    (text, expected) => {
      expect(seen(text)).toBe(expected);
    },
  );
});

describe("of them, over money between", () => {
  test.each([
    [
      "Купили 46 картин за 9 млн тенге, 12 из них — в Риме.",
      "count 46 картина; amount 8500000..9500000 tenge; count 12 картина *",
    ],
    [
      "На 46 картин дали 90 млн тенге, 60 из них — фонд.",
      "count 46 картина; amount 89500000..90500000 tenge; amount 59500000..60500000 tenge *",
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("what a value is held against", () => {
  test.each([
    ["Уровень — 61 см при критическом 65.", "count 61 сантиметр; count 65 сантиметр *"],
    ["Сдали 12 яслей вместо обещанных 20.", "count 12 ясли; count 20 ясли *"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Директора приговорили к восьми годам, взыскали 40 миллионов тенге, бухгалтеру дали пять.",
    "count 8 год; amount 39500000..40500000 tenge; count 5 год *",
  ],
  [
    "Госдолг — 24,6 млрд долларов, на душу населения приходится около 1,2 тысячи.",
    "amount 24550000000..24650000000 USD; rate about 1100..1300 USD *",
  ],
  [
    "Бюджет — 24,6 млрд долларов, на школы приходится 1,2.",
    "amount 24550000000..24650000000 USD; amount 1150000000..1250000000 USD *",
  ],
  [
    "Фирма заплатит 3,2 млн рублей долга плюс 1,4 млн неустойки.",
    "amount 3150000..3250000 RUB; amount 1350000..1450000 RUB *",
  ],
  [
    "Фирма за 3,2 млн рублей посадила 1,4 млн саженцев.",
    "amount 3150000..3250000 RUB; count 1350000..1450000 саженец",
  ],
])("Russian measures and money in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Токарям платят 140–160 тысяч тенге, малярам — до 250.",
    "amount between 139500..160500 tenge; amount at-most ..250000 tenge *",
  ],
  [
    "Токарям платят 140–160 тысяч тенге, малярам — до 250 тысяч.",
    "amount between 139500..160500 tenge; amount at-most ..250000 tenge *",
  ],
])("the scale of a range: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The budget gave 1.3 trillion and then 3 billion.",
    "amount 1250000000000..1350000000000; amount 2500000000..3500000000",
  ],
])("amounts of which none names money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "It cost 260 million tenge and 137 thousand.",
    "amount 259500000..260500000 tenge; amount 136500..137500 tenge *",
  ],
  ["It cost 26 thousand tenge and 13.", "amount 25500..26500 tenge; amount 12500..13500 tenge *"],
])(
  "a thousand is shared by money nearly as large, and no million by what has a scale: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test.each([
  [
    "The region sowed 9.3 million hectares of wheat and 0.2 of flax.",
    "count 9250000..9350000 hectare; count 150000..250000 hectare *",
  ],
])("a million is shared, however small the part: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Әр отбасыға – 7,5 млн теңге, жалғызбастыларға – 2,5 млн.",
    "rate 7450000..7550000 tenge; rate 2450000..2550000 tenge *",
  ],
  [
    "Облысқа – 7,5 млн теңге, ауданға – 2,5 млн.",
    "amount 7450000..7550000 tenge; amount 2450000..2550000 tenge *",
  ],
])("what others get where each got so much: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "За вазу отдали 2,1 млн евро при эстимейте в 700–900 тысяч.",
    "amount 2050000..2150000 EUR; amount between 699500..900500 EUR *",
  ],
  [
    "Ураган обошёлся хозяевам в 9 миллиардов форинтов, из которых казна возместила четыре.",
    "amount 8500000000..9500000000 HUF; amount 3500000000..4500000000 HUF *",
  ],
  [
    "Лёд занимал 5,2 миллиона квадратных километров, но на 1,3 меньше прежнего.",
    "count 5150000..5250000 квадратный километр; count 1250000..1350000 квадратный километр *",
  ],
])("beside a price, shared out, and who they are that get it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("a Russian number in words is a part of the sum that stands behind из", () => {
  expect(seen("Из 10 млрд тенге шесть ушло на дороги.")).toContain("amount 5500000000..6500000000 tenge *");
  expect(seen("Из 10 млн тенге троим выдали два.")).not.toContain("3000000");
  expect(seen("Из 10 млрд тенге шесть сёл получили воду.")).toContain("count 6 село");
});
