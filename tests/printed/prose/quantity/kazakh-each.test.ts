import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a Kazakh number of things is one for each", () => {
  test.each([
    ["Әр жасаққа бес қайықтан келді.", "rate 5 қайық", "to each"],
    ["Алты ауданға үш көліктен бөлінді.", "count 6 аудан; rate 3 көлік", "a verb of giving"],
    ["Оқушыларға екі кітаптан таратылды.", "rate 2 кітап", "a verb of giving"],
    ["Дәріс 45 минуттан бес сабақ өтеді.", "rate 45 минут; count 5 сабақ", "so many of so long"],
    ["Ол күніне екі сағаттан жаттығады.", "rate 2 сағат", "in a day"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["46 ауладан 5 тонна сүт алынды.", "count 46 аула; count 5 тонна", "where from"],
    ["52 елден келген 300 спортшы бар.", "count 52 ел; count 300 спортшы", "where from"],
    ["Әр ауданда 46 ауладан 5 тонна сүт жиналды.", "count 46 аула; count 5 тонна", "in each"],
    ["Әр он адамнан бірі ауырады.", "count 10 адам", "of every ten"],
    ["Уақыт 40 минуттан 60 минутқа ұзарды.", "count 40 минут; count 60 минут", "two states"],
    ["Тоғыз минуттан кейін келді.", "count 9 минут", "after so long"],
    ["Іс 84 томнан тұрады.", "count 84 том", "of what it is made"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("Kazakh money is for one of something", () => {
  test.each([
    ["Бір сабақ үшін 5 мың теңге төленді.", "count 1 сабақ; rate 4500..5500 tenge"],
    ["Бір тісті емдегені үшін 18 мың теңге алады.", "count 1 тіс; rate 17500..18500 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Екі сиыр үшін 280 мың теңге берілді.", "count 2 сиыр; amount 279500..280500 tenge"],
    ["Бір үстелді 1 200 теңгеге сатып алды.", "count 1 үстел; amount 1200 tenge"],
    ["Келісі 3 200 теңге тұрады.", "amount 3200 tenge"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("so many points for each in Kazakh", () => {
  test.each([
    ["Бес спортшы 90 ұпайдан жинады.", "count 5 спортшы; rate 90 ұпай"],
    ["Екі түлек 135 балдан алды.", "count 2 түлек; rate 135 балл"],
    ["Литріне 205 теңгеден 225 теңгеге қымбаттады.", "rate 205 tenge; rate 225 tenge"],
    [
      "Тариф текшесіне 1,2 мың теңгеден 1,4 мың теңгеге өсті.",
      "rate 1150..1250 tenge; rate 1350..1450 tenge",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Команда 20 ұпайдан айырылды, бұл көп.", "count 20 ұпай"],
    ["Баға 205 теңгеден 225 теңгеге өсті.", "amount 205 tenge; amount 225 tenge"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("in Kazakh an amount is one for each", () => {
  test.each([
    ["Айлық жалақысы 412 мың теңге.", "rate 411500..412500 tenge"],
    ["Айлық төлем – 4 990 теңге.", "rate 4990 tenge"],
    ["Әрқайсысынан 250 мың теңге жымқырған.", "rate 249500..250500 tenge"],
    ["Олардың әрқайсысы 120 үйден аралады.", "rate 120 үй"],
    ["Бұл бір сиырға 220 мың теңге.", "count 1 сиыр; rate 219500..220500 tenge"],
    ["Гектарынан 13 центнерден өнім алды.", "rate 13 центнер"],
    ["Гектарынан 13 центнерден өнім алынды.", "rate 13 центнер"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Бір сиырды 220 мың теңге етті.", "count 1 сиыр; amount 219500..220500 tenge"],
    ["Айлық айналымы 412 мың теңге.", "amount 411500..412500 tenge"],
    ["Әр оқушы 5 сабақтан кейін демалады.", "count 5 сабақ"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Дәрігердің орташа жалақысы 520 мың теңге.", "rate 519500..520500 tenge"],
  ["Колледжде жылдық оқу ақысы – 900 мың теңге.", "rate 899500..900500 tenge"],
  ["Зауыттың орташа айналымы 520 мың теңге.", "amount 519500..520500 tenge"],
])("pay of each, by what is usual: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("a Kazakh span in the ablative is what each is punished by", () => {
  test.each([
    ["Екі ұрыға төрт жылдан жаза кесілді.", "count 2 ұры; rate 4 жыл"],
    ["Екеуі үш жылдан бас бостандығынан айырылды.", 'other "Екеуі"; rate 3 жыл'],
    ["Екі ұры төрт жылдан кейін сотталды.", "count 2 ұры; count 4 жыл"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Зейнеткер 3 млн теңгеден айырылды.", "amount 2500000..3500000 tenge"],
  ["Бағасы 90 мың теңгеден басталады.", "amount 89500..90500 tenge"],
  ["Үйге 90 мың теңгеден берілді.", "rate 89500..90500 tenge"],
  ["Дүкендерге барлығы 300 АЕК айыппұл салынды.", "amount 300 MCI"],
  ["Дүкенге 300 АЕК айыппұл салынды.", "rate 300 MCI"],
])("the verb says what an ablative is, and a word that a fine is of all: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Бір үйге орта есеппен 18 млн теңге жұмсалды.", "count 1 үй; rate 17500000..18500000 tenge"],
  ["Бір тонна бидайға 5 мың теңге төленеді.", "count 1 тонна; rate 4500..5500 tenge"],
  ["Жан басына шаққандағы ақшалай табыс 218 мың теңгеге жетті.", "rate 217500..218500 tenge"],
  ["Айлық жалдау ақысы – 150 мың теңге.", "rate 149500..150500 tenge"],
  ["Тұрғындарға 3 тоннадан көмір берілді.", "rate 3 тонна"],
  ["Гектарына 120 келіден тыңайтқыш себілді.", "rate 120 келі"],
  ["Бала туғанда 38 АЕК, яғни 149 мың теңге беріледі.", "rate 38 MCI; rate 148500..149500 tenge"],
  [
    "Қоймаға 18 млн теңге жұмсалды, жалдау ақысы – 150 мың теңге.",
    "amount 17500000..18500000 tenge; amount 149500..150500 tenge",
  ],
  [
    "Су секундына 620 литрден 840 литрге жетті, түнде секундына 900 литрден асты.",
    "count 620 литр; count 840 литр; count over 900.. литр",
  ],
  ["Шахтадағы 3 тоннадан көмір берілді.", "count 3 тонна"],
])("for one, for a head, and so many to each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Бір түнге бағасы 500 теңге.", "rate 500 tenge"],
  ["Бір гектарға орташа 500 теңге.", "count 1 гектар; rate 500 tenge"],
  ["Бір ай өтті, тіс үшін 500 теңге төледі.", "count 1 ай; amount 500 tenge"],
  ["Жан басына шаққандағы табыс төмен; шығын 500 теңге.", "amount 500 tenge"],
  ["Жан басына шаққандағы табыс – 500 теңге.", "rate 500 tenge"],
  ["Литріне бес жүз теңгеден 700 теңгеге қымбаттады.", "rate 500 tenge; rate 700 tenge"],
  ["Гектарына 120 келіден асты.", "count over 120.. келі"],
  ["Әр 10 тұрғыннан үшеуі қолдады.", "count 10 тұрғын; count 3 тұрғын *"],
  ["Әр ауыл зардап шекті, су 12 үйден тұрғындарды қуды.", "count 12 үй"],
  ["Құтқарушылар түні бойы су басқан шалғай ауылдардағы 29 үйден тұрғындарды шығарды.", "count 29 үй"],
  ["Әр жасаққа бес қайықтан және үш шатырдан берілді.", "rate 5 қайық; rate 3 шатыр"],
  ["Ауылдағы жасаққа бес қайықтан басқа үш шатыр берілді.", "count 5 қайық; count 3 шатыр"],
  ["Мектепте 45 минуттан 5 сабақ өтеді.", "rate 45 минут; count 5 сабақ"],
  ["Кезек үш күннен 18 күн болды.", "count 3 күн; count 18 күн"],
  ["Кезек үш күннен он сегіз күн болды.", "count 3 күн; count 18 күн"],
  ["Күніне үш сағаттан жаттықты.", "rate 3 сағат"],
])("for each in Kazakh, and what looks like it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
