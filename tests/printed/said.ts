import type { End, FigureOptions } from "../../src/printed/figure.js";
import { tryReadFigure } from "../../src/printed/read-figure.js";

/**
 * What a figure says, in one line: `[13250000000, 13350000000]`, `(5, …)`; or the code of its fault and the
 * text it points at: `no-number: tenge`.
 */
export function said(text: string, options?: FigureOptions): string {
  const read = tryReadFigure(text, options);
  if (!read.ok) return `${read.fault.code}: ${placeOf(text, read.fault)}`;
  const { from, to } = read.figure.range;
  return `${opening(from)}, ${closing(to)}`;
}

/** The part of the text that a fault points at. */
function placeOf(text: string, { start, length }: { start: number; length: number }): string {
  return text.slice(start, start + length);
}

function opening(end: End | undefined): string {
  return end === undefined ? "(…" : `${end.open ? "(" : "["}${end.value.toFixed()}`;
}

function closing(end: End | undefined): string {
  return end === undefined ? "…)" : `${end.value.toFixed()}${end.open ? ")" : "]"}`;
}
