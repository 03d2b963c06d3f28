import { divideDown } from "../../exact/range.js";
import {
  assumed,
  type Closed,
  closed,
  type Derivation,
  needsCase,
  type Refutation,
  splitAt,
  sumOf,
  type Term,
} from "./derivation.js";
import { refuteEqualities } from "./equalities.js";
import { type Conflict, check } from "./feasible.js";
import type { Forms, Use } from "./forms.js";
import { awake, nonzeroIn, passOn } from "./guarded.js";
import { copyOf, crossing, type Explain, explainer, type Limits, tightenTo } from "./limits.js";
import { middleOf, type Point, pointNear } from "./point.js";
import type { Meter } from "./problem.js";
import { repair } from "./repair.js";
import { load, type Simplex, simplexOf, valueAt } from "./simplex.js";

/** Whole values within all limits, the reason why there are none, or neither within the budget. */
export type Outcome = Witness | Refutation | Open;

/** Whole values of all variables within all limits. */
export interface Witness {
  readonly kind: "witness";
  readonly values: readonly bigint[];
}

/** The budget was used up. */
export interface Open {
  readonly kind: "open";
}

/** What all decisions about the same forms share: a tableau stays as the last one left it. */
export interface Search {
  readonly forms: Forms;
  readonly meter: Meter;
  readonly explain: Explain;
  simplex: Simplex | undefined;
}

const open: Open = Object.freeze({ kind: "open" });

/** How many times each form is applied on average, in the whole problem and in each case of it. */
const passes = 8;

/** How deep cases are nested. */
const deepest = 120;

/** A search about forms, with a meter that stands at zero or goes on counting. */
export function searchOf(forms: Forms, meter: Meter): Search {
  return { forms, meter, explain: explainer(forms), simplex: undefined };
}

/**
 * Decides whether whole values of all variables lie within limits: by passing limits on, by moving a point until it
 * fits, by simplex, and by cases.
 *
 * A contradiction is given as one sum of the constraints, the bounds of each rounded inward, wherever it does not depend
 * on values being whole otherwise.
 */
export function find(search: Search, given: Limits): Outcome {
  const { forms, meter, explain } = search;
  if (meter.nodes >= meter.budget.nodes) return open;
  meter.nodes += 1;
  const limits = awake(forms, given, explain);
  for (let item = 0; item < forms.items; item++) {
    const crossed = crossing(limits, item);
    if (crossed !== undefined) return closed(sumOf(crossed.map((end): Term => [explain(end, limits), 1n])));
  }
  const narrowed = copyOf(limits);
  const contradiction = passOn(forms, narrowed, new Set(forms.forms.keys()), passes, explain);
  if (contradiction !== undefined && !isRounded(contradiction)) return closed(contradiction);

  let start: readonly bigint[] | undefined;
  if (contradiction === undefined) {
    const point = pointNear(forms, narrowed, (variable) => middleOf(narrowed, variable));
    if (isRepaired(forms, narrowed, point)) return { kind: "witness", values: point.values };
    start = point.values;
  }
  search.simplex ??= simplexOf(forms, start ?? new Array<bigint>(forms.variables).fill(0n), meter);
  load(search.simplex, limits);
  const checked = check(search.simplex);
  if (typeof checked !== "string") return refutationBy(search, checked, limits);
  if (contradiction !== undefined) return closed(contradiction);
  return within(search, narrowed, 0);
}

/** Decides a case whose limits were passed on already. */
function within(search: Search, limits: Limits, depth: number): Outcome {
  const { forms, meter } = search;
  const simplex = search.simplex as Simplex;
  load(simplex, limits);
  const checked = check(simplex);
  if (checked === "stopped") return open;
  if (checked !== "feasible") return refutationBy(search, checked, limits);

  const fraction = mostFractional(simplex, forms.variables);
  const { values } = wholeNear(simplex, forms.variables);
  const variable = fraction ?? nonzeroIn(forms, limits, values);
  if (variable === undefined) return { kind: "witness", values };
  const point = pointNear(forms, limits, (one) => values[one] as bigint);
  if (isRepaired(forms, limits, point)) return { kind: "witness", values: point.values };

  const unequal = refuteEqualities(forms, limits, search.explain);
  if (unequal !== undefined) return closed(unequal);

  if (depth >= deepest) return open;
  const { top, bottom } = valueAt(simplex, variable);
  // Of what may be nothing, between nothing and something.
  const at = fraction === undefined ? (top > 0n ? 0n : -1n) : divideDown(top, bottom);
  const refuted = new Map<"lower" | "upper", Refutation>();
  for (const side of ["upper", "lower"] as const) {
    if (meter.nodes >= meter.budget.nodes) return open;
    const outcome = inCase(side);
    if (outcome.kind === "witness") return outcome;
    if (outcome.kind === "open") continue;
    if (!needsCase(outcome, depth)) return outcome;
    refuted.set(side, outcome);
  }
  const low = refuted.get("upper");
  const high = refuted.get("lower");
  return low === undefined || high === undefined ? open : splitAt(variable, at, depth, low, high);

  function inCase(side: "lower" | "upper"): Outcome {
    meter.nodes += 1;
    const narrowed = copyOf(limits);
    tightenTo(narrowed, variable as number, side, side === "upper" ? at : at + 1n, assumed(depth));
    const forced = new Set((forms.uses[variable as number] as readonly Use[]).map(({ form }) => form));
    const contradiction = passOn(forms, narrowed, forced, passes, search.explain);
    return contradiction === undefined ? within(search, narrowed, depth + 1) : closed(contradiction);
  }
}

/** The variable whose value is farthest from whole; the first of those. */
function mostFractional(simplex: Simplex, variables: number): number | undefined {
  let found: number | undefined;
  let best: { far: bigint; bottom: bigint } = { far: 0n, bottom: 1n };
  for (let variable = 0; variable < variables; variable++) {
    const { top, bottom } = valueAt(simplex, variable);
    if (bottom === 1n) continue;
    const above = top - divideDown(top, bottom) * bottom;
    const far = above * 2n <= bottom ? above : bottom - above;
    if (far * best.bottom <= best.far * bottom) continue;
    found = variable;
    best = { far, bottom };
  }
  return found;
}

/** The values of the variables as the tableau stands, rounded to whole ones where they are not. */
export function wholeNear(
  simplex: Simplex,
  variables: number,
): { values: readonly bigint[]; whole: boolean } {
  let whole = true;
  const values = Array.from({ length: variables }, (_, variable) => {
    const { top, bottom } = valueAt(simplex, variable);
    if (bottom === 1n) return top;
    whole = false;
    return divideDown(2n * top + bottom, 2n * bottom);
  });
  return { values, whole };
}

function refutationBy({ explain }: Search, conflict: Conflict, limits: Limits): Closed {
  return closed(sumOf(conflict.map(([limit, multiplier]): Term => [explain(limit, limits), multiplier])));
}

/** True where a bound was rounded inward on the way. */
function isRounded(derivation: Derivation): boolean {
  const seen = new Set<Derivation>([derivation]);
  for (const part of seen) {
    if (part.kind === "given" && part.presumes !== undefined) seen.add(part.presumes);
    if (part.kind !== "sum") continue;
    if (!part.exact) return true;
    for (const [inner] of part.of) seen.add(inner);
  }
  return false;
}

/** Whether a point could be moved to where it satisfies all constraints. */
export function isRepaired(forms: Forms, limits: Limits, point: Point, first?: readonly number[]): boolean {
  return (
    repair(forms, limits, point, turnsFor(forms), first) &&
    nonzeroIn(forms, limits, point.values) === undefined
  );
}

/** How many forms a repair may look at. */
function turnsFor(forms: Forms): number {
  return 6 * forms.forms.length + 60;
}
