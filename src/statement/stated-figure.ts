import { intersect, isEmpty, natural, type Range } from "../exact/range.js";
import { grainsPerUnit, tenge, type Unit } from "../exact/unit.js";
import { powerOfTen } from "../printed/exact-number.js";
import type { Language, Rounding } from "../printed/figure.js";
import { grainRange } from "../printed/interval.js";
import { parseFigure } from "../printed/parse.js";
import type { ExactNumber } from "../printed/reading.js";
import {
  belowZero,
  notCounted,
  placed,
  separatorFaults,
  startOfNumber,
  type TextPlace,
  unreadable,
} from "./figure-fault.js";
import type { StatedFigure } from "./interpretation.js";
import { numericEnds, type Read } from "./numeric-ends.js";
import type { Origin } from "./origin.js";
import { quote } from "./quote.js";
import type { FigureInput, FigureNotes } from "./types.js";

/** How the figures of a statement are read. */
export interface ReadingContext {
  readonly language: Language | undefined;
  readonly rounding: Rounding;
  readonly origin: Origin | undefined;
}

/** A quantity that a figure is read for. */
export interface FigureOwner {
  readonly id: string;
  readonly unit: Unit;
  readonly signed: boolean;
  readonly notes: FigureNotes;
}

/** A figure in words, and the values that it allows. */
interface Said {
  readonly printed: string;
  readonly value: ExactNumber;
  readonly range: Range;
}

/** Reads one figure of a quantity. */
export function readStatedFigure(
  input: FigureInput,
  path: string,
  owner: FigureOwner,
  context: ReadingContext,
): Read<StatedFigure> {
  const where = { origin: context.origin, path: textPath(input, path) };
  const text = textOf(input);
  const said =
    text === undefined ? readNumbers(input, where, owner, context) : readText(text, where, owner, context);
  if (!said.ok) return said;

  const { printed } = said.value;
  const range = owner.signed ? said.value.range : intersect(said.value.range, natural);
  if (isEmpty(range)) return { ok: false, faults: [belowZero(printed, where, owner)] };

  const notes: FigureNotes = typeof input === "object" ? input : noNotes;
  const { trust = owner.notes.trust ?? 1, at = owner.notes.at, note = owner.notes.note } = notes;
  const value =
    range.from === range.to && range.from !== undefined ? range.from : grainsOf(said.value.value, owner.unit);
  return { ok: true, value: { path, printed, range, value, trust, at, note } };
}

const noNotes: FigureNotes = {};

/** A printed number in grains; what is finer than a grain is cut off. */
function grainsOf({ digits, places }: ExactNumber, unit: Unit): bigint {
  return (digits * grainsPerUnit(unit)) / powerOfTen(places);
}

/** The text of a figure that was printed; `undefined` of numbers in data. */
export function textOf(input: FigureInput): string | undefined {
  if (typeof input === "string") return input;
  return typeof input === "object" && "printed" in input ? input.printed : undefined;
}

/** Where the text or the number of a figure stands. */
export function textPath(input: FigureInput, path: string): string {
  if (typeof input !== "object") return path;
  const key =
    "printed" in input ? "printed" : "value" in input ? "value" : input.from === undefined ? "to" : "from";
  return `${path}.${key}`;
}

function readText(text: string, where: TextPlace, owner: FigureOwner, context: ReadingContext): Read<Said> {
  const { language, rounding } = context;
  const unit = owner.unit === tenge ? "tenge" : "count";
  const parsed = parseFigure(text, { ...(language === undefined ? {} : { language }), rounding, unit });
  if (!parsed.ok) {
    const other =
      owner.unit.name === owner.id && parsed.fault.code === "wrong-unit" && saysTenge(text, context);
    return {
      ok: false,
      faults: [other ? notCounted(text, owner.id, where) : unreadable(text, parsed.fault, where)],
    };
  }
  const faults = separatorFaults(parsed.reading, where);
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: { printed: text, value: parsed.reading.value, range: grainRange(parsed.reading, owner.unit) },
  };
}

/** True of a text that reads as an amount of tenge and says so. */
export function saysTenge(text: string, { language }: ReadingContext): boolean {
  const parsed = parseFigure(text, language === undefined ? {} : { language });
  return parsed.ok && parsed.reading.unit === "tenge";
}

function readNumbers(
  input: FigureInput,
  where: TextPlace,
  owner: FigureOwner,
  context: ReadingContext,
): Read<Said> {
  const read = numericEnds(input, where, context.rounding);
  if (!read.ok) return read;
  const { printed, value } = read.value;
  const range = grainRange(read.value, owner.unit);
  if (!isEmpty(range)) return { ok: true, value: { printed, value, range } };

  const whole =
    owner.unit === tenge ? "a whole number of tiyn (0.01 tenge)" : `a whole number of ${owner.unit.name}`;
  const message = `the figure ${quote(printed)} allows no ${whole.slice("a ".length)}`;
  return {
    ok: false,
    faults: [{ code: "not-whole", ...placed(where, startOfNumber), message, remedy: `write ${whole}` }],
  };
}
