import { rational } from "../exact/rational.js";
import { powerOfTen } from "../printed/exact-number.js";
import type { FigureUnit } from "../printed/figure.js";
import { parseFigure } from "../printed/parse.js";
import type { ReadingEnd } from "../printed/reading.js";
import type { Fault } from "./fault.js";
import { allOf, belowZero, placed, separatorFaults, type TextPlace, unreadable } from "./figure-fault.js";
import type { RatioEnd, StatedRatio } from "./interpretation.js";
import { numericEnds, type Read } from "./numeric-ends.js";
import { quote } from "./quote.js";
import { type ReadingContext, textOf, textPath } from "./stated-figure.js";
import type { FigureInput, FigureNotes } from "./types.js";

/** What a ratio may be counted in: one unit, or tenge or MCI as it says itself. */
export type RatioKind = StatedRatio["unit"] | "tenge or MCI";

/** A rate, cap, unit price, share or average as a statement gives it. */
export interface GivenRatio {
  /** What it is known by: `aid.oneTimeAssistance.rate`, `shares.approval`. */
  readonly path: string;
  /** Where its figure stands. */
  readonly figurePath: string;
  readonly kind: RatioKind;
  readonly figure: FigureInput;
  /** True of a share or an average: what a division came to, and so rounded even where it is whole. */
  readonly quotient: boolean;
}

interface Said {
  readonly printed: string;
  readonly unit: FigureUnit | undefined;
  readonly from: ReadingEnd | undefined;
  readonly to: ReadingEnd | undefined;
}

/** Reads one ratio. */
export function readStatedRatio(given: GivenRatio, context: ReadingContext): Read<StatedRatio> {
  const { path, kind, figure, quotient } = given;
  const where = { origin: context.origin, path: textPath(figure, given.figurePath) };
  const text = textOf(figure) ?? (quotient && typeof figure !== "object" ? String(figure) : undefined);
  const said =
    text === undefined ? readNumbers(figure, where, context) : readText(text, given, where, context);
  if (!said.ok) return said;

  const { printed, from, to } = said.value;
  const unit = kind === "tenge or MCI" ? tengeOrMci(said.value.unit) : kind;
  if (unit === undefined) return { ok: false, faults: [withoutUnit(printed, where)] };
  if (path.startsWith("aid.") && to !== undefined && to.value.digits < 0n) {
    return { ok: false, faults: [belowZero(printed, where)] };
  }

  const { trust = 1 }: FigureNotes = typeof figure === "object" ? figure : {};
  const ends = { from: from && ratioEnd(from), to: to && ratioEnd(to) };
  return { ok: true, value: { path, printed, unit, ...ends, trust } };
}

function readText(
  text: string,
  { kind, quotient }: GivenRatio,
  where: TextPlace,
  { language, rounding }: ReadingContext,
): Read<Said> {
  const parsed = parseFigure(text, {
    ...(language === undefined ? {} : { language }),
    rounding,
    quotient,
    // An average of things is seldom a whole number of them, as a figure of a count must be.
    ...(kind === "tenge or MCI" || kind === "count" ? {} : { unit: kind }),
  });
  if (!parsed.ok) return { ok: false, faults: [unreadable(text, parsed.fault, where)] };
  const { unit } = parsed.reading;
  if (kind === "count" && unit !== undefined && unit !== "count")
    return { ok: false, faults: [notCount(text, where)] };
  const faults = separatorFaults(parsed.reading, where);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.reading };
}

function readNumbers(figure: FigureInput, where: TextPlace, { rounding }: ReadingContext): Read<Said> {
  const read = numericEnds(figure, where, rounding);
  return read.ok ? { ok: true, value: { ...read.value, unit: undefined } } : read;
}

function tengeOrMci(unit: FigureUnit | undefined): "tenge" | "MCI" | undefined {
  return unit === "tenge" || unit === "MCI" ? unit : undefined;
}

/** The end of a reading as an exact rational. */
export function ratioEnd({ value, open }: ReadingEnd): RatioEnd {
  return { value: rational(value.digits, powerOfTen(value.places)), open };
}

function withoutUnit(printed: string, where: TextPlace): Fault {
  return {
    code: "missing-unit",
    ...placed(where, allOf(printed)),
    message: `the figure ${quote(printed)} is neither an amount of tenge nor a number of MCI`,
    remedy: 'write the unit with it, as in "100 MCI" or "369,200 tenge"',
  };
}

function notCount(printed: string, where: TextPlace): Fault {
  return {
    code: "wrong-unit",
    ...placed(where, allOf(printed)),
    message: `the figure ${quote(printed)} is no number of things, and what it averages is`,
    remedy: "write the number of things, or name the amount that it averages under of",
  };
}
