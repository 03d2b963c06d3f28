import { at } from "../exact/at.js";
import { firstMciDay, lastMciDay } from "../kazakhstan/mci-values.js";

/** The first day that a register can name: the first of which the MCI is known. */
export const firstDay: string = firstMciDay;

/** The last day that a register can name. */
export const lastDay: string = lastMciDay;

const milliseconds = 86_400_000;

/** How many days there are. */
export const dayCount: number = (Date.parse(lastDay) - Date.parse(firstDay)) / milliseconds + 1;

/** The number of a day, from 1; 0 for one before the first day, and one more than the last for one after it. */
export function dayNumber(day: string): number {
  const number = (Date.parse(day) - Date.parse(firstDay)) / milliseconds + 1;
  return Math.min(Math.max(number, 0), dayCount + 1);
}

/** The day of a number, `YYYY-MM-DD`. */
export function dayOfNumber(number: number): string {
  return new Date(Date.parse(firstDay) + (number - 1) * milliseconds).toISOString().slice(0, 10);
}

/** How a register writes its days. */
export const dateFormats = ["yyyy-mm-dd", "dd.mm.yyyy", "dd/mm/yyyy", "yyyymmdd"] as const;

/** How a register writes its days. */
export type DateFormat = (typeof dateFormats)[number];

/** A day in the register's writing. */
export function writeDay(day: string, format: DateFormat): string {
  const parts = day.split("-");
  const [year, month, date] = [at(parts, 0), at(parts, 1), at(parts, 2)];
  switch (format) {
    case "yyyy-mm-dd":
      return day;
    case "dd.mm.yyyy":
      return `${date}.${month}.${year}`;
    case "dd/mm/yyyy":
      return `${date}/${month}/${year}`;
    case "yyyymmdd":
      return `${year}${month}${date}`;
  }
}
