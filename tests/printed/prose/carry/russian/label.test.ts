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
