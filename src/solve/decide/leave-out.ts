import { sumOf } from "./derivation.js";
import type { Bound, Form, Forms, Side, Use } from "./forms.js";
import { passOn } from "./guarded.js";
import { copyOf, type Explain, type Limit, type Limits, opposing, type Passed, tightenTo } from "./limits.js";
import { propagate } from "./propagate.js";

/** The tightest bounds that are left where some constraints are left out. */
export function limitsWithout(forms: Forms, all: Limits, without: ReadonlySet<number>): Limits {
  const limits = { ...copyOf(all), without };
  for (const { item, side } of boundsOf(forms, without)) {
    limits[side][item] = undefined;
    for (const place of forms.boundsOn[item] as readonly number[]) {
      const bound = forms.bounds[place] as Bound;
      if (bound.side !== side || without.has(bound.constraint)) continue;
      tightenTo(limits, item, side, bound.value, bound.why);
    }
  }
  return limits;
}

/** Limits passed on as far as they go, and which form passed on which, so that parts of it can be taken back. */
export interface Narrowed {
  readonly limits: Limits;
  /** By form: what it passed on. */
  readonly passed: readonly (readonly Entry[])[];
}

/** A limit and when it was in force. */
interface Entry {
  readonly item: number;
  readonly side: Side;
  readonly limit: Limit;
  /** The age of the tighter limit that took its place. */
  readonly until: number;
}

/** Passes limits on; undefined where they contradict each other. */
export function narrow(forms: Forms, all: Limits, passes: number): Narrowed | undefined {
  const limits = copyOf(all);
  const contradiction = propagate(forms, limits, new Set(forms.forms.keys()), passes, unexplained);
  if (contradiction !== undefined) return undefined;
  const passed: Entry[][] = forms.forms.map(() => []);
  for (const side of ["lower", "upper"] as const) {
    for (let item = 0; item < forms.items; item++) {
      for (const entry of history(limits, item, side)) {
        if (entry.limit.why.kind === "passed") (passed[entry.limit.why.form] as Entry[]).push(entry);
      }
    }
  }
  return { limits, passed };
}

/**
 * Narrowed limits without all that rests on some constraints: for each item the tightest limit that none of them had
 * a part in. No possible value is outside.
 */
export function narrowedWithout(
  forms: Forms,
  narrowed: Narrowed,
  given: Limits,
  without: ReadonlySet<number>,
): Limits {
  const resting = new Set<Limit>();
  const waiting: Entry[] = [];
  for (const bound of boundsOf(forms, without)) {
    for (const entry of history(narrowed.limits, bound.item, bound.side)) {
      if (entry.limit.why === bound.why) take(entry);
    }
  }
  const limits = { ...copyOf(narrowed.limits), without };
  const again = new Set<number>();
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    spread(entry);
    let limit = limits[entry.side][entry.item];
    while (limit !== undefined && resting.has(limit)) limit = limit.before;
    limits[entry.side][entry.item] = limit;
    for (const { form } of forms.uses[entry.item] ?? []) again.add(form);
  }
  for (const { item, side } of boundsOf(forms, without)) {
    const limit = given[side][item];
    if (limit !== undefined) tightenTo(limits, item, side, limit.value, limit.why);
  }
  const contradiction = passOn(forms, limits, again, 1, unexplained);
  return contradiction === undefined ? limits : given;

  function take(entry: Entry): void {
    if (resting.has(entry.limit)) return;
    resting.add(entry.limit);
    waiting.push(entry);
  }

  /** Takes what was passed on from a limit while it was in force. */
  function spread({ item, side, limit, until }: Entry): void {
    const uses =
      item < forms.variables
        ? (forms.uses[item] as readonly Use[])
        : [{ form: item - forms.variables, slot: -1 }];
    for (const { form, slot } of uses) {
      const coefficient = (forms.forms[form] as Form).coefficients[slot];
      for (const entry of narrowed.passed[form] as readonly Entry[]) {
        if (entry.limit.age <= limit.age || entry.limit.age > until) continue;
        const why = entry.limit.why as Passed;
        const used = coefficient === undefined ? why.side : opposing(why.side, coefficient);
        if (used === side && why.slot !== slot) take(entry);
      }
    }
  }
}

/** What some constraints say about items. */
export function boundsOf(forms: Forms, constraints: ReadonlySet<number>): readonly Bound[] {
  const bounds: Bound[] = [];
  for (const constraint of constraints) {
    for (const place of forms.boundsOf[constraint] as readonly number[])
      bounds.push(forms.bounds[place] as Bound);
  }
  return bounds;
}

function history(limits: Limits, item: number, side: Side): Entry[] {
  const entries: Entry[] = [];
  let until = Number.POSITIVE_INFINITY;
  for (let limit = limits[side][item]; limit !== undefined; limit = limit.before) {
    entries.push({ item, side, limit, until });
    until = limit.age;
  }
  return entries;
}

/** Where only the limits are asked for. */
export const unexplained: Explain = () => sumOf([]);
