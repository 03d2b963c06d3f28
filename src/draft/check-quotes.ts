import { Decimal } from "../exact/decimal.js";
import { grainsToText } from "../exact/grains.js";
import { numeratorOf, quotientToText } from "../exact/rational.js";
import { tenge } from "../exact/unit.js";
import type { End, FigureOptions, PrintedRange } from "../printed/figure.js";
import { findFigures } from "../printed/prose/find-figures.js";
import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { tryReadFigure } from "../printed/read-figure.js";
import { readStatement } from "../rules/read-statement.js";
import type { CountMeasure } from "../statement/categories.js";
import { interpret, type RatioEnd, type StatedRatio } from "../statement/interpret.js";
import { measuresOf } from "../statement/measures.js";
import { printingsOf } from "../statement/printings.js";
import { ratiosOf } from "../statement/ratios.js";
import { textOf } from "../statement/stated-figure.js";
import type { FigureInput, Statement } from "../statement/types.js";
import { countMeasureOf, countMeasures } from "./count-measure.js";
import { type QuoteOf, quoteIndex } from "./quote-index.js";
import { type QuoteUnit, rangeKey, ratioKey } from "./quote-keys.js";
import { readWords } from "./quote-words.js";

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
 * with an `at`. Each must stand in the text with the same unit and the same range; what does not is listed. A number
 * that names no unit, in the statement as in the text, is of any.
 *
 * @throws {StatementError} where the statement is at fault, with every fault
 * @throws {TypeError} where `text` is no string
 *
 * @example
 * const statement = { aid: { oneTimeAssistance: { families: "36,455 families", amount: "13.3 billion tenge" } } };
 * const { missing } = checkQuotes(statement, "Aid of over 13.3 billion tenge went to 36,455 families.");
 * missing.map(({ path }) => path); // ["aid.oneTimeAssistance.amount"]
 */
export function checkQuotes(statement: Statement, text: string): QuoteCheck {
  const checked = readStatement(statement);
  const { language, rounding, quantities, ratios } = interpret(checked);
  const options: FigureOptions = { rounding, ...(language !== undefined && { language }) };
  const quotes = quoteIndex(findFigures(text, options), options);

  const found: FoundQuote[] = [];
  const missing: MissingQuote[] = [];
  const check = ({ path, printed, unit, of, key, bare, value, counts }: Quote): void => {
    const figures = quotes
      .allowing(unit, of, key, bare)
      .filter((figure) => counts === undefined || (countMeasureOf(figure) ?? counts) === counts);
    if (figures.length > 0) found.push({ path, printed, figures });
    else missing.push({ path, printed, otherReadings: value ? quotes.ofValue(unit, value) : [] });
  };

  for (const { id, figures: given } of measuresOf(checked)) {
    const stated = quantities.get(id);
    if (stated === undefined) continue;
    const inputs = printingsOf(given);
    const unit = stated.unit === tenge ? "tenge" : "count";
    const of = stated.signed ? "signed quantity" : "quantity";
    stated.figures.forEach(({ path, printed, range, value, at }, index) => {
      const input = inputs[index];
      if (input === undefined || (at === undefined && textOf(input) === undefined)) return;
      const bare = unit === "count" || isBare(input, options);
      const inUnits = new Decimal(grainsToText(value, stated.unit));
      const key = rangeKey(unit, range);
      check({ path, printed, unit, of, key, bare, value: inUnits, counts: countOf(path) });
    });
  }
  for (const { path, figure } of ratiosOf(checked)) {
    const ratio = ratios.get(path);
    const text = textOf(figure);
    const claims = text !== undefined || (typeof figure === "object" && "at" in figure);
    if (ratio === undefined || !claims) continue;
    const { printed, unit } = ratio;
    const words = text === undefined ? undefined : readWords(text, unit, options);
    // A text does not tell that a number was divided: what the same words say there is what counts.
    const range = words?.range ?? rangeOf(ratio);
    const value = words?.value ?? (range.from ?? range.to)?.value;
    const bare = unit === "count" || isBare(figure, options);
    check({ path, printed, unit, of: "ratio", key: ratioKey(unit, range), bare, value, counts: undefined });
  }
  return { found, missing };
}

/** A figure of a statement that claims to be quoted, and what the text must allow where it prints it. */
interface Quote {
  readonly path: string;
  readonly printed: string;
  readonly unit: QuoteUnit;
  readonly of: QuoteOf;
  readonly key: string;
  /** True where a number without a unit will do. */
  readonly bare: boolean;
  readonly value: Decimal | undefined;
  /** Of a category's count: houses are no families, however many. */
  readonly counts: CountMeasure | undefined;
}

function countOf(path: string): CountMeasure | undefined {
  const [root, ...keys] = path.replace(/\[\d+\]$/, "").split(".");
  return root === "aid" ? countMeasures.find((measure) => measure === keys.at(-1)) : undefined;
}

/** True of a number in data and of one that is printed without its unit. */
function isBare(input: FigureInput, options: FigureOptions): boolean {
  const text = textOf(input);
  if (text === undefined) return true;
  const read = tryReadFigure(text, options);
  return read.ok && read.figure.unit === undefined;
}

function rangeOf({ from, to }: StatedRatio): PrintedRange {
  return { ...(from && { from: endOf(from) }), ...(to && { to: endOf(to) }) };
}

function endOf({ value, open }: RatioEnd): End {
  return { value: new Decimal(quotientToText(numeratorOf(value), value.d, 0)), open };
}
