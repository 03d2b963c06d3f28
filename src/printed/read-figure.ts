import { Decimal } from "../exact/decimal.js";
import { checkGivenOptions, kindOf } from "../exact/given.js";
import { grainsToText } from "../exact/grains.js";
import type { Unit } from "../exact/unit.js";
import { describeFigureFault } from "./describe-fault.js";
import { plainText } from "./exact-number.js";
import {
  type End,
  type Figure,
  type FigureFault,
  type FigureOptions,
  type FigureUnit,
  type PrintedRange,
  roundings,
} from "./figure.js";
import { grainRange } from "./interval.js";
import { languages } from "./lexicon/index.js";
import { grainOf, parseFigure } from "./parse.js";
import type { Reading, ReadingEnd } from "./reading.js";

/** A text that is not read as a figure. Its message shows the text and the place. */
export class FigureError extends Error {
  override readonly name = "FigureError";
  /** What is wrong, and where in the text. */
  readonly fault: FigureFault;

  /** @throws {TypeError} where it is no fault */
  constructor(fault: FigureFault) {
    super(describeFigureFault(fault));
    this.fault = fault;
  }
}

/**
 * Reads what a printed number says: its value, precision, hedge and unit, and the range of values that it
 * allows, in whole units.
 *
 * @param text one figure and nothing else, at most 400 characters: `over 2.8 billion tenge`, `36 455 семей`,
 *   `150 АЕК-ке дейін`
 * @throws {FigureError} where the text is no figure, or has two readings
 * @throws {TypeError} where `text` is no string, or an option has no such value
 *
 * @example
 * const figure = readFigure("13.3 billion tenge");
 * figure.value.toFixed(); // "13300000000"
 * figure.range.from?.value.toFixed(); // "13250000000"
 * figure.range.to?.value.toFixed(); // "13350000000"
 */
export function readFigure(text: string, options?: FigureOptions): Figure {
  const read = tryReadFigure(text, options);
  if (!read.ok) throw new FigureError(read.fault);
  return read.figure;
}

/**
 * Reads a printed number as {@link readFigure} does, and gives what is wrong with it as data.
 *
 * @throws {TypeError} where `text` is no string, or an option has no such value
 *
 * @example
 * const read = tryReadFigure("1,23,456");
 * read.ok ? read.figure.value.toFixed() : read.fault.code; // "bad-grouping"
 */
export function tryReadFigure(
  text: string,
  options: FigureOptions = {},
): { readonly ok: true; readonly figure: Figure } | { readonly ok: false; readonly fault: FigureFault } {
  if (typeof text !== "string")
    throw new TypeError(`a figure is read from a string, not from ${kindOf(text)}${quoteIt(text)}`);
  checkOptions(options);
  const parsed = parseFigure(text, options);
  return parsed.ok ? { ok: true, figure: figureOf(parsed.reading) } : parsed;
}

const units: readonly FigureUnit[] = ["tenge", "MCI", "percent", "count"];

type Given = { readonly [Key in keyof FigureOptions]: string | undefined };

/**
 * Refuses options that are no object, or have no such value.
 *
 * @throws {TypeError} that names those there are
 */
export function checkOptions(options: Given): void {
  checkGivenOptions(options, ["language", "rounding", "unit"]);
  const { language, rounding, unit } = options;
  checkOption("language", language, languages);
  checkOption("rounding", rounding, roundings);
  checkOption("unit", unit, units);
}

/**
 * Refuses a value that an option does not take. One that is left out is none.
 *
 * @throws {TypeError} that names those there are
 */
export function checkOption(name: string, given: string | undefined, known: readonly string[]): void {
  if (given === undefined || known.includes(given)) return;
  const choices = known.map((choice) => `"${choice}"`).join(", ");
  const shown = typeof given === "string" ? JSON.stringify(given.slice(0, 30)) : kindOf(given);
  throw new TypeError(`${shown} is no ${name} of figures; choose one of ${choices}`);
}

function quoteIt(value: unknown): string {
  const isNumber = typeof value === "number" || typeof value === "bigint";
  return isNumber ? "; write it in quotes, as it was printed" : "";
}

function figureOf(reading: Reading): Figure {
  const { printed, language, value, precision, hedge, unit, noun, warnings } = reading;
  return {
    printed,
    language,
    value: new Decimal(plainText(value)),
    ...(precision && { precision: new Decimal(plainText(precision)) }),
    hedge,
    ...(unit && { unit }),
    ...(noun !== undefined && { noun }),
    range: rangeOf(reading),
    warnings,
  };
}

function rangeOf(reading: Reading): PrintedRange {
  const grain = grainOf(reading);
  if (grain === undefined) {
    return {
      ...(reading.from && { from: endOf(reading.from) }),
      ...(reading.to && { to: endOf(reading.to) }),
    };
  }
  const { from, to } = grainRange(reading, grain);
  return {
    ...(from !== undefined && { from: closedEnd(from, grain) }),
    ...(to !== undefined && { to: closedEnd(to, grain) }),
  };
}

function endOf({ value, open }: ReadingEnd): End {
  return { value: new Decimal(plainText(value)), open };
}

function closedEnd(grains: bigint, unit: Unit): End {
  return { value: new Decimal(grainsToText(grains, unit)), open: false };
}
