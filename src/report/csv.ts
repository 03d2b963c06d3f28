import type { Reconciliation } from "../reconcile/types.js";
import { csvCell } from "./csv-cell.js";
import { csvColumns } from "./csv-columns.js";
import { checkReported } from "./given.js";

/** How a CSV report is written. */
export interface CsvOptions {
  /** A second row with the tags of the Humanitarian Exchange Language; default `false`. */
  readonly hxl?: boolean | undefined;
}

/**
 * A reconciliation as CSV (RFC 4180, UTF-8, lines end in a line feed): a header, and one row a quantity with what was
 * printed of it, what the rest implies, and the status. Numbers are plain decimals in whole units.
 *
 * No cell is a formula: a text that a spreadsheet would take for one has an apostrophe before it. A number may begin with a
 * minus sign; it is a number, and stays one.
 *
 * @throws {TypeError} where it is not what `reconcile` returned, or an option is none or of another kind
 *
 * @example
 * toCsv(reconciliation, { hxl: true }).split("\n")[1]?.split(",")[0]; // "#indicator+code"
 */
export function toCsv(reconciliation: Reconciliation, options: CsvOptions = {}): string {
  checkReported(reconciliation, options);
  const rows = Object.entries(reconciliation.quantities).map(([id, finding]) =>
    csvColumns.map(({ type, cellOf }) => csvCell(cellOf({ id, finding, reconciliation }), type === "string")),
  );
  return [
    csvColumns.map(({ name }) => name),
    ...(options.hxl === true ? [csvColumns.map(({ hxl }) => hxl)] : []),
    ...rows,
  ]
    .map((row) => `${row.join(",")}\n`)
    .join("");
}
