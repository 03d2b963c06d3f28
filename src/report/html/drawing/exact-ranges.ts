import { toGrains } from "../../../exact/grains.js";
import type { Range } from "../../../exact/range.js";
import type { DecimalRange } from "../../../reconcile/types.js";

/**
 * How many decimal places it takes to count all ends of these ranges in whole numbers: those of their unit, or more
 * where an end has more.
 */
export function decimalPlacesOf(ranges: readonly DecimalRange[], decimals: number): number {
  let places = decimals;
  for (const { from, to } of ranges) {
    places = Math.max(places, from?.decimalPlaces() ?? 0, to?.decimalPlaces() ?? 0);
  }
  return places;
}

/** A range in whole numbers of the last of so many decimal places, exactly. */
export function exactRange({ from, to }: DecimalRange, places: number): Range {
  const unit = { name: "", decimals: places };
  return { from: from && toGrains(from, unit), to: to && toGrains(to, unit) };
}

/** What a range is drawn as where one value has to do: its middle, or the one end that it has. */
export function middleOf({ from, to }: Range): bigint | undefined {
  return from === undefined || to === undefined ? (from ?? to) : (from + to) / 2n;
}
