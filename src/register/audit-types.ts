import type { Statement } from "../statement/types.js";
import type { Loaded, Part } from "./engine.js";
import type { Columns } from "./fields.js";

/** A number of rows and what they add up to, in tiyn. */
export interface Tally {
  /** How many. */
  readonly rows: bigint;
  /** In tiyn. */
  readonly sum: bigint;
}

/** What one check found. */
export interface CheckFinding {
  /** Name of the check: `paid-twice`. */
  readonly check: string;
  /** What is wrong with the rows, in words. */
  readonly says: string;
  /** How many it found. */
  readonly rows: bigint;
  /** In tiyn; rows whose amount cannot be read add nothing. */
  readonly sum: bigint;
  /** The first rows, at most five. */
  readonly first: readonly RowPlace[];
}

/** How many rows of a finding are shown. */
export const shownRows = 5;

/** Where a row stands. Rows are counted from 1, headings among them. */
export interface RowPlace {
  /** As it was named; of a table in a database, its name. */
  readonly file: string;
  /** From 1. */
  readonly row: number;
}

/** A statistic that is out of the ordinary, and no fault. */
export interface HintReport {
  /** Name of the statistic: `benford`. */
  readonly check: string;
  /** What it is about: a category, an amount. */
  readonly subject: string;
  /** What is out of the ordinary, in words with numbers. */
  readonly says: string;
  /** How many rows it is about; absent where it is about all of the subject. */
  readonly rows?: bigint;
}

/** A check that was not made. */
export interface Untested {
  /** Name of the check. */
  readonly check: string;
  /** What was missing for it, in words. */
  readonly why: string;
}

/** What a category came to. */
export interface CategoryTally {
  /** Key of the category: `oneTimeAssistance`. */
  readonly category: string;
  /** All its rows. */
  readonly read: Tally;
  /** Those without a finding. */
  readonly accepted: Tally;
  /** Those with at least one. */
  readonly found: Tally;
}

/** What became of auditing a register. Sums are in tiyn, and all numbers are exact. */
export interface RegisterAudit {
  /** `DuckDB` or `ClickHouse`. */
  readonly engine: string;
  /** Files in the order in which they were read, or the table. */
  readonly parts: readonly Part[];
  /** The column of each field, by its heading. */
  readonly columns: Columns;
  /** By what the columns were found. */
  readonly columnsBy: Loaded["columnsBy"];
  /** `read` = `accepted` + `found`, by rows and by sum. */
  readonly read: Tally;
  /** Rows without a finding. */
  readonly accepted: Tally;
  /** Rows with at least one finding. */
  readonly found: Tally;
  /** Rows whose amount cannot be read or has more than two decimal places: they are among `found`, and add nothing to a sum. */
  readonly withoutAmount: bigint;
  /** By category, in the order of the statement format. */
  readonly categories: readonly CategoryTally[];
  /** What was found, check by check. */
  readonly checks: readonly CheckFinding[];
  /** Checks that were made and found nothing. */
  readonly clean: readonly string[];
  /** Checks for which something was missing. */
  readonly untested: readonly Untested[];
  /** Statistics out of the ordinary. */
  readonly hints: readonly HintReport[];
  /** What the rows add up to, as a statement with exact figures. */
  readonly statement: Statement;
}
