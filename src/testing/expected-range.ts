import { isPlainObject } from "../exact/plain-object.js";
import { everything, type Range } from "../exact/range.js";
import type { Unit } from "../exact/unit.js";
import { printable } from "../report/printable.js";
import { type ExactValue, exactGrains } from "./exact-value.js";

/** A range from one exact value to another, both in. An end that is left out is unlimited. */
export interface ExpectedRange {
  /** The least value, itself in; left out: there is none. */
  readonly from?: ExactValue | undefined;
  /** The greatest value, itself in; left out: there is none. */
  readonly to?: ExactValue | undefined;
}

/** What is expected to be implied, in grains; `null`, no value at all; or why it cannot be read. */
export type ReadRange = { readonly range: Range | null } | { readonly unusable: string };

/** Reads what `toImply` was given: a range, a single exact value, or `null` for no value at all. */
export function readRange(given: unknown, unit: Unit): ReadRange {
  if (given === null) return { range: null };
  if (given === undefined) {
    return {
      unusable: "The range is missing; write { from, to }, a single value, or null for no value at all.",
    };
  }
  if (!isPlainObject(given)) {
    const value = exactGrains(given, unit);
    return typeof value === "bigint" ? { range: { from: value, to: value } } : value;
  }
  let range: Range = everything;
  for (const [end, value] of Object.entries(given)) {
    if (end !== "from" && end !== "to") {
      return { unusable: `A range has the ends from and to, and no "${printable(end)}".` };
    }
    if (value === undefined) continue;
    const grains = exactGrains(value, unit);
    if (typeof grains !== "bigint") return grains;
    range = { ...range, [end]: grains };
  }
  const { from, to } = range;
  if (from !== undefined && to !== undefined && from > to) {
    return { unusable: "The range is empty: its from lies above its to; write null for no value at all." };
  }
  return { range };
}
