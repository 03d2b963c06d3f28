import { nounBehind, withNoun } from "../../../printed/write.js";
import type { DecimalRange, FigureFinding, QuantityFinding } from "../../../reconcile/types.js";
import { placeOf } from "../../figure-words.js";
import { rangeInSentence } from "../../numbers.js";
import { counted, statuses } from "../../verdict.js";
import { decimalPlacesOf, exactRange } from "../drawing/exact-ranges.js";
import { Address } from "../markup/address.js";
import { html, type Markup } from "../markup/markup.js";
import { quantityName } from "../names.js";
import {
  badge,
  conflictLinks,
  foreignLanguage,
  idMarkup,
  type Report,
  type Section,
  statementAnchor,
} from "../report.js";
import { cell, headCell, type SortedRow, sortedTable } from "./sorted-table.js";

/** Every figure: what was printed, what that allows, what the rest implies, and where it stands. */
export function figureSection(report: Report): readonly Section[] {
  const quantities = Object.entries(report.reconciliation.quantities);
  if (quantities.length === 0) return [];
  const conflicts = conflictsByFigure(report);
  const rowKey = rowKeyOf(quantities.map(([, finding]) => finding));
  const rows = quantities.flatMap(([id, finding]) => rowsOf(id, finding, rowKey, conflicts, report));
  const figures = quantities.reduce((sum, [, finding]) => sum + finding.figures.length, 0);
  const table = sortedTable({
    name: "figures",
    caption: `${counted(figures, "figure")} of ${counted(quantities.length, "quantity", "quantities")}`,
    columns: [
      { title: "Status", sort: "number" },
      { title: "Quantity", sort: "text" },
      { title: "Printed", sort: "number" },
      { title: "Implied by the rest", sort: "number" },
      { title: "Source and place", sort: "text" },
    ],
    filters: statuses,
    rows,
  });
  return [{ id: "figures", title: "Every figure", short: "Figures", content: table }];
}

function rowsOf(
  id: string,
  finding: QuantityFinding,
  rowKey: RowKey,
  conflicts: ReadonlyMap<string, readonly string[]>,
  report: Report,
): readonly SortedRow[] {
  const { status, decimals, implied, figures } = finding;
  const anchor = report.quantityAnchors.get(id) ?? "";
  const name = quantityName(id);
  const leaves = implied === null ? "no value at all" : rangeInSentence(implied, decimals);
  const rest = leaves === "anything" ? html`<span class="quiet">nothing</span>` : html`${leaves}`;
  return (figures.length === 0 ? [undefined] : figures).map((figure, index) => {
    const links = conflictLinks(conflicts.get(figureKey(id, index)));
    return {
      filter: status,
      anchor: index === 0 ? anchor : undefined,
      cells: [
        cell(
          html`${badge(status)}${links.length > 0 && html`<small>${links}</small>`}`,
          statuses.indexOf(status),
        ),
        headCell(html`<a href="${Address.within(anchor)}">${name}</a>${idMarkup(id)}`),
        cell(printed(figure, finding, report), figure && rowKey(figure)),
        cell(rest, implied === null ? undefined : rowKey(implied)),
        cell(figure && sourceOf(figure, report)),
      ],
    };
  });
}

/** The conflicts that each figure is part of. */
function conflictsByFigure({ reconciliation }: Report): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, figures } of reconciliation.conflicts) {
    for (const { quantity, figure } of figures) {
      const key = figureKey(quantity, figure);
      const list = found.get(key) ?? [];
      list.push(id);
      found.set(key, list);
    }
  }
  return found;
}

function figureKey(quantity: string, figure: number): string {
  return `${figure} ${quantity}`;
}

function printed(
  figure: FigureFinding | undefined,
  { unit, decimals }: QuantityFinding,
  report: Report,
): Markup {
  if (figure === undefined) return html`<span class="quiet">not printed</span>`;
  const strong = printedStrong(figure, report);
  const allows = rangeInSentence(figure, decimals);
  // A number printed in full needs no explanation.
  return allows === figure.printed
    ? html`${strong} ${nounBehind(allows, unit)}`
    : html`${strong}<small>${withNoun(allows, unit)}</small>`;
}

function printedStrong(figure: FigureFinding, report: Report): Markup {
  const language = foreignLanguage(figure, report);
  if (language === undefined) return html`<strong>${figure.printed}</strong>`;
  return html`<strong lang="${language}">${figure.printed}</strong>`;
}

/** What a range is sorted by: its lower end, or its upper where it has no lower. */
type RowKey = (range: DecimalRange) => bigint | undefined;

/** Keys of all ranges in whole numbers of one decimal place, the finest, so that units compare by their values. */
function rowKeyOf(findings: readonly QuantityFinding[]): RowKey {
  const ranges = findings.flatMap(({ figures, implied }): readonly DecimalRange[] =>
    implied === null ? figures : [...figures, implied],
  );
  const places = decimalPlacesOf(ranges, 0);
  return (range) => {
    const { from, to } = exactRange(range, places);
    return from ?? to;
  };
}

function sourceOf(figure: FigureFinding, report: Report): Markup {
  const { statements } = report.reconciliation;
  const statement = statements[figure.statement];
  const name = statement?.source?.publisher ?? statement?.title ?? `statement ${figure.statement + 1}`;
  const mark = statements.length > 1 ? ` [${figure.statement + 1}]` : "";
  const trust = figure.trust === 1 ? undefined : html`<small>trust: ${figure.trust}</small>`;
  return html`<a href="${Address.within(statementAnchor(figure.statement))}">${name}${mark}</a><small class="place">${placeOf(figure, report.reconciliation)}</small>${trust}`;
}
