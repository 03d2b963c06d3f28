import { countOf, tenge, type Unit } from "../exact/unit.js";
import type { Rounding } from "../printed/figure.js";
import type { Fault } from "./fault.js";
import type { Interpretation, StatedFigure, StatedQuantity, StatedRatio } from "./interpretation.js";
import { type Measure, measuresOf } from "./measures.js";
import { originOf } from "./origin.js";
import { below } from "./path.js";
import { printingsOf } from "./printings.js";
import { ratiosOf } from "./ratios.js";
import { signedIds } from "./signed-ids.js";
import {
  type FigureOwner,
  type ReadingContext,
  readStatedFigure,
  saysTenge,
  textOf,
} from "./stated-figure.js";
import { type GivenRatio, readStatedRatio } from "./stated-ratio.js";
import { statementLanguage } from "./statement-language.js";
import type { FigureInput, Statement } from "./types.js";

export type {
  Interpretation,
  RatioEnd,
  StatedRatio,
} from "./interpretation.js";

/** How a statement is read. */
export interface InterpretOptions {
  /** What an unhedged printed number stands for, whatever the statement says itself. */
  readonly rounding?: Rounding;
  /** Ids of what may be below zero, where other statements have a say in it: see {@link signedIds}. */
  readonly signed?: ReadonlySet<string> | undefined;
}

/**
 * What a checked statement says, in numbers: the range of grains that each figure allows, and the exact ends of
 * rates, caps, prices, shares and averages. Figures that cannot be read are faults. Takes time in proportion to
 * the statement.
 */
export function interpret(statement: Statement, options: InterpretOptions = {}): Interpretation {
  const measures = [...measuresOf(statement)];
  const givenRatios = [...ratiosOf(statement)];
  const language = statementLanguage(statement, textsOf(measures, givenRatios));
  const rounding = options.rounding ?? statement.rounding ?? "nearest";
  const context: ReadingContext = { language, rounding, origin: originOf(statement) };
  const signed = options.signed ?? signedIds([statement]);
  const faults: Fault[] = [];

  const quantities = new Map<string, StatedQuantity>();
  for (const measure of measures) {
    quantities.set(measure.id, readQuantity(measure, signed.has(measure.id), context, faults));
  }
  const ratios = new Map<string, StatedRatio>();
  for (const given of givenRatios) {
    const read = readStatedRatio(given, context);
    if (read.ok) ratios.set(given.path, read.value);
    else faults.push(...read.faults);
  }
  return { language, rounding, quantities, ratios, faults };
}

function readQuantity(
  measure: Measure,
  signed: boolean,
  context: ReadingContext,
  faults: Fault[],
): StatedQuantity {
  const { id, path, notes } = measure;
  const given = printingsOf(measure.figures);
  const unit = measure.unit ?? unitPrinted(id, given, context);
  const owner: FigureOwner = { id, unit, signed, notes };
  const figures: StatedFigure[] = [];
  given.forEach((figure, index) => {
    const at = given === measure.figures ? below(path, index) : path;
    const read = readStatedFigure(figure, at, owner, context);
    if (read.ok) figures.push(read.value);
    else faults.push(...read.faults);
  });
  return { id, unit, signed, figures };
}

/** The unit of a total whose parts do not tell it: tenge where its own figure says so, else a count. */
function unitPrinted(id: string, figures: readonly FigureInput[], context: ReadingContext): Unit {
  const texts = figures.map(textOf).filter((text) => text !== undefined);
  return texts.some((text) => saysTenge(text, context)) ? tenge : countOf(id.slice(id.lastIndexOf(".") + 1));
}

function* textsOf(measures: readonly Measure[], ratios: readonly GivenRatio[]): Generator<string> {
  for (const { figures } of measures) {
    for (const figure of printingsOf(figures)) {
      const text = textOf(figure);
      if (text !== undefined) yield text;
    }
  }
  for (const { figure } of ratios) {
    const text = textOf(figure);
    if (text !== undefined) yield text;
  }
}
