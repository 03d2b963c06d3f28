import { greatestCommonDivisor } from "../../exact/rational.js";
import type { Forms } from "./forms.js";

/**
 * The rows of a simplex tableau: `denominator × basic item = Σ coefficient × nonbasic item`, one for each form.
 *
 * Whole rows with a common denominator, not rows of fractions: sums of ±1 stay sums of ±1 under most exchanges, and
 * then no greatest common divisor is ever taken, which is where exact simplex spends its time. Nonbasic items stand
 * at whole values only (bounds are whole), so that the value of a basic item is a whole numerator over the same
 * denominator.
 */
export interface Tableau {
  /** By row. */
  readonly rows: Row[];
  /** By item: its row where it is basic, -1 where it is not. */
  readonly rowOf: Int32Array;
  /** By item: its value where it is nonbasic. */
  readonly values: bigint[];
  /** By item: the rows that have it, where it is nonbasic. */
  readonly users: Set<number>[];
  /** By item: a place in a row while two rows are added, else -1. */
  readonly places: Int32Array;
}

/** A row, its terms in no order. */
export interface Row {
  basic: number;
  /** Above 0; without a factor common to all coefficients. */
  denominator: bigint;
  /** The value of the basic item times the denominator. */
  numerator: bigint;
  items: number[];
  coefficients: bigint[];
}

/** A tableau in which every form is basic and the variables stand at given values. */
export function tableauOf(forms: Forms, values: readonly bigint[]): Tableau {
  const users = Array.from({ length: forms.items }, () => new Set<number>());
  const rowOf = new Int32Array(forms.items).fill(-1);
  const rows = forms.forms.map((form, index): Row => {
    const basic = forms.variables + index;
    rowOf[basic] = index;
    let numerator = 0n;
    for (const [slot, variable] of form.variables.entries()) {
      users[variable]?.add(index);
      numerator += (form.coefficients[slot] as bigint) * (values[variable] as bigint);
    }
    return {
      basic,
      denominator: 1n,
      numerator,
      items: [...form.variables],
      coefficients: [...form.coefficients],
    };
  });
  const all = Array.from({ length: forms.items }, (_, item) => values[item] ?? 0n);
  return { rows, rowOf, values: all, users, places: new Int32Array(forms.items).fill(-1) };
}

/** The coefficient of a nonbasic item in a row. */
export function coefficientIn(row: Row, item: number): bigint {
  return row.coefficients[row.items.indexOf(item)] as bigint;
}

/** Puts a nonbasic item at another value. */
export function setValue(tableau: Tableau, item: number, value: bigint): void {
  const change = value - (tableau.values[item] as bigint);
  tableau.values[item] = value;
  if (change === 0n) return;
  for (const index of tableau.users[item] as Set<number>) {
    const row = tableau.rows[index] as Row;
    row.numerator += coefficientIn(row, item) * change;
  }
}

/**
 * Exchanges the basic item of a row, which goes to a whole value, with a nonbasic item of the row.
 *
 * @returns how many numbers of rows it went through
 */
export function pivot(tableau: Tableau, rowIndex: number, entering: number, value: bigint): number {
  const { rows, rowOf, users, values } = tableau;
  const row = rows[rowIndex] as Row;
  const leaving = row.basic;
  const { denominator, items, coefficients } = row;
  const place = items.indexOf(entering);
  const coefficient = coefficients[place] as bigint;

  // c e + Σ others = d l becomes |c| e = ±(d l − Σ others); the value of e times |c| changes by the shift.
  const positive = coefficient > 0n;
  const size = positive ? coefficient : -coefficient;
  const difference = value * denominator - row.numerator;
  const shift = positive ? difference : -difference;
  row.numerator = size * (tableau.values[entering] as bigint) + shift;
  row.denominator = size;
  row.basic = entering;
  if (positive) {
    for (let index = 0; index < coefficients.length; index++)
      coefficients[index] = -(coefficients[index] as bigint);
  }
  items[place] = leaving;
  coefficients[place] = positive ? denominator : -denominator;
  values[leaving] = value;
  rowOf[leaving] = -1;
  rowOf[entering] = rowIndex;

  const affected = users[entering] as Set<number>;
  users[entering] = new Set();
  affected.delete(rowIndex);
  users[leaving] = new Set([rowIndex]);
  const whole = size === 1n && denominator === 1n;
  let cells = items.length;
  for (const other of affected) {
    substitute(tableau, other, entering, row, shift, whole);
    cells += items.length + (rows[other] as Row).items.length;
  }
  return cells;
}

/** Puts the new row of the entering item in its place in another row. */
function substitute(
  tableau: Tableau,
  index: number,
  entering: number,
  pivotRow: Row,
  shift: bigint,
  whole: boolean,
): void {
  const { rows, users, places } = tableau;
  const row = rows[index] as Row;
  const { items, coefficients } = row;
  for (let place = 0; place < items.length; place++) places[items[place] as number] = place;

  let factor = remove(places[entering] as number, entering);
  const size = pivotRow.denominator;
  if (size !== 1n) {
    const common = greatestCommonDivisor(size, factor);
    const multiple = size / common;
    factor /= common;
    if (multiple !== 1n) {
      for (let place = 0; place < coefficients.length; place++) {
        coefficients[place] = (coefficients[place] as bigint) * multiple;
      }
      row.denominator *= multiple;
      row.numerator *= multiple;
    }
  }
  const unit = factor === 1n ? 1 : factor === -1n ? -1 : 0;
  for (let position = 0; position < pivotRow.items.length; position++) {
    const item = pivotRow.items[position] as number;
    const term = pivotRow.coefficients[position] as bigint;
    const change = unit === 1 ? term : unit === -1 ? -term : factor * term;
    const place = places[item] as number;
    if (place < 0) {
      places[item] = items.length;
      items.push(item);
      coefficients.push(change);
      (users[item] as Set<number>).add(index);
      continue;
    }
    const sum = (coefficients[place] as bigint) + change;
    if (sum === 0n) {
      remove(place, item);
      (users[item] as Set<number>).delete(index);
    } else coefficients[place] = sum;
  }
  row.numerator += unit === 1 ? shift : unit === -1 ? -shift : factor * shift;
  for (let place = 0; place < items.length; place++) places[items[place] as number] = -1;
  if (!whole) reduce(row);

  /** Takes a term out, the last one taking its place, and returns its coefficient. */
  function remove(place: number, item: number): bigint {
    const coefficient = coefficients[place] as bigint;
    const lastItem = items.pop() as number;
    const lastCoefficient = coefficients.pop() as bigint;
    if (lastItem !== item) {
      items[place] = lastItem;
      coefficients[place] = lastCoefficient;
      places[lastItem] = place;
    }
    places[item] = -1;
    return coefficient;
  }
}

/** Divides a row by what all its numbers have in common. */
function reduce(row: Row): void {
  let common = row.denominator;
  for (const coefficient of row.coefficients) {
    if (common === 1n) return;
    common = greatestCommonDivisor(common, coefficient);
  }
  if (common === 1n) return;
  row.denominator /= common;
  row.numerator /= common;
  row.coefficients = row.coefficients.map((coefficient) => coefficient / common);
}
