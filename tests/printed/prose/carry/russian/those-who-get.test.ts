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
