import type { Figure, FigureOptions } from "../printed/figure.js";
import { tryReadFigure } from "../printed/read-figure.js";
import type { QuoteUnit } from "./quote-keys.js";

/** What words say as a number of a unit; `undefined` where they are none. */
export function readWords(text: string, unit: QuoteUnit, options: FigureOptions): Figure | undefined {
  // An average of things may come to halves, which no count has.
  const read = tryReadFigure(text, unit === "count" ? options : { ...options, unit });
  return read.ok ? read.figure : undefined;
}
