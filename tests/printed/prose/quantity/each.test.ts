import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("an amount is for each", () => {
  test.each([
    ["They got 500 tenge each.", "rate 500 tenge"],
    ["За каждый гектар, отданный под хлопок, дехкане получат 500 тенге.", "rate 500 tenge"],
    ["For every hectare given over to cotton, farmers get 500 tenge.", "rate 500 tenge"],
    ["They got 5 MCI.", "rate 5 MCI"],
    ["They got 500 tenge per person.", "rate 500 tenge"],
    [
      "The plots went for 13 billion tenge, or 50 million apiece.",
      "amount 12500000000..13500000000 tenge; rate 49500000..50500000 tenge *",
    ],
    ["They got 500 tenge a month.", "rate 500 tenge"],
    ["Each family got 500 tenge.", "rate 500 tenge"],
    ["Every family that came got 500 tenge.", "rate 500 tenge"],
    ["Each of the 40 families got 500 tenge.", "count 40 family; rate 500 tenge"],
    ["Each of the 1,040 families got 500 tenge.", "count 1040 family; rate 500 tenge"],
    ["They got 500 tenge a house.", "rate 500 tenge"],
    ["It costs 500 tenge a kilo and is sweet.", "rate 500 tenge"],
    ["They were paid at 500 tenge for a cow.", "rate 500 tenge"],
    ["Each family whose house was lost, officials said, will get 500 tenge.", "rate 500 tenge"],
    ["Каждой школе, пострадавшей от смерча, город выплатит 500 тенге.", "rate 500 tenge"],
    ["Выдали по 500 тенге.", "rate 500 tenge"],
    ["Выдали 500 тенге на семью.", "rate 500 tenge"],
    ["Цена 500 тенге за квадратный метр.", "rate 500 tenge"],
    ["Дивиденды — 850 тенге на акцию.", "rate 850 tenge"],
    ["Каждая семья получила 500 тенге.", "rate 500 tenge"],
    ["Каждая из 40 семей получила 500 тенге.", "count 40 семья; rate 500 tenge"],
    ["Цена 500 тенге/кв. м.", "rate 500 tenge"],
    [
      "Each of the 14 families whose house was lost got a one-time payment of 500 tenge, 7,000 tenge in all.",
      "count 14 family; rate 500 tenge; amount 7000 tenge",
    ],
    [
      "In May each of the 14 families whose house was lost got a one-time payment of 500 tenge.",
      "count 14 family; rate 500 tenge",
    ],
    [
      "Every one of the 14 families, the mayor said, got 500 tenge, and 700 tenge went to the town.",
      "count 14 family; rate 500 tenge; amount 700 tenge",
    ],
    [
      "Каждая из 14 семей, чей дом разрушен, получила выплату в 500 тенге, всего 7 тыс. тенге.",
      "count 14 семья; rate 500 tenge; amount 6500..7500 tenge",
    ],
    [
      "14 отбасының әрқайсысы 500 теңгеден алды, барлығы 7 мың теңге.",
      "count 14 отбасы; rate 500 tenge; amount 6500..7500 tenge",
    ],
    ["Олар 500 теңгеден алды.", "rate 500 tenge"],
    ["Литріне 500 теңге төленеді.", "rate 500 tenge"],
    ["Айына 500 теңге төленеді.", "rate 500 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["They got 500 tenge.", "amount 500 tenge"],
    [
      "They helped each of the 14 districts and paid 500 tenge in all.",
      "count 14 district; amount 500 tenge",
    ],
    ["Помогли каждой из 14 семей в общей сложности на 500 тенге.", "count 14 семья; amount 500 tenge"],
    ["They went to each of the districts; 14 families got 500 tenge.", "count 14 family; amount 500 tenge"],
    ["They got 500 tenge a year ago.", "amount 500 tenge"],
    ["9 мың теңгеден небәрі 2 мың теңге түсті.", "amount 8500..9500 tenge; amount 1500..2500 tenge"],
    ["Each family came; they got 500 tenge.", "amount 500 tenge"],
    [
      "Each one of those that had once been there and were to be paid by the town and the fund in the spring of that year got 500 tenge.",
      "amount 500 tenge",
    ],
    ["Each had 40 families and 500 tenge.", "count 40 family; amount 500 tenge"],
    ["Each, 40 families got 500 tenge.", "count 40 family; amount 500 tenge"],
    ["They got 500 tenge / month.", "amount 500 tenge"],
    ["They got 500 tenge/5.", "amount 500 tenge"],
    ["2025 жылына 500 теңге бөлінді.", 'year "2025 жылына"; amount 500 tenge'],
    ["Мамыр айына 500 теңге бөлінді.", "amount 500 tenge"],
    ["500 теңгеден 700 теңгеге өсті.", "amount 500 tenge; amount 700 tenge"],
  ])("and is not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a number of things is for each", () => {
  test.each([
    ["They got 5 tents each.", "rate 5 tent"],
    ["They got 5 tents per family.", "rate 5 tent"],
    ["Дали по 5 палаток.", "rate 5 палатка"],
    ["Speed is 60 km/h.", "rate 60 kilometre"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["They got 5 tents a month.", "count 5 tent"],
    ["They have 5 tents for every 100 people.", "count 5 tent; count 100 person"],
    ["Each family got 5 tents.", "count 5 tent"],
    ["Прошли по 20 домам.", "count 20 дом"],
    ["Прошли по 20 км.", "rate 20 километр"],
  ])("and is not, or not so, in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["They paid 500 tenge a week ago.", "amount 500 tenge", "when"],
  ["They paid 500 tenge for a cow.", "amount 500 tenge", "one cow"],
  ["They paid 500 tenge a court clerk said.", "amount 500 tenge", "a clause of its own"],
  ["It rose to 500 tenge, a third more.", 'amount 500 tenge; other "a third"', "a fraction"],
])("not for each: %s", (text, expected) => {
  expect(seen(text).replace(" 1/3", "")).toBe(expected);
});

describe("on average is no time", () => {
  test.each([
    ["They earn 500 tenge a month on top.", "rate 500 tenge"],
    ["They earn 500 tenge monthly.", "rate 500 tenge"],
    ["They earned 500 tenge a year on from the flood.", "amount 500 tenge"],
    ["They earn 500 tenge a month on average.", "rate 500 tenge"],
    ["They earned 500 tenge a month on.", "amount 500 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("money for a unit in short", () => {
  test.each([
    ["Ток — 5 тенге за кВт·ч.", "rate 5 tenge"],
    ["Аренда — 900 тенге за кв. м, рожь — 90 000 тенге за т.", "rate 900 tenge; rate 90000 tenge"],
    ["Заплатили 900 тенге за танец.", "amount 900 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Each family will get 16 sacks of coal and 50,000 tenge.", "count 16 sack; rate 50000 tenge"],
  ["Each family saw 16 films and 50,000 tenge was raised.", "count 16 film; amount 50000 tenge"],
])("money beside things for each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They built flats with four balconies each.", "count 4 balcony"],
  ["They got six pumps of 1.5 kW each.", "count 6 pump; count 1.45..1.55 kilowatt"],
  ["The herders got four sacks each.", "rate 4 sack"],
  ["Gusts of 29 metres per second came.", "rate 29 metre"],
  ["They charged 700 tenge more for every sack.", "rate 700 tenge"],
  ["They charged 700 tenge more than others.", "amount 700 tenge"],
])("how each is, and how much more for each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Әр шаңыраққа – 600 мың теңге.", "rate 599500..600500 tenge"],
  ["Шаңыраққа – 600 мың теңге.", "amount 599500..600500 tenge"],
  ["Мұнай баррельіне 70 доллардан 66 долларға түсті.", "rate 70 USD; rate 66 USD"],
])("a dash may stand between each and its amount in Kazakh: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Пламя прошло по 40 тысячам гектаров.", "count 39500..40500 гектар"],
  ["Выдали по 40 тысяч саженцев.", "rate 39500..40500 саженец"],
])("for each, and over so many: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Each of the roofs leaked because the town had spent 500 tenge.", "amount 500 tenge", "why"],
  ["Every roof leaked, and the town owes 500 tenge.", "amount 500 tenge", "another who"],
  ["Every roof leaked, and this time they owe 500 tenge.", "amount 500 tenge", "another clause"],
  ["Every guest got soup and a coat for 500 tenge.", "rate 500 tenge", "another thing"],
  ["Каждому гостю налили супа, а на хлеб ушло 500 тенге.", "amount 500 tenge", "another thing is paid for"],
  ["Каждому гостю дали хлеб, а также 500 тенге.", "rate 500 tenge", "one thing more"],
  ["Each guest got a part of the 500 tenge.", "amount 500 tenge", "a sum that is known"],
])("another clause behind each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("those each of whom is paid", () => {
  test.each([
    ["A prize of 500 tenge was paid to each guest.", "rate 500 tenge"],
    ["Премию в 500 тенге выдали каждой певице.", "rate 500 tenge"],
    ["They took 500 tenge from each guest.", "rate 500 tenge"],
    ["A prize of 500 tenge was paid to a guest.", "amount 500 tenge"],
    ["They gave 500 tenge, and to each guest a coat.", "amount 500 tenge"],
    ["Дали 500 тенге на цветы каждому гостю.", "amount 500 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["They paid 500 tenge per the rules.", "amount 500 tenge", "by what"],
  ["Pears cost 500 tenge a dozen in May.", "rate 500 tenge", "twelve are the unit"],
  ["They paid 500 tenge for a dozen pears.", "amount 500 tenge; count 12 pear", "twelve are counted"],
])("money per: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Бөлінген 42 млрд теңгеден бүгінге дейін 30-ы игерілді.", "amount 41500000000..42500000000 tenge"],
  ["Екі қалаға 42 млрд теңгеден бөлінді.", "rate 41500000000..42500000000 tenge"],
])("a Kazakh whole before its part is not for each: %s", (text, expected) => {
  expect(seen(text)).toContain(expected);
});

test.each([
  ["A subsidy of 15,000 tenge is paid per calf and 4,000 per lamb.", "rate 15000 tenge; rate 4000 tenge *"],
])("paid per: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Flats sell for 545,000 tenge a square metre in Almaty.", "rate 545000 tenge"],
  ["The gale brought gusts of 110 km an hour.", "rate 110 kilometre"],
  ["For every $1 spent, $7 is saved.", "amount 1 USD; amount 7 USD"],
])("for each, and for every one spent: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("money for each of those that an article or a word behind names", () => {
  test.each([
    ["Teachers will earn 30,000 tenge more a month from September.", "rate 30000 tenge"],
    ["They got 500 tenge each the year before the flood.", "rate 500 tenge"],
    ["They paid 500 tenge a year ago for coal.", "amount 500 tenge"],
    ["Farmers get 200,000 tenge a head of cattle.", "rate 200000 tenge"],
    ["For 500 tenge a number of drivers took families across.", "amount 500 tenge"],
    ["The town hall paid 500 tenge an old boat.", "amount 500 tenge"],
    ["The damage was put at 500 tenge in a report.", "amount 500 tenge"],
    ["Damage was estimated at 500 tenge after a flood.", "amount 500 tenge"],
    ["The loss was put at 500 tenge for the year.", "amount 500 tenge"],
    ["The insurers paid 500 tenge a third of the time.", 'amount 500 tenge; other "a third" 1/3'],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a number of things for each, or what each of them has", () => {
  test.each([
    ["The herders were left with three sheep each.", "rate 3 sheep"],
    ["The men came back with five fish each.", "rate 5 fish"],
    ["The wind reached 30 metres a second.", "rate 30 metre"],
    ["The crews laid 30 metres a night.", "count 30 metre"],
    ["Бутылки принимали по 1 рублю.", "rate 1 RUB"],
    ["Техника прошла по 60 километрам дорог.", "count 60 километр"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("each far before an amount, and what it is of", () => {
  test.each([
    [
      "Officials said each family that lost a house in the great spring flood of the river will get 500 tenge.",
      "rate 500 tenge",
    ],
    [
      "Officials say that for every hectare under cotton in the south farmers get 500 tenge.",
      "rate 500 tenge",
    ],
    ["Officials say every $1 spent saves $7.", "amount 1 USD; amount 7 USD"],
    ["Officials say that for each $1 spent $7 is saved.", "amount 1 USD; amount 7 USD"],
    ["Каждой семье — 500 тенге.", "rate 500 tenge"],
    ["Each family – 500 tenge.", "rate 500 tenge"],
    ["Әр отбасыға – ауылдық жерде 600 мың теңге.", "rate 599500..600500 tenge"],
    [
      "Each of the 1,040 families that lost cattle – mostly in the north – will get 500 tenge.",
      "count 1040 family; rate 500 tenge",
    ],
    ["The town helped each family (500 tenge was spent on the road).", "amount 500 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("money beside the things that each gets", () => {
  test.each([
    ["Each family got 16 sacks of coal worth 500 tenge.", "count 16 sack; rate 500 tenge"],
    ["Each family got 16 sacks of coal and 500 tenge for the move.", "count 16 sack; rate 500 tenge"],
    [
      "Each family got 16 sacks of coal and 500 tenge was spent on transport.",
      "count 16 sack; amount 500 tenge",
    ],
    ["Each family got 16 sacks when the town spent 500 tenge.", "count 16 sack; amount 500 tenge"],
    ["Each family got 16 sacks, and the town got 500 tenge.", "count 16 sack; amount 500 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a Kazakh amount from which no other goes on", () => {
  test.each([
    [
      "Отбасыларға 500 мың теңгеден мамыр айының 5-інде берілді.",
      'rate 499500..500500 tenge; date "мамыр айының 5"',
    ],
    [
      "Екі қалаға 42 млрд теңгеден бөлінді деп хабарлады ұлттық экономика министрлігі 5 мамырда.",
      'count 2 қала; rate 41500000000..42500000000 tenge; date "5 мамырда"',
    ],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["A sum of 500 tenge was paid per the contract.", "amount 500 tenge"],
  ["The town paid 500 tenge (20 per house).", "amount 500 tenge; rate 20 tenge *"],
  ["А каждая третья семья получит 500 тенге.", 'ordinal "третья"; rate 500 tenge'],
  ["Every third house is old and repairs cost 500 tenge.", 'ordinal "third"; amount 500 tenge'],
  ["Monthly housing payments of 500 tenge stopped.", "rate 500 tenge"],
])("of each, of one in so many, and of all: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
