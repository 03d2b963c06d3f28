import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

const asked = "amount 89500000000..90500000000 tenge";

describe("a number that nothing else names is of the money before it", () => {
  test.each([
    [
      "It asked for 90 billion tenge and was offered 54.",
      `${asked}; amount 53500000000..54500000000 tenge *`,
    ],
    [
      "Exports rose to 78.6 billion dollars, imports to 59.8 billion.",
      "amount 78550000000..78650000000 USD; amount 59750000000..59850000000 USD *",
    ],
    [
      "Обошлось в 640 млн тенге вместо запланированных 310.",
      "amount 639500000..640500000 tenge; amount 309500000..310500000 tenge *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([["It asked for 90 billion tenge and its head is 54.", `${asked}; other "54"`, "an age"]])(
    "but not in %s: %#",
    (text, expected) => {
      expect(seen(text)).toBe(expected);
    },
  );
});

test.each([["Билет 150 теңге тұрады, балалар 80 төлейді.", "amount 150 tenge; amount 80 tenge *"]])(
  "a number right before a Kazakh verb of paying is money: %j",
  (text, figures) => {
    expect(seen(text)).toBe(figures);
  },
);

test.each([
  [
    "Бірінші орынға 2,5 млн теңге, екінші орынға 900 мың тиді.",
    'ordinal "Бірінші"; amount 2450000..2550000 tenge; ordinal "екінші"; amount 899500..900500 tenge *',
  ],
])("thousands given to someone in Kazakh are money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Орта бөлме 21 300 теңге, кіші бөлме 15 700 болады.", "amount 21300 tenge; amount 15700 tenge *"],
  ["Сәкі 70 мың теңге, үстел 40 мың тұрады.", "amount 69500..70500 tenge; amount 39500..40500 tenge *"],
])("what something costs, before its verb in Kazakh: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("what goods in turn rose to is money", () => {
  expect(seen("A carton of milk rose to 480 tenge and six rolls to 350.")).toBe(
    "amount 480 tenge; count 6 roll; amount 350 tenge *",
  );
  expect(seen("The fund gave 480 tenge and sent six parcels to 350 families.")).toBe(
    "amount 480 tenge; count 6 parcel; count 350 family",
  );
});

test("by how much goods in turn rose is money", () => {
  expect(seen("Salt went up by 15 tenge to 95 and tea by 60 to 710.")).toBe(
    "amount 15 tenge; amount 95 tenge *; amount 60 tenge *; amount 710 tenge *",
  );
  expect(seen("Salt went up by 15 tenge to 95 and tea by 60 grams.")).toContain("count 60 gram");
});

test.each([
  ["Сбор — 5 евро с гостя; за лето в казну поступило 1,4 млн.", "rate 5 EUR; amount 1350000..1450000 EUR *"],
  ["Билет — 5 евро с гостя; за лето в музее побывало 1,4 млн.", "rate 5 EUR; count 1350000..1450000"],
])("takings of a rate: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Ремонт обошёлся в 4,2 млрд, с жильцов берут по 380 500 тенге.",
    "amount 4150000000..4250000000 tenge *; rate 380500 tenge",
  ],
  [
    "Два килограмма обойдутся в 7 400 тенге, ведро — в 11 тысяч.",
    "count 2 килограмм; amount 7400 tenge; amount 10500..11500 tenge *",
  ],
])("money that only a rate names, and what costs so much in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Мюзикл, поставленный за 4 миллиона долларов, собрал 28 в Азии и ещё 12 за её пределами.",
    "amount 3500000..4500000 USD; amount 27500000..28500000 USD *; amount 11500000..12500000 USD *",
  ],
  [
    "Нужно 90 миллионов рублей, причём 15 внёс один банкир.",
    "amount 89500000..90500000 RUB; amount 14500000..15500000 RUB *",
  ],
])("what one has taken in or given: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "На крышу нужно 3 млн тенге, но нашли только 900 тысяч.",
    "amount 2500000..3500000 tenge; amount 899500..900500 tenge *",
  ],
  [
    "На крышу дали 3 млн тенге, а погибли там 900 тысяч.",
    "amount 2500000..3500000 tenge; count 899500..900500",
  ],
  // two states of it
  [
    "Метр подорожал до 118 тысяч тенге, разница выросла с 19 до 27 тысяч.",
    "amount 117500..118500 tenge; amount 18500..19500 tenge *; amount 26500..27500 tenge *",
  ],
  [
    "Прибыль упала до 2 млрд тенге, доход вырос с 480 до 566 млн.",
    "amount 1500000000..2500000000 tenge; amount 479500000..480500000 tenge *; amount 565500000..566500000 tenge *",
  ],
  // what a sum is
  [
    "Ей дали 86 300 тенге за ремонт, 43 тысячи штрафа и ещё 10 за моральный вред.",
    "amount 86300 tenge; amount 42500..43500 tenge *; amount 9500..10500 tenge *",
  ],
  ["Составили 43 тысячи штрафов.", "count 42500..43500 штраф"],
  [
    "За трёх волков дали 500 тенге, приз в 10 тысяч ушёл ей.",
    "count 3 волк; amount 500 tenge; amount 9500..10500 tenge *",
  ],
  // a fine
  [
    "Двум врачам вернули 3 млн тенге, шеф оштрафован на 20 тысяч.",
    "count 2 врач; amount 2500000..3500000 tenge; amount 19500..20500 tenge *",
  ],
])("thousands of Russian money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Нужно 4 млн тенге, но пострадавших семей нашли 900 тысяч.",
    "amount 3500000..4500000 tenge; count 899500..900500 семья",
  ],
  ["Купе 17 340 теңге, плацкартта 11 260 адам болды.", "amount 17340 tenge; count 11260 адам"],
  [
    "The fund gave 90 billion tenge to 40 towns, and asked for 5.4.",
    "amount 89500000000..90500000000 tenge; count 40 town; amount 5350000000..5450000000 tenge *",
  ],
])("things and people among money, and parts of it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Кәдімгі бөлме 20 мың теңге, люкс бөлме 45 мың тұрады.",
    "amount 19500..20500 tenge; amount 44500..45500 tenge *",
  ],
  ["Үстел 70 мың теңге, орындық 12 мың тұрады.", "amount 69500..70500 tenge; amount 11500..12500 tenge *"],
  ["Қалада бөлме 20 мың теңге, ауылда 2 мың тұрады.", "amount 19500..20500 tenge; amount 1500..2500 tenge *"],
  [
    "Біріншісіне 1 млн теңге, үшіншісіне 800 мың бұйырды.",
    'ordinal "Біріншісіне"; amount 500000..1500000 tenge; ordinal "үшіншісіне"; amount 799500..800500 tenge *',
  ],
  [
    "Жеңімпазға 1 млн теңге, жүлдегерге 800 мың берілді.",
    "amount 500000..1500000 tenge; amount 799500..800500 tenge *",
  ],
  ["Купе 17 340 теңге, плацкарт 11 260 болады.", "amount 17340 tenge; amount 11260 tenge *"],
  ["Купе 17 340 теңге, плацкарт 11 260 тұрады.", "amount 17340 tenge; amount 11260 tenge *"],
  ["Купе 17 340 теңге, плацкарт 11 260 тұратын вагон.", "amount 17340 tenge; count 11260 вагон"],
  ["Ұстазға 90 мың теңге, көмекшісі 60 алады.", "amount 89500..90500 tenge; amount 59500..60500 tenge *"],
  [
    "The fund asked for 90 billion tenge and won 54.",
    "amount 89500000000..90500000000 tenge; amount 53500000000..54500000000 tenge *",
  ],
  [
    "The fund asked for 90 billion tenge and won fifty-four.",
    "amount 89500000000..90500000000 tenge; amount 53500000000..54500000000 tenge *",
  ],
  [
    "Exports brought in 12.4 billion dollars, imports made up 2.9.",
    "amount 12350000000..12450000000 USD; amount 2850000000..2950000000 USD *",
  ],
  [
    "Exports brought in 12.4 billion dollars from 40 mines, imports made up 2.9.",
    "amount 12350000000..12450000000 USD; count 40 mine; amount 2850000000..2950000000 USD *",
  ],
  [
    "Exports brought in 12.4 billion dollars, imports rose to 59.8 billion.",
    "amount 12350000000..12450000000 USD; amount 59750000000..59850000000 USD *",
  ],
  [
    "Нужно 90 миллионов рублей, причём 15 внёс один банкир.",
    "amount 89500000..90500000 RUB; amount 14500000..15500000 RUB *",
  ],
  [
    "Нужно 90 миллионов рублей, а 15 внесли волонтёры.",
    "amount 89500000..90500000 RUB; amount 14500000..15500000 RUB *",
  ],
  [
    "Нужно 3,7 млн тенге, но нашли только 900 тысяч.",
    "amount 3650000..3750000 tenge; amount 899500..900500 tenge *",
  ],
  [
    "Сбор — 7 евро с человека; за лето в кассу поступило 1,26 млн.",
    "rate 7 EUR; amount 1255000..1265000 EUR *",
  ],
  ["Сбор — 7 евро с человека; за лето приехали 1,26 млн.", "rate 7 EUR; count 1255000..1265000"],
  [
    "Фильм снят за 6 миллионов долларов, собрал 41 в Азии.",
    "amount 5500000..6500000 USD; amount 40500000..41500000 USD *",
  ],
  ["Картасы барлар 150 теңге, картасы жоқтар 200 төлейді.", "amount 150 tenge; amount 200 tenge *"],
])("who paid, cost or gave so much of the same money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
