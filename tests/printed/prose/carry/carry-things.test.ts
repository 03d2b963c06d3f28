import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a whole number that nothing else names counts the things before it", () => {
  test.each([
    [
      "The camps need half a million poles, and a hundred thousand are cut.",
      "count 450000..550000 pole; count 99500..100500 pole *",
    ],
    ["Домов сгорело 14; ремонт нужен ещё 39.", "count 14 дом; count 39 дом *"],
    ["The shelter took in 74 dogs and found homes for nineteen.", "count 74 dog; count 19 dog *"],
    [
      "Auditors went through 1,904 programmes and found that over 300 have no target.",
      "count 1904 programme; count over 301.. programme *",
    ],
    ["Егеря насчитали 950 сайгаков, а браконьеры отстрелили 87.", "count 950 сайгак; count 87 сайгак *"],
    ["Купили 40 автобусов, а на линию вышли 31.", "count 40 автобус; count 31 автобус *"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Six dogs came; the owner is 24.", 'count 6 dog; other "24"', "an age"],
    ["Шесть врачей уехали, младшему исполнилось 24.", 'count 6 врач; other "24"', "an age"],
    ["Six dogs came for 7.5.", 'count 6 dog; other "7.5"', "decimal places"],
  ])("but not in %s: %#", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a number may be more than what room was for", () => {
  test.each([["The school, built for 600 pupils, teaches 1,150.", "count 600 pupil; count 1150 pupil *"]])(
    "in %s",
    (text, expected) => {
      expect(seen(text)).toBe(expected);
    },
  );
});

describe("in Russian a number may be more, or of what stands before a place", () => {
  test.each([
    ["По бумагам было 100 коробок, на складе насчитали 430.", "count 100 коробка; count 430 коробка *"],
    [
      "Команда набрала 47 очков в 31 матче, от лидера её отделяют девять.",
      "count 47 очко; count 31 матч; count 9 очко *",
    ],
    ["Пало 300 голов мелкого скота и 42 крупного.", "count 300 голова; count 42 голова *"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Most of 900 girls missed the 40 marks; one got 77 out of 80.",
    "count 900 girl; count 40 mark; count 77 mark *; count 80 mark *",
  ],
  ["Most of 900 girls bought the 40 books; one saw 77.", "count 900 girl; count 40 book; count 77 girl *"],
])("what is scored may be more: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("what was built in a year for so many may hold more", () => {
  expect(seen("The jail, built in 1964 for 700 inmates, now holds 1,150.")).toBe(
    'year "1964"; count 700 inmate; count 1150 inmate *',
  );
});

test.each([
  ["По 14 фактам завели дела, по трём вынесли приговор.", "count 14 факт; count 3 факт *"],
  [
    "Столкнулись 14 автомобилей, четверо погибли, 11 в больнице.",
    'count 14 автомобиль; other "четверо"; other "11"',
  ],
  ["Столкнулись 14 автомобилей, 11 на эвакуаторе.", "count 14 автомобиль; count 11 автомобиль *"],
  ["Кандидатов сняли семерых: двоих — за декларацию.", "count 7 кандидат; count 2 кандидат *"],
  ["Отозвали 14 лицензий, новых — на 42 млн.", "count 14 лицензия; count 41500000..42500000"],
])("what a Russian number may take: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  // more may have been hurt than died, and some of those are told apart
  [
    "Погибли два человека, травмы получили 17, трое из них дети.",
    "count 2 человек; count 17 человек *; count 3 человек *",
  ],
  ["Отремонтировали два дома, погибли 17.", 'count 2 дом; other "17"'],
  // frost is no number of things
  ["Нашли 28 норок, при минус 26 они спят.", 'count 28 норка; other "минус 26"'],
  // instead of those who were planned
  ["Вместо положенных 150 пассажиров ехали 268.", "count 150 пассажир; count 268 пассажир *"],
  // as old as that
  ["Там 40 человек, двое старше шестидесяти.", 'count 40 человек; count 2 человек *; other "шестидесяти"'],
  ["Очередь сократилась до 57 малышей, прежде она насчитывала 143.", "count 57 малыш; count 143 малыш *"],
])("of whom there may be more, and of whom not: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Из 112 проектов не начаты 34, сроки по 18 сорваны.",
    "count 112 проект; count 34 проект *; count 18 проект *",
  ],
  ["Двенадцать проектов идут, сроки по 18 сорваны.", 'count 12 проект; other "18"'],
])("parts of a whole behind `по`: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Фестиваль посетили 64 тысячи чабанов, в прошлом году — 51.",
    "count 63500..64500 чабан; count 50500..51500 чабан *",
  ],
  ["Фестиваль посетили 64 тысячи чабанов, в Аксу — 51.", "count 63500..64500 чабан; count 51 чабан *"],
])("of another time a number has the scale of this one: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "It serves 41,000 people and has 19 doctors, although 27 are needed.",
    "count 41000 person; count 19 doctor; count 27 doctor *",
  ],
])("as many as are wanted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The shelter took in 74 dogs and 12 cats and found homes for nineteen.",
    "count 74 dog; count 12 cat; count 19 dog *",
  ],
  ["The clinic has 19 doctors, although 27 were required.", "count 19 doctor; count 27 doctor *"],
  [
    "The team failed to score the required 50 points; the best got 138 out of 140.",
    "count 50 point; count 138 point *; count 140 point *",
  ],
  [
    "Клуб набрал 47 очков в 31 матче, от лидера его отделяют 33.",
    "count 47 очко; count 31 матч; count 33 очко *",
  ],
  ["Четыре килограмма мёда разлили на двоих.", 'count 4 килограмм; other "двоих"'],
  [
    "Он обошёл 31 соперника и занял третье место из восьми.",
    'count 31 соперник; ordinal "третье"; other "восьми"',
  ],
  ["Проектов 112, по двенадцати вынесены решения.", "count 112 проект; count 12 проект *"],
])("of which things a number may be, and of which not: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
