import { alignLeft, alignRight, columnsOf, hang, wrap } from "./columns.js";
import type { Ends } from "./numbers.js";

/** Where the columns of a ledger stand: a label on the left, two columns of numbers on the right. */
export interface LedgerColumns {
  readonly width: number;
  readonly indent: number;
  /** Columns of each of the two numbers. */
  readonly number: number;
}

/** One line of a ledger. */
export interface LedgerRow {
  /** `printed`, `implied`, … */
  readonly name: string;
  readonly text: string;
  readonly ends: Ends | undefined;
}

const gap = 2;
const narrowestLabel = 16;
const narrowestNumber = "exactly".length;

/**
 * Columns that fit the widest of the numbers. Numbers too wide for any page do not count; their rows are stacked.
 */
export function ledgerColumns(ends: Iterable<Ends>, width: number, indent: number): LedgerColumns {
  const widest = Math.floor((width - indent - narrowestLabel) / 2) - gap;
  let number = narrowestNumber;
  for (const { from, to } of ends) {
    for (const columns of [columnsOf(from), columnsOf(to)]) {
      if (columns > number && columns <= widest) number = columns;
    }
  }
  return { width, indent, number };
}

/** The words above the two columns of numbers, behind a title. */
export function ledgerHead(title: string, columns: LedgerColumns): string[] {
  return row("", title, { from: "from", to: "to" }, columns);
}

/** A row, in as many lines as it needs; `nameWidth` is that of the longest name beside it. */
export function ledgerRow(
  { name, text, ends }: LedgerRow,
  nameWidth: number,
  columns: LedgerColumns,
): string[] {
  const lead = `${" ".repeat(columns.indent)}${alignLeft(name, nameWidth)} `;
  return ends === undefined ? hang(lead, text, columns.width) : row(lead, text, ends, columns);
}

function row(lead: string, text: string, { from, to }: Ends, columns: LedgerColumns): string[] {
  const { width, number } = columns;
  const labelWidth = width - 2 * (number + gap);
  const label = lead + text;
  const hanging = columnsOf(lead);
  if (Math.max(columnsOf(from), columnsOf(to)) > number) {
    const ends = from === "exactly" ? [`exactly ${to}`] : [`from ${from}`, `to ${to}`];
    const stacked = ends.flatMap((line) => wrap(line, width - hanging));
    return [...hang(lead, text, width), ...stacked.map((line) => " ".repeat(hanging) + line)];
  }

  const space = " ".repeat(gap);
  const numbers = space + alignRight(from, number) + space + alignRight(to, number);
  if (columnsOf(label) <= labelWidth) return [alignLeft(label, labelWidth) + numbers];
  return [...hang(lead, text, width), " ".repeat(labelWidth) + numbers];
}
