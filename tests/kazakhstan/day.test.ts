import { describe, expect, test } from "vitest";
import { dayBefore, isDay } from "../../src/kazakhstan/day.js";

describe("isDay", () => {
  test.each(["2024-03-27", "2024-02-29", "2000-02-29", "2024-12-31", "0001-01-01"])("%s exists", (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    ["a leap day in a common year", "2023-02-29"],
    ["a leap day in a common century", "1900-02-29"],
    ["the thirtieth of February", "2024-02-30"],
    ["the thirty-first of April", "2024-04-31"],
    ["a thirteenth month", "2024-13-01"],
    ["a zeroth day", "2024-01-00"],
    ["single digits", "2024-3-27"],
    ["another order", "27-03-2024"],
    ["dots", "2024.03.27"],
    ["no separators", "20240327"],
    ["a time behind", "2024-03-27T00:00"],
    ["a space before", " 2024-03-27"],
    ["a line end behind", "2024-03-27\n"],
    ["a sign", "-2024-03-27"],
    ["digits of another script", "٢٠٢٤-٠٣-٢٧"],
    ["nothing", ""],
  ])("%s is no day", (_, text) => {
    expect(isDay(text)).toBe(false);
  });
});

test.each([0, 1600, 1900, 2000, 2024, 9600])("four years from %i on have the days that UTC has", (from) => {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const start = new Date(0).setUTCFullYear(from, 0, 1);
  const existing = new Set(Array.from({ length: 4 * 366 }, (_, index) => day(start + index * 86_400_000)));
  for (let year = from; year < from + 4; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let date = 0; date <= 32; date += 1) {
        const two = (number: number): string => `${number}`.padStart(2, "0");
        const text = `${`${year}`.padStart(4, "0")}-${two(month)}-${two(date)}`;
        expect(isDay(text), text).toBe(existing.has(text));
      }
    }
  }
});

test.each([
  ["2024-03-01", "2024-02-29"],
  ["2023-03-01", "2023-02-28"],
  ["2025-01-01", "2024-12-31"],
  ["2020-04-01", "2020-03-31"],
])("the day before %s is %s", (day, before) => {
  expect(dayBefore(day)).toBe(before);
});
