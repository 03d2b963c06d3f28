import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a Russian amount is for each", () => {
  test.each([
    // behind a time
    ["Сварщик получает в месяц 500 тенге.", "rate 500 tenge"],
    ["Семья в год тратит на воду и свет много, ежегодно — 500 тенге.", "rate 500 tenge"],
    ["Сварщик ежемесячно платит 500 тенге.", "rate 500 tenge"],
    // on the average
    ["В среднем потратили 500 тенге на дом.", "rate 500 tenge"],
    ["Средний чек — 500 тенге за новый билет.", "rate 500 tenge"],
    // of several
    ["Купили 12 комбайнов, отдав 500 тенге за машину.", "count 12 комбайн; rate 500 tenge"],
    ["Сдали 7 дворцов, по смете 500 тенге на объект.", "count 7 дворец; rate 500 tenge"],
    ["Купили 12 катеров, отдав 500 тенге за катер.", "count 12 катер; rate 500 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Сварщик отдал 500 тенге за машину.", "amount 500 tenge"],
    ["Купили 12 комбайнов, отдав 500 тенге за землю.", "count 12 комбайн; amount 500 tenge"],
    ["Купили 12 комбайнов, отдав 500 тенге за машины.", "count 12 комбайн; amount 500 tenge"],
    ["В этот месяц дали 500 тенге.", "amount 500 tenge"],
  ])("and is not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a Russian price for one that is asked again and again is for each", () => {
  test.each([
    ["Стекольщики просят 9 000 тенге за стекло.", "rate 9000 tenge"],
    ["Помощь дали по списку, 90 000 тенге на двор.", "rate 90000 tenge"],
    ["За гектар посевов обещают 45 000 тенге.", "rate 45000 tenge"],
    ["Привезли соль (по 160 тенге) и крупу (по 110).", "rate 160 tenge; rate 110 tenge *"],
    ["В среднем хозяин получит по полису 90 000 тенге.", "rate 90000 tenge"],
    [
      "Аренда обходится в 90 000 тенге в месяц, в Абае — в среднем в 40 000.",
      "rate 90000 tenge; rate 40000 tenge *",
    ],
    [
      "За каждого быка дают 30 тысяч тенге, за козла — 12 тысяч.",
      "rate 29500..30500 tenge; rate 11500..12500 tenge *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Фермер просил вернуть 9 000 тенге за стекло.", "amount 9000 tenge"],
    ["В среднем по области дождь, завод получит 90 000 тенге.", "amount 90000 tenge"],
  ])("and is not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Каждая третья труба ржавая, на ремонт просят 4 500 тенге.", 'ordinal "третья"; amount 4500 tenge'],
  ["Сократят каждого шестого клерка и сберегут 4 500 тенге.", 'ordinal "шестого"; amount 4500 tenge'],
  ["Каждая третья семья получит 4 500 тенге.", 'ordinal "третья"; rate 4500 tenge'],
  ["Космодром ежегодно приносит бюджету страны 4 500 долларов.", "rate 4500 USD"],
  ["Ежегодно, как говорят, город продаёт землю и 4 500 долларов отдаёт.", "amount 4500 USD"],
  ["Охране давали 7 000 тенге за смену.", "rate 7000 tenge"],
])("one in so many is no each of another clause: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["За павшую корову обещают 250 500 тенге, за овцу — 35 200.", "rate 250500 tenge; rate 35200 tenge *"],
  ["За павших коров обещают 250 500 тенге.", "amount 250500 tenge"],
])("for an animal: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("what is paid for one thing", () => {
  test.each([
    ["Оружие сдают; за ствол платят до 300 тенге.", "rate at-most ..300 tenge"],
    ["За дом на берегу просят 300 тенге.", "amount 300 tenge"],
    ["За год платят 300 тенге.", "amount 300 tenge"],
    ["На жителя область выделяет 300 тенге.", "rate 300 tenge"],
    ["За ремонт область выделяет 300 тенге.", "amount 300 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Дали 900 000 тенге на теплицу.", "amount 900000 tenge", "it may be one"],
  ["Из бюджета выделят 900 000 тенге на школу в горах.", "amount 900000 tenge", "one that is named"],
  ["Дали до 900 000 тенге на теплицу.", "rate at-most ..900000 tenge", "as much as it takes"],
  ["Дали 600 000–900 000 тенге на теплицу.", "rate between 600000..900000 tenge", "more or less"],
  ["Дали до 900 000 тенге на охрану.", "amount at-most ..900000 tenge", "what is done"],
  ["Дали 900 000 тенге на пациента.", "rate 900000 tenge", "a head"],
])("money for a thing: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["В год музей тратит на свет и тепло 900 000 тенге.", "rate 900000 tenge", "again and again"],
  ["В год пожара музей потерял 900 000 тенге.", "amount 900000 tenge", "once"],
  ["В день рождения музей отдаёт школам 900 000 тенге.", "amount 900000 tenge", "that day"],
])("a time at the beginning: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

describe("for a time, or for one of several, and what looks like it", () => {
  test.each([
    ["В месяц собирали 500 тенге.", "rate 500 tenge"],
    ["В год засухи 500 тенге стоил мешок муки.", "amount 500 tenge"],
    ["Ежегодно фонд помощи пострадавшим от паводка выделяет 500 тенге.", "rate 500 tenge"],
    ["Просят 500 тенге на мост.", "amount 500 tenge"],
    ["Средний возраст — 40 лет; дали 500 тенге на школу.", "count 40 год; amount 500 tenge"],
    ["Сосед продаёт корову и просит 500 тенге.", "amount 500 tenge"],
    ["За стельную корову обещают 500 тенге.", "rate 500 tenge"],
    ["За новую школу просят 500 тенге.", "amount 500 tenge"],
    ["В фонд платят 500 тенге.", "amount 500 tenge"],
    ["За место на новом крытом рынке в городе просят 500 тенге.", "rate 500 tenge"],
    ["Убыток достиг в среднем 500 тенге.", "amount 500 tenge"],
    ["Родители тратят в среднем 500 тенге.", "rate 500 tenge"],
    ["В ауле сгорел 1 дом, дали 500 тенге на дом.", "count 1 дом; amount 500 tenge"],
    ["Купил комбайн, отдав 500 тенге за машину.", "amount 500 tenge"],
    ["Проехал 12 км, отдав 500 тенге за машину.", "count 12 километр; amount 500 tenge"],
    ["Сосед из дома 7 отдал 500 тенге за машину.", 'other "7"; amount 500 tenge'],
    ["12 дворцов, по смете 500 тенге на объект.", "count 12 дворец; rate 500 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
