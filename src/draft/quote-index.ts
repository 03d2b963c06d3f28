import type { Decimal } from "../exact/decimal.js";
import { addTo } from "../exact/groups.js";
import type { FigureOptions, PrintedRange } from "../printed/figure.js";
import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { type QuoteUnit, quantityKey, ratioKey, valueKey } from "./quote-keys.js";
import { readWords } from "./quote-words.js";

/** What a figure of a statement is printed of: a quantity, which may be below zero where it is signed, or a ratio. */
export type QuoteOf = "quantity" | "signed quantity" | "ratio";

/** The figures of a text, by what they say. */
export interface QuoteIndex {
  /**
   * Those that allow what a key says.
   *
   * @param bare true where a number without a unit will do
   */
  readonly allowing: (unit: QuoteUnit, of: QuoteOf, key: string, bare: boolean) => readonly ProseFigure[];
  /** Those of a number, whatever they allow. */
  readonly ofValue: (unit: QuoteUnit, value: Decimal) => readonly ProseFigure[];
}

/** Lays the figures of a text out for looking up, each time by what is asked for first. */
export function quoteIndex(figures: readonly ProseFigure[], options: FigureOptions): QuoteIndex {
  const groups = new Map<string, ReadonlyMap<string, readonly ProseFigure[]>>();
  const groupFor = (name: string, keyOf: (figure: ProseFigure) => string | undefined) => {
    const group = groups.get(name) ?? groupedBy(figures, keyOf);
    groups.set(name, group);
    return group;
  };
  return {
    allowing: (unit, of, key, bare) => {
      const keyOf = (figure: ProseFigure) => {
        const range = isOf(figure, unit, of) ? rangeIn(figure, unit, options) : undefined;
        if (range === undefined) return undefined;
        return of === "ratio" ? ratioKey(unit, range) : quantityKey(unit, range, of === "signed quantity");
      };
      const same = groupFor(`${of} ${unit}`, keyOf).get(key) ?? [];
      return bare ? same : same.filter((figure) => !isBare(figure));
    },
    ofValue: (unit, value) => {
      const keyOf = (figure: ProseFigure) =>
        figure.value !== undefined && isOf(figure, unit, "ratio") ? valueKey(unit, figure.value) : undefined;
      return groupFor(`value ${unit}`, keyOf).get(valueKey(unit, value)) ?? [];
    },
  };
}

function isOf(figure: ProseFigure, unit: QuoteUnit, of: QuoteOf): boolean {
  if (isBare(figure)) return true;
  // So much for each is no sum.
  if (unit !== "count") return figure.unit === unit && (of === "ratio" || figure.kind !== "rate");
  // So many for each are no number of things; what is paid in dollars is neither.
  const forEach = of === "ratio" && figure.kind === "rate" && isThings(figure.unit);
  return figure.kind === "count" || figure.kind === "other" || forEach;
}

/** True of a number that names nothing, `36,455` in a table: it may be of anything. */
function isBare({ kind, unit, value }: ProseFigure): boolean {
  const isNumber = kind === "amount" || kind === "count" || kind === "rate" || kind === "other";
  return isNumber && unit === undefined && value !== undefined;
}

function isThings(unit: string | undefined): boolean {
  return unit !== undefined && unit !== "tenge" && unit !== "MCI" && !/^[A-Z]{3}$/.test(unit);
}

/** What a figure allows where it is of a unit; `undefined` where nobody can tell. */
function rangeIn(figure: ProseFigure, unit: QuoteUnit, options: FigureOptions): PrintedRange | undefined {
  const { range, printed, language, carried } = figure;
  if (!isBare(figure) || carried !== undefined) return range;
  return readWords(printed, unit, { ...options, language })?.range;
}

function groupedBy(
  figures: readonly ProseFigure[],
  keyOf: (figure: ProseFigure) => string | undefined,
): ReadonlyMap<string, readonly ProseFigure[]> {
  const groups = new Map<string, ProseFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== undefined) addTo(groups, key, figure);
  }
  return groups;
}
