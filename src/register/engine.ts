import type { Columns } from "./fields.js";
import type { Mapping } from "./mapping.js";
import type { Programme } from "./programme.js";

/**
 * Where the sums are done. One file under `engines/` holds all that is particular to one.
 *
 * An open engine has the relation `payments`, one row a payment, to be queried with `dialect.select`; its columns are {@link paymentColumns}.
 */
export interface Engine {
  readonly name: string;
  readonly dialect: Dialect;
  readonly loaded: Loaded;
  /** Runs one statement. */
  run(sql: string): Promise<void>;
  /** Runs a query, and gives its rows as they come; every value as text, NULL as an empty one. */
  rows(sql: string): AsyncIterable<readonly string[]>;
  /** Every finding of the table `findings`, with the row as it was: row number, check, then the cells of `loaded.header`. */
  exceptions(): AsyncIterable<readonly string[]>;
  close(): Promise<void>;
}

/** What an engine found when it was opened. */
export interface Loaded {
  readonly parts: readonly Part[];
  readonly columns: Columns;
  /** How the columns were found: `named`, `by tags` or `guessed`. */
  readonly columnsBy: "mapping" | "tags" | "headings";
  /** Every column of the register. */
  readonly header: readonly string[];
}

/** A file of the register, or a table. */
export interface Part {
  readonly name: string;
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
  /** A number with the bits set whose places `value` takes in a group. */
  bits(value: string): string;
  /** The values that a group has where a condition holds, as a list; and the rows of such lists. */
  listIf(value: string, condition: string): string;
  unlist(list: string, table: string, as: string): string;
  /** An exact amount from grains. */
  amount(grains: bigint): string;
  firstDigit(amount: string): string;
  /** Columns of a working table, for GROUP BY. */
  together(columns: readonly string[]): string;
}

/**
 * The columns of the relation of payments. Codes are 0 where the value is missing or not known.
 *
 * - `n`: number of the row, unique; later rows have higher ones
 * - `cat`, `reg`, `fnd`, `day`: codes of category, region, fund and day
 * - `amt`: the amount as DECIMAL with two places; 0 where it cannot be read
 * - `b`, `b2`: together, the beneficiary; `hasb`: 0 where none is named
 * - `d`, `d2`: together, the decision; where none is named, what makes the payment the same as another. `hasd` as above
 * - `readable`: 0 where the amount cannot be read, 1 where something else is missing or not known, 2 elsewhere
 * - `faults`: a bit for each row check that found something
 */
export const paymentColumns = "n, cat, reg, fnd, day, amt, b, b2, hasb, d, d2, hasd, readable, faults";

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
  readonly progress?: ((done: Progress) => void) | undefined;
}

/** How far the reading has come. */
export interface Progress {
  readonly rows: number;
  /** From 0 to 1, where it is known. */
  readonly share: number | undefined;
}
