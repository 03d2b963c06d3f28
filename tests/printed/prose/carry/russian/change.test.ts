import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "Выпуск стекла вырос на 7,4 процента и достиг 11,8 млн тонн, керамики — упал на 3.",
    "percent 7.35..7.45 percent; count 11750000..11850000 тонна; percent 2.5..3.5 percent *",
  ],
  [
    "Вывоз риса упал на 12%, до 1,6 млн тонн, крупы — вырос на 30%, до 540 тысяч.",
    "percent 11.5..12.5 percent; count 1550000..1650000 тонна; percent 29.5..30.5 percent; count 539500..540500 тонна *",
  ],
  ["Завод собирает 1 500 плит, к осени мощность доведут до 2 100.", "count 1500 плита; count 2100 плита *"],
  [
    "Добыли 2,3 млн тонн руды, план перевыполнили на 110 тысяч.",
    "count 2250000..2350000 тонна; count 109500..110500 тонна *",
  ],
  ["Смертность снизилась на 8%, погибших — на 14.", "percent 7.5..8.5 percent; percent 13.5..14.5 percent *"],
])("a number by which, or to which, another changes: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Цена выросла на 7 процентов, к лету её поднимут на 300 тенге.",
    "percent 6.5..7.5 percent; amount 300 tenge",
  ],
])("but not of another size, or with a unit: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Поголовье коз выросло на 4,2% и составило 8,4 млн голов, яков — на 2,7%, до 1,3 млн, ослов — на 1,8, до 190 тысяч.",
    "percent 4.15..4.25 percent; count 8350000..8450000 голова; percent 2.65..2.75 percent; count 1250000..1350000 як; percent 1.75..1.85 percent *; count 189500..190500 осел",
  ],
  [
    "Дверь подорожала на 7,2% — до 641 тысячи тенге, окно — на 3,9, до 5 310 за метр.",
    "percent 7.15..7.25 percent; amount 640500..641500 tenge; percent 3.85..3.95 percent *; rate 5310 tenge *",
  ],
  [
    "Инфляция замедлилась до 9,1%; обувь подорожала на 6,3, бритвы — на 11,2.",
    "percent 9.05..9.15 percent; percent 6.25..6.35 percent *; percent 11.15..11.25 percent *",
  ],
  [
    "Платина стоила дороже 3 тысяч долларов за унцию, палладий подскочил на 2,1% — до 38,4.",
    "rate 2500..3500 USD; percent 2.05..2.15 percent; rate 38.35..38.45 USD *",
  ],
])("a share or a price in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Пошлины, составлявшие 39 процентов, снизят до 15.",
    "percent 38.5..39.5 percent; percent 14.5..15.5 percent *",
  ],
  [
    "Дефицит в 5 процентов сократят до 4 в мае и до 3 в июне.",
    "percent 4.5..5.5 percent; percent 3.5..4.5 percent *; percent 2.5..3.5 percent *",
  ],
  ["Цены выросли на 20 процентов, плату подняли до 45.", 'percent 19.5..20.5 percent; other "45"'],
  [
    "Оборот, равный 11 млрд долларов, перевалил за 60.",
    "amount 10500000000..11500000000 USD; amount 59500000000..60500000000 USD *",
  ],
])("what a share changes to: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("the same verb again tells of the same measure or things", () => {
  expect(seen("Завод даёт 14 тонн стали в день, раньше давал 9.")).toContain("count 9 тонна *");
});

test.each([
  ["Выпуск вырос на 7 процентов, к маю цех увеличат на 100.", 'percent 6.5..7.5 percent; other "100"'],
  [
    "Выпуск вырос на 7 процентов, а штат сократили на 3 тысячи.",
    "percent 6.5..7.5 percent; count 2500..3500",
  ],
  ["Пошлины, составлявшие 39 процентов, снизят до 640.", 'percent 38.5..39.5 percent; other "640"'],
  [
    "Пошлины, составлявшие 39 процентов, снизят до 99.",
    "percent 38.5..39.5 percent; percent 98.5..99.5 percent *",
  ],
  [
    "Пошлины, составлявшие 39 процентов, снизят до 14,5.",
    "percent 38.5..39.5 percent; percent 14.45..14.55 percent *",
  ],
  [
    "Безработица, составлявшая 4 процента, перевалила за 6.",
    "percent 3.5..4.5 percent; percent 5.5..6.5 percent *",
  ],
  [
    "Дефицит в 5 процентов покрыли, купив 40 тонн муки, запасы доведут до 60.",
    "percent 4.5..5.5 percent; count 40 тонна; count 60 тонна *",
  ],
  [
    "Дверь подорожала на 7,2% — до 641 тысячи тенге, окно — на 3,9.",
    "percent 7.15..7.25 percent; amount 640500..641500 tenge; percent 3.85..3.95 percent *",
  ],
])("a share or the state of one, by what it can be: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Завод с 40 рабочими выпустил 11 млн тонн стали, в мае выпуск перевалил за 12.",
    "count 40 рабочий; count 10500000..11500000 тонна; count 11500000..12500000 тонна *",
  ],
  [
    "Из 93 цехов готовы 77, выпуск, равный 11 млрд долларов, перевалил за 60.",
    "count 93 цех; count 77 цех *; amount 10500000000..11500000000 USD; amount 59500000000..60500000000 USD *",
  ],
  [
    "Дверь подорожала на 7,2% — до 641 тысячи тенге, окно подняли до 5 310 за метр.",
    "percent 7.15..7.25 percent; amount 640500..641500 tenge; rate 5310 tenge *",
  ],
  [
    "Вывоз риса упал на 12%, до 1,6 млн тонн, крупы — вырос на 30%, до 2.",
    "percent 11.5..12.5 percent; count 1550000..1650000 тонна; percent 29.5..30.5 percent; count 1500000..2500000 тонна *",
  ],
  [
    "Запасы муки довели до 540 тонн, сахара — до 600 при норме 800.",
    "count 540 тонна; count 600 тонна *; count 800 тонна *",
  ],
  ["Запасы муки — 540 тонн, сахар завезут до 12.", "count 540 тонна; count at-most ..12 тонна *"],
  [
    "Вывоз риса вырос на 5%, до 40 тонн, крупы — на 3, до 9 тысяч.",
    "percent 4.5..5.5 percent; count 40 тонна; percent 2.5..3.5 percent *; count 8500..9500",
  ],
])("a number to which another changes takes the nearest fitting unit and scale: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Вызовов стало больше на 18%: с 74 до 87.",
    "percent 17.5..18.5 percent; count 74 вызов; count 87 вызов *",
  ],
  [
    "Сбор вырос на 12% и составляет 5 евро с гостя, плата — от 4 до 6.",
    "percent 11.5..12.5 percent; rate 5 EUR; rate between 4..6 EUR *",
  ],
])("states behind a share are not shares: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
