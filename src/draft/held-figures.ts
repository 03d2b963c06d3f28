import type { Rounding } from "../printed/figure.js";
import { categoryOf } from "../statement/categories.js";
import type { Day, FigureInput, Statement } from "../statement/types.js";
import { inTextOrder, isOfPart, type Placed, type Unassigned } from "./assignment.js";
import { figureInput, oneLine } from "./figure-input.js";
import { lineColumnsOf } from "./place.js";
import { isReprint } from "./reprint.js";
import { sameRange } from "./same-range.js";
import { countPathOf, isMeasured, pathOf } from "./statement-path.js";

/** What the draft is made with beside its figures. */
export interface BuildOptions {
  readonly text: string;
  readonly asOf: Day | undefined;
  readonly title: string;
  readonly rounding: Rounding | undefined;
  /** The MCI of the day is known, so that rates in MCI can be held. */
  readonly hasMci: boolean;
}

/** A figure that has its place. */
export interface Held {
  readonly one: Placed;
  readonly input: FigureInput;
}

/** The figures by their places. A rate needs the count to which it applies, and what is doubtful takes no place from what is not. */
export function hold(
  placed: readonly Placed[],
  language: Statement["language"],
  options: BuildOptions,
): { readonly held: ReadonlyMap<string, readonly Held[]>; readonly unassigned: readonly Unassigned[] } {
  const place = lineColumnsOf(options.text);
  const held = new Map<string, Held[]>();
  const unassigned: Unassigned[] = [];
  const lost = new Set<string>();
  for (const one of inTurn(placed)) {
    const { figure, measure } = one;
    const path = pathOf(one);
    const before = held.get(path) ?? [];
    const refused =
      hasNoBase(one, held, options) ??
      takenBy(one, before, path) ??
      ofLost(one, lost) ??
      besideSure(one, held);
    if (refused !== undefined && isDoubtful(one) && !isOfPart(one)) lost.add(sentenceKey(one));
    const { line, column } = place(figure.start);
    const at = `line ${line}, column ${column}`;
    const input =
      refused === undefined ? figureInput(figure, measure, language, options.rounding, at) : undefined;
    if (input === undefined) {
      unassigned.push({ figure, why: refused ?? "no statement can hold what it says" });
    } else held.set(path, [...before, { one, input }].sort(byPlace));
  }
  return { held: new Map([...held].sort(([, [a]], [, [b]]) => (a && b ? byTurn(a, b) : 0))), unassigned };
}

function isDoubtful({ sureness }: Placed): boolean {
  return sureness === "doubtful";
}

// In the order of the text: what is measured before rates, and what is sure before what is doubtful.
function inTurn(placed: readonly Placed[]): readonly Placed[] {
  const inOrder = inTextOrder(placed);
  const rates = inOrder.filter((one) => !isMeasured(one));
  return [inOrder.filter(isMeasured), rates].flatMap((all) => [
    ...all.filter((one) => !isDoubtful(one)),
    ...all.filter(isDoubtful),
  ]);
}

function hasNoBase(
  one: Placed,
  held: ReadonlyMap<string, readonly Held[]>,
  { hasMci }: BuildOptions,
): string | undefined {
  if (one.figure.unit === "MCI" && !hasMci)
    return "a rate in MCI needs a day of which the MCI is known; give asOf";
  if (isMeasured(one) || [...held.keys()].some((path) => isCountOf(path, one))) return undefined;
  const count = countPathOf(one.categories[0]);
  return `it is one for each, and the text has no figure for ${count}`;
}

// Of all of the category, or of a part of it.
function isCountOf(path: string, { categories: [category] }: Placed): boolean {
  if (category === undefined) return false;
  return path.startsWith(`aid.${category}.`) && path.endsWith(`.${categoryOf(category)?.count}`);
}

// `14,000 animals perished, 3,900 of them sheep`, where another number of animals was compensated.
function ofLost(one: Placed, lost: ReadonlySet<string>): string | undefined {
  if (!isDoubtful(one) || !isOfPart(one) || !lost.has(sentenceKey(one))) return undefined;
  return "it is a part of what has no place";
}

// `3,232 head were compensated in Aktobe. In all, 5,910 had perished.`
function besideSure(one: Placed, held: ReadonlyMap<string, readonly Held[]>): string | undefined {
  if (one.categories[0] !== "livestockCompensation" || one.measure !== "count") return undefined;
  if (!isDoubtful(one)) return undefined;
  const sure = [...held.values()].flat().find((other) => isSureOfSame(other.one, one));
  if (sure === undefined) return undefined;
  return `animals are also lost, and that these were paid for is not said as it is of "${oneLine(sure.one.figure.printed)}"`;
}

function isSureOfSame(a: Placed, b: Placed): boolean {
  return !isDoubtful(a) && a.measure === b.measure && a.categories[0] === b.categories[0];
}

function sentenceKey({ figure, categories: [category], measure }: Placed): string {
  return `${figure.sentence.start} ${category} ${measure}`;
}

function byPlace(a: Held, b: Held): number {
  return a.one.figure.start - b.one.figure.start;
}

// In the order of the text, rates behind all that is measured.
function byTurn(a: Held, b: Held): number {
  return Number(!isMeasured(a.one)) - Number(!isMeasured(b.one)) || byPlace(a, b);
}

// Counts and amounts may be printed several times, each a little differently; a rate stands once.
function takenBy(one: Placed, before: readonly Held[], path: string): string | undefined {
  const { figure } = one;
  const [first] = before;
  if (first === undefined) return undefined;
  const same = before.find((held) => sameRange(held.one.figure.range, figure.range));
  const reprint = isMeasured(one) && before.every((held) => isReprint(held.one.figure, figure));
  if (same === undefined && reprint && before.length < mostPrintings) return undefined;
  const again = same === undefined ? "says otherwise" : "says the same";
  return `${path} holds "${oneLine((same ?? first).one.figure.printed)}" already, and this ${again}`;
}

/** The most printings of one quantity that a draft lists. */
const mostPrintings = 10;
