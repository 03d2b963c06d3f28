import { everything, type Range } from "../../exact/range.js";
import { leaves } from "./left.js";
import type { WhatIf } from "./what-if.js";

/** Another reading of a figure that fits, and how far it is from what was printed. */
export interface Fitting {
  readonly says: string;
  readonly range: Range;
  readonly distance: bigint;
}

/** Nobody says "over 9 million" of ten times as much. */
const far = 10n;

/**
 * What to say of the readings of one figure that fit. Those that cannot miss by going too far, because the rest leaves the
 * figure no end on that side or their own hedge has none, tell next to nothing: the nearest stands for all of them. A hedge
 * that is far from what the rest leaves tells nothing at all.
 */
export function worthTelling(what: WhatIf, place: number, fitting: readonly Fitting[]): readonly string[] {
  const left = leaves(what, place) ?? everything;
  const floorOf = ({ from }: Range): bigint | undefined =>
    from !== undefined && (from > 0n || what.figures[place]?.quantity.signed === true) ? from : undefined;
  const floor = floorOf(left);

  const telling: string[] = [];
  let more = -1;
  let nearest: Fitting | undefined;
  for (const one of fitting) {
    const {
      range: { to },
      says,
      distance,
    } = one;
    const from = floorOf(one.range);
    if (![from, to, floor, left.to].includes(undefined)) telling.push(says);
    else if (!(to === undefined && isFar(from, floor)) && !(from === undefined && isFar(left.to, to))) {
      more++;
      if (nearest === undefined || distance < nearest.distance) nearest = one;
    }
  }
  if (nearest !== undefined)
    telling.push(more > 0 ? `${nearest.says}; ${more} more would do as well` : nearest.says);
  return telling;
}

function isFar(low = 0n, high = 0n): boolean {
  return low > 0n && low * far <= high;
}
