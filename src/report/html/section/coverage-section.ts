import { grainsToText, toGrains } from "../../../exact/grains.js";
import { tenge } from "../../../exact/unit.js";
import { joined } from "../../../printed/listing.js";
import { inShort, separateThousands } from "../../../printed/write.js";
import type { Reconciliation, Status } from "../../../reconcile/types.js";
import { contradictedWithin } from "../../coverage-view.js";
import { plain } from "../../numbers.js";
import { counted, statuses, statusMeanings } from "../../verdict.js";
import { percent, shareInWords } from "../drawing/scale.js";
import { html, type Markup } from "../markup/markup.js";
import { quantityName } from "../names.js";
import { badge, quantityLink, type Report, type Section } from "../report.js";
import { plainTable } from "./plain-table.js";

interface Row {
  readonly status: Status;
  readonly quantities: number;
  /** Grains of tenge. */
  readonly grains: bigint;
}

/** How much of what was printed something else checks, as a bar and a table. */
export function coverageSection(report: Report): readonly Section[] {
  const { coverage } = report.reconciliation;
  const rows = rowsOf(report.reconciliation);
  const figures = rows.reduce((sum, { quantities }) => sum + quantities, 0);
  if (figures === 0) return [];
  const total = totalOf(rows);
  const { next } = coverage;
  const content = html`${total === 0n ? undefined : bar(rows, total)}${table(rows, total)}${
    next &&
    html`<p><strong>Worth asking for:</strong> a figure of ${quantityLink(next.quantity, quantityName(next.quantity), report)} would confirm ${separateThousands(plain(next.tenge, tenge.decimals))} tenge more.</p>\n`
  }${uncheckedList(report)}`;
  return [{ id: "coverage", title: "How much is checked", short: "Coverage", content }];
}

/** In one sentence: how much of the printed money something else limits, and how much nothing does. */
export function coverageSentence(reconciliation: Reconciliation): string | undefined {
  const rows = rowsOf(reconciliation);
  const total = totalOf(rows);
  if (total === 0n) return undefined;
  const of = (status: Status): bigint => rows.find((row) => row.status === status)?.grains ?? 0n;
  const all = `${inShort(grainsToText(total, tenge))} tenge printed`;
  const shares = [
    [of("contradicted"), "is contradicted"],
    [of("confirmed") + of("bounded"), "is limited by other figures and fits"],
    [of("unchecked"), "is checked by nothing"],
  ] as const;
  const words = shares.flatMap(([grains, says]) =>
    grains === 0n ? [] : [`${shareInWords(grains, total)} ${says}`],
  );
  const within = contradictedWithin(reconciliation).length;
  const more =
    within === 0
      ? ""
      : ` Contradicted too: ${counted(within, "amount")} that ${within === 1 ? "is" : "are"} part of a whole, or of an earlier day, and not counted again.`;
  return `Of ${all}, ${joined(words)}.${more}`;
}

function rowsOf({ coverage }: Reconciliation): readonly Row[] {
  return statuses.map((status) => ({
    status,
    quantities: coverage.quantities[status],
    grains: toGrains(coverage.tenge[status], tenge),
  }));
}

function totalOf(rows: readonly Row[]): bigint {
  return rows.reduce((sum, { grains }) => sum + grains, 0n);
}

/** A part of the bar and its words, and the share from which on it is wide enough for them. */
const [wideEnough, forItsShare] = [5n, 16n];

function bar(rows: readonly Row[], total: bigint): Markup {
  let before = 0n;
  const parts = rows.map(({ status, grains }) => {
    const x = percent(before, total);
    before += grains;
    if (grains === 0n) return html``;
    const share = shareInWords(grains, total);
    const label =
      grains * forItsShare < total
        ? undefined
        : grains * wideEnough < total
          ? html`<text class="${status} share" x="${x}" dx="10" y="50%" dy="0.35em">${share}</text>`
          : html`<text class="${status}" x="${x}" dx="10" y="50%" dy="0.35em">${share} ${status}</text>`;
    return html`<rect class="${status}" x="${x}" width="${percent(grains, total)}"/>${label}`;
  });
  const words = rows.flatMap(({ status, grains }) =>
    grains === 0n ? [] : [`${shareInWords(grains, total)} ${status}`],
  );
  return html`<svg class="coverage-bar" role="img"><title>Printed tenge by status: ${words.join(", ")}</title>${parts}</svg>\n`;
}

function table(rows: readonly Row[], total: bigint): Markup {
  const figures = rows.reduce((sum, { quantities }) => sum + quantities, 0);
  const quantities = counted(figures, "quantity", "quantities");
  const isMoney = total > 0n;
  return plainTable({
    label: "Table of coverage",
    caption: isMoney
      ? `${quantities} with a figure, and the tenge printed, none counted twice`
      : `${quantities} with a figure`,
    columns: [
      { title: "Status", is: "head" },
      { title: "What it means" },
      { title: "Quantities", is: "number" },
      ...(isMoney
        ? ([
            { title: "Tenge", is: "number" },
            { title: "Share", is: "number" },
          ] as const)
        : []),
    ],
    rows: rows.map(({ status, quantities: count, grains }) => ({
      cells: [
        badge(status),
        html`${statusMeanings[status]}`,
        html`${count}`,
        html`${separateThousands(grainsToText(grains, tenge))}`,
        isMoney ? html`${shareInWords(grains, total)}` : undefined,
      ],
    })),
  });
}

/** How many unchecked quantities are named. */
const mostNamed = 40;

function uncheckedList(report: Report): Markup | undefined {
  const { unchecked } = report.reconciliation.coverage;
  if (unchecked.length === 0) return undefined;
  const items = unchecked
    .slice(0, mostNamed)
    .map((id) => html`<li>${quantityLink(id, quantityName(id), report)}</li>`);
  const more = unchecked.length - mostNamed;
  return html`<h3>Checked by nothing</h3>\n<ul class="inline">${items}${more > 0 ? html`<li>and ${more} more</li>` : undefined}</ul>\n`;
}
