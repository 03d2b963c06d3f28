import { divideDown } from "../../exact/range.js";
import { type Form, type Forms, scaled, type Use } from "./forms.js";
import type { Limit, Limits } from "./limits.js";
import type { Point } from "./point.js";

/** A variable's step that helps one form: what the step does to the others decides when it is tried. */
type Manner = "helps others" | "harms none" | "any";
const manners: readonly Manner[] = ["helps others", "harms none", "any"];

/**
 * Moves variables by whole steps within their limits until all forms are within theirs, form by form, and gives up
 * after `turns` forms. What it leaves is in either case within the limits of the variables.
 *
 * A step that also helps another form is taken first, then one that harms none, then any: in a table, a cell that
 * both its row and its column want changed.
 *
 * @param point changed in place
 * @param first the forms to look at; all where left out
 * @returns true where all forms looked at, and those disturbed by that, are within their limits
 */
export function repair(
  forms: Forms,
  limits: Limits,
  point: Point,
  turns: number,
  first?: readonly number[],
): boolean {
  const { values, sums } = point;
  const offset = forms.variables;
  // Which way each form has to go: 1 up, -1 down, 0 nowhere.
  const wanted = new Int8Array(forms.forms.length);
  const waiting: number[] = [];
  for (const form of first ?? forms.forms.keys()) look(form);

  for (let turn = 0; turn < waiting.length; turn++) {
    const form = waiting[turn] as number;
    if (wanted[form] === 0) continue;
    if (turn >= turns) return false;
    for (const manner of manners) {
      if (wanted[form] !== 0) walk(form, manner, turn);
    }
    if (wanted[form] !== 0) return false;
  }
  return true;

  function look(form: number): void {
    const sum = sums[form] as bigint;
    const lower = limits.lower[offset + form];
    const upper = limits.upper[offset + form];
    const before = wanted[form];
    const now =
      lower !== undefined && sum < lower.value ? 1 : upper !== undefined && sum > upper.value ? -1 : 0;
    wanted[form] = now;
    if (now !== 0 && before === 0) waiting.push(form);
  }

  /** Moves the variables of one form, beginning with another one each turn, until it is within its limits. */
  function walk(form: number, manner: Manner, turn: number): void {
    const { variables, units, coefficients } = forms.forms[form] as Form;
    const begin = manner === "any" ? (turn * 7) % variables.length : 0;
    for (let count = 0; count < variables.length; count++) {
      const slot = (begin + count) % variables.length;
      const direction = wanted[form] as number;
      if (direction === 0) return;
      const coefficient = coefficients[slot] as bigint;
      const unit = units[slot] as number;
      const way = unit === 0 ? (coefficient > 0n ? direction : -direction) : unit * direction;
      const variable = variables[slot] as number;
      if (manner === "helps others" && !helps(variable, form, way)) continue;
      let step = stepFor(form, direction, unit, coefficient);
      step = least(step, roomOf(variable, way));
      if (manner !== "any" && step > 0n) step = least(step, roomInOthers(variable, form, way, manner));
      if (step > 0n) move(variable, way > 0 ? step : -step);
    }
  }

  /** How far a variable has to go for a form to be within its limits, or may go for it not to be beyond them. */
  function stepFor(form: number, direction: number, unit: number, coefficient: bigint): bigint {
    const sum = sums[form] as bigint;
    const near = ((direction > 0 ? limits.lower : limits.upper)[offset + form] as Limit).value;
    const gap = direction > 0 ? near - sum : sum - near;
    if (unit !== 0) return gap;
    const size = coefficient < 0n ? -coefficient : coefficient;
    const enough = (gap + size - 1n) / size;
    const far = (direction > 0 ? limits.upper : limits.lower)[offset + form]?.value;
    if (far === undefined) return enough;
    return least(enough, (direction > 0 ? far - sum : sum - far) / size);
  }

  function roomOf(variable: number, way: number): bigint | undefined {
    const end = (way > 0 ? limits.upper : limits.lower)[variable];
    if (end === undefined) return undefined;
    const value = values[variable] as bigint;
    return way > 0 ? end.value - value : value - end.value;
  }

  /** True where some other form of the variable wants it to go the same way, and none wants it to go the other. */
  function helps(variable: number, form: number, way: number): boolean {
    let found = false;
    for (const use of forms.uses[variable] as readonly Use[]) {
      if (use.form === form) continue;
      const want = wanted[use.form] as number;
      if (want === 0) continue;
      if (want !== wayOf(use.form, use.slot, way)) return false;
      found = true;
    }
    return found;
  }

  /** How far a variable can go until another form is, for the sake of this one, where it need not be. */
  function roomInOthers(variable: number, form: number, way: number, manner: Manner): bigint | undefined {
    let room: bigint | undefined;
    for (const use of forms.uses[variable] as readonly Use[]) {
      if (use.form === form) continue;
      const direction = wayOf(use.form, use.slot, way);
      const want = wanted[use.form] as number;
      if (manner === "helps others" && want === 0) continue;
      const sum = sums[use.form] as bigint;
      const side = want === direction && manner === "helps others" ? -direction : direction;
      const end = (side > 0 ? limits.upper : limits.lower)[offset + use.form];
      if (end === undefined) continue;
      const distance = direction > 0 ? end.value - sum : sum - end.value;
      if (distance <= 0n) return 0n;
      const other = forms.forms[use.form] as Form;
      const unit = other.units[use.slot];
      room = least(
        unit === 0 ? divideDown(distance, absolute(other.coefficients[use.slot] as bigint)) : distance,
        room,
      );
    }
    return room;
  }

  function wayOf(form: number, slot: number, way: number): number {
    const { units, coefficients } = forms.forms[form] as Form;
    const unit = units[slot] as number;
    return unit === 0 ? ((coefficients[slot] as bigint) > 0n ? way : -way) : unit * way;
  }

  function move(variable: number, change: bigint): void {
    values[variable] = (values[variable] as bigint) + change;
    for (const { form, slot } of forms.uses[variable] as readonly Use[]) {
      const { units, coefficients } = forms.forms[form] as Form;
      sums[form] =
        (sums[form] as bigint) + scaled(units[slot] as number, coefficients[slot] as bigint, change);
      look(form);
    }
  }
}

function least(a: bigint, b: bigint | undefined): bigint {
  return b === undefined || a <= b ? a : b;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
