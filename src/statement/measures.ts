import { countOf, tenge, type Unit } from "../exact/unit.js";
import { type Category, type CountMeasure, categoryOf } from "./categories.js";
import { isOther, otherUnit } from "./other-unit.js";
import { totalUnit } from "./total-unit.js";
import type { Aid, FigureInput, FigureNotes, Figures, OtherQuantity, Statement } from "./types.js";

/** A quantity as a statement gives it. */
export interface Measure {
  readonly id: string;
  /** Where its figures stand: `aid.oneTimeAssistance.amount`, `totals.all.printed`. */
  readonly path: string;
  /** `undefined` of a total whose parts do not tell. */
  readonly unit: Unit | undefined;
  readonly figures: Figures | undefined;
  /** What holds for all its figures. */
  readonly notes: FigureNotes;
}

/** Keys of a category, or of a region of it, under which the same measures are given again, by name. */
export const breakdowns = ["funding", "regions", "tranches", "species"] as const;

/** The measures of any part of any category. */
export interface AnyPart extends Readonly<Partial<Record<CountMeasure, Figures>>> {
  readonly amount?: Figures;
}

/** What a region of any category holds. */
export interface AnyRegion extends AnyPart {
  readonly species?: Readonly<Record<string, AnyPart>>;
}

/** What any category holds. */
export interface AnyCategory extends AnyRegion {
  readonly rate?: FigureInput;
  readonly cap?: FigureInput;
  readonly unitPrice?: FigureInput;
  readonly funding?: Readonly<Record<string, AnyPart>>;
  readonly regions?: Readonly<Record<string, AnyRegion>>;
  readonly tranches?: Readonly<
    Record<string, AnyPart & { readonly rate?: FigureInput; readonly cap?: FigureInput }>
  >;
  readonly parts?: Readonly<Record<string, Figures>>;
}

/** The categories that a statement names, in its order. */
export function* categoriesOf(statement: Statement): Generator<readonly [Category, AnyCategory]> {
  const aid = statement.aid ?? {};
  for (const key of Object.keys(aid)) {
    const category = categoryOf(key);
    const holds: AnyCategory | undefined = aid[key as keyof Aid];
    if (category !== undefined && holds !== undefined) yield [category, holds];
  }
}

/** The quantities that a statement names, in its order, each once. */
export function* measuresOf(statement: Statement): Generator<Measure> {
  for (const [category, holds] of categoriesOf(statement)) yield* measuresOfCategory(category, holds);
  for (const [name, total] of entriesOf(statement.totals)) {
    const id = `totals.${name}`;
    const unit = totalUnit(statement, name);
    yield { id, path: `${id}.printed`, unit, figures: total.printed, notes: {} };
  }
  for (const [name, given] of entriesOf(statement.quantities)) yield otherMeasure(name, given);
}

const noNotes: FigureNotes = {};

function* measuresOfCategory({ key, count }: Category, holds: AnyCategory): Generator<Measure> {
  yield* measuresOfPart(key, count, holds);
  for (const [name, figures] of entriesOf(holds.parts)) {
    yield aidMeasure(`${key}.parts.${name}`, countOf(count), figures);
  }
  for (const breakdown of ["funding", "tranches"] as const) {
    for (const [name, part] of entriesOf(holds[breakdown])) {
      yield* measuresOfPart(`${key}.${breakdown}.${name}`, count, part);
    }
  }
  for (const [code, region] of entriesOf(holds.regions)) {
    yield* measuresOfPart(`${key}.regions.${code}`, count, region);
    yield* measuresOfSpecies(`${key}.regions.${code}`, count, region);
  }
  yield* measuresOfSpecies(key, count, holds);
}

function* measuresOfSpecies(id: string, count: CountMeasure, { species }: AnyRegion): Generator<Measure> {
  for (const [name, part] of entriesOf(species)) yield* measuresOfPart(`${id}.species.${name}`, count, part);
}

function* measuresOfPart(id: string, count: CountMeasure, part: AnyPart): Generator<Measure> {
  if (part[count] !== undefined) yield aidMeasure(`${id}.${count}`, countOf(count), part[count]);
  if (part.amount !== undefined) yield aidMeasure(`${id}.amount`, tenge, part.amount);
}

function aidMeasure(id: string, unit: Unit, figures: Figures): Measure {
  return { id, path: `aid.${id}`, unit, figures, notes: noNotes };
}

function otherMeasure(id: string, given: Figures | OtherQuantity): Measure {
  const path = `quantities.${id}`;
  const unit = otherUnit(id, given);
  if (!isOther(given)) return { id, path, unit, figures: given, notes: noNotes };
  return { id, path: `${path}.printed`, unit, figures: given.printed, notes: given };
}

// `Object.entries` is several times slower on an object of very many keys.
function* entriesOf<T>(record: Readonly<Record<string, T>> | undefined): Generator<readonly [string, T]> {
  if (record === undefined) return;
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (value !== undefined) yield [key, value];
  }
}
