import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Гости потратили 1,4 млрд долларов, в среднем по 930 на человека.",
    "amount 1350000000..1450000000 USD; rate 930 USD *",
  ],
  [
    "Абонплата выросла до 23 000 тенге в месяц, у соседей — 19 000 в месяц.",
    "rate 23000 tenge; rate 19000 tenge *",
  ],
])("what there is for each is no more than all: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
