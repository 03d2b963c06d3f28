import type { Range } from "../exact/range.js";
import { intersect, natural } from "../exact/range.js";
import { tenge } from "../exact/unit.js";
import type { End } from "../printed/figure.js";
import { findFigures } from "../printed/prose/find-figures.js";
import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { tryReadFigure } from "../printed/read-figure.js";
import { StatementError } from "../statement/fault.js";
import { interpret, type RatioEnd, type StatedRatio } from "../statement/interpret.js";
import { measuresOf } from "../statement/measures.js";
import { ratiosOf } from "../statement/ratios.js";
import { textOf } from "../statement/stated-figure.js";
import type { FigureInput, Figures, Statement } from "../statement/types.js";
import { rangeKey, ratioKey, valueKey } from "./quote-keys.js";

/** A figure of a statement that the text prints. */
export interface FoundQuote {
  /** Where in the statement: `aid.oneTimeAssistance.amount`. */
  readonly path: string;
  /** As the statement gives it. */
  readonly printed: string;
  /** All figures of the text with the same reading. */
  readonly figures: readonly ProseFigure[];
}

/** A figure of a statement that the text does not print so. */
export interface MissingQuote {
  /** Where in the statement. */
  readonly path: string;
  /** As the statement gives it. */
  readonly printed: string;
  /** Figures of the text with the same number that say something else: another hedge, another precision. */
  readonly otherReadings: readonly ProseFigure[];
}

/** What became of holding a statement against its text. */
export interface QuoteCheck {
  /** Figures that the text prints. */
  readonly found: readonly FoundQuote[];
  /** Figures that it does not print so. */
  readonly missing: readonly MissingQuote[];
}

/**
 * Looks up every figure of a statement that claims to come from a text: those given as printed, and numbers and ranges
 * with an `at`. Each must stand in the text with the same unit and the same range; what does not is listed.
 *
 * @param statement as read by `readStatement`
 * @throws {StatementError} where a figure of the statement cannot be read
 * @throws {TypeError} where `text` is no string
 *
 * @example
 * const statement = { aid: { oneTimeAssistance: { families: "36,455 families", amount: "13.3 billion tenge" } } };
 * const { missing } = checkQuotes(statement, "Aid of over 13.3 billion tenge went to 36,455 families.");
 * missing.map(({ path }) => path); // ["aid.oneTimeAssistance.amount"]
 */
export function checkQuotes(statement: Statement, text: string): QuoteCheck {
  const { language, quantities, ratios, faults } = interpret(statement);
  if (faults.length > 0) throw new StatementError(faults);
  const rounding = statement.rounding === undefined ? {} : { rounding: statement.rounding };
  const figures = findFigures(text, { ...(language === undefined ? {} : { language }), ...rounding });
  const byReading = groupedBy(figures, readingKey);
  const byValue = groupedBy(figures, ({ kind, unit, value }) => valueKey(unitOf(kind, unit), value));

  const found: FoundQuote[] = [];
  const missing: MissingQuote[] = [];
  const check = (path: string, printed: string, reading: string, unit: string): void => {
    const same = byReading.get(reading);
    if (same !== undefined) {
      found.push({ path, printed, figures: same });
      return;
    }
    const read = tryReadFigure(printed, language === undefined ? {} : { language });
    const otherReadings = read.ok ? (byValue.get(valueKey(unit, read.figure.value) ?? "") ?? []) : [];
    missing.push({ path, printed, otherReadings });
  };

  for (const { id, unit, figures: given } of measuresOf(statement)) {
    const stated = quantities.get(id);
    const inputs = listOf(given);
    const name = (unit ?? stated?.unit) === tenge ? "tenge" : "count";
    stated?.figures.forEach(({ path, printed, range }, at) => {
      if (claims(inputs[at])) check(path, printed, rangeKey(name, range), name);
    });
  }
  for (const { path, figure } of ratiosOf(statement)) {
    const ratio = ratios.get(path);
    if (ratio !== undefined && claims(figure)) check(path, ratio.printed, keyOfRatio(ratio), ratio.unit);
  }
  return { found, missing };
}

function claims(input: FigureInput | undefined): boolean {
  if (input === undefined) return false;
  return textOf(input) !== undefined || (typeof input === "object" && "at" in input);
}

function keyOfRatio({ unit, from, to }: StatedRatio): string {
  const end = (one: RatioEnd | undefined) => one && { value: one.value, open: one.open };
  return ratioKey(unit, end(from), end(to));
}

function readingKey(figure: ProseFigure): string | undefined {
  const unit = unitOf(figure.kind, figure.unit);
  if (unit === undefined) return undefined;
  // A rate in tenge is held as a ratio; both ways of keeping it say the same.
  return unit === "tenge" || unit === "count"
    ? rangeKey(unit, grainsOf(figure, unit))
    : ratioKey(unit, figure.range?.from, figure.range?.to);
}

function unitOf(kind: ProseFigure["kind"], unit: string | undefined): string | undefined {
  if (kind === "amount" || kind === "rate") return unit === "tenge" || unit === "MCI" ? unit : undefined;
  if (kind === "percent") return unit === "percent" ? unit : undefined;
  return kind === "count" || kind === "other" ? "count" : undefined;
}

// Of metres and the like ends may be open or between two; a statement counts whole ones.
function grainsOf({ range, value, precision }: ProseFigure, unit: string): Range {
  const inOne = unit === "tenge" ? 100 : 1;
  if (range === undefined) {
    const exact = precision === undefined && value !== undefined ? { value, open: false } : undefined;
    return { from: exact && inward(exact, 1n, inOne), to: exact && inward(exact, -1n, inOne) };
  }
  const { from, to } = range;
  return intersect({ from: from && inward(from, 1n, inOne), to: to && inward(to, -1n, inOne) }, natural);
}

function inward({ value, open }: End, step: 1n | -1n, inOne: number): bigint {
  const grains = value.times(inOne);
  const whole = step > 0n ? grains.ceil() : grains.floor();
  return BigInt(whole.toFixed()) + (open && whole.eq(grains) ? step : 0n);
}

function groupedBy(
  figures: readonly ProseFigure[],
  keyOf: (figure: ProseFigure) => string | undefined,
): ReadonlyMap<string, readonly ProseFigure[]> {
  const groups = new Map<string, ProseFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}

function listOf(figures: Figures | undefined): readonly FigureInput[] {
  if (figures === undefined) return [];
  return isList(figures) ? figures : [figures];
}

function isList(figures: Figures): figures is readonly FigureInput[] {
  return Array.isArray(figures);
}
