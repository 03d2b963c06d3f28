import { lineColumnsOf } from "../draft/place.js";
import type { End } from "../printed/figure.js";
import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { escapeSequenceEnd } from "../printed/prose/text/escape-sequence.js";
import { separateThousands } from "../printed/write.js";
import { alignLeft, alignRight, columnsOf } from "../report/columns.js";
import { csvCell } from "../report/csv-cell.js";
import { jsonText } from "../report/json-text.js";
import { inColour, plainly } from "../report/paint.js";
import { printable } from "../report/printable.js";
import type { TextOptions } from "../report/text.js";
import { counted } from "../report/verdict.js";

/** The text with its figures underlined, and a table of them. */
export function figuresAsText(text: string, figures: readonly ProseFigure[], page: TextOptions = {}): string {
  if (figures.length === 0) return "No figures found.\n";
  const paint = page.colour === true ? inColour : plainly;
  const width = Math.min(100, Math.max(40, page.width ?? 80));
  const shown = underlined(withoutSequences(text), figures, width).flatMap((line, at) => {
    const seen = line.trimEnd();
    if (at % 2 === 0) return [seen];
    return seen === "" ? [] : [paint("good", seen)];
  });
  const place = lineColumnsOf(text);
  const rows = figures.map((figure) => {
    const { line, column } = place(figure.start);
    return [
      `${line}:${column}`,
      figure.kind,
      printable(safe(withoutSequences(figure.printed))),
      rangeOf(figure),
      unitOf(figure),
    ];
  });
  const counts = counted(figures.length, "figure");
  return `${[...shown, "", paint("heading", counts), ...table([["at", "kind", "printed", "range", "unit"], ...rows])].join("\n")}\n`;
}

/** The figures as JSON, with the text in which their offsets count. Decimal numbers are strings. */
export function figuresAsJson(text: string, figures: readonly ProseFigure[]): string {
  const document = { format: "flood-relief-accounting/figures@1", text, figures: figures.map(plainFigure) };
  return jsonText(document);
}

/** The figures as CSV with a header, one a row. No cell that quotes the text can start a formula in a spreadsheet. */
export function figuresAsCsv(text: string, figures: readonly ProseFigure[]): string {
  const place = lineColumnsOf(text);
  const rows = figures.map((figure) => {
    const { range, carried } = figure;
    const { line, column } = place(figure.start);
    return [
      figure.start,
      figure.end,
      line,
      column,
      printable(figure.printed),
      figure.kind,
      figure.unit ?? "",
      figure.value?.toFixed() ?? figure.day ?? "",
      figure.precision?.toFixed() ?? "",
      figure.hedge,
      range?.from?.value.toFixed() ?? "",
      range?.to?.value.toFixed() ?? "",
      carried === undefined
        ? ""
        : [carried.scale && "scale", carried.unit && "unit"].filter(Boolean).join("+"),
      figure.language,
    ];
  });
  return [csvHeader, ...rows]
    .map((row) => `${row.map((cell) => csvCell(String(cell), true)).join(",")}\n`)
    .join("");
}

const csvHeader = [
  ...["start", "end", "line", "column", "printed", "kind", "unit", "value", "precision", "hedge"],
  ...["from", "to", "carried", "language"],
];

function plainFigure({ value, precision, range, ...rest }: ProseFigure): object {
  const end = (one: End | undefined) => one && { value: one.value.toFixed(), open: one.open };
  return {
    ...rest,
    value: value?.toFixed(),
    precision: precision?.toFixed(),
    range: range && { from: end(range.from), to: end(range.to) },
  };
}

function rangeOf({ range, value, kind, day, fraction }: ProseFigure): string {
  if (day !== undefined) return day;
  if (fraction !== undefined) return `${fraction.numerator}/${fraction.denominator}`;
  if (range === undefined) return kind === "other" && value !== undefined ? value.toFixed() : "";
  const from =
    range.from && `${range.from.open ? "more than " : ""}${separateThousands(range.from.value.toFixed())}`;
  const to = range.to && `${range.to.open ? "less than " : ""}${separateThousands(range.to.value.toFixed())}`;
  if (from === undefined) return to === undefined ? "" : `up to ${to}`;
  if (to === undefined) return `${from} or more`.replace(/^(more than .*) or more$/, "$1");
  return from === to ? from : `${from} to ${to}`;
}

function unitOf({ unit, carried }: ProseFigure): string {
  return `${unit ?? ""}${carried === undefined ? "" : " (carried)"}`.trim();
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths =
    rows[0]?.map((_, at) => rows.reduce((most, row) => Math.max(most, columnsOf(row[at] ?? "")), 0)) ?? [];
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? alignRight(cell, widths[at] ?? 0) : alignLeft(cell, widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

// Every line of the text, broken to the width, with a line below it of carets under its figures.
function underlined(text: string, figures: readonly ProseFigure[], width: number): string[] {
  const lines: string[] = [];
  let next = 0;
  for (const [start, end] of brokenLines(text, width)) {
    while (next < figures.length && (figures[next]?.end ?? 0) <= start) next += 1;
    let marks = "";
    for (let at = next; at < figures.length; at += 1) {
      const figure = figures[at];
      if (figure === undefined || figure.start >= end) break;
      const from = Math.max(figure.start, start);
      const to = Math.min(figure.end, end);
      marks =
        alignLeft(marks, columnsOf(safe(text.slice(start, from)))) +
        "^".repeat(columnsOf(safe(text.slice(from, to))));
    }
    lines.push(safe(text.slice(start, end)), marks);
  }
  return lines;
}

// What a terminal would obey is not shown. Something as long stands for it, so that offsets stay what they are.
function withoutSequences(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const end = escapeSequenceEnd(text, at);
    if (end === undefined) continue;
    pieces.push(text.slice(from, at), notShown.repeat(end - at));
    from = end;
    at = end - 1;
  }
  return pieces.join("") + text.slice(from);
}

const notShown = "\uFFFF";
// Character by character, so that columns stay where they are.
function safe(text: string): string {
  return text
    .replaceAll(notShown, "")
    .replace(/[\t\r\v\f\u0085\u2028\u2029]/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "·");
}

function* brokenLines(text: string, width: number): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    if (end - start <= width) {
      yield [start, end];
      start = end + 1;
      continue;
    }
    const space = text.lastIndexOf(" ", start + width);
    const cut = space > start ? space : start + width;
    yield [start, cut];
    start = space > start ? cut + 1 : cut;
  }
}
