import type { Statement } from "../statement/types.js";
import type { Loaded, Part } from "./engine.js";
import type { Columns } from "./fields.js";

/** A number of rows and what they add up to, in tiyn. */
export interface Tally {
  readonly rows: bigint;
  readonly sum: bigint;
}

/** What one check found. */
export interface CheckFinding {
  readonly check: string;
  readonly says: string;
  readonly rows: bigint;
  /** In tiyn; rows whose amount cannot be read add nothing. */
  readonly sum: bigint;
  /** The first rows, at most {@link shownRows}. */
  readonly first: readonly RowPlace[];
}

/** How many rows of a finding are shown. */
export const shownRows = 5;

/** Where a row stands. Rows are counted from 1, headings among them. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

/** A statistic that is out of the ordinary, and no fault. */
export interface HintReport {
  readonly check: string;
  readonly subject: string;
  readonly says: string;
  /** How many rows it is about; absent where it is about all of the subject. */
  readonly rows?: bigint;
}

/** A check that was not made. */
export interface Untested {
  readonly check: string;
  readonly why: string;
}

/** What a category came to. */
export interface CategoryTally {
  readonly category: string;
  readonly read: Tally;
  readonly accepted: Tally;
  readonly found: Tally;
}

/** What became of auditing a register. Sums are in tiyn, and all numbers are exact. */
export interface RegisterAudit {
  readonly engine: string;
  readonly parts: readonly Part[];
  readonly columns: Columns;
  readonly columnsBy: Loaded["columnsBy"];
  /** `read` = `accepted` + `found`, by rows and by sum. */
  readonly read: Tally;
  readonly accepted: Tally;
  /** Rows with at least one finding. */
  readonly found: Tally;
  /** Rows whose amount cannot be read or has more than two decimal places: they are among `found`, and add nothing to a sum. */
  readonly withoutAmount: bigint;
  readonly categories: readonly CategoryTally[];
  readonly checks: readonly CheckFinding[];
  /** Checks that were made and found nothing. */
  readonly clean: readonly string[];
  readonly untested: readonly Untested[];
  readonly hints: readonly HintReport[];
  /** What the rows add up to, as a statement with exact figures. */
  readonly statement: Statement;
}
