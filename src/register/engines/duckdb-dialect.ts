import { grainsToText } from "../../exact/grains.js";
import { tenge } from "../../exact/unit.js";
import type { Dialect } from "../engine.js";

/** DuckDB's SQL, where it differs. */
export const duckDbDialect: Dialect = {
  select: (columns, table, rest) => `SELECT ${columns} FROM ${table} ${rest}`,
  table: (name, query) => `CREATE TABLE ${name} AS ${query}`,
  findings: "CREATE TABLE findings (n BIGINT, c INTEGER)",
  among: (value, table, column) => `${value} IN (SELECT ${column} FROM ${table})`,
  bit: (column, bit) => `(${column} & ${2 ** bit}) <> 0`,
  bits: (value) => `bit_or(1::UINTEGER << ${value}::UINTEGER)`,
  listIf: (value, condition) => `list(${value}) FILTER (WHERE ${condition})`,
  unlist: (list, table, as) => `SELECT DISTINCT unnest(${list}) AS ${as} FROM ${table}`,
  // The narrow type, which is also that of the payments, is added up several times as fast.
  amount: (grains) =>
    `${grainsToText(grains, tenge)}::DECIMAL(${grains < 10n ** 17n && -grains < 10n ** 17n ? 18 : 38},2)`,
  together: (columns) => columns.join(", "),
  firstDigit: (amount) => `left(${amount}::VARCHAR, 1)::UTINYINT`,
};
