import { divideDown, divideUp } from "../../exact/range.js";
import { greatestCommonDivisor, magnitude } from "../../exact/rational.js";
import { type Derivation, given, sumOf } from "./derivation.js";
import type { Constraint, End, Problem } from "./problem.js";

/**
 * A sum of at least two variables whose coefficients have no common factor, the first of them above 0. Constraints
 * that are multiples of each other bound the same form.
 */
export interface Form {
  /** Ascending. */
  readonly variables: readonly number[];
  readonly coefficients: readonly bigint[];
  /** By slot: 1 or -1 where that is the coefficient, 0 where it is another; saves most multiplications. */
  readonly units: Int8Array;
  /** By slot: 1 or -1. */
  readonly signs: Int8Array;
}

/** Whether a bound keeps from falling (`item ≥ value`) or from rising (`item ≤ value`). */
export type Side = "lower" | "upper";

/** What one end of a constraint says about one item: a whole bound, rounded inward. */
export interface Bound {
  readonly constraint: number;
  readonly item: number;
  readonly side: Side;
  readonly value: bigint;
  /** States `item ≥ value`, or `−item ≥ −value`. */
  readonly why: Derivation;
}

/** A bound that holds unless some variables are all 0; `bounds` has 0 in its place. */
export interface Guarded extends Omit<Bound, "why"> {
  readonly variables: readonly number[];
  /** States the bound, by what keeps one of the variables from 0. */
  readonly why: (presumes: Derivation) => Derivation;
}

/**
 * A problem in the shape that all methods work on. Its *items* are the variables, from 0, and after them the forms; a
 * bound is always a whole bound of one item.
 */
export interface Forms {
  readonly variables: number;
  readonly forms: readonly Form[];
  /** Variables and forms together. */
  readonly items: number;
  readonly bounds: readonly Bound[];
  /** By constraint: the places of its bounds in `bounds`. */
  readonly boundsOf: readonly (readonly number[])[];
  /** By item: the places of its bounds. */
  readonly boundsOn: readonly (readonly number[])[];
  /** What constraints say that may be nothing instead. */
  readonly guarded: readonly Guarded[];
  /** Ends of constraints without variables that 0 does not satisfy. */
  readonly absurd: readonly { readonly constraint: number; readonly why: Derivation }[];
  /** By variable: the forms that it is in, ascending, and where. */
  readonly uses: readonly (readonly Use[])[];
}

/** A place of a variable in a form. */
export interface Use {
  readonly form: number;
  readonly slot: number;
}

/**
 * Brings constraints into the shape that all methods work on.
 *
 * @throws {RangeError} where a constraint names a variable that does not exist, or has more or fewer
 *   coefficients than variables
 */
export function formsOf(problem: Problem): Forms {
  const forms: Form[] = [];
  const places = new Map<string, number>();
  const bounds: Bound[] = [];
  const guarded: Guarded[] = [];
  const absurd: { constraint: number; why: Derivation }[] = [];

  const boundsOf = problem.constraints.map((constraint, index) => {
    const first = bounds.length;
    const { variables, coefficients: asGiven } = termsOf(constraint, index, problem.variables);
    const content = contentOf(asGiven);
    if (content === 0n) {
      if (constraint.orNothing === true) return [];
      if (constraint.from !== undefined && constraint.from > 0n) absurd.push(failing(index, "from"));
      if (constraint.to !== undefined && constraint.to < 0n) absurd.push(failing(index, "to"));
      return [];
    }
    const divisor = (asGiven[0] as bigint) < 0n ? -content : content;
    const coefficients = divisor === 1n ? asGiven : asGiven.map((coefficient) => coefficient / divisor);
    const item = itemOf(variables, coefficients);
    for (const end of ["from", "to"] as const) addBound(constraint, end, divisor, item, index);
    return Array.from({ length: bounds.length - first }, (_, offset) => first + offset);
  });

  const items = problem.variables + forms.length;
  const boundsOn: number[][] = Array.from({ length: items }, () => []);
  for (const [place, { item }] of bounds.entries()) boundsOn[item]?.push(place);
  const uses: Use[][] = Array.from({ length: problem.variables }, () => []);
  for (const [form, { variables }] of forms.entries()) {
    for (const [slot, variable] of variables.entries()) uses[variable]?.push({ form, slot });
  }
  return { variables: problem.variables, forms, items, bounds, boundsOf, boundsOn, guarded, absurd, uses };

  function itemOf(variables: readonly number[], coefficients: readonly bigint[]): number {
    if (variables.length === 1) return variables[0] as number;
    const key = `${variables.join()} ${coefficients.join()}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const item = problem.variables + forms.length;
    places.set(key, item);
    const units = Int8Array.from(coefficients, unitOf);
    const signs = Int8Array.from(coefficients, (coefficient) => (coefficient > 0n ? 1 : -1));
    forms.push({ variables, coefficients, units, signs });
    return item;
  }

  function addBound(
    { orNothing, variables, ...ends }: Constraint,
    end: End,
    divisor: bigint,
    item: number,
    constraint: number,
  ): void {
    const asked = ends[end];
    if (asked === undefined) return;
    const side: Side = (end === "from") === divisor > 0n ? "lower" : "upper";
    const size = magnitude(divisor);
    const bound = (value: bigint, presumes?: Derivation): Bound => {
      const rounded = side === "lower" ? divideUp(value, divisor) : divideDown(value, divisor);
      const label = given({ constraint, end }, presumes);
      const why = size === 1n ? label : sumOf([[label, 1n]], size, rounded * divisor === value);
      return { constraint, item, side, value: rounded, why };
    };
    if (orNothing !== true || (end === "from" ? asked <= 0n : asked >= 0n)) bounds.push(bound(asked));
    else {
      bounds.push(bound(0n));
      guarded.push({ ...bound(asked), variables, why: (presumes) => bound(asked, presumes).why });
    }
  }
}

function failing(constraint: number, end: End): { constraint: number; why: Derivation } {
  return { constraint, why: given({ constraint, end }) };
}

interface Terms {
  readonly variables: readonly number[];
  readonly coefficients: readonly bigint[];
}

/** The variables, ascending, with coefficients other than zero. A variable named twice counts with the sum of both. */
function termsOf(constraint: Constraint, index: number, count: number): Terms {
  const { variables, coefficients } = constraint;
  if (variables.length !== coefficients.length) {
    throw new RangeError(
      `constraint ${index} has ${variables.length} variables but ${coefficients.length} coefficients; give one for each`,
    );
  }
  let isOrdered = true;
  for (const [slot, variable] of variables.entries()) {
    if (!Number.isInteger(variable) || variable < 0 || variable >= count) {
      throw new RangeError(
        `constraint ${index} names variable ${variable}; there are ${count}, numbered from 0`,
      );
    }
    isOrdered &&= coefficients[slot] !== 0n && (slot === 0 || (variables[slot - 1] as number) < variable);
  }
  if (isOrdered) return constraint;
  const sums = new Map<number, bigint>();
  for (const [slot, variable] of variables.entries()) {
    sums.set(variable, (sums.get(variable) ?? 0n) + (coefficients[slot] as bigint));
  }
  const terms = [...sums].filter(([, coefficient]) => coefficient !== 0n).sort(([a], [b]) => a - b);
  return { variables: terms.map(([variable]) => variable), coefficients: terms.map(([, each]) => each) };
}

/** The greatest common divisor; 0 of none. */
function contentOf(coefficients: readonly bigint[]): bigint {
  let content = 0n;
  for (const coefficient of coefficients) {
    if (coefficient === 1n || coefficient === -1n) return 1n;
    content = greatestCommonDivisor(content, coefficient);
  }
  return content;
}

function unitOf(coefficient: bigint): number {
  return coefficient === 1n ? 1 : coefficient === -1n ? -1 : 0;
}

/** `coefficient × value`, without a multiplication where the coefficient is a unit. */
export function scaled(unit: number, coefficient: bigint, value: bigint): bigint {
  if (unit === 1) return value;
  return unit === -1 ? -value : coefficient * value;
}
