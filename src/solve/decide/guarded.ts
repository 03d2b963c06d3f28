import { type Derivation, sumOf, type Term } from "./derivation.js";
import type { Forms, Guarded, Use } from "./forms.js";
import { copyOf, crossing, type Explain, type Limit, type Limits, tightenTo } from "./limits.js";
import { pointAt } from "./point.js";
import { propagate } from "./propagate.js";

/** Narrows limits as {@link propagate} does, and sets each guarded bound as soon as something guards it. */
export function passOn(
  forms: Forms,
  limits: Limits,
  waiting: Set<number>,
  passes: number,
  explain: Explain,
): Derivation | undefined {
  for (let next = waiting; ; ) {
    const contradiction = propagate(forms, limits, next, passes, explain);
    if (contradiction !== undefined || forms.guarded.length === 0) return contradiction;
    const set = awaken(forms, limits, explain);
    if (set.length === 0) return undefined;
    next = new Set();
    for (const item of set) {
      const crossed = crossing(limits, item);
      if (crossed !== undefined) return sumOf(crossed.map((end): Term => [explain(end, limits), 1n]));
      if (item >= forms.variables) next.add(item - forms.variables);
      else for (const { form } of forms.uses[item] as readonly Use[]) next.add(form);
    }
  }
}

/** Limits with the guarded bounds that hold within them. */
export function awake(forms: Forms, limits: Limits, explain: Explain): Limits {
  if (forms.guarded.length === 0) return limits;
  const all = copyOf(limits);
  awaken(forms, all, explain);
  return all;
}

/** A variable other than 0 of a guarded bound that whole values do not keep to; `undefined` where there is none. */
export function nonzeroIn(forms: Forms, limits: Limits, values: readonly bigint[]): number | undefined {
  const guarded = guardedIn(forms, limits);
  if (guarded.length === 0) return undefined;
  const reached = [...values, ...pointAt(forms, values).sums];
  const broken = guarded.filter(({ item, side, value }) => {
    const sum = reached[item] as bigint;
    return side === "lower" ? sum < value : sum > value;
  });
  return broken.flatMap(({ variables }) => variables).find((variable) => values[variable] !== 0n);
}

/** The limits of those solutions of which the same is nothing as of a given one. */
export function asAt(forms: Forms, limits: Limits, solution: readonly bigint[]): Limits {
  const narrowed = copyOf(limits);
  for (const { variables, item, side, value } of guardedIn(forms, limits)) {
    const isNothing = variables.every((variable) => solution[variable] === 0n);
    if (!isNothing) tightenTo(narrowed, item, side, value, supposed);
    else {
      for (const variable of variables) {
        tightenTo(narrowed, variable, "lower", 0n, supposed);
        tightenTo(narrowed, variable, "upper", 0n, supposed);
      }
    }
  }
  return narrowed;
}

/** What is tried out; nothing that follows from it is ever proven. */
export const supposed: Derivation = sumOf([]);

function guardedIn({ guarded }: Forms, { without }: Limits): readonly Guarded[] {
  return without === undefined ? guarded : guarded.filter(({ constraint }) => !without.has(constraint));
}

/** Sets the guarded bounds that hold within limits, and tells of which items. */
function awaken(forms: Forms, limits: Limits, explain: Explain): readonly number[] {
  return guardedIn(forms, limits).flatMap(({ variables, item, side, value, why }) => {
    const known = limits[side][item];
    if (known !== undefined && (side === "lower" ? known.value >= value : known.value <= value)) return [];
    const guard = guardOf(variables, limits);
    if (guard === undefined) return [];
    tightenTo(limits, item, side, value, why(asStep(explain(guard, limits))));
    return [item];
  });
}

/** What keeps one of the variables from 0: the last, of an amount and a count the count, on which the rest of a proof mostly rests too. */
function guardOf(variables: readonly number[], { lower, upper }: Limits): Limit | undefined {
  for (const variable of [...variables].reverse()) {
    const [least, greatest] = [lower[variable], upper[variable]];
    if (least !== undefined && least.value > 0n) return least;
    if (greatest !== undefined && greatest.value < 0n) return greatest;
  }
  return undefined;
}

/** The same, as a step of its own. */
function asStep(derivation: Derivation): Derivation {
  return derivation.kind === "sum" && derivation.exact ? sumOf([[derivation, 1n]], 1n, false) : derivation;
}
