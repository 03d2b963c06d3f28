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

test.each([
  [
    "Retail trade grew by 5 percent, while construction shrank by 3.",
    "percent 4.5..5.5 percent; percent 2.5..3.5 percent *",
  ],
  ["Wages rose 8 percent; pensions are up by 9.", "percent 7.5..8.5 percent; percent 8.5..9.5 percent *"],
  [
    "Wages rose 8 percent, those of 300 doctors less, and pensions are up by 9.",
    "percent 7.5..8.5 percent; count 300 doctor; percent 8.5..9.5 percent *",
  ],
  [
    "Output rose 4.4 percent in May but fell 0.2 in June.",
    "percent 4.35..4.45 percent; percent 0.15..0.25 percent *",
  ],
  ["Food rose 0.6% over the month, services 1.1", "percent 0.55..0.65 percent; percent 1.05..1.15 percent *"],
  [
    "Turnout was 61 percent in cities, in prisons 100.",
    "percent 60.5..61.5 percent; percent 99.5..100.5 percent *",
  ],
  [
    "Men hold 57 percent of the seats and women the other 43.",
    "percent 56.5..57.5 percent; percent 42.5..43.5 percent *",
  ],
])("what another changed by or has: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Exports fell by 6 percent while queues at the border grew by 20 to 150.",
    'percent 5.5..6.5 percent; other "20"; other "150"',
  ],
  [
    "Inflation slowed to 6 percent, and the stock index climbed 40 on Tuesday.",
    'percent 5.5..6.5 percent; other "40"',
  ],
  [
    "The grant pays for 20 percent of the seed, wages for 12 drivers and uniforms for 15.",
    "percent 19.5..20.5 percent; count 12 driver; count 15 driver *",
  ],
  ["Turnout was 61 percent and counting lasted until two.", 'percent 60.5..61.5 percent; other "two"'],
  [
    "Prices rose 6 percent, the bakery charges 90 tenge and the kiosk 95.",
    "percent 5.5..6.5 percent; amount 90 tenge; amount 95 tenge *",
  ],
  [
    "Oil accounts for 57 percent of exports, and the ministry for 160.",
    'percent 56.5..57.5 percent; other "160"',
  ],
  [
    "Smoking fell 6 percent, and among men 40 and older by 9.",
    'percent 5.5..6.5 percent; other "40"; other "9"',
  ],
  ["Thefts fell 5 percent, though police recorded 11.", 'percent 4.5..5.5 percent; other "11"'],
  [
    "Bad loans fell to 4.5 percent and the bank opened 30 branches, though one rival reported 11.",
    "percent 4.45..4.55 percent; count 30 branch; count 11 branch *",
  ],
])("what is no percentage of another: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Banks must keep 10 percent of their $280 million in reserve; they now keep barely six.",
    "percent 9.5..10.5 percent; amount 279500000..280500000 USD; percent 5.5..6.5 percent *",
  ],
  [
    "The bank must keep 10 percent of its $280 million in reserve; it now holds six",
    "percent 9.5..10.5 percent; amount 279500000..280500000 USD; percent 5.5..6.5 percent *",
  ],
  [
    "It must keep 10 percent of its 280 branches open; it now has 12.",
    "percent 9.5..10.5 percent; count 280 branch; count 12 branch *",
  ],
  [
    "Stores are 71 percent full, and the two biggest sites only 54",
    "percent 70.5..71.5 percent; count 2 site; percent 53.5..54.5 percent *",
  ],
  [
    "The deficit stood at 4.5 percent, while the neighbouring region had 11.",
    "percent 4.45..4.55 percent; percent 10.5..11.5 percent *",
  ],
])("what others hold now or reported: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Turnout was 61.4 percent, the youngest voter 18.", 'percent 61.35..61.45 percent; other "18"'],
  [
    "Turnout was 61.4 percent, among men 58.5.",
    "percent 61.35..61.45 percent; percent 58.45..58.55 percent *",
  ],
  [
    "Stores are 71 percent full, and of 90 sites only 54 open.",
    "percent 70.5..71.5 percent; count 90 site; count 54 site *",
  ],
  [
    "Stores are 71 percent full, but just two sites only 54.",
    "percent 70.5..71.5 percent; count 2 site; count 54 site *",
  ],
  ["Fares rose 6 percent in May after the bus fleet shrank by 12.", 'percent 5.5..6.5 percent; other "12"'],
  [
    "Fares rose by 6 percent and 300 buses were sold, so the fleet shrank by 12.",
    "percent 5.5..6.5 percent; count 300 bus; count 12 bus *",
  ],
  ["Fares rose by 6 percent and the fleet lost 12.", 'percent 5.5..6.5 percent; other "12"'],
  ["Thefts fell to 5 percent of all crimes; police recorded 11.", 'percent 4.5..5.5 percent; other "11"'],
  [
    "Oil makes up 57 percent of exports, and the budget pays for 16.",
    'percent 56.5..57.5 percent; other "16"',
  ],
  ["Among men it was 12 percent, among women 101.", 'percent 11.5..12.5 percent; other "101"'],
])("beside percentages: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Fares rose 6 percent on bus route 12.", 'percent 5.5..6.5 percent; other "12"'],
  ["Fares rose 6 percent for the old bus route 12.", 'percent 5.5..6.5 percent; other "12"'],
  ["Fares rose 6 percent in May, mostly on route 12.", 'percent 5.5..6.5 percent; other "12"'],
  [
    "Turnout was 61 percent in cities, and prisons 100.",
    "percent 60.5..61.5 percent; percent 99.5..100.5 percent *",
  ],
])("the number of a route is no percentage, a hundred of others is: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
