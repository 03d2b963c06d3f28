import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Горожан 11,3 млн, сельчан 6,2.",
    "count 11250000..11350000 горожанин; count 6150000..6250000 сельчанин *",
  ],
  ["Горожан 11,3 млн, сельчан 620.", "count 11250000..11350000 горожанин; count 620 сельчанин"],
  [
    "Ферм за год открыли 12,6 тысячи, лавок закрыли 8,3.",
    "count 12550..12650 ферма; count 8250..8350 лавка *",
  ],
])("a part of things has the scale before it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Казахов в области 71,3%, русских — 14,6, немцев — 3,4.",
    "percent 71.25..71.35 percent; percent 14.55..14.65 percent *; percent 3.35..3.45 percent *",
  ],
  ["Возраст жителей — 32,1 года; мужчин — 30,5.", "count 32.05..32.15 год; count 30.45..30.55 год *"],
  [
    "Выявили 374 нарушения на 42,8 млрд тенге, возмещено 19,4.",
    "count 374 нарушение; amount 42750000000..42850000000 tenge; amount 19350000000..19450000000 tenge *",
  ],
])("a number with places is of no things: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Сейчас в районе вакансий 2,5.", "count 2.45..2.55 вакансия"],
  [
    "Горожан 11,3 млн, сельчан 6,2 млн.",
    "count 11250000..11350000 горожанин; count 6150000..6250000 сельчанин",
  ],
])("a number with places behind nothing, and one with its own scale: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
