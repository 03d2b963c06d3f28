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
  /** Of groups of rows: a query for the rows with a finding; `undefined` where there is nothing to hold them to. */
  readonly query?: (context: GroupContext) => string | undefined;
  /** Of groups by beneficiary: which beneficiaries the query must look at, beside those of several regions. */
  readonly suspects?: (programme: Programme, dialect: Dialect) => readonly Suspicion[];
}

/** What a check of groups can look at: working tables with the columns of payments. */
export interface GroupContext {
  readonly programme: Programme;
  readonly dialect: Dialect;
  /** All payments of beneficiaries that some check suspects, without later copies of a row; and others. */
  readonly byBeneficiary: string;
  /** All payments whose decision may stand beside different amounts, without later copies of a row; and others. */
  readonly byDecision: string;
  /** All rows that may say the same as another. */
  readonly byContent: string;
}

/** What checks of groups look at where no row is copied. */
export function groupContext(programme: Programme, dialect: Dialect): GroupContext {
  return { programme, dialect, byBeneficiary: "rows_b", byDecision: "rows_d", byContent: "rows_c" };
}
