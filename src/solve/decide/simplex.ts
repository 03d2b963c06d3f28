import type { Forms } from "./forms.js";
import type { Limit, Limits } from "./limits.js";
import type { Meter } from "./problem.js";
import { pivot, type Row, setValue, type Tableau, tableauOf } from "./tableau.js";

/**
 * The general simplex of Dutertre and de Moura (A Fast Linear-Arithmetic Solver for DPLL(T), 2006): every nonbasic item
 * is within its limits at all times, and basic items are brought within theirs, here all together: see `feasible.ts`.
 * Limits are taken up and let go without any pivot.
 */
export interface Simplex {
  readonly tableau: Tableau;
  limits: Limits;
  /** Rows whose basic item may be outside its limits. */
  readonly suspects: Set<number>;
  readonly meter: Meter;
}

/** The value of an item, with a denominator above 0. */
export interface Value {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A simplex without limits, its variables at given values. */
export function simplexOf(forms: Forms, values: readonly bigint[], meter: Meter): Simplex {
  const none = new Array<Limit | undefined>(forms.items).fill(undefined);
  return {
    tableau: tableauOf(forms, values),
    limits: { lower: none, upper: none, without: undefined, age: 0 },
    suspects: new Set(),
    meter,
  };
}

/** Puts other limits in force, and nonbasic items within them. No item's limits may have crossed. */
export function load(simplex: Simplex, limits: Limits): void {
  const { tableau, suspects } = simplex;
  const before = simplex.limits;
  simplex.limits = limits;
  for (let item = 0; item < tableau.rowOf.length; item++) {
    const lower = limits.lower[item];
    const upper = limits.upper[item];
    if (lower === before.lower[item] && upper === before.upper[item]) continue;
    const row = tableau.rowOf[item] as number;
    if (row >= 0) {
      suspects.add(row);
      continue;
    }
    const value = tableau.values[item] as bigint;
    if (lower !== undefined && value < lower.value) put(simplex, item, lower.value);
    else if (upper !== undefined && value > upper.value) put(simplex, item, upper.value);
  }
}

/** The value of an item as the tableau stands. */
export function valueAt({ tableau }: Simplex, item: number): Value {
  const row = tableau.rows[tableau.rowOf[item] as number];
  return row === undefined
    ? { top: tableau.values[item] as bigint, bottom: 1n }
    : { top: row.numerator, bottom: row.denominator };
}

/** True where a nonbasic item is not at its limit on the way up (1) or down (-1). */
export function canMove({ tableau, limits }: Simplex, item: number, way: number): boolean {
  const value = tableau.values[item] as bigint;
  const limit = (way > 0 ? limits.upper : limits.lower)[item];
  return limit === undefined || (way > 0 ? value < limit.value : value > limit.value);
}

/** True where the basic item of a row is below its lower limit. */
export function isBelow({ limits }: Simplex, { basic, numerator, denominator }: Row): boolean {
  const limit = limits.lower[basic];
  return limit !== undefined && numerator < (denominator === 1n ? limit.value : limit.value * denominator);
}

/** True where the basic item of a row is above its upper limit. */
export function isAbove({ limits }: Simplex, { basic, numerator, denominator }: Row): boolean {
  const limit = limits.upper[basic];
  return limit !== undefined && numerator > (denominator === 1n ? limit.value : limit.value * denominator);
}

/** Moves a nonbasic item. */
export function put(simplex: Simplex, item: number, value: bigint): void {
  setValue(simplex.tableau, item, value);
  for (const user of simplex.tableau.users[item] as Set<number>) simplex.suspects.add(user);
}

/** Pivots, and suspects all rows that changed: those that now have the item that left. */
export function exchange(simplex: Simplex, index: number, entering: number, value: bigint): void {
  const { tableau, suspects, meter } = simplex;
  const leaving = (tableau.rows[index] as Row).basic;
  meter.pivots += 1;
  meter.cells += pivot(tableau, index, entering, value);
  for (const user of tableau.users[leaving] as Set<number>) suspects.add(user);
}
