import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["Число заёмщиков с долгами выросло до 1,74 млн.", "count 1735000..1745000 заемщик"],
  ["Кредиты выросли до 1,74 млн.", "amount 1735000..1745000"],
  ["Число кредитов выросло; выдано 1,74 млн.", "amount 1735000..1745000"],
])("millions behind a word for how many are no money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Число заёмщиков, которые просрочили платёж по кредиту за этот год, выросло до 1,74 млн.",
    "count 1735000..1745000",
  ],
  ["Число кредитов выросло: банки выдали 1,74 млн.", "amount 1735000..1745000"],
  ["Количество вкладов достигло 1,74 млн.", "count 1735000..1745000 вклад"],
])("how far a word for how many reaches: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
