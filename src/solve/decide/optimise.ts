import { mayNotPivot } from "./problem.js";
import { canMove, exchange, put, type Simplex, type Value, valueAt } from "./simplex.js";
import { coefficientIn, type Row } from "./tableau.js";

/** The greatest (`way` 1) or least (`way` -1) value of an item within all limits. The tableau must be feasible. */
export function optimise(simplex: Simplex, item: number, way: 1 | -1): Value | "unbounded" | "stopped" {
  const { tableau, meter } = simplex;
  // Steps that do not move anything may go round in a circle; after a run of them Bland's rule leads out of it.
  let still = 0;
  for (;;) {
    const objective = tableau.rows[tableau.rowOf[item] as number];
    const moving =
      objective === undefined ? movingSelf(simplex, item, way) : improving(simplex, objective, way, still);
    if (moving === undefined) return valueAt(simplex, item);
    const step = longestStep(simplex, moving);
    if (step === undefined) return "unbounded";
    if (step.row < 0) put(simplex, moving.item, step.value);
    else {
      if (mayNotPivot(meter)) return "stopped";
      exchange(simplex, step.row, moving.item, step.value);
    }
    still = step.top === 0n ? still + 1 : 0;
  }
}

/** The degenerate steps after which Bland's rule is used. */
const patienceForStanding = 12;

/** A nonbasic item and the way it moves. */
interface Moving {
  readonly item: number;
  readonly way: number;
}

/** A step of length `top / bottom`, after which an item stands at a limit: the moving one (row -1) or a row's. */
interface Step {
  readonly row: number;
  readonly value: bigint;
  readonly top: bigint;
  readonly bottom: bigint;
}

function movingSelf(simplex: Simplex, item: number, way: number): Moving | undefined {
  return canMove(simplex, item, way) ? { item, way } : undefined;
}

/** A nonbasic item whose move makes the basic item of a row greater or less. */
function improving(simplex: Simplex, row: Row, way: number, still: number): Moving | undefined {
  const item = enteringItem(simplex, row, way > 0, still > patienceForStanding);
  if (item < 0) return undefined;
  return { item, way: coefficientIn(row, item) > 0n ? way : -way };
}

/** How far a nonbasic item can move until it or some basic item comes to a limit. Ties go to the least item. */
function longestStep({ tableau, limits }: Simplex, { item, way }: Moving): Step | undefined {
  let step: Step | undefined;
  const own = (way > 0 ? limits.upper : limits.lower)[item]?.value;
  if (own !== undefined) {
    const distance = own - (tableau.values[item] as bigint);
    step = { row: -1, value: own, top: distance < 0n ? -distance : distance, bottom: 1n };
  }
  let best = step === undefined ? -1 : item;
  for (const index of tableau.users[item] as Set<number>) {
    const row = tableau.rows[index] as Row;
    const coefficient = coefficientIn(row, item);
    const rising = coefficient > 0n === way > 0;
    const limit = (rising ? limits.upper : limits.lower)[row.basic]?.value;
    if (limit === undefined) continue;
    const distance = limit * row.denominator - row.numerator;
    const top = distance < 0n ? -distance : distance;
    const bottom = coefficient < 0n ? -coefficient : coefficient;
    if (step !== undefined) {
      const difference = top * step.bottom - step.top * bottom;
      if (difference > 0n || (difference === 0n && row.basic > best)) continue;
    }
    step = { row: index, value: limit, top, bottom };
    best = row.basic;
  }
  return step;
}

/** A nonbasic item of a row that can move so that the basic one rises, or falls; -1 where there is none. */
function enteringItem(simplex: Simplex, row: Row, rising: boolean, bland: boolean): number {
  const { users } = simplex.tableau;
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < row.items.length; place++) {
    const item = row.items[place] as number;
    const size = bland ? item : (users[item] as Set<number>).size * users.length + item;
    if (size >= least) continue;
    if (!canMove(simplex, item, (row.coefficients[place] as bigint) > 0n === rising ? 1 : -1)) continue;
    found = item;
    least = size;
  }
  return found;
}
