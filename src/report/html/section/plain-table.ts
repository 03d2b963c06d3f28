import { html, type Markup } from "../markup/markup.js";

/** A short table, in the order that it has. */
export interface PlainTable {
  /** What the table is, for those who come to it by keyboard. */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly Markup[];
}

/** A column; numbers stand at its right. */
export interface PlainColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A table with a caption. Where the page is too narrow for it, it can be scrolled, by keyboard too. */
export function plainTable({ label, caption, columns, rows }: PlainTable): Markup {
  const heads = columns.map(({ title, isNumber = false }) =>
    isNumber ? html`<th scope="col" class="number">${title}</th>` : html`<th scope="col">${title}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table class="plain"><caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}
