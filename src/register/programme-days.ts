import { dayOf } from "../rules/days.js";
import type { Statement } from "../statement/types.js";
import { firstDay, lastDay } from "./days.js";
import { faultIn } from "./fault-in.js";
import type { Mapping } from "./mapping.js";

/** The days of a programme. */
export interface ProgrammeDays {
  /** Absent: any. */
  readonly from?: string;
  readonly to?: string;
  /** The day whose MCI what is usual is reckoned with. */
  readonly usual: string;
  /**
   * The day whose MCI caps and limits are reckoned with, as that of a statement's is: the first one, or else the last.
   *
   * @throws {RegisterError} where the MCI of that day is not known
   */
  readonly ofMci: () => string;
}

/** A day, and who says it. */
interface Said {
  readonly day: string;
  readonly by: Mapping | Statement;
  readonly path: string;
}

/** On this day the floods of 2024 began. */
const began2024 = "2024-03-27";

const known = `${firstDay} to ${lastDay}`;

/**
 * The days that the mapping gives, and else the statement.
 *
 * @throws {RegisterError} where the programme begins on no day that a register can name, or ends before all of them: payments
 *   within it could not be told from those outside
 */
export function programmeDays(mapping: Mapping, statement: Statement | undefined): ProgrammeDays {
  const from = firstOf(mapping, statement);
  const to = lastOf(mapping, statement);
  if (from !== undefined && (from.day < firstDay || from.day > lastDay)) throw unknownDay(from);
  if (to !== undefined && to.day < firstDay) throw unknownDay(to);
  return {
    ...(from === undefined ? {} : { from: from.day }),
    ...(to === undefined ? {} : { to: to.day }),
    usual: from?.day ?? began2024,
    ofMci: () => {
      const { day } = from ?? to ?? { day: began2024 };
      if (to !== undefined && day > lastDay) throw unknownMci(to);
      return day;
    },
  };
}

function firstOf(mapping: Mapping, statement: Statement | undefined): Said | undefined {
  const own = mapping.programme?.from;
  if (own !== undefined) return { day: own, by: mapping, path: "programme.from" };
  const began = statement?.event?.began;
  return statement && began !== undefined ? { day: began, by: statement, path: "event.began" } : undefined;
}

function lastOf(mapping: Mapping, statement: Statement | undefined): Said | undefined {
  const own = mapping.programme?.to;
  if (own !== undefined) return { day: own, by: mapping, path: "programme.to" };
  const day = statement && dayOf(statement);
  if (statement === undefined || day === undefined) return undefined;
  return { day, by: statement, path: statement.asOf === undefined ? "source.published" : "asOf" };
}

function unknownDay({ day, by, path }: Said): Error {
  const side = day < firstDay ? "before" : "after";
  return faultIn(
    by,
    path,
    `${day} lies ${side} the days that a register can name, ${known}`,
    "give the first day of the programme among them, in a mapping: programme: { from: … }",
    "unknown-day",
  );
}

function unknownMci({ day, by, path }: Said): Error {
  return faultIn(
    by,
    path,
    `caps and limits in MCI cannot be reckoned on ${day}: the MCI is known from ${known}`,
    "give the first day of the programme in a mapping: programme: { from: … }; or give them in tenge",
    "unknown-day",
  );
}
