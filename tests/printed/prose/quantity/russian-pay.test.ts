import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a Russian amount is what each gets or pays month by month, or at most", () => {
  test.each([
    ["Ищут крановщика с окладом 410 000 тенге.", "rate 410000 tenge"],
    ["Учителю физики дали пенсию в 95 000 тенге.", "rate 95000 tenge"],
    ["Стипендия магистранта — 66 000 тенге.", "rate 66000 tenge"],
    ["Средняя зарплата в Кокшетау за 2023 год достигла 301 200 тенге.", 'year "2023 год"; rate 301200 tenge'],
    ["Зарплата выросла на 8%, до 301 200 тенге.", "percent 7.5..8.5 percent; rate 301200 tenge"],
    ["Прожиточный минимум — 46 228 тенге.", "rate 46228 tenge"],
    ["Максимальный размер ссуды — 9 000 000 тенге.", "rate 9000000 tenge"],
    ["Пасечник живёт один, зарабатывая 120 000 тенге.", "rate 120000 tenge"],
    ["Зарплата каменщика — в среднем 250 000 тенге.", "rate 250000 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Долг по зарплате — 900 000 тенге.", "amount 900000 tenge"],
    ["Фонд зарплаты — 2 000 000 тенге.", "amount 2000000 tenge"],
    ["Из пенсии старик отдал на храм 40 000 тенге.", "amount 40000 tenge"],
    ["Зарплату 12 малярам задержали, ущерб — 700 000 тенге.", "count 12 маляр; amount 700000 tenge"],
    ["Сумма ущерба — 300 000 тенге.", "amount 300000 tenge"],
  ])("and is not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a part of it is for each too", () => {
  test("behind words such as `из которых`", () => {
    expect(seen("Оклад — 200 000 тенге, из которых 30 000 уходит на проезд.")).toBe(
      "rate 200000 tenge; rate 30000 tenge *",
    );
  });
});

test.each([["Минимальная зарплата останется на уровне 91 тысячи тенге.", "rate 90500..91500 tenge"]])(
  "at a level: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test("what pay was before it changed does not part it from its noun", () => {
  expect(seen("Стипендия выросла с 36 000 до 41 898 тенге.")).toBe("rate 36000 tenge *; rate 41898 tenge");
  expect(seen("Призовой фонд вырос с 36 000 до 41 898 тенге.")).toBe(
    "amount 36000 tenge *; amount 41898 tenge",
  );
});

test.each([
  ["Больше всех получают в Атырау — 672 тыс. тенге.", "rate 671500..672500 tenge"],
  ["Средний размер пенсии — 156,7 тыс. тенге.", "rate 156650..156750 tenge"],
  ["Ставка воспитателя — 210 тыс. тенге.", "rate 209500..210500 tenge"],
  ["Общий размер долга — 156,7 тыс. тенге.", "amount 156650..156750 tenge"],
])("what each gets: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Стипендии — 3 млрд тенге.", "amount 2500000000..3500000000 tenge"],
  ["Пенсию тратит на лекарства, сын присылает 500 тенге.", "amount 500 tenge"],
  ["Общая зарплата бригады — 500 тенге.", "amount 500 tenge"],
  ["Фонд зарплаты — 500 тенге.", "amount 500 tenge"],
  ["Из майской зарплаты — 500 тенге на дрова.", "amount 500 tenge"],
  ["Зарплата низкая; ущерб достиг 500 тенге.", "amount 500 tenge"],
  ["Зарплаты задержали, общий ущерб достиг 500 тенге.", "amount 500 tenge"],
  ["Зарплата: 500 тенге.", "rate 500 tenge"],
  ["Приняли с окладом в 500 тенге.", "rate 500 tenge"],
  ["При зарплате в 500 тенге квартиру не снять.", "rate 500 tenge"],
  [
    "Зарплата на заводе «Асыл», выросшая на 10%, достигла 500 тенге.",
    "percent 9.5..10.5 percent; rate 500 tenge",
  ],
  [
    "Зарплата, выросшая на 10,2 процента, достигла 500 тенге.",
    "percent 10.15..10.25 percent; rate 500 tenge",
  ],
  ["Стипендия в вузах страны выросла с 400 до 500 тенге.", "rate 400 tenge *; rate 500 tenge"],
  [
    "Стипендия по всей стране выросла с 36,5 тысячи до 41,8 тысячи тенге.",
    "rate 36450..36550 tenge *; rate 41750..41850 tenge",
  ],
])("what pay is, and what only stands near it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
