import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "Pay will rise by 15 percent from May, those of doctors by 20.",
    "percent 14.5..15.5 percent; percent 19.5..20.5 percent *",
  ],
  [
    "Food rose 0.6% over the month, services 1.1.",
    "percent 0.55..0.65 percent; percent 1.05..1.15 percent *",
  ],
  [
    "Food rose 0.6% over the month, and manufactured goods barely 0.3.",
    "percent 0.55..0.65 percent; percent 0.25..0.35 percent *",
  ],
  ["Food rose 6% over the month, police detained 40.", 'percent 5.5..6.5 percent; other "40"'],
  [
    "Oil accounts for 57 percent of exports, metals for 16 and grain for six.",
    "percent 56.5..57.5 percent; percent 15.5..16.5 percent *; percent 5.5..6.5 percent *",
  ],
  [
    "The state owns 51 percent, the Chinese partner 30 percent and a Dubai fund the remaining 19.",
    "percent 50.5..51.5 percent; percent 29.5..30.5 percent; percent 18.5..19.5 percent *",
  ],
  ["Among men it was 12 percent, among women 4.", "percent 11.5..12.5 percent; percent 3.5..4.5 percent *"],
])("percentages of another: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Bad loans fell to 4.5 percent, though one bank reported 11.",
    "percent 4.45..4.55 percent; percent 10.5..11.5 percent *",
  ],
  ["Thefts fell 5 percent and police recorded 11.", 'percent 4.5..5.5 percent; other "11"'],
  [
    "Stores are 71 percent full, and the two biggest sites only 54 and 58.",
    "percent 70.5..71.5 percent; count 2 site; percent 53.5..54.5 percent *; percent 57.5..58.5 percent *",
  ],
])("what few and others have: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "It must keep 10 percent of its $280 million in reserve; it now has barely six.",
    "percent 9.5..10.5 percent; amount 279500000..280500000 USD; percent 5.5..6.5 percent *",
  ],
  [
    "It must keep 10 percent of its $280 million in reserve; it now has 640.",
    "percent 9.5..10.5 percent; amount 279500000..280500000 USD; amount 639500000..640500000 USD *",
  ],
])("what is held now: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The debt equals 38 percent of revenue, against a ceiling of 60.",
    "percent 37.5..38.5 percent; percent 59.5..60.5 percent *",
  ],
])("a percentage it is compared with: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
