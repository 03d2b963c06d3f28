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

test.each([
  ["Жалоб на перебои в подаче воды у реки поступило 340.", "count 340 жалоба"],
  ["Новых школ в области построят 14.", "count 14 школа"],
  ["Больных овец в хозяйстве забили 14.", "count 14 овца"],
  ["Мёртвых на берегу нашли 26.", "count 26 мертвый"],
  ["Парк пополнили 60 троллейбусов, а мёртвых птиц в парке нашли 26.", "count 60 троллейбус; count 26 птица"],
  ["Комбайнов в хозяйстве не хватает двенадцать.", "count 12 комбайн"],
  ["Комбайнов в хозяйстве двенадцать.", "count 12 комбайн"],
  ["Привезли 40 тонн сена, лошадей в табуне осталось 26.", "count 40 тонна; count 26 лошадь"],
])("nouns that open a clause, with adjectives or a verb between: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([["Вызовов скорой стало больше на 74.", 'other "74"']])(
  "not by how many more: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test.each([
  ["Из 312 участников победителями признаны 84.", "count 312 участник; count 84 победитель"],
  ["Чемпионами стали двое.", "count 2 чемпион"],
  ["Подали 40 заявок, лучшими признали 12.", "count 40 заявка; count 12 заявка *"],
])("what so many became: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Сайгаков стало больше: теперь их почти 2,8 млн.", "count nearly 2750000..2799999 сайгак"],
  ["Сайгаков стало больше: их сейчас 2,8 млн.", "count 2750000..2850000 сайгак"],
  ["Сайгаков стало больше: их уже 2,8 млн.", "count 2750000..2850000 сайгак"],
  ["Сайгаков стало больше: егеря их насчитали 2 800.", "count 2800 сайгак"],
  ["Школы строят везде: в области их 12, детсадов – 30.", "count 12 школа; count 30 детсад"],
  [
    "Школ в каждом районе области давно уже не хватает, и власти решили строить новые здания, теперь их 12.",
    "count 12 здание",
  ],
])("they, with a word or a clause between: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
