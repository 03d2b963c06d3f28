import { magnitude } from "../../exact/rational.js";
import { type Form, type Forms, scaled, type Use } from "./forms.js";
import type { Limits } from "./limits.js";
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
    for (const manner of manners) walk(form, manner, turn);
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
    const { variables } = forms.forms[form] as Form;
    const begin = manner === "any" ? (turn * 7) % variables.length : 0;
    for (let count = 0; count < variables.length; count++) {
      if (wanted[form] === 0) return;
      const slot = (begin + count) % variables.length;
      const variable = variables[slot] as number;
      const up = wanted[form] === 1;
      const rising = up === isPositive(form, slot);
      const most = mostFor(manner, variable, form, rising);
      if (most === 0n) continue;
      const step = least(least(stepFor(form, slot, up), roomOf(variable, rising)), most);
      if (step > 0n) move(variable, rising ? step : -step);
    }
  }

  /** How far a manner of steps lets a variable go. */
  function mostFor(manner: Manner, variable: number, form: number, rising: boolean): bigint | undefined {
    if (manner === "any") return undefined;
    return manner === "harms none"
      ? roomInOthers(variable, form, rising)
      : needOfOthers(variable, form, rising);
  }

  /** How far a variable has to go for a form to be within its limits, or may go for it not to be beyond them. */
  function stepFor(form: number, slot: number, up: boolean): bigint {
    const gap = way(form, up, !up) as bigint;
    const of = forms.forms[form] as Form;
    if (of.units[slot] !== 0) return gap;
    const size = sizeOf(of, slot);
    return least((gap + size - 1n) / size, stepsTo(form, slot, up, up));
  }

  function roomOf(variable: number, rising: boolean): bigint | undefined {
    const end = (rising ? limits.upper : limits.lower)[variable];
    if (end === undefined) return undefined;
    const value = values[variable] as bigint;
    return rising ? end.value - value : value - end.value;
  }

  /** How far a variable may go for the sake of its other forms that are outside their limits: 0 where one wants it not to. */
  function needOfOthers(variable: number, form: number, rising: boolean): bigint {
    let need: bigint | undefined;
    for (const other of forms.uses[variable] as readonly Use[]) {
      if (other.form === form || wanted[other.form] === 0) continue;
      const up = rising === isPositive(other.form, other.slot);
      if (up !== (wanted[other.form] === 1)) return 0n;
      need = least(stepsTo(other.form, other.slot, up, !up) as bigint, need);
    }
    return need ?? 0n;
  }

  /** How far a variable may go until another form is at an end. */
  function roomInOthers(variable: number, form: number, rising: boolean): bigint | undefined {
    let room: bigint | undefined;
    for (const other of forms.uses[variable] as readonly Use[]) {
      if (other.form === form) continue;
      const up = rising === isPositive(other.form, other.slot);
      const steps = stepsTo(other.form, other.slot, up, up);
      if (steps === undefined) continue;
      if (steps <= 0n) return 0n;
      room = least(steps, room);
    }
    return room;
  }

  /** How many steps of a variable a form has room for on its way up or down to one of its ends. */
  function stepsTo(form: number, slot: number, up: boolean, upper: boolean): bigint | undefined {
    const whole = way(form, up, upper);
    const of = forms.forms[form] as Form;
    return whole === undefined || of.units[slot] !== 0 ? whole : whole / sizeOf(of, slot);
  }

  /** How far a form is from one of its ends on its way up or down. */
  function way(form: number, up: boolean, upper: boolean): bigint | undefined {
    const end = (upper ? limits.upper : limits.lower)[offset + form];
    if (end === undefined) return undefined;
    const sum = sums[form] as bigint;
    return up ? end.value - sum : sum - end.value;
  }

  function isPositive(form: number, slot: number): boolean {
    return (forms.forms[form] as Form).signs[slot] === 1;
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

function sizeOf({ coefficients }: Form, slot: number): bigint {
  return magnitude(coefficients[slot] as bigint);
}

function least(a: bigint, b: bigint | undefined): bigint {
  return b === undefined || a <= b ? a : b;
}
