import type { Range } from "../../exact/range.js";
import { leaves } from "./left.js";
import type { WhatIf } from "./what-if.js";

/** Another reading of a figure that fits, and how far it is from what was printed. */
export interface Fitting {
  readonly says: string;
  readonly range: Range;
  readonly distance: bigint;
}

/**
 * What to say of the readings of one figure that fit. Those that cannot miss by going too far, because the rest leaves the
 * figure no end on that side or their own hedge has none, tell next to nothing: the nearest stands for all of them.
 */
export function worthTelling(what: WhatIf, place: number, fitting: readonly Fitting[]): readonly string[] {
  const left = leaves(what, place);
  const hasFloor = ({ from }: Range): boolean =>
    from !== undefined && (from > 0n || what.figures[place]?.quantity.signed === true);
  const canMiss = ({ range }: Fitting): boolean =>
    left === undefined ||
    (hasFloor(range) && left.to !== undefined && hasFloor(left) && range.to !== undefined);

  const [first, ...others] = fitting.filter((one) => !canMiss(one));
  const telling = fitting.filter(canMiss).map(({ says }) => says);
  if (first === undefined) return telling;
  const { says } = others.reduce((best, one) => (one.distance < best.distance ? one : best), first);
  return [...telling, others.length === 0 ? says : `${says}; ${others.length} more would do as well`];
}
