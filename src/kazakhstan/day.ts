import { getDaysInMonth } from "date-fns/getDaysInMonth";

const written = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/;

/**
 * True for a calendar day that exists, written `YYYY-MM-DD`. Days stay strings, which sort as they follow each
 * other and belong to no time zone.
 *
 * @example
 * isDay("2024-02-29"); // true
 * isDay("2023-02-29"); // false
 * isDay("2024-2-9"); // false
 */
export function isDay(text: unknown): boolean {
  const [, year, month, day] = (typeof text === "string" && written.exec(text)) || [];
  // The calendar repeats itself after 400 years; of the years below 100, `Date` makes others.
  const days = getDaysInMonth(new Date(2000 + (Number(year) % 400), Number(month) - 1));
  return Number(day) >= 1 && Number(day) <= days;
}

/** The day before an existing day. */
export function dayBefore(day: string): string {
  // A date without a time is read as midnight UTC, and UTC has no hours left out.
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
