import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a noun that ends as those of many do before the one that is counted", () => {
  test.each([
    ["They built 40 sports halls.", "count 40 hall"],
    ["Three human rights groups came.", "count 3 group"],
    ["Two sports management students came.", "count 2 student"],
    ["They sold 40 fireworks.", "count 40 firework"],
    ["They closed 12 sports played indoors.", "count 12 sport"],
    ["They moved 12 sports to clubs.", "count 12 sport"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Биыл 900 қандас Отанға оралды.", "count 900 қандас"],
  ["Биыл 900 қандас ауылға қоныстанды.", "count 900 қандас"],
  ["Биыл 900 қандас отбасы келді.", "count 900 отбасы"],
])("where Kazakh returnees go is not counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Биыл 20 жалғызбасты қарт үй алды.", "count 20 қарт"],
  ["Жерді 20 қарт ана суғарды.", "count 20 ана"],
  ["Өртте 2 ересек қаза болды.", "count 2 ересек"],
  ["Қоймада 50 тері кітап пен 14 қыш ыдыс бар.", "count 50 кітап; count 14 ыдыс"],
  ["Қоймада 50 тері сақталған.", "count 50 тері"],
])("people are counted before what is no one, stuff is not: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Байқауда 8 студент қыз жеңді.", "count 8 қыз"],
  ["Оған 30 ісмер әйел барды.", "count 30 әйел"],
  ["Олар 8 құтқарушы қызды тапты.", "count 8 құтқарушы"],
  ["Былтыр 6 мың егіз туды.", "count 5500..6500 егіз"],
  ["Қалада 5 мал ұрлау тіркелді.", "count 5 мал ұрлау"],
])("a Kazakh person behind a trade: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Енді 73 жасқа жұмыс берілді.", "count 73 жас"],
  ["Енді 73 жас отбасы көшті.", "count 73 отбасы"],
])("a Kazakh noun in a case is no adjective: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Биыл 20 қалалық және 30 ауылдық мектеп салынды.", "count 20 мектеп *; count 30 мектеп"],
  ["The club has 12 sports coach Asanov likes.", "count 12 sport"],
  ["They teach 12 sports head coach Asanov knows.", "count 12 sport"],
  ["The team must play three games behind closed doors.", "count 3 game"],
  ["They opened 12 sports camp kitchens.", "count 12 kitchen"],
  ["Перевезли 12 больных терапии.", "count 12 больной"],
  ["Перевезли 5 заключенных колонии.", "count 5 заключенный"],
])("a noun before another is counted or not: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
