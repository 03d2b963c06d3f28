import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Заболели 34 человека, детей до 14 лет — 21.",
    "count 34 человек; count at-most ..14 год; count 21 ребенок",
  ],
  ["Женщин старше 60 лет среди них 31.", "count 60 год; count 31 женщина"],
  ["Школ на 600 мест построено 14.", "count 600 место; count 14 школа"],
  ["Квартир площадью до 40 метров — 12.", "count at-most ..40 метр; count 12 квартира"],
  ["Пассажиров в 14 вагонах — 600.", "count 14 вагон; count 600 пассажир"],
  ["Выпускников 9-х классов — 41.", 'ordinal "9-х"; count 41 выпускник'],
])("what another number says more of is counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Из 86 безработных в 4 районах трудоустроены 51.",
    "count 86 безработный; count 4 район; count 51 безработный *",
  ],
  ["Гость до 14 лет — 21.", "count at-most ..14 год; count 21 год *"],
  ["Мастеров на 12 ставок, поваров — 9.", "count 12 ставка; count 9 повар"],
])("but not where it opens no label: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
