import { describe, expect, test } from "vitest";
import { seen } from "../../seen.js";

describe("a Russian noun that opens a clause counts by the number at its end", () => {
  test.each([
    ["Жалоб тихо поступило 340.", "count 340 жалоба"],
    ["Подали 40 заявок, победителями стали семеро.", "count 40 заявка; count 7 победитель"],
    ["Шахматистов, выполнивших норму, — 18.", "count 18 шахматист"],
    ["Студентов вузов, живущих в общежитии, — 18.", "count 18 студент"],
    ["Фигур для сада мастер вырезал 26.", "count 26 фигура"],
    ["Обвиняемых по делу о контрабанде сигарет 14.", "count 14 обвиняемый"],
    ["Скульптур для парка мастер вырезал сам 26.", "count 26 скульптура"],
    ["Сайгаков в степи нашли павшими 340, причину ищут.", "count 340 сайгак"],
    [
      "Выдали 60 слуховых аппаратов, а переводчиков на весь район — только два.",
      "count 60 аппарат; count 2 переводчик",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Пассажиров поезда 27 ждали.", 'other "27"'],
    ["Пациентов больницы 7 ждали.", 'other "7"'],
  ])("and not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a Russian pronoun counts those that the clause before names", () => {
  test.each([
    ["Сайгаков стало больше: сейчас их 2,8 млн.", "count 2750000..2850000 сайгак"],
    [
      "Проблемных кредитов больше: на 1 мая их 1,2 млн, годом ранее было 1,1 млн.",
      'date "1 мая"; count 1150000..1250000 кредит; count 1050000..1150000 кредит *',
    ],
    ["Врачей не хватает: в районе их было 48.", "count 48 врач"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test("but not those of a figure of their own", () => {
    expect(seen("Осмотрели 40 домов, но признали годными их 12.")).toBe("count 40 дом; count 12 дом *");
  });
});

test.each([
  ["Парк пополнили 60 троллейбусов, старых списали 48.", "count 60 троллейбус; count 48 троллейбус *"],
  ["Парк пополнили 25 троллейбусов, трамваев списали 48.", "count 25 троллейбус; count 48 трамвай"],
])("adjectives behind a comma: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([["Из 312 рейдов законными признали 84.", "count 312 рейд; count 84 рейд *"]])(
  "what so many are called is no noun: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);
