import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a bare number is for each, as the one before it,", () => {
  test.each([
    // who gets it stands before it
    ["The fine is 150 MCI, and repeat offenders 300.", "rate 150 MCI; rate 300 MCI *"],
    [
      "The fine is 150 MCI, repeat offenders 300 and firms 500.",
      "rate 150 MCI; rate 300 MCI *; rate 500 MCI *",
    ],
    ["A nurse earns 180 tenge a day and a surgeon about 600.", "rate 180 tenge; rate about 500..700 tenge *"],
    ["The fine is 5 MCI, and 10 for drunkards.", "rate 5 MCI; rate 10 MCI *"],
    ["The fine is 5 MCI, or 10 if it happens again.", "rate 5 MCI; rate 10 MCI *"],
    // what is asked in turn, a part of what each gets, other pay
    [
      "Зауыт тоннасына 24 мың теңге төлейді, шаруа 28 мың сұрайды.",
      "rate 23500..24500 tenge; rate 27500..28500 tenge *",
    ],
    [
      "Ол айына 148 мың теңге алады, соның 30 мыңнан астамы жолға кетеді.",
      "rate 147500..148500 tenge; rate over 30000.01.. tenge *",
    ],
    [
      "Жалақы 92 мың теңгеге, зейнетақы 69 мыңға көтеріледі.",
      "rate 91500..92500 tenge; rate 68500..69500 tenge *",
    ],
    [
      "Онда 2 мың қой бар; сиырға 350 мың теңгеден, қойға 45 мыңнан берілді.",
      "count 1500..2500 қой; rate 349500..350500 tenge; rate 44500..45500 tenge *",
    ],
    // compared with it
    ["The average pension is 144 tenge, against 132 a year ago.", "rate 144 tenge; rate 132 tenge *"],
    ["Wheat sells at 95 tenge a kilo, 12 dearer than last autumn.", "rate 95 tenge; rate 12 tenge *"],
    // the same preposition behind both
    ["Сбор 50 МРП за автомобиль и 150 за грузовик.", "rate 50 MCI; rate 150 MCI *"],
    ["Выдают 500 тенге на семью и 200 на студента.", "rate 500 tenge; rate 200 tenge *"],
    // a dash before both
    ["Штраф для граждан — 20 МРП, для компаний — 100.", "rate 20 MCI; rate 100 MCI *"],
    [
      "They pay 25 MCI for a first offence and 50 for a second.",
      'rate 25 MCI; ordinal "first"; rate 50 MCI *; ordinal "second"',
    ],
    ["Водитель в год тратит 300 тенге, таксист — 500.", "rate 300 tenge; rate 500 tenge *"],
    ["Помощь: частичная — из расчёта 60 тенге на человека, полная — 90.", "rate 60 tenge; rate 90 tenge *"],
    // each behind it
    [
      "They fined two men 200 MCI and three firms 500 each.",
      "count 2 man; rate 200 MCI; count 3 firm; rate 500 MCI *",
    ],
    ["Штраф вырастет до 20 МРП, за свалку — до 100.", "rate 20 MCI; rate 100 MCI *"],
    // the same preposition before both, and what else has a price
    [
      "Petrol sells at 205 tenge a litre and diesel at 295, but hauliers pay 450.",
      "rate 205 tenge; rate 295 tenge *; rate 450 tenge *",
    ],
    ["The aid was 4,000 tenge a ewe; now they get 6,500.", "rate 4000 tenge; rate 6500 tenge *"],
    // the unit behind the second
    ["The fine is 50 or 100 MCI.", "rate 50 MCI *; rate 100 MCI"],
    ["Цена выросла со 180 до 245 тенге за килограмм.", "rate 180 tenge *; rate 245 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["They got 100 MCI each, and 40 went home.", 'rate 100 MCI; other "40"'],
    ["They got 100 MCI, 40 of them again.", 'rate 100 MCI; other "40"'],
    ["They got 100 MCI for 5 days, and pupils 30.", "rate 100 MCI; count 5 day; count 30 day *"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("each thing of a list has its price", () => {
  test.each([
    [
      "Rice costs 420 tenge a kilo, buckwheat 510 and sugar 480.",
      "rate 420 tenge; rate 510 tenge *; rate 480 tenge *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("in Russian a price stands behind what it is of, or behind a verb of paying", () => {
  test.each([
    ["Сено берут по 40 тенге за килограмм, осенью давали 25.", "rate 40 tenge; rate 25 tenge *"],
    [
      "На турбазу — 40 тысяч тенге за сутки, за прокат лыж — 6 тысяч.",
      "rate 39500..40500 tenge; rate 5500..6500 tenge *",
    ],
    ["Сторож берёт 500 тенге с каждой.", "rate 500 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("behind по a number is for each as the one before, in money or in things", () => {
  test.each([
    [
      "Пострадавшему выплатят 2 млн тенге, ещё троим — по 500 тысяч.",
      'amount 1500000..2500000 tenge; other "троим"; rate 499500..500500 tenge *',
    ],
    [
      "Пострадавшему выплатят 2 млн тенге, посадят по 500 тысяч деревьев.",
      "amount 1500000..2500000 tenge; rate 499500..500500 дерево",
    ],
    ["Собрали по 32 центнера с гектара, в прошлом году — по 27.", "rate 32 центнер; rate 27 центнер *"],
    [
      "Собрали по 32 центнера с гектара, в прошлом году — на 27 хозяйств меньше.",
      "rate 32 центнер; count 27 хозяйство",
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Жеңгендерге 40 мың доллардан, қалғандарға 15 мыңнан беріледі.",
    "rate 39500..40500 USD; rate 14500..15500 USD *",
  ],
  [
    "Жеңгендерге 40 мың доллардан берілді, сайысқа 15 мыңнан астам адам келді.",
    "rate 39500..40500 USD; count over 15001.. адам",
  ],
])("so much to each in Kazakh, and to others: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("in English one more of the same has its own", () => {
  test.each([
    ["The average pension grew to 135 tenge and the lowest to 62.", "rate 135 tenge; rate 62 tenge *"],
    [
      "The firm paid 40 tenge a share for 2021 and 55 for 2022.",
      'rate 40 tenge; year "2021"; rate 55 tenge *; year "2022"',
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Сиыр үшін 280 мың теңгеден, қой үшін 35 мыңнан берілді.",
    "rate 279500..280500 tenge; rate 34500..35500 tenge *",
  ],
  [
    "Ата-ана айына 18 мың теңге төлейді, қалған 42 мыңды бюджет жабады.",
    "rate 17500..18500 tenge; rate 41500..42500 tenge *",
  ],
  ["Келісіне 350 теңгеден төленеді, былтыр 290 болған.", "rate 350 tenge; rate 290 tenge *"],
])("what each gets in turn in Kazakh: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "They gave 2 million tenge each, and the 30 widows 1 million.",
    "rate 1500000..2500000 tenge; count 30 widow; rate 500000..1500000 tenge *",
  ],
  [
    "They gave 2 million tenge each, and spent 1 million.",
    "rate 1500000..2500000 tenge; amount 500000..1500000 tenge *",
  ],
  ["Each guard gets 90,000 tenge a month, each cook 70,000.", "rate 90000 tenge; rate 70000 tenge *"],
])("money for each in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Дрова продают по 9 000 тенге за куб, с доставкой выходит почти 12 тысяч.",
    "rate 9000 tenge; rate nearly 11500..11999.99 tenge *",
  ],
  [
    "Дрова продают по 9 000 тенге за куб, приходят 12 тысяч покупателей.",
    "rate 9000 tenge; count 11500..12500 покупатель",
  ],
])("a price that comes to more: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Жалақы 420 мың теңгеге жетті, ал күзетші айына 130 мың ғана табады.",
    "rate 419500..420500 tenge; rate 129500..130500 tenge *",
  ],
  [
    "Зейнетақы 150 мың теңгені құраса, ең төменгісі – 70 мың.",
    "rate 149500..150500 tenge; rate 69500..70500 tenge *",
  ],
])("what another has by the month in Kazakh: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Тоннасына 45 мың теңгеден 52 мыңға қымбаттады.", "rate 44500..45500 tenge; rate 51500..52500 tenge *"],
  ["Тоннасына 45 мың теңге болды, 52 мыңға жетті.", "rate 44500..45500 tenge; count 51500..52500"],
])("another state of a rate in Kazakh: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("a further sum behind one for each is for each", () => {
  expect(seen("Each widow gets 90,000 tenge, and another 20,000 goes to those with sons at school.")).toBe(
    "rate 90000 tenge; rate 20000 tenge *",
  );
  expect(seen("Each widow gets 90,000 tenge, and another 20 women wait.")).toBe(
    "rate 90000 tenge; count 20 woman",
  );
  expect(seen("Miners struck for six days, asking for 500,000 tenge a month instead of 420,000.")).toBe(
    "count 6 day; rate 500000 tenge; rate 420000 tenge *",
  );
  expect(seen("Onions fell to 60 tenge a kilo from last season's 140.")).toBe(
    "rate 60 tenge; rate 140 tenge *",
  );
});

test("a number compared with what there is for each is so too", () => {
  expect(seen("Beet yields reached 41.5 tonnes per hectare, compared with 36.2 in 2021.")).toBe(
    'rate 41.45..41.55 tonne; rate 36.15..36.25 tonne *; year "2021"',
  );
  expect(seen("Beet yields reached 41.5 tonnes per hectare, and 36.2 was the mean.")).not.toContain(
    "36.25 tonne",
  );
});

test.each([
  ["Growers were promised 9,000 tenge a tonne but got only 6,200.", "rate 9000 tenge; rate 6200 tenge *"],
  ["The rate fell to 3.1 beds per ward from 4.6 in May.", "rate 3.05..3.15 bed; rate 4.55..4.65 bed *"],
  ["Rent is 80,000 tenge a month, 1.2 million for firms.", "rate 80000 tenge; rate 1150000..1250000 tenge *"],
  [
    "Rent is 80,000 tenge a month, and 1.2 million tenge went for repairs.",
    "rate 80000 tenge; amount 1150000..1250000 tenge",
  ],
])("for each of something else in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Питание стоит 510 тенге на ученика в день, осенью норму поднимут до 590.",
    "rate 510 tenge; rate 590 tenge *",
  ],
  [
    "Бензин АИ-92 стоит 205 тенге за литр, АИ-95 — 248, дизель — 295.",
    "rate 205 tenge; rate 248 tenge *; rate 295 tenge *",
  ],
  [
    "Оклад токаря — 312 450 тенге, сварщика — 480 тысяч, вахтёра — 140.",
    "rate 312450 tenge; rate 479500..480500 tenge *; rate 139500..140500 tenge *",
  ],
  [
    "Уголь берут по 16 200 тенге за тонну на разрезе и 27 тысяч с доставкой.",
    "rate 16200 tenge; rate 26500..27500 tenge *",
  ],
  ["Бензин стоит 205 тенге за литр, сезон продлится до 20 мая.", 'rate 205 tenge; date "20 мая"'],
])("what a Russian rate becomes, or is for others: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Штраф вырос с 10 до 30 МРП, для бизнеса — со 100 до 500.",
    "rate 10 MCI *; rate 30 MCI; rate 100 MCI *; rate 500 MCI *",
  ],
])("two states of what there is for each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("a dozen is no percentage", () => {
  expect(seen("Мука подорожала на 14 процентов, десяток мешков пропал.")).toBe(
    "percent 13.5..14.5 percent; count 10 мешок",
  );
  expect(seen("Мука подорожала на 14 процентов, десяток стоит дорого.")).toBe(
    'percent 13.5..14.5 percent; other "десяток"',
  );
});

test.each([
  [
    "Площадь сократилась на 34 процента, исчезли 86 из 412.",
    'percent 33.5..34.5 percent; other "86"; other "412"',
  ],
  ["Ставка была 34 процента, стала 12.", "percent 33.5..34.5 percent; percent 11.5..12.5 percent *"],
])("what is of a number of others is no percentage: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Тариф на свет увеличат на 12%, со 31 до 35 тенге за киловатт, на тепло — с 41 до 46.",
    "percent 11.5..12.5 percent; rate 31 tenge *; rate 35 tenge; rate 41 tenge *; rate 46 tenge *",
  ],
  [
    "Платят по 350 тысяч тенге за кобылу, 700 — за жеребца и 45 — за козла.",
    "rate 349500..350500 tenge; rate 699500..700500 tenge *; rate 44500..45500 tenge *",
  ],
  [
    "Дают по 15 тысяч тенге за тонну сена — на 4 тысячи больше прежнего.",
    "rate 14500..15500 tenge; rate 3500..4500 tenge *",
  ],
  [
    "Нефть подешевела до 64,2 доллара за баррель, смета составлена исходя из 70.",
    "rate 64.15..64.25 USD; rate 70 USD *",
  ],
])("Russian money for each in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The judge fined 14 protesters 50 MCI each and jailed two for 15 days.",
    "count 14 protester; rate 50 MCI; count 2 protester *; count 15 day",
  ],
])("those to whom something else was done are no money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Each farmer may borrow 5 million tenge, or 15 million with security.",
    "rate 4500000..5500000 tenge; rate 14500000..15500000 tenge *",
  ],
])("or as much for each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["A nurse gets 180,000 tenge a month and a surgeon 600,000.", "rate 180000 tenge; rate 600000 tenge *"],
  ["A nurse gets 180,000 tenge a month, doctors 410,000.", "rate 180000 tenge; rate 410000 tenge *"],
  [
    "Buckwheat costs 640 tenge a kilo, rice 510 and sugar 480.",
    "rate 640 tenge; rate 510 tenge *; rate 480 tenge *",
  ],
  ["Petrol sells at 205 tenge a litre and winter diesel at 295.", "rate 205 tenge; rate 295 tenge *"],
  ["Drivers were fined 20 MCI each, repeat offenders 300.", "rate 20 MCI; rate 300 MCI *"],
  ["По 600 тенге берут с легковушек, с грузовиков — 1 500.", "rate 600 tenge; rate 1500 tenge *"],
  ["По 20 тысяч тенге дали за барана, за козла — 15.", "rate 19500..20500 tenge; rate 14500..15500 tenge *"],
  [
    "Бензин АИ-92 стоит 205 тенге за литр, АИ-95 — 248, дизель — 295.",
    "rate 205 tenge; rate 248 tenge *; rate 295 tenge *",
  ],
  [
    "Медсестра получает 180 тысяч тенге в месяц, врачи — 410.",
    "rate 179500..180500 tenge; rate 409500..410500 tenge *",
  ],
  ["Шебердің айлығы 200 мың теңге, шәкірттері 95.", "rate 199500..200500 tenge; rate 94500..95500 tenge *"],
])("another is paid or costs so much for the same: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Owners get 180,000 tenge for a cow and 32,000 for a sheep.", "amount 180000 tenge; amount 32000 tenge *"],
  [
    "They paid dividends of 180 tenge a share for 2023 and 215 for 2024.",
    'rate 180 tenge; year "2023"; rate 215 tenge *; year "2024"',
  ],
  ["The fine is 10 MCI for adults, 5 for children.", "rate 10 MCI; rate 5 MCI *"],
  ["The fine is 5 MCI, or 10 if it happens again.", "rate 5 MCI; rate 10 MCI *"],
])("the same word stands behind both: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The pension is 144,000 tenge a month, against 132,000 a year ago.",
    "rate 144000 tenge; rate 132000 tenge *",
  ],
  ["Wheat sells at 95 tenge a kilo, 12 more than last autumn.", "rate 95 tenge; rate 12 tenge *"],
  ["Wheat sells at 95 tenge a kilo, three dearer than last autumn.", "rate 95 tenge; rate 3 tenge *"],
  ["The rate fell to 3.1 beds per ward from 4.6 in May.", "rate 3.05..3.15 bed; rate 4.55..4.65 bed *"],
  [
    "She gets 95,000 tenge a month, of which the budget refunds 62,000.",
    "rate 95000 tenge; rate 62000 tenge *",
  ],
  [
    "She gets 95,000 tenge a month, of which the budget refunds only 62,000.",
    "rate 95000 tenge; rate 62000 tenge *",
  ],
  ["He earns 132,000 tenge a month and pays just 15,000.", "rate 132000 tenge; rate 15000 tenge *"],
  [
    "Каждый зарабатывает 132 тысячи тенге, из которых 15 тысяч тратит на проезд.",
    "rate 131500..132500 tenge; rate 14500..15500 tenge *",
  ],
])("with which it is compared, or what part of it is paid: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They got 100 MCI each, and 40 went home.", 'rate 100 MCI; other "40"'],
  ["They got 100 MCI, 40 of them again.", 'rate 100 MCI; other "40"'],
  ["The clinic fined them 50 MCI each and jailed two.", 'rate 50 MCI; other "two"'],
  ["They got 100 MCI for 5 days, and pupils 30.", "rate 100 MCI; count 5 day; count 30 day *"],
  [
    "Flats cost 565,000 tenge a metre, up 7 percent, and builders 4,300.",
    'rate 565000 tenge; percent 6.5..7.5 percent; other "4,300"',
  ],
  [
    "Выдали по 3–5 млн тенге, а 40 из них — по 7.",
    'rate between 2500000..5500000 tenge; other "40"; rate 6500000..7500000 tenge *',
  ],
  ["По 32 центнера собрали с гектара, в прошлом году — по 27.", "rate 32 центнер; rate 27 центнер *"],
  ["Собрали по 32 центнера с гектара, в прошлом году — по 27.", "rate 32 центнер; rate 27 центнер *"],
  ["Собрали по 32 центнера с гектара, заболели 27.", 'rate 32 центнер; other "27"'],
])("another number is of none of it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
