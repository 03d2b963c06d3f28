import { grainsToText } from "../../exact/grains.js";
import type { Range } from "../../exact/range.js";
import type { Unit } from "../../exact/unit.js";
import { firstOf, joined } from "../../printed/listing.js";
import { inFull, separateThousands, withNoun } from "../../printed/write.js";
import type { Change } from "./change.js";
import { leaves } from "./left.js";
import type { FigureOfConflict, WhatIf } from "./what-if.js";

/** A printed figure as it is quoted: with its unit where it is a bare number. */
export function quoted({ figure, quantity }: Pick<FigureOfConflict, "figure" | "quantity">): string {
  return withUnit(figure.printed, quantity.unit);
}

/** `36,455` → `36,455 families`; what names its unit itself stays as it is. */
export function withUnit(printed: string, unit: Unit): string {
  return /\p{L}|₸/u.test(printed) ? printed : withNoun(printed, unit.name);
}

/**
 * By how much a figure, read otherwise, misses what the rest leaves after a change:
 * `13.3 billion tenge is at most 13,399,999,999.99: still short by 59,186,000.01 tenge`.
 *
 * @param places of the figures to speak of, the first that misses being taken
 */
export function stillMisses(what: WhatIf, places: readonly number[], change: Change): string {
  for (const place of places) {
    const figure = what.figures[place];
    const range = change.ranges?.get(place) ?? figure?.figure.range;
    const left = leaves(what, place, change);
    if (figure === undefined || range === undefined || left === undefined) continue;
    const miss = missOf(range, left, figure.quantity.unit);
    if (miss !== undefined) return `${quoted(figure)} is ${miss}`;
  }
  return "they still cannot all be true";
}

function missOf(range: Range, left: Range, unit: Unit): string | undefined {
  const show = (grains: bigint): string => separateThousands(grainsToText(grains, unit));
  if (range.to !== undefined && left.from !== undefined && range.to < left.from) {
    return `at most ${show(range.to)}: still short by ${inFull(left.from - range.to, unit)}`;
  }
  if (range.from !== undefined && left.to !== undefined && range.from > left.to) {
    return `at least ${show(range.from)}: still over by ${inFull(range.from - left.to, unit)}`;
  }
  return undefined;
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(words: readonly string[], most = 3): string {
  return words.length > most ? firstOf(words, most - 1) : joined(words);
}
