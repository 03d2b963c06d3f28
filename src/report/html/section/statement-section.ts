import type { StatementSummary } from "../../../reconcile/types.js";
import { readAs } from "../../statement-lines.js";
import { Address } from "../markup/address.js";
import { html, type Markup } from "../markup/markup.js";
import { given, type Report, type Section, statementAnchor } from "../report.js";
import { type PlainRow, plainTable } from "./plain-table.js";

/** The statements that were reconciled, each with its source. */
export function statementSection({ reconciliation: { statements } }: Report): readonly Section[] {
  if (statements.length === 0) return [];
  const content = plainTable({
    label: "Table of sources",
    caption: "What was reconciled",
    columns: [
      { title: "No." },
      { title: "Statement", is: "head" },
      { title: "Source" },
      { title: "Published" },
      { title: "As of" },
      { title: "File" },
    ],
    rows: statements.map(row),
  });
  return [{ id: "statements", title: "Sources", short: "Sources", content }];
}

function row({ title, source, asOf, file, statement }: StatementSummary, index: number): PlainRow {
  const lines = [source?.publisher, source?.title].filter((part) => part !== undefined);
  const publication = lines.map((line, at) => html`${at > 0 && ", "}${given(line)}`);
  const rounding = readAs(statement.rounding);
  const address = source?.url === undefined ? undefined : link(source.url);
  return {
    anchor: statementAnchor(index),
    cells: [
      html`${index + 1}`,
      html`${title ?? "Untitled statement"}${rounding && html`<br><small>${rounding}</small>`}`,
      html`${publication}${address}`,
      source?.published === undefined ? undefined : html`<span class="day">${source.published}</span>`,
      asOf === undefined ? undefined : html`<span class="day">${asOf}</span>`,
      html`${file}`,
    ],
  };
}

/** An address on the web as a link, and anything else as text. */
function link(url: string): Markup {
  const address = Address.web(url);
  if (address === undefined) return html`<br>${given(url)}`;
  return html`<br><a href="${address}" rel="noopener noreferrer">${given(url)}</a>`;
}
