import type { FigureUnit, Language, PrintedRange, Rounding } from "../printed/figure.js";
import { lexicons } from "../printed/lexicon/index.js";
import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { tryReadFigure } from "../printed/read-figure.js";
import type { PrintedFigure, RangeFigure } from "../statement/types.js";
import type { Measure } from "./assignment.js";
import { sameRange } from "./same-range.js";

/**
 * A figure as a statement holds it: as printed, where a statement reads that alone as the text says it; else as a range, with
 * what was printed in a note. `undefined` where it can hold neither.
 *
 * @param at where it stands in the text
 */
export function figureInput(
  figure: ProseFigure,
  measure: Measure,
  language: Language | undefined,
  rounding: Rounding | undefined,
  at: string,
): PrintedFigure | RangeFigure | undefined {
  // Aid and its counts are never below zero.
  if (figure.value?.isNegative() === true && !figure.value.isZero()) return undefined;
  const unit: FigureUnit = measure === "count" ? "count" : figure.unit === "MCI" ? "MCI" : "tenge";
  const printed = oneLine(figure.printed);
  const read = tryReadFigure(printed, {
    ...(language === undefined ? {} : { language }),
    ...(rounding === undefined ? {} : { rounding }),
    unit,
  });
  const names = measure === "count" || measure === "amount" || (read.ok && figure.carried?.unit !== true);
  const unitNamed = read.ok && (figure.carried === undefined || figure.carried.scale === false);
  if (
    read.ok &&
    names &&
    unitNamed &&
    read.figure.warnings.length === 0 &&
    sameRange(read.figure.range, figure.range)
  ) {
    return { printed, at };
  }
  if (unit === "MCI") return mciInput(figure, language ?? "en", at, printed);
  if (figure.range === undefined || measure === "rate" || measure === "cap") return undefined;
  const { from, to } = figure.range;
  if (from === undefined && to === undefined) return undefined;
  if (measure === "count" && !hasWholeNumber(figure.range)) return undefined;
  const note =
    figure.carried === undefined ? `printed "${printed}"` : `printed "${printed}"; its unit stands elsewhere`;
  return {
    ...(from === undefined ? {} : { from: from.value.toFixed() }),
    ...(to === undefined ? {} : { to: to.value.toFixed() }),
    at,
    note,
  };
}

// Half a house is no number of houses.
function hasWholeNumber({ from, to }: PrintedRange): boolean {
  if (from === undefined || to === undefined) return true;
  const first = from.open ? from.value.floor().plus(1) : from.value.ceil();
  return to.open ? first.lt(to.value) : first.lte(to.value);
}

// A rate in MCI that a statement does not read as printed, as in Latin letters in Kazakh, in the word of its language.
function mciInput(
  { value, hedge }: ProseFigure,
  language: Language,
  at: string,
  printed: string,
): PrintedFigure | undefined {
  const [word] = lexicons[language].units.MCI ?? [];
  if (value === undefined || word === undefined || (hedge !== "none" && hedge !== "at-most"))
    return undefined;
  return { printed: `${value.toFixed()} ${word.toUpperCase()}`, at, note: `printed "${printed}"` };
}

/** A printed figure in one line of visible characters. */
export function oneLine(printed: string): string {
  return printed.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (/\s/.test(character) ? " " : ""));
}
