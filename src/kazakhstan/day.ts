import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";

const written = /^\d{4}-\d{2}-\d{2}$/;

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
  return typeof text === "string" && written.test(text) && isValid(parseISO(text));
}

/** The day before an existing day. */
export function dayBefore(day: string): string {
  // A date without a time is read as midnight UTC, and UTC has no hours left out.
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
