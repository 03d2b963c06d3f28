import { RegisterError } from "./error.js";
import type { Columns, Field } from "./fields.js";

/** Types of the columns of a Parquet file or a table, by their headings. */
export type Kinds = ReadonlyMap<string, string>;

/** What to do about a column of the wrong type. */
export interface KindRemedies {
  readonly amounts: string;
  readonly days: string;
}

/** Whether a field is written as a text; amounts and days of other types are not in the register's own writing. */
export function isText(field: Field, columns: Columns, kinds: Kinds): boolean {
  return /VARCHAR|String|Enum/.test(kinds.get(columns[field] ?? "") ?? "String");
}

/**
 * Refuses types in which amounts are rounded, or in which a payment has no day of its own.
 *
 * @throws {RegisterError} for binary fractions, and for moments, whose day depends on where one is
 */
export function refuseKinds(columns: Columns, kinds: Kinds, file: string, remedies: KindRemedies): void {
  const { amount = "", paidOn = "" } = columns;
  const [amounts, days] = [kinds.get(amount) ?? "", kinds.get(paidOn) ?? ""];
  if (/^(?:Nullable\()?(?:FLOAT|DOUBLE)/i.test(amounts)) {
    throw new RegisterError(
      "binary-amounts",
      `the column "${amount}" holds binary fractions (${amounts}), in which amounts are already rounded`,
      remedies.amounts,
      { file },
    );
  }
  if (/TIME ZONE|DateTime/.test(days)) {
    throw new RegisterError(
      "moments",
      `the column "${paidOn}" holds moments (${days}), whose day depends on the time zone`,
      remedies.days,
      { file },
    );
  }
}
