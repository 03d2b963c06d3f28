import { divideUp } from "../exact/range.js";
import { greatestCommonDivisor, leastCommonMultiple, numeratorOf, type Rational } from "../exact/rational.js";
import { grainsPerUnit, type Unit } from "../exact/unit.js";
import { limitsOf } from "../rules/requirement.js";
import type { Rule, Term } from "../rules/rule.js";

/** `Σ terms × quantities ≥ least`, in whole numbers of grains. No term is zero. */
export interface Inequality {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly least: bigint;
}

/** 1: at least; −1: at most. */
export type Sign = 1n | -1n;

/** `q ≥ value`, or `−q ≥ −value`. */
export function limit(quantity: string, sign: Sign, value: bigint): Inequality {
  return { terms: new Map([[quantity, sign]]), least: sign * value };
}

/**
 * A rule's left ≥ right, or left ≤ right, over grains and rounded; undefined where it asks no such thing.
 *
 * @param mayBeNothing true where its quantities may all be 0, which open ends of ratios then allow
 */
export function limitOf(
  { left, right, orNothing }: Rule,
  sign: Sign,
  unitOf: (id: string) => Unit,
  mayBeNothing: boolean,
): Inequality | undefined {
  const { atLeast, atMost } = limitsOf(right);
  const bound = sign === 1n ? atLeast : atMost;
  if (bound === undefined) return undefined;
  const { expression: other, strict } = bound;

  const perGrain = ({ quantity, coefficient }: Term): Rational =>
    coefficient.div(grainsPerUnit(unitOf(quantity)));
  const weights = [
    ...left.terms.map((term) => ({ id: term.quantity, value: perGrain(term).mul(sign) })),
    ...other.terms.map((term) => ({ id: term.quantity, value: perGrain(term).mul(-sign) })),
  ];
  const constant = other.constant.sub(left.constant).mul(sign);
  const common = weights.reduce((found, { value }) => leastCommonMultiple(found, value.d), constant.d);
  const whole = (value: Rational): bigint => numeratorOf(value) * (common / value.d);
  const terms = new Map<string, bigint>();
  for (const { id, value } of weights) addTo(terms, id, whole(value));
  return rounded({ terms, least: whole(constant) + (strict && !(orNothing && mayBeNothing) ? 1n : 0n) });
}

/** Adds to a coefficient; what becomes zero goes away. */
export function addTo(terms: Map<string, bigint>, quantity: string, coefficient: bigint): void {
  const total = (terms.get(quantity) ?? 0n) + coefficient;
  if (total === 0n) terms.delete(quantity);
  else terms.set(quantity, total);
}

/** Divided by what the coefficients have in common, the right side rounded up, as the left side is whole. */
export function rounded({ terms, least }: Inequality): Inequality {
  const divisor = [...terms.values()].reduce(greatestCommonDivisor, 0n) || 1n;
  const divided = [...terms].map(([quantity, value]): [string, bigint] => [quantity, value / divisor]);
  return { terms: new Map(divided), least: divideUp(least, divisor) };
}
