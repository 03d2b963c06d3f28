import { expect, test } from "vitest";
import { seen } from "../../seen.js";

const [lost, gave] = ["amount 37500000000..38500000000 tenge", "Фонд выделил 38 млрд тенге"];

test.each([
  ["Предприятия потеряли 38 млрд тенге; компенсацию получили 734.", `${lost}; other "734"`],
  [`${gave}, помощь получат 734.`, `${lost}; other "734"`],
  [`${gave}: 1 322 получили всё.`, `${lost}; other "1 322"`],
  [
    "734 фирмы потеряли 38 млрд тенге; компенсацию получили 612.",
    `count 734 фирма; ${lost}; count 612 фирма *`,
  ],
  [`${gave}, вернули 12.`, `${lost}; amount 11500000000..12500000000 tenge *`],
])("those who get are no money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Фонд выделил 38 млрд тенге, помощь получат 100.", 'amount 37500000000..38500000000 tenge; other "100"'],
  ["Фонд выделил 38 млрд тенге: 1 322 ждут ответа.", 'amount 37500000000..38500000000 tenge; other "1 322"'],
])("as many as only those can be: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Фонд выделил 38 млрд тенге, помощь получат 99.",
    "amount 37500000000..38500000000 tenge; amount 98500000000..99500000000 tenge *",
  ],
  [
    "Фонд выделил 38 млрд тенге, помощь получат 734,5.",
    "amount 37500000000..38500000000 tenge; amount 734450000000..734550000000 tenge *",
  ],
  [
    "Фонд выделил 38 млрд тенге, деньги получат 734.",
    "amount 37500000000..38500000000 tenge; amount 733500000000..734500000000 tenge *",
  ],
  ["По 110 тыс. тенге на члена семьи перечислили 2 905.", "rate 109500..110500 tenge; rate 2905 tenge *"],
  ["Оклад — 200 000 тенге, из них 30 000 уходит на проезд.", "rate 200000 tenge; rate 30000 tenge *"],
])("but money where fewer, with decimals, or of money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
