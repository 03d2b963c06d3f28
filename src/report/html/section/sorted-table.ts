import type { RuleVerdict, Status } from "../../../reconcile/types.js";
import { html, type Markup } from "../markup/markup.js";

/** A column; one that can be sorted is sorted by the text of its cells, or by the numbers in their `data-k`. */
export interface Column {
  readonly title: string;
  readonly sort?: "text" | "number";
}

/** A row, what the filter knows it by, and its id on the page, where it has one. */
export interface SortedRow {
  readonly filter: Status | RuleVerdict;
  readonly anchor: string | undefined;
  /** Made by {@link headCell} and {@link cell}, one a column. */
  readonly cells: readonly Markup[];
}

/** A table whose rows can be sorted and filtered. */
export interface SortedTable {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly filters: readonly (Status | RuleVerdict)[];
  readonly rows: readonly SortedRow[];
}

/**
 * A table with a caption. Its controls are hidden until the page's script, which they need, shows them. The roles say
 * what the elements are where a narrow page lays them out otherwise.
 */
export function sortedTable({ name, caption, columns, filters, rows }: SortedTable): Markup {
  const counts = new Map<string, number>();
  for (const { filter } of rows) counts.set(filter, (counts.get(filter) ?? 0) + 1);
  const boxes = filters
    .filter((filter) => counts.has(filter))
    .map(
      (filter) =>
        html`<label class="${filter}"><input type="checkbox" checked data-filter="${filter}" data-count="${counts.get(filter)}" data-table="${name}-table"> <b>${filter}</b> <span class="count">${counts.get(filter)}</span></label>`,
    );
  const heads = columns.map(({ title, sort }) =>
    sort === undefined
      ? html`<th role="columnheader" scope="col">${title}</th>`
      : html`<th role="columnheader" scope="col" data-sort="${sort}">${title}</th>`,
  );
  return html`<div class="controls" hidden><fieldset><legend>Show</legend>${boxes}</fieldset><p role="status" id="${name}-shown"></p></div>
<table role="table" class="rows ${name}" id="${name}-table" data-shown="${name}-shown">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
${bodiesOf(rows)}</table>
`;
}

/** How many rows stand in one body: of a long table a browser lays out only the bodies that are near to what is seen. */
const rowsInBody = 50;

/** Up to how many rows all are laid out at once, so that a picture of the whole page has all of them. */
const mostAtOnce = 300;

function bodiesOf(rows: readonly SortedRow[]): readonly Markup[] {
  const bodies: Markup[] = [];
  for (let start = 0; start < rows.length; start += rowsInBody) {
    const some = rows.slice(start, start + rowsInBody).map(rowMarkup);
    const isFull = some.length === rowsInBody;
    // The style estimates the height of a full body; one that is not full is laid out in any case.
    const kind = isFull && rows.length > mostAtOnce ? "full" : "rest";
    bodies.push(html`<tbody role="rowgroup" class="${kind}">${some}</tbody>`);
  }
  return bodies;
}

// The line break stands within the tag: between tags it would be one more node of the page for every row.
function rowMarkup({ filter, anchor, cells }: SortedRow): Markup {
  return anchor === undefined
    ? html`<tr\nrole="row" class="${filter}">${cells}</tr>`
    : html`<tr\nrole="row" class="${filter}" id="${anchor}">${cells}</tr>`;
}

/** The cell that says what its row is about. */
export function headCell(content: Markup): Markup {
  return html`<th role="rowheader" scope="row">${content}</th>`;
}

/** Any other cell; `key` is what a column of numbers is sorted by. Cells without one come last. */
export function cell(content: Markup | undefined, key?: bigint | number): Markup {
  return key === undefined
    ? html`<td role="cell">${content}</td>`
    : html`<td role="cell" data-k="${key}">${content}</td>`;
}
