import { magnitude } from "../../exact/rational.js";
import { type Derivation, sumOf, type Term } from "./derivation.js";
import type { Form, Forms, Side } from "./forms.js";

/**
 * A whole bound of an item in force. One passed on by a form was found from the limits older than itself, which
 * is how its derivation can be told later, and only if it is asked for.
 */
export interface Limit {
  readonly value: bigint;
  readonly why: Derivation | Passed;
  /** Rises with every limit set. */
  readonly age: number;
  /** The wider limit that it took the place of. */
  readonly before: Limit | undefined;
}

/** A limit of a variable that follows from one side of a form and the limits of the form's other variables. */
export interface Passed {
  readonly kind: "passed";
  readonly form: number;
  readonly side: Side;
  readonly slot: number;
  /** False where the bound was rounded inward. */
  readonly exact: boolean;
}

/** The limits in force, by item. Changed in place; a case works on a copy. */
export interface Limits {
  readonly lower: (Limit | undefined)[];
  readonly upper: (Limit | undefined)[];
  /** Constraints that are left out. */
  readonly without: ReadonlySet<number> | undefined;
  age: number;
}

/** The tightest bounds that the constraints give, some constraints left out. */
export function limitsOf(forms: Forms, without?: ReadonlySet<number>): Limits {
  const limits: Limits = {
    lower: new Array<Limit | undefined>(forms.items).fill(undefined),
    upper: new Array<Limit | undefined>(forms.items).fill(undefined),
    without,
    age: 0,
  };
  for (const { constraint, item, side, value, why } of forms.bounds) {
    if (without?.has(constraint) !== true) tightenTo(limits, item, side, value, why);
  }
  return limits;
}

/** A copy to work on. */
export function copyOf(limits: Limits): Limits {
  return { ...limits, lower: limits.lower.slice(), upper: limits.upper.slice() };
}

/** Sets a limit where it is tighter than the one in force. */
export function tightenTo(
  limits: Limits,
  item: number,
  side: Side,
  value: bigint,
  why: Derivation | Passed,
): boolean {
  const before = limits[side][item];
  if (before !== undefined && (side === "lower" ? value <= before.value : value >= before.value))
    return false;
  limits.age += 1;
  limits[side][item] = { value, why, age: limits.age, before };
  return true;
}

/** The contradiction of an item whose limits have crossed, if one has. */
export function crossing(limits: Limits, item: number): readonly [lower: Limit, upper: Limit] | undefined {
  const lower = limits.lower[item];
  const upper = limits.upper[item];
  return lower !== undefined && upper !== undefined && lower.value > upper.value ? [lower, upper] : undefined;
}

/** Tells the derivations of limits; those told once are kept. */
export type Explain = (limit: Limit, limits: Limits) => Derivation;

/** An {@link Explain} for the limits of a problem and of all its cases. */
export function explainer(forms: Forms): Explain {
  const told = new WeakMap<Limit, Derivation>();

  return (limit, limits) => {
    // Without recursion: a limit may have been passed on thousands of times.
    const open: Limit[] = [limit];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (derivation(top) === undefined) {
        const parts = partsOf(top, top.why as Passed, limits);
        const missing = parts.filter(([part]) => derivation(part) === undefined);
        if (missing.length > 0) {
          for (const [part] of missing) open.push(part);
          continue;
        }
        told.set(top, derive(top.why as Passed, parts));
      }
      open.pop();
    }
    return derivation(limit) as Derivation;
  };

  function derivation(limit: Limit): Derivation | undefined {
    return limit.why.kind === "passed" ? told.get(limit) : limit.why;
  }

  function derive(why: Passed, parts: readonly (readonly [Limit, bigint])[]): Derivation {
    const terms = parts.map(([part, multiplier]): Term => [derivation(part) as Derivation, multiplier]);
    const { coefficients } = forms.forms[why.form] as Form;
    return sumOf(terms, magnitude(coefficients[why.slot] as bigint), why.exact);
  }

  /** The limits that a limit was passed on from, as they stood then. */
  function partsOf(
    { age }: Limit,
    { form: index, side, slot }: Passed,
    limits: Limits,
  ): (readonly [Limit, bigint])[] {
    const form = forms.forms[index] as Form;
    const parts: (readonly [Limit, bigint])[] = [[then(limits[side][forms.variables + index]), 1n]];
    for (const [other, variable] of form.variables.entries()) {
      const coefficient = form.coefficients[other] as bigint;
      if (other !== slot)
        parts.push([then(limits[opposing(side, coefficient)][variable]), magnitude(coefficient)]);
    }
    return parts;

    function then(latest: Limit | undefined): Limit {
      let part = latest as Limit;
      while (part.age >= age) part = part.before as Limit;
      return part;
    }
  }
}

/** The side of a variable that works against one side of a form: against `form ≥ …`, what keeps terms from rising. */
export function opposing(side: Side, coefficient: bigint): Side {
  return (side === "lower") === coefficient > 0n ? "upper" : "lower";
}
