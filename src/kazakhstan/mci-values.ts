import { at } from "../exact/at.js";
import { kindOf } from "../exact/given.js";
import { grainsPerUnit, tenge } from "../exact/unit.js";
import { dayBefore, isDay } from "./day.js";

/** A period in which the monthly calculation index (MCI) of Kazakhstan had one value. */
export interface MciValue {
  /** First day on which the value applies, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day on which it applies, `YYYY-MM-DD`. */
  readonly to: string;
  /** One MCI in whole tenge. */
  readonly tenge: number;
}

/** A day for which no MCI is known. */
export class MciError extends Error {
  override readonly name = "MciError";
  /** `not-a-day`: no calendar day written `YYYY-MM-DD`; `not-covered`: before or after what the table knows. */
  readonly code: "not-a-day" | "not-covered";
  /** As given; of what is no text, what it is. */
  readonly date: string;

  constructor(code: MciError["code"], date: string) {
    super(explain(code, date));
    this.code = code;
    this.date = typeof date === "string" ? date : kindOf(date);
  }
}

// The whole table: another year is another row, and one in `mci.ts`, which says what sets it. The last value holds to the end of
// its year, for which its budget was made.
const rows = [
  ["2014-01-01", 1852],
  ["2015-01-01", 1982],
  ["2016-01-01", 2121],
  ["2017-01-01", 2269],
  ["2018-01-01", 2405],
  ["2019-01-01", 2525],
  ["2020-01-01", 2651],
  ["2020-04-01", 2778],
  ["2021-01-01", 2917],
  ["2022-01-01", 3063],
  ["2022-04-01", 3180],
  ["2023-01-01", 3450],
  ["2024-01-01", 3692],
  ["2025-01-01", 3932],
  ["2026-01-01", 4325],
] as const;

/** The first day of a value of the MCI that is known. */
export type MciDay = (typeof rows)[number][0];

/** Every value of the MCI that is known, from the earliest to the latest, without a gap. */
export const mciValues: readonly (MciValue & { readonly from: MciDay })[] = rows.map(
  ([from, value], index) => {
    const next = rows[index + 1];
    const to = next === undefined ? `${from.slice(0, 4)}-12-31` : dayBefore(next[0]);
    return { from, to, tenge: value };
  },
);

/** The first day of which the MCI is known. */
export const firstMciDay: string = at(mciValues, 0).from;

/** The last day of which the MCI is known. */
export const lastMciDay: string = at(mciValues, mciValues.length - 1).to;

/** The value that applies on a day. @throws {MciError} where the date is no calendar day, or lies outside what is known */
export function mciValueOn(date: string): (typeof mciValues)[number] {
  if (!isDay(date)) throw new MciError("not-a-day", date);
  const value = mciValues.find(({ from, to }) => from <= date && date <= to);
  if (value === undefined) throw new MciError("not-covered", date);
  return value;
}

/** One MCI in grains of tenge on a day. @throws {MciError} as {@link mciValueOn} does */
export function mciGrains(date: string): bigint {
  return BigInt(mciValueOn(date).tenge) * grainsPerUnit(tenge);
}

function explain(code: MciError["code"], date: string): string {
  switch (code) {
    case "not-a-day":
      return `${shown(date)} is not a calendar day; write an existing day as YYYY-MM-DD, such as 2024-03-27`;
    case "not-covered":
      return `the MCI is known from ${firstMciDay} to ${lastMciDay}, and ${date} is ${date < firstMciDay ? "before" : "after"} that; use a day within, or give the amount in tenge`;
  }
}

// The text may come from a stranger's file and be of any length, and control characters could steer a terminal.
function shown(date: string): string {
  if (typeof date !== "string") return kindOf(date);
  const cut = date.length > 20 ? `${date.slice(0, 20)}…` : date;
  return `"${cut.replace(/[\p{Cc}\p{Bidi_Control}]/gu, "·")}"`;
}
