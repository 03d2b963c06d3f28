import { expect, test } from "vitest";
import { dayNumber, monthsBetween } from "../../../../src/report/html/drawing/days.js";

test("days are counted from the first of January 1970", () => {
  expect(dayNumber("1970-01-01")).toBe(0n);
  expect(dayNumber("1971-01-01")).toBe(365n);
  expect(dayNumber("1969-12-31")).toBe(-1n);
  // 54 years, of which 13 are leap years, then January and 28 days of February.
  expect(dayNumber("2024-02-29")).toBe(54n * 365n + 13n + 31n + 28n);
});

test("the months that begin between two days", () => {
  const names = (first: string, last: string, most: number) =>
    monthsBetween(first, last, most).map(({ day, name }) => `${day} ${name}`);
  expect(names("2024-11-20", "2025-02-01", 6)).toEqual([
    "2024-12-01 Dec 2024",
    "2025-01-01 Jan 2025",
    "2025-02-01 Feb 2025",
  ]);
  expect(names("2024-04-20", "2024-12-26", 6)).toEqual([
    "2024-05-01 May 2024",
    "2024-07-01 Jul 2024",
    "2024-09-01 Sep 2024",
    "2024-11-01 Nov 2024",
  ]);
  expect(names("2024-04-20", "2024-04-29", 6)).toEqual([]);
});
