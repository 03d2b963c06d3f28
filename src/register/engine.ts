import type { Columns } from "./fields.js";
import type { Mapping } from "./mapping.js";
import type { Programme } from "./programme.js";

/**
 * Where the sums are done. One file under `engines/` holds all that is particular to one.
 *
 * An open engine has the relation `payments`, one row a payment, to be queried with `dialect.select`; its columns are `paymentColumns`.
 */
export interface Engine {
  /** What reports call it. */
  readonly name: string;
  /** How it writes what SQL has no one way for. */
  readonly dialect: Dialect;
  /** What it has read. */
  readonly loaded: Loaded;
  /** Runs one statement. */
  run(sql: string): Promise<void>;
  /** Runs a query, and gives its rows as they come; every value as text, NULL as an empty one. */
  rows(sql: string): AsyncIterable<readonly string[]>;
  /** Every finding of the table `findings`, with the row as it was: row number, check, then the cells of `loaded.header`. */
  exceptions(): AsyncIterable<readonly string[]>;
  /** Ends it, and removes what it has put on the disk. */
  close(): Promise<void>;
}

/** What an engine found when it was opened. */
export interface Loaded {
  readonly parts: readonly Part[];
  readonly columns: Columns;
  /** How the columns were found: by a mapping, by HXL tags or by their headings. */
  readonly columnsBy: "mapping" | "tags" | "headings";
  /** Every column of the register. */
  readonly header: readonly string[];
}

/** A file of the register, or a table. */
export interface Part {
  /** As it was named. */
  readonly name: string;
  /** How many payments it holds. */
  readonly rows: number;
  /** Number of its first payment among all; they count from 0. */
  readonly first: number;
  /** What is added to a payment's place in the file, from 0, to give the number that is reported. */
  readonly offset: number;
}

/** What is particular to the SQL of an engine. */
export interface Dialect {
  /** A query of a working table, or of the relation `payments`. `rest` is what stands behind the table. */
  select(columns: string, table: string, rest: string): string;
  /** Makes a working table from a query. */
  table(name: string, query: string): string;
  /** An empty table of findings: row `n` and number of the check `c`. */
  readonly findings: string;
  /** Whether a value is among those of a column of a working table. Usable on payments. */
  among(value: string, table: string, column: string): string;
  bit(column: string, bit: number): string;
  /** An exact amount from grains. */
  amount(grains: bigint): string;
  firstDigit(amount: string): string;
  /** Columns of a working table, for GROUP BY. */
  together(columns: readonly string[]): string;
  /**
   * A query that groups all payments by beneficiary: `b`; `mask`, a number with the bit `r` for each region paid in and
   * `32 + c` for each category; `odd`, 1 for those paid for in several regions and those of whom a suspicion may hold.
   */
  people(suspicions: readonly Suspicion[]): string;
  /** The values that a group has where a condition holds, as a list; and the rows of such lists. */
  listIf(value: string, condition: string): string;
  unlist(list: string, table: string, as: string): string;
  /** Payments whose decision may stand beside different amounts. They become `rows_d`. */
  readonly decisions: Suspects;
  /** Rows that may say the same as another. They become `rows_c`, when `rows_d` is there. */
  readonly copies: Suspects;
}

/** What a check suspects of a beneficiary, in SQL. */
export interface Suspicion {
  /** An aggregate over all payments of a beneficiary. It holds only where two of them are of the category, or where {@link alone} does. */
  readonly together: string;
  readonly category: number;
  /** A predicate over one payment that suffices. */
  readonly alone?: string;
}

/**
 * Rows that a check of groups must look at, told by hashes, each engine in the way that costs it least. There may be others
 * among them: two texts can have one hash. What is a finding is decided afterwards, by the texts.
 */
export interface Suspects {
  /** The relation that holds the rows. */
  readonly from: string;
  /** Which of its rows can be suspects. */
  readonly where: string;
  /** A row's hash. */
  readonly hash: string;
  /** A query for the hashes of suspects, named `h`. */
  readonly query: string;
}

/**
 * The columns of the relation of payments. Codes are 0 where the value is missing or not known.
 *
 * - `n`: number of the row, unique; later rows have higher ones
 * - `cat`, `reg`, `fnd`, `day`: codes of category, region, fund and day
 * - `amt`: the amount as DECIMAL with two places; 0 where it cannot be read
 * - `b`, `d`: the beneficiary and the decision as they are written, without spaces around; empty where none is named
 * - `readable`: 0 where the amount cannot be read, 1 where something else is missing or not known, 2 elsewhere
 * - `faults`: a bit for each row check that found something
 */
export const paymentColumns = "n, cat, reg, fnd, day, amt, b, d, readable, faults";

/** What a row says. */
export const contentColumns: readonly string[] = ["cat", "reg", "fnd", "day", "amt", "b", "d"];

/**
 * A check of single rows, as an engine applies it: a predicate over the columns above, `fund_text`, `amt_class` (0
 * readable, 1 not, 2 with more than two decimal places) and `day_class` (0 in order, 1 unreadable, 2 beyond the days that are known).
 */
export interface RowPredicate {
  readonly name: string;
  readonly predicate: string;
  /** True for a predicate of the user's, which sees `category`, `region` and `fund` as keys, `paidOn` as a date and `amount` as a DECIMAL. */
  readonly own: boolean;
}

/** What an engine needs to know to make the payments of a register. */
export interface Plan {
  readonly mapping: Mapping;
  readonly programme: Programme;
  /** The row checks for a register with these columns; the order gives their bits. */
  predicates(columns: Columns, dialect: Dialect): readonly RowPredicate[];
  /** Called now and then while rows are read. */
  readonly reading?: ((rows: number, share: number | undefined) => void) | undefined;
  /** Called now and then while a query runs, with how far it has come, from 0 to 1. */
  readonly running?: ((share: number) => void) | undefined;
}
