import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { readUnit } from "../unit/counted-unit.js";
import { readMonth } from "../words/month.js";
import { goesOnAt, isScaleAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import {
  isAttached,
  isCapitalAt,
  isDashAt,
  isDigitsAt,
  isJointAt,
  isWordAt,
  keyAt,
  lengthAt,
  numberAt,
} from "../words/token-marks.js";
import { dayAt, isWithin } from "./day.js";
import { behindDayOfMonth, behindLaterDay } from "./kazakh-day.js";

/** A date among tokens. */
export interface DateRead {
  readonly next: number;
  /** `YYYY-MM-DD`, where the date has a year and is one day of the calendar. */
  readonly day: string | undefined;
}

/**
 * The date that begins at a token: `27 March 2024`, `July 3, 2024`, `27–28 марта т.г.`, `2024 жылғы 27 наурызда`,
 * `27.03.2024`, `2024-03-27`. `undefined` where none begins.
 */
export function readDate(tokens: readonly Token[], at: number, index: ProseIndex): DateRead | undefined {
  const token = tokens[at];
  if (token?.kind === "digits") {
    return (
      inDigits(tokens, at) ??
      yearFirst(tokens, at, index) ??
      dayFirst(tokens, at, index) ??
      ofOneDay(behindLaterDay(tokens, at, index))
    );
  }
  if (token?.kind !== "word") return undefined;
  return index.language === "kk"
    ? ofOneDay(behindDayOfMonth(tokens, at, index))
    : monthFirst(tokens, at, index);
}

function ofOneDay(next: number | undefined): DateRead | undefined {
  return next === undefined ? undefined : { next, day: undefined };
}

function dateOf(
  next: number,
  year: string | undefined,
  month: number | string,
  day: string | undefined,
): DateRead {
  if (year?.length !== 4 || day === undefined) return { next, day: undefined };
  const exists =
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  if (!exists) return { next, day: undefined };
  return { next, day: `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` };
}

const separators: readonly string[] = [".", "/", "-"];

// 27.03.2024, 27/03/2024, 2024-03-27; and 3/27/2024, in which only the second can be the day
function inDigits(tokens: readonly Token[], at: number): DateRead | undefined {
  const mark = tokens[at + 1];
  if (mark === undefined || mark.space !== "" || !separators.includes(mark.key)) return undefined;
  const other = tokens[at + 3];
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (other?.key !== mark.key || parts.some((part) => part?.kind !== "digits")) return undefined;
  if ([other, parts[1], parts[2]].some((part) => part?.space !== "")) return undefined;
  const [first = "", second = "", third = ""] = parts.map((part) => part?.text ?? "");
  const iso = first.length === 4 && second.length === 2 && third.length === 2;
  const local = first.length <= 2 && second.length <= 2 && (third.length === 4 || third.length === 2);
  if (!iso && !local) return undefined;
  // `7-20-25`, `10-15-20 минут`
  if (!iso && mark.key === "-" && third.length === 2 && !(first.length === 2 && isWithin(second, 12)))
    return undefined;
  const [day, month] = iso ? [third, second] : isWithin(second, 12) ? [first, second] : [second, first];
  const fits = isWithin(day, 31) && isWithin(month, 12);
  const more = tokens[at + 5];
  if (!fits || (more?.key === mark.key && more.space === "" && isDigitsAt(tokens, at + 6))) return undefined;
  return dateOf(at + 5, iso ? first : third, month, day);
}

function dayFirst(tokens: readonly Token[], at: number, index: ProseIndex): DateRead | undefined {
  let next = dayAt(tokens, at, index);
  if (next === undefined) return undefined;
  const behind = isDashAt(tokens, next) || index.dayLinks.has(keyAt(tokens, next)) ? next + 1 : undefined;
  const second = behind === undefined ? undefined : dayAt(tokens, behind, index);
  const several = second !== undefined;
  next = second ?? next;
  if (keyAt(tokens, next) === "of") next += 1;
  next = behindJoint(tokens, next);
  const month = readMonth(tokens, next, index);
  if (month === undefined) return undefined;
  const end = withYear(tokens, month.next, index);
  const year = tokens.slice(month.next, end).find(isYear)?.text;
  return dateOf(end, year, month.value, several ? undefined : tokens[at]?.text);
}

// `1-қыркүйекке дейін`
function behindJoint(tokens: readonly Token[], at: number): number {
  return isAttached(tokens, at) && isJointAt(tokens, at) ? at + 1 : at;
}

// July 3, 2024; July 3rd; July 3–5
function monthFirst(tokens: readonly Token[], at: number, index: ProseIndex): DateRead | undefined {
  if (index.language !== "en") return undefined;
  const month = findPhrase(tokens, at, index.months);
  if (month === undefined || !isCapitalAt(tokens, at)) return undefined;
  const day = dayAt(tokens, month.next, index);
  if (day === undefined || goesOn(tokens, day)) return undefined;
  if (day === month.next + 1 && isMeasured(tokens, at, day, index)) return undefined;
  const next = isDashAt(tokens, day)
    ? (dayAt(tokens, day + 1, index) ?? day)
    : behindSecond(tokens, at, day, index);
  const comma = tokens[next]?.key === "," ? 1 : 0;
  const year = tokens[next + comma];
  if (!isYear(year) || goesOnAt(tokens, next + comma + 1)) return dateOf(next, undefined, 0, undefined);
  return dateOf(
    next + comma + 1,
    year?.text,
    month.value,
    next === day ? tokens[month.next]?.text : undefined,
  );
}

// `on April 9 and 10, growers lost`, but not `on April 9 and 10 growers`: a mark, or the end, stands behind the second.
function behindSecond(tokens: readonly Token[], at: number, day: number, index: ProseIndex): number {
  if (!index.dayLinks.has(keyAt(tokens, day)) || !index.beforeDays.has(keyAt(tokens, at - 1))) return day;
  const second = dayAt(tokens, day + 1, index);
  if (second === undefined || goesOn(tokens, second) || isDashAt(tokens, second)) return day;
  const isLater = numberAt(keyAt(tokens, day - 1)) < numberAt(keyAt(tokens, day + 1));
  const behind = tokens[second];
  const ends = behind?.kind === "mark" || behind === undefined || index.notNouns.has(behind.key);
  return isLater && ends && behind?.key !== "%" ? second : day;
}

// The number goes on: `In January 3,412 cases`, `In May 2.4 million`.
function goesOn(tokens: readonly Token[], at: number): boolean {
  return goesOnAt(tokens, at) && (keyAt(tokens, at) === "." || lengthAt(tokens, at + 1) === 3);
}

// `since January 12 million tenge`, and, where no day could stand, `in January 12 families`
function isMeasured(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  if (isAttached(tokens, next)) return false;
  if (isScaleAt(tokens, next, index) || readUnit(tokens, next, index) !== undefined) return true;
  return (
    keyAt(tokens, at - 1) === "in" && isWordAt(tokens, next) && readNoun(tokens, next, index) !== undefined
  );
}

// 2024 жылғы 27 наурыз
function yearFirst(tokens: readonly Token[], at: number, index: ProseIndex): DateRead | undefined {
  if (index.language !== "kk" || !isYear(tokens[at])) return undefined;
  const word = findPhrase(tokens, at + 1, index.yearWords);
  if (word === undefined) return undefined;
  const day = dayAt(tokens, word.next, index);
  if (day === undefined) return undefined;
  const next = isDashAt(tokens, day) ? (dayAt(tokens, day + 1, index) ?? day) : day;
  const month = readMonth(tokens, behindJoint(tokens, next), index);
  if (month === undefined) return undefined;
  return dateOf(
    month.next,
    tokens[at]?.text,
    month.value,
    next === day ? tokens[word.next]?.text : undefined,
  );
}

function withYear(tokens: readonly Token[], at: number, index: ProseIndex): number {
  const present = findPhrase(tokens, at, index.thisYear);
  if (present !== undefined) return present.next;
  const comma = tokens[at]?.key === "," && index.language === "en" ? 1 : 0;
  if (!isYear(tokens[at + comma]) || goesOnAt(tokens, at + comma + 1)) return at;
  const word = findPhrase(tokens, at + comma + 1, index.yearWords);
  return word?.next ?? at + comma + 1;
}

/** True of a token of four digits from 1900 to 2100. */
export function isYear(token: Token | undefined): boolean {
  return token !== undefined && years.test(token.key);
}

const years = /^(?:19\d\d|20\d\d|2100)$/u;
