import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  // in brackets behind the noun of many
  ["Не хватает водителей (104) и доярок (61).", "count 104 водитель; count 61 доярка"],
  ["Врачи из больниц области (12) уехали.", 'other "12"'],
  // of those who have what is named before
  ["Из 20 приезжих патентов не оказалось у девяти.", "count 20 приезжий; count 9 приезжий *"],
  ["Патентов выдали 37.", "count 37 патент"],
  // who is measured in turn
  ["Средний рост парней – 180 сантиметров, девушек – 168.", "count 180 сантиметр; count 168 сантиметр *"],
  ["Высота зала — 8 метров, мест — 420.", "count 8 метр; count 420 место"],
  // a sum of things is none of them
  ["Выдали гранты; сумма грантов – от 2 до 7 млн.", "amount between 1500000..7500000"],
])("the label of %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

test("before a colon stands what was done to so many, and not who did it", () => {
  expect(seen("Жители собрали подписи: 1 400 за день.")).toBe("count 1400 подпись");
  expect(seen("Жители собрались у моста: 1 400 за день.")).not.toContain("мост");
});

test.each([
  [
    "Аул получил 12 тонн муки; не хватает водителей (104) и доярок (61).",
    "count 12 тонна; count 104 водитель; count 61 доярка",
  ],
  [
    "В лагере 640 детей (590), 40 вожатых (38).",
    "count 640 ребенок; count 590 ребенок *; count 40 вожатый; count 38 вожатый *",
  ],
])("in brackets behind a noun of many, whatever was measured before: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Жители собрали новые подписи: 1 400 за день.", "count 1400 подпись"],
  ["Собрали подписи: 1 400 за день.", "count 1400 подпись"],
  ["Жители собрали много: 1 400 подписей.", "count 1400 подпись"],
  ["Жители собрались у моста: 1 400 за день.", "count 1400 житель"],
  ["Волонтёры накормили пострадавших: 2 300 за неделю.", "count 2300 пострадавший"],
])("before a colon what was done to so many: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Спонсоры дали 3 млрд тенге и поделили так: 1,2 — больнице, 0,7 — водозабору.",
    "amount 2500000000..3500000000 tenge; amount 1150000000..1250000000 tenge *; amount 650000000..750000000 tenge *",
  ],
  [
    "Помощь оформили треть семьи: 4 915 получили по 100 МРП.",
    'other "треть" 1/3; other "4 915"; rate 100 MCI',
  ],
])("of a part, and of money, the colon tells nothing: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
