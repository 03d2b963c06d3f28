/** A cell of a table of a page, with its text between two places of the pieces that the page's text is made of. */
interface Cell {
  readonly from: number;
  to: number;
  readonly isHeading: boolean;
  /** How many columns it takes. */
  readonly span: number;
}

/** A table that is being read. */
export interface Table {
  /** Where it begins among the pieces. */
  readonly start: number;
  readonly rows: Cell[][];
  /** The cell that is open. */
  cell: Cell | undefined;
  /** True of a table in whose cells other tables stand: it arranges the page, and its cells are no data. */
  isLayout: boolean;
  /** True where a cell takes several rows, so that columns cannot be told by counting cells. */
  hasRowSpans: boolean;
  isInHead: boolean;
}

/** A table that begins at a place of the pieces. */
export function tableAt(start: number): Table {
  return { start, rows: [], cell: undefined, isLayout: false, hasRowSpans: false, isInHead: false };
}

/** Ends the open cell at a place of the pieces. */
export function endCell(table: Table, at: number): void {
  if (table.cell !== undefined) table.cell.to = at;
  table.cell = undefined;
}

/** Begins a cell of the last row. */
export function beginCell(
  table: Table,
  at: number,
  element: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const isHeading = element === "th" || table.isInHead;
  const cell = { from: at, to: at, isHeading, span: spanOf(attributes["colspan"]) };
  if (table.rows.length === 0) table.rows.push([]);
  table.rows.at(-1)?.push(cell);
  table.cell = cell;
  if (spanOf(attributes["rowspan"]) > 1 || attributes["rowspan"] === "0") table.hasRowSpans = true;
}

/** As HTML bounds it. */
const mostColumns = 1000;

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? "1", 10);
  return span >= 1 ? Math.min(span, mostColumns) : 1;
}

/** The longest heading that is printed before each cell of its column, so that the text stays in proportion to the page. */
const longestHeading = 80;

/**
 * The text of a table, a paragraph a row. Under one row of headings each cell has its own before it, `Region: Aktobe;
 * Houses: 3,232`; else cells are parted by a mark. What stands in no cell, such as the caption, comes first.
 *
 * @param pieces of the page's text, to whose end the table reaches
 */
export function tableText(table: Table, pieces: readonly string[]): readonly string[] {
  const rows = table.rows.filter((row) => row.length > 0);
  const texts = rows.map((row) => row.map(({ from, to }) => cellText(pieces.slice(from, to))));
  const heads = headingsOf(table, rows, texts);
  const lines = rows.flatMap((row, at) => {
    const cells = texts[at] ?? [];
    const shown = cells.filter((text) => text !== "");
    if (shown.some((text) => text.includes("\n\n"))) return shown;
    const inLine = cells.map((text) => text.replaceAll("\n", " "));
    if (heads === undefined || row.length < 2) return [inLine.filter((text) => text !== "").join(" | ")];
    return at === heads.row ? [] : [withHeadings(row, inLine, heads.headings)];
  });
  return [...outsideCells(table, rows, pieces), ...lines].flatMap((line) => ["\n\n", line, "\n\n"]);
}

interface Headings {
  readonly row: number;
  /** By column. */
  readonly headings: readonly string[];
}

// The first row of several cells, where it alone is all headings and something follows.
function headingsOf(
  { hasRowSpans }: Table,
  rows: readonly (readonly Cell[])[],
  texts: readonly (readonly string[])[],
): Headings | undefined {
  const row = rows.findIndex(({ length }) => length > 1);
  const isHeads = (cells: readonly Cell[]): boolean =>
    cells.length > 1 && cells.every(({ isHeading }) => isHeading);
  if (hasRowSpans || row === -1 || rows.filter(isHeads).length !== 1) return undefined;
  const cells = rows[row] ?? [];
  if (!isHeads(cells) || !rows.slice(row + 1).some(({ length }) => length > 1)) return undefined;
  if (cells.some(({ span }) => span > 1)) return undefined;
  const headings = (texts[row] ?? []).map((text) => text.replaceAll("\n", " ").replace(/[:;.,]$/, ""));
  return headings.some(({ length }) => length > longestHeading) ? undefined : { row, headings };
}

function withHeadings(row: readonly Cell[], texts: readonly string[], headings: readonly string[]): string {
  let column = 0;
  const shown = row.flatMap(({ span }, at) => {
    const heading = span === 1 ? (headings[column] ?? "") : "";
    const text = texts[at] ?? "";
    column += span;
    if (text === "") return [];
    return [heading === "" ? text : `${heading}: ${text}`];
  });
  return shown.join("; ");
}

function outsideCells(
  { start }: Table,
  rows: readonly (readonly Cell[])[],
  pieces: readonly string[],
): readonly string[] {
  let from = start;
  const outside: string[] = [];
  for (const cell of rows.flat()) {
    outside.push(cellText(pieces.slice(from, cell.from)));
    from = Math.max(from, cell.to);
  }
  return [...outside, cellText(pieces.slice(from))].filter((text) => text !== "");
}

// Trimmed, with a line break where one is seen and an empty line between paragraphs.
function cellText(pieces: readonly string[]): string {
  return pieces
    .join("")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
