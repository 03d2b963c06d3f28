import { type Form, type Forms, scaled, type Use } from "./forms.js";
import type { Limit, Limits } from "./limits.js";

/** A whole point within the limits of all variables, and where the forms stand at it. */
export interface Point {
  /** By variable. */
  readonly values: bigint[];
  /** By form. */
  readonly sums: bigint[];
}

/** The point nearest to given values within the limits of the variables. No variable's limits may have crossed. */
export function pointNear(forms: Forms, limits: Limits, near: (variable: number) => bigint): Point {
  const values = Array.from({ length: forms.variables }, (_, variable) => {
    const value = near(variable);
    const lower = limits.lower[variable]?.value;
    const upper = limits.upper[variable]?.value;
    if (lower !== undefined && value < lower) return lower;
    return upper !== undefined && value > upper ? upper : value;
  });
  return { values, sums: sumsAt(forms, values) };
}

/** A copy of a point moved within the limits of the variables, and the forms that stand elsewhere since. */
export function pointFrom(
  forms: Forms,
  limits: Limits,
  near: Point,
): { readonly point: Point; readonly moved: readonly number[] } {
  const point = { values: near.values.slice(), sums: near.sums.slice() };
  const moved = new Set<number>();
  for (let variable = 0; variable < forms.variables; variable++) {
    const value = point.values[variable] as bigint;
    const lower = limits.lower[variable];
    const upper = limits.upper[variable];
    const isBelow = lower !== undefined && value < lower.value;
    if (!isBelow && (upper === undefined || value <= upper.value)) continue;
    const end = (isBelow ? lower : upper) as Limit;
    point.values[variable] = end.value;
    for (const { form, slot } of forms.uses[variable] as readonly Use[]) {
      const { units, coefficients } = forms.forms[form] as Form;
      const change = scaled(units[slot] as number, coefficients[slot] as bigint, end.value - value);
      point.sums[form] = (point.sums[form] as bigint) + change;
      moved.add(form);
    }
  }
  return { point, moved: [...moved] };
}

/** A point at given values. */
export function pointAt(forms: Forms, values: readonly bigint[]): Point {
  return { values: [...values], sums: sumsAt(forms, values) };
}

/** In the middle of what a variable may be; at its only end, or zero, where it may be endlessly much. */
export function middleOf(limits: Limits, variable: number): bigint {
  const lower = limits.lower[variable]?.value;
  const upper = limits.upper[variable]?.value;
  if (lower === undefined) return upper ?? 0n;
  return upper === undefined ? lower : (lower + upper) >> 1n;
}

/** Where all forms stand. */
function sumsAt(forms: Forms, values: readonly bigint[]): bigint[] {
  return forms.forms.map(({ variables, coefficients, units }) => {
    let sum = 0n;
    for (let slot = 0; slot < variables.length; slot++) {
      sum += scaled(
        units[slot] as number,
        coefficients[slot] as bigint,
        values[variables[slot] as number] as bigint,
      );
    }
    return sum;
  });
}
