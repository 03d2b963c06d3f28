import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Выявили 26 случаев на 10 тысяч населения, против 31 зимой.",
    "count 26 случай; count 9500..10500 население; count 31 случай *",
  ],
  [
    "Выявили 26 случаев на 1 000 жителей, против 31 зимой.",
    "count 26 случай; count 1000 житель; count 31 случай *",
  ],
  [
    "There were 31 thefts per 10,000 people, against 42 a year ago.",
    "count 31 theft; count 10000 person; count 42 theft *",
  ],
  [
    "На каждые 100 жителей приходится 31 машина, в Алматы — 42.",
    "count 100 житель; count 31 машина; count 42 машина *",
  ],
  [
    "Әр 10 мың адамға 31 дәрігер келеді, Астанада 42.",
    "count 9500..10500 адам; count 31 дәрігер; count 42 дәрігер *",
  ],
])("those of whom so many others fall to it give nothing to later numbers: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Of every 100 recruits, 19 leave and 12 stay.",
    "count 100 recruit; count 19 recruit *; count 12 recruit *",
  ],
  [
    "Построили 3 школы на 900 мест, из них 400 — в Актау.",
    "count 3 школа; count 900 место; count 400 место *",
  ],
  [
    "Построили 3 школы на 1 200 мест, из них 400 — в Актау.",
    "count 3 школа; count 1200 место; count 400 место *",
  ],
  [
    "Сдали 38 садиков на 9,1 тыс. мест, из них 1 200 — в сёлах.",
    "count 38 садик; count 9050..9150 место; count 1200 место *",
  ],
  ["Школа на 120 мест приняла 140.", "count 120 место; count 140 место *"],
])("but a whole does, and for how many there is room: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Построили 3 школы на 100 мест, из них 40 — в Актау.", "count 3 школа; count 100 место; count 40 место *"],
  ["На 10 000 гектарах посеяли рожь, на 4 000 — овёс.", "count 10000 гектар; count 4000 гектар *"],
  ["Эвакуировали 10 000 жителей, 4 000 вернулись.", "count 10000 житель; count 4000 житель *"],
])("room for a hundred is no base, nor what stands behind no such word: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
