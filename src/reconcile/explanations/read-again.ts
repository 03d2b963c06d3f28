import { powerOfTen } from "../../printed/exact-number.js";
import type { Rounding } from "../../printed/figure.js";
import type { Model } from "../../rules/model.js";
import { figureInputAt } from "../../statement/figure-input.js";
import type { StatedFigure } from "../../statement/interpretation.js";
import { plainNumber } from "../../statement/plain-number.js";
import { readStatedFigure, textOf } from "../../statement/stated-figure.js";
import type { FigureInput } from "../../statement/types.js";
import type { FigureOfConflict } from "./what-if.js";

/** The digits of a figure as they were given: its text, or its number. Of a range that is no text there are none. */
export function digitsOf(model: Model, figure: FigureOfConflict): string | undefined {
  const input = inputOf(model, figure);
  if (input === undefined) return undefined;
  if (typeof input !== "object") return String(input);
  return textOf(input) ?? ("value" in input ? String(input.value) : undefined);
}

/**
 * Whether a number could have been printed in place of a figure's with its precision: to the nearest hundred, 500 can stand for
 * 300, but 350 cannot.
 */
export function showable(model: Model, figure: FigureOfConflict): (digits: string) => boolean {
  const input = inputOf(model, figure);
  if (typeof input !== "object" || !("value" in input) || input.precision === undefined) return () => true;
  const [value, precision] = [plainNumber(input.value), plainNumber(input.precision)];
  return (digits) => {
    const numbers = [plainNumber(digits), value, precision];
    const places = Math.max(...numbers.map((number) => number?.places ?? 0));
    const [other = 0n, printed = 0n, step = 0n] = numbers.map((number) =>
      number === undefined ? 0n : number.digits * powerOfTen(places - number.places),
    );
    return step === 0n || (other - printed) % step === 0n;
  };
}

/** The text of a figure, where it was given as one. */
export function printedText(model: Model, figure: FigureOfConflict): string | undefined {
  const input = inputOf(model, figure);
  return input === undefined ? undefined : textOf(input);
}

/**
 * Reads a figure again as its statement is read, with other digits in its place or by another rounding. `undefined`
 * where it cannot be read so.
 */
export function readAgain(
  model: Model,
  figure: FigureOfConflict,
  digits: string | undefined,
  rounding?: Rounding,
): StatedFigure | undefined {
  const input = inputOf(model, figure);
  const readAs = model.readAs[figure.figure.statement];
  if (input === undefined || readAs === undefined) return undefined;
  const { path } = figure.figure;
  const { id, unit, signed } = figure.quantity;
  const context = { language: readAs.language, rounding: rounding ?? readAs.rounding, origin: undefined };
  const owner = { id, unit, signed, notes: {} };
  const read = readStatedFigure(
    digits === undefined ? input : withDigits(input, digits),
    path,
    owner,
    context,
  );
  return read.ok ? read.value : undefined;
}

function withDigits(input: FigureInput, digits: string): FigureInput {
  if (typeof input === "string") return digits;
  if (typeof input !== "object") return BigInt(digits);
  if ("printed" in input) return { printed: digits };
  return "value" in input ? { ...input, value: digits } : input;
}

function inputOf({ statements }: Model, { figure }: FigureOfConflict): FigureInput | undefined {
  const statement = statements[figure.statement];
  return statement === undefined ? undefined : figureInputAt(statement, figure.path);
}
