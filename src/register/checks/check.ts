import type { Dialect, Suspicion } from "../engine.js";
import type { Field } from "../fields.js";
import type { Programme } from "../programme.js";

/** A check of a register. */
export interface Check {
  readonly name: string;
  /** What a finding of it is, in words. */
  readonly says: string;
  /** A fault takes the row out of those accepted; a hint does not. */
  readonly level: "fault" | "hint";
  /** Columns without which it cannot be made. */
  readonly needs: readonly Field[];
  /** Of single rows: true for a row with a finding; see `RowPredicate`. `undefined` where there is nothing to hold it to. */
  readonly predicate?: (programme: Programme, dialect: Dialect) => string | undefined;
  /** Of groups of rows: how the rows with a finding are asked for; `undefined` where there is nothing to hold them to. */
  readonly query?: (programme: Programme, dialect: Dialect) => GroupQuery | undefined;
  /** Of groups by beneficiary: which beneficiaries the query must look at, beside those of several regions. */
  readonly suspects?: (programme: Programme, dialect: Dialect) => readonly Suspicion[];
}

/** A query for the rows with a finding, of the tables that hold the groups. */
export type GroupQuery = (tables: GroupTables) => string;

/** Where the groups of a check are: names of working tables with the columns of payments. */
export interface GroupTables {
  /** All payments of beneficiaries that some check suspects, without later copies of a row; and others. */
  readonly byBeneficiary: string;
  /** All payments whose decision may stand beside different amounts, without later copies of a row; and others. */
  readonly byDecision: string;
  /** All rows that may say the same as another. */
  readonly byContent: string;
}
