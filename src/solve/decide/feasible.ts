import { leastCommonMultiple } from "../../exact/rational.js";
import type { Limit } from "./limits.js";
import { mayNotPivot } from "./problem.js";
import { canMove, exchange, isAbove, isBelow, put, type Simplex } from "./simplex.js";
import { coefficientIn, type Row } from "./tableau.js";

/** Limits that contradict each other: times their multipliers they sum up to an absurdity (Farkas). */
export type Conflict = readonly (readonly [limit: Limit, multiplier: bigint])[];

/**
 * Looks for values of all items within their limits; `stopped`: the budget of pivots is used up.
 *
 * Makes the sum of all distances of basic items from their limits less and less (King, Barrett and Dutertre: Simplex
 * with Sum of Infeasibilities for SMT, 2013): bringing rows within their limits one by one, as the general simplex
 * does, undoes in one row what it did in another, and on tables of rounded figures that takes hundreds of times
 * as many pivots.
 */
export function check(simplex: Simplex): "feasible" | "stopped" | Conflict {
  const { meter } = simplex;
  let still = 0;
  for (;;) {
    const outside = rowsOutside(simplex);
    if (outside.length === 0) return "feasible";
    const gain = gainOf(simplex, outside);
    // Steps that do not move anything may go round in a circle; after a run of them Bland's rule leads out of it.
    const bland = still > patience;
    const moving = mover(simplex, gain, bland);
    if (moving === undefined) return conflictOf(simplex, outside, gain);
    const stop = bestStop(simplex, moving, gain, bland);
    if (stop.row < 0) put(simplex, moving.item, stop.value);
    else {
      if (mayNotPivot(meter)) return "stopped";
      exchange(simplex, stop.row, moving.item, stop.value);
    }
    still = stop.top === 0n ? still + 1 : 0;
  }
}

const patience = 30;

/** How much less the sum of distances gets, times `scale`, for each step up of nonbasic items. */
interface Gain {
  readonly scale: bigint;
  readonly items: readonly number[];
  /** By place in `items`. */
  readonly of: readonly bigint[];
}

/** A nonbasic item, the way it moves, and what is gained by each step on that way. */
interface Moving {
  readonly item: number;
  readonly way: number;
  readonly gain: bigint;
}

/** Where a moving item stops: after `top / bottom`, as it (row -1) or a row's basic item stands at a limit. */
interface Stop {
  readonly row: number;
  readonly value: bigint;
  readonly top: bigint;
  readonly bottom: bigint;
}

function rowsOutside(simplex: Simplex): Row[] {
  const { tableau, suspects } = simplex;
  const outside: Row[] = [];
  for (const index of suspects) {
    const row = tableau.rows[index] as Row;
    if (isBelow(simplex, row) || isAbove(simplex, row)) outside.push(row);
    else suspects.delete(index);
  }
  return outside;
}

function gainOf(simplex: Simplex, outside: readonly Row[]): Gain {
  const { places } = simplex.tableau;
  const scale = outside.reduce(
    (common, { denominator }) => (denominator === 1n ? common : leastCommonMultiple(common, denominator)),
    1n,
  );
  const items: number[] = [];
  const of: bigint[] = [];
  for (const row of outside) {
    const factor = isBelow(simplex, row) ? scale / row.denominator : -scale / row.denominator;
    for (let place = 0; place < row.items.length; place++) {
      const item = row.items[place] as number;
      const coefficient = row.coefficients[place] as bigint;
      const gain = factor === 1n ? coefficient : factor === -1n ? -coefficient : factor * coefficient;
      const known = places[item] as number;
      if (known >= 0) of[known] = (of[known] as bigint) + gain;
      else {
        places[item] = items.length;
        items.push(item);
        of.push(gain);
      }
    }
  }
  for (const item of items) places[item] = -1;
  return { scale, items, of };
}

/** The item with the greatest gain, in a short column before a long one; by Bland's rule just the least item. */
function mover(simplex: Simplex, gain: Gain, bland: boolean): Moving | undefined {
  const column = (item: number): number => (simplex.tableau.users[item] as Set<number>).size;
  let found: Moving | undefined;
  for (let place = 0; place < gain.items.length; place++) {
    const change = gain.of[place] as bigint;
    if (change === 0n) continue;
    const item = gain.items[place] as number;
    const size = change < 0n ? -change : change;
    if (found !== undefined) {
      if (bland ? item > found.item : size < found.gain) continue;
      if (!bland && size === found.gain && column(item) >= column(found.item)) continue;
    }
    const way = change > 0n ? 1 : -1;
    if (canMove(simplex, item, way)) found = { item, way, gain: size };
  }
  return found;
}

/**
 * The place on the way of a moving item where the sum of distances is least: each limit of a basic item that is
 * passed takes from the gain, until nothing is left of it. By Bland's rule just the first.
 */
function bestStop(
  simplex: Simplex,
  { item, way, gain: first }: Moving,
  { scale }: Gain,
  bland: boolean,
): Stop {
  const { tableau, limits } = simplex;
  const stops: (Stop & { readonly rate: bigint; readonly denominator: bigint; readonly basic: number })[] =
    [];
  for (const index of tableau.users[item] as Set<number>) {
    const row = tableau.rows[index] as Row;
    const coefficient = coefficientIn(row, item);
    const rising = coefficient > 0n === way > 0;
    const bottom = coefficient < 0n ? -coefficient : coefficient;
    const { basic, denominator, numerator } = row;
    for (const limit of [limits.lower[basic], limits.upper[basic]]) {
      if (limit === undefined) continue;
      const distance = limit.value * denominator - numerator;
      const top = rising ? distance : -distance;
      if (top < 0n || (top === 0n && limit === (rising ? limits.lower : limits.upper)[basic])) continue;
      stops.push({ row: index, value: limit.value, top, bottom, rate: bottom, denominator, basic });
    }
  }
  stops.sort((a, b) => {
    const difference = a.top * b.bottom - b.top * a.bottom;
    return difference < 0n ? -1 : difference > 0n ? 1 : a.basic - b.basic;
  });

  let gain = first;
  let common = scale;
  let found: Stop | undefined;
  for (const stop of stops) {
    found = stop;
    if (bland) break;
    if (common % stop.denominator !== 0n) {
      const wider = leastCommonMultiple(common, stop.denominator);
      gain *= wider / common;
      common = wider;
    }
    gain -= (stop.rate * common) / stop.denominator;
    if (gain <= 0n) break;
  }
  const end = (way > 0 ? limits.upper : limits.lower)[item]?.value;
  if (end !== undefined) {
    const distance = end - (tableau.values[item] as bigint);
    const top = distance < 0n ? -distance : distance;
    if (found === undefined || top * found.bottom <= found.top)
      return { row: -1, value: end, top, bottom: 1n };
  }
  return found as Stop;
}

/** No move of a nonbasic item gains anything: the rows outside their limits cannot all come within. */
function conflictOf(simplex: Simplex, outside: readonly Row[], gain: Gain): Conflict {
  const { limits } = simplex;
  const ends: [Limit, bigint][] = outside.map((row) => {
    const side = isBelow(simplex, row) ? limits.lower : limits.upper;
    return [side[row.basic] as Limit, gain.scale];
  });
  for (const [place, item] of gain.items.entries()) {
    const change = gain.of[place] as bigint;
    if (change > 0n) ends.push([limits.upper[item] as Limit, change]);
    else if (change < 0n) ends.push([limits.lower[item] as Limit, -change]);
  }
  return ends;
}
