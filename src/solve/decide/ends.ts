import { divideDown, divideUp } from "../../exact/range.js";
import { check } from "./feasible.js";
import { type Form, type Forms, type Side, scaled, type Use } from "./forms.js";
import { asAt, nonzeroIn, passOn, supposed } from "./guarded.js";
import { unexplained } from "./leave-out.js";
import { copyOf, type Limits, opposing, tightenTo } from "./limits.js";
import { optimise } from "./optimise.js";
import { type Point, pointAt, pointFrom } from "./point.js";
import { find, isRepaired, type Search, wholeNear } from "./search.js";
import { load, simplexOf } from "./simplex.js";

/** One end of what a variable can be. Where not `exact` it may lie too far out. */
export interface End {
  readonly value: bigint | undefined;
  readonly exact: boolean;
}

/** Which end of which variable is looked for, and what is known of it. */
export interface Wanted {
  readonly variable: number;
  readonly side: Side;
  /** An end that no whole solution is beyond. */
  readonly outer: bigint | undefined;
  /** Some whole solution. */
  readonly start: readonly bigint[] | undefined;
}

/** What the forms that a variable is in leave for it, one by one. */
export function outerEnd(forms: Forms, limits: Limits, variable: number, side: Side): bigint | undefined {
  let end = limits[side][variable]?.value;
  for (const { form: index, slot } of forms.uses[variable] as readonly Use[]) {
    const form = forms.forms[index] as Form;
    const coefficient = form.coefficients[slot] as bigint;
    // `variable ≤ …` comes from `form ≤ …` where its coefficient is above 0, else from `form ≥ …`.
    const formSide: Side = (side === "upper") === coefficient > 0n ? "upper" : "lower";
    let room = limits[formSide][forms.variables + index]?.value;
    for (let other = 0; room !== undefined && other < form.variables.length; other++) {
      if (other === slot) continue;
      const weight = form.coefficients[other] as bigint;
      const limit = limits[opposing(formSide, weight)][form.variables[other] as number];
      room =
        limit === undefined ? undefined : room - scaled(form.units[other] as number, weight, limit.value);
    }
    if (room === undefined) continue;
    const value = side === "upper" ? divideDown(room, coefficient) : divideUp(room, coefficient);
    if (end === undefined || (side === "upper" ? value < end : value > end)) end = value;
  }
  return end;
}

/**
 * A whole solution in which a variable has a value, looked for near a point; not all that exist are found.
 *
 * @param solved true where the point is a solution but for variables that are outside their limits
 */
export function solutionWith(
  forms: Forms,
  limits: Limits,
  wanted: { readonly variable: number; readonly value: bigint },
  near: Point,
  solved: boolean,
): Point | undefined {
  const { variable, value } = wanted;
  const fixed = copyOf(limits);
  for (const side of ["lower", "upper"] as const) tightenTo(fixed, variable, side, value, supposed);
  const first = repaired();
  if (first !== undefined) return first;

  // At the end of a range most is forced: passed on, that shows where to look, or that it is in vain.
  const touched = new Set((forms.uses[variable] as readonly Use[]).map(({ form }) => form));
  if (passOn(forms, fixed, touched, 4, unexplained) !== undefined) return undefined;
  return repaired();

  function repaired(): Point | undefined {
    const { point, moved } = pointFrom(forms, fixed, near);
    return isRepaired(forms, fixed, point, solved ? moved : undefined) ? point : undefined;
  }
}

/**
 * The end that simplex finds among fractions, moved inward to where a whole solution is.
 *
 * @param tight the same limits passed on
 */
export function optimalEnd(search: Search, limits: Limits, tight: Limits, wanted: Wanted): End {
  const { forms, meter } = search;
  const { variable, side, outer, start } = wanted;
  search.simplex ??= simplexOf(forms, start ?? new Array<bigint>(forms.variables).fill(0n), meter);
  load(search.simplex, limits);
  if (check(search.simplex) !== "feasible") return { value: outer, exact: false };
  const best = optimise(search.simplex, variable, side === "upper" ? 1 : -1);
  if (best === "stopped") return { value: outer, exact: false };
  if (best === "unbounded") {
    const isPlain = start === undefined || forms.guarded.length === 0;
    return isPlain
      ? { value: undefined, exact: start !== undefined }
      : outward(search, limits, wanted, start);
  }

  const rounded = side === "upper" ? divideDown(best.top, best.bottom) : divideUp(best.top, best.bottom);
  // Bounds rounded on the way can have led further in than simplex does.
  const isBeyond = outer !== undefined && (side === "upper" ? rounded > outer : rounded < outer);
  const end = isBeyond ? outer : rounded;
  const near = wholeNear(search.simplex, forms.variables);
  const isSolution = near.whole && nonzeroIn(forms, limits, near.values) === undefined;
  if (isSolution && near.values[variable] === end) return { value: end, exact: true };
  const reached = solutionWith(forms, tight, { variable, value: end }, pointAt(forms, near.values), false);
  if (reached !== undefined) return { value: end, exact: true };
  return inward(search, limits, wanted, end);
}

/** The greatest step by which an end is looked for farther out. */
const farthest = 1n << 80n;

/**
 * Steps out from a whole solution by ever greater steps, until nothing is beyond; or until solutions of which the same is nothing
 * as of the one reached have no end.
 */
function outward(search: Search, limits: Limits, wanted: Wanted, start: readonly bigint[]): End {
  const { variable, side } = wanted;
  const sign = side === "upper" ? 1n : -1n;
  let near = start;
  for (let step = 1n; step < farthest; step *= 2n) {
    if (isEndless(search, asAt(search.forms, limits, near), wanted)) return { value: undefined, exact: true };
    const reached = near[variable] as bigint;
    const beyond = copyOf(limits);
    tightenTo(beyond, variable, opposite(side), reached + step * sign, supposed);
    const outcome = find(search, beyond);
    if (outcome.kind === "open") break;
    if (outcome.kind !== "witness") {
      return inward(search, limits, { ...wanted, start: near }, reached + (step - 1n) * sign);
    }
    near = outcome.values;
  }
  return { value: undefined, exact: false };
}

/** Whether a variable has no end within limits that some whole solution is within. */
function isEndless({ simplex }: Search, limits: Limits, { variable, side }: Wanted): boolean {
  if (simplex === undefined) return false;
  load(simplex, limits);
  return (
    check(simplex) === "feasible" && optimise(simplex, variable, side === "upper" ? 1 : -1) === "unbounded"
  );
}

function opposite(side: Side): Side {
  return side === "upper" ? "lower" : "upper";
}

/** Steps in from an end, by ever greater steps or by halves, until a whole solution has it. */
function inward(search: Search, limits: Limits, { variable, side, start }: Wanted, end: bigint): End {
  const sign = side === "upper" ? 1n : -1n;
  let far = end * sign;
  let near = start === undefined ? undefined : (start[variable] as bigint) * sign;
  let step = 0n;
  while (near === undefined || near < far) {
    const middle = near === undefined ? undefined : (near + far + 1n) >> 1n;
    const probe: bigint = middle === undefined || far - step > middle ? far - step : middle;
    const beyond = copyOf(limits);
    tightenTo(beyond, variable, opposite(side), probe * sign, supposed);
    const outcome = find(search, beyond);
    if (outcome.kind === "open") return { value: far * sign, exact: false };
    if (outcome.kind === "witness") near = (outcome.values[variable] as bigint) * sign;
    else far = probe - 1n;
    step = 2n * step + 1n;
  }
  return { value: far * sign, exact: true };
}
