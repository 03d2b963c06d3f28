import { at } from "../../exact/at.js";
import { keptUnder } from "../../exact/kept.js";
import { magnitude } from "../../exact/rational.js";
import type { Language } from "../../printed/figure.js";
import { parseFigure } from "../../printed/parse.js";
import { rangeInFull } from "../../printed/write.js";
import type { Model } from "../../rules/model.js";
import type { StatedFigure } from "../../statement/interpretation.js";
import type { Explanation } from "../types.js";
import { fits } from "./fits.js";
import { explanation } from "./kind.js";
import { leaves } from "./left.js";
import { printedText, readAgain } from "./read-again.js";
import type { FigureOfConflict, WhatIf } from "./what-if.js";
import { listed, quoted, withUnit } from "./words.js";
import { type Fitting, worthTelling } from "./worth-telling.js";

/** The most variants that are read for one conflict. */
const mostRead = 4_000;

const slipped = { scale: "another scale word", digit: "one other digit or two swapped" } as const;

/** Tries one figure after the other as it would have been printed without a slip; `certain` ones are left alone. */
export function trySlips(
  what: WhatIf,
  kind: keyof typeof slipped,
  slipsOf: (figure: FigureOfConflict) => Iterable<string>,
): readonly Explanation[] {
  const working: Explanation[] = [];
  const places: number[] = [];
  let read = 0;
  for (const [place, one] of what.figures.entries()) {
    if (one.figure.trust === "certain") continue;
    const readings = readingsOf(what.model, kind, one, slipsOf).slice(0, mostRead - read);
    read += readings.length;
    if (readings.length > 0) places.push(place);
    const fitting = readings.flatMap((otherwise): readonly Fitting[] => {
      if (otherwise === undefined || isRoundedZero(otherwise)) return [];
      if (fits(what, place, otherwise.range) !== true) return [];
      const says = `${withUnit(otherwise.printed, one.quantity.unit)} instead of ${quoted(one)}`;
      return [{ says, range: otherwise.range, distance: magnitude(otherwise.value - one.figure.value) }];
    });
    for (const says of worthTelling(what, place, fitting)) {
      working.push(explanation(kind, true, says, { figure: one.reference }));
    }
  }
  const [place, ...others] = places;
  if (working.length > 0 || place === undefined) return working;
  const figures = listed(places.map((one) => quoted(at(what.figures, one))));
  const left = others.length > 0 ? undefined : leaves(what, place);
  const room =
    left === undefined ? "" : `; the rest leaves ${rangeInFull(left, at(what.figures, place).quantity.unit)}`;
  const says = `none of ${read} readings of ${figures} with ${slipped[kind]} fits${room}`;
  return [explanation(kind, false, says)];
}

/** "0 million": nobody rounds to nothing. */
function isRoundedZero({ value, range }: StatedFigure): boolean {
  return value === 0n && range.from !== range.to;
}

/** What each slip of a figure reads as, if anything; by model, since a figure is mostly in several conflicts. */
const known = new WeakMap<Model, Map<string, readonly (StatedFigure | undefined)[]>>();

function readingsOf(
  model: Model,
  kind: keyof typeof slipped,
  figure: FigureOfConflict,
  slipsOf: (figure: FigureOfConflict) => Iterable<string>,
): readonly (StatedFigure | undefined)[] {
  const readings = keptUnder(known, model, () => new Map<string, readonly (StatedFigure | undefined)[]>());
  return keptUnder(readings, `${kind} ${figure.figure.statement} ${figure.figure.path}`, () => {
    const slips = new Set<string>();
    for (const slip of slipsOf(figure)) if (slips.size < mostRead) slips.add(slip);
    return [...slips].map((slip) => readAgain(model, figure, slip));
  });
}

/** The text of a figure and its language; `undefined` where it is no text. */
export function languageOf(
  model: Model,
  figure: FigureOfConflict,
): { readonly text: string; readonly language: Language } | undefined {
  const text = printedText(model, figure);
  const language = model.readAs[figure.figure.statement]?.language;
  if (text === undefined) return undefined;
  if (language !== undefined) return { text, language };
  const parsed = parseFigure(text);
  return parsed.ok ? { text, language: parsed.reading.language } : undefined;
}
