import { html, type Markup } from "../markup/markup.js";

/** A short table, in the order that it has. */
export interface PlainTable {
  /** What the table is, for those who come to it by keyboard. */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly PlainRow[];
}

/** A column: numbers stand at its right, and one of the columns says what each row is about. */
export interface PlainColumn {
  readonly title: string;
  readonly is?: "number" | "head";
}

/** A row: its id on the page, where it has one, and a cell for each column. */
export interface PlainRow {
  readonly anchor?: string;
  readonly cells: readonly (Markup | undefined)[];
}

/**
 * A table with a caption. Where the page is too narrow for it, it can be scrolled, by keyboard too; on a phone the cells
 * of a row stand one below the other, each with the title of its column. The roles say what the elements are there.
 */
export function plainTable({ label, caption, columns, rows }: PlainTable): Markup {
  const heads = columns.map(({ title, is }) =>
    is === "number"
      ? html`<th role="columnheader" scope="col" class="number">${title}</th>`
      : html`<th role="columnheader" scope="col">${title}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table role="table" class="plain"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => rowMarkup(row, columns))}</tbody></table></div>
`;
}

function rowMarkup({ anchor, cells }: PlainRow, columns: readonly PlainColumn[]): Markup {
  const all = columns.map(({ title, is }, index) => cellMarkup(cells[index], title, is));
  return anchor === undefined
    ? html`<tr role="row">${all}</tr>\n`
    : html`<tr role="row" id="${anchor}">${all}</tr>\n`;
}

function cellMarkup(content: Markup | undefined, title: string, is: PlainColumn["is"]): Markup {
  if (is === "head") return html`<th role="rowheader" scope="row">${content}</th>`;
  if (is === "number") return html`<td role="cell" class="number" data-title="${title}">${content}</td>`;
  return html`<td role="cell" data-title="${title}">${content}</td>`;
}
