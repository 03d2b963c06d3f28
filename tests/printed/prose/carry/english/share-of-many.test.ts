import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "About 62 percent of voters, or 4.1 million, paid the tax.",
    "percent about 61..63 percent; count 4050000..4150000 voter",
  ],
  ["A third of the schools (64) have no canteen.", 'other "A third" 1/3; count 64 school'],
  [
    "Some 12 percent of the bad loans, or 40 million, were repaid.",
    "percent about 11..13 percent; amount 39500000..40500000",
  ],
])("a share of many, and how many they are: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["A third of the rural schools in the north (64) have no canteen.", 'other "A third" 1/3; count 64 school'],
  ["Bookings fell 12 percent in hotels, or 4,100.", 'percent 11.5..12.5 percent; other "4,100"'],
])("how many a share is, and what is none of them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
