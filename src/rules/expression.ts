import { one, type Rational, zero } from "../exact/rational.js";
import type { RatioEnd } from "../statement/interpretation.js";
import type { Expression, Limit, Requirement } from "./rule.js";

/** The sum of the quantities with these ids. */
export function sumOf(ids: readonly string[]): Expression {
  return { terms: ids.map((quantity) => ({ quantity, coefficient: one })), constant: zero };
}

/** Just one quantity. */
export function just(id: string): Expression {
  return sumOf([id]);
}

/** A quantity times an exact number of the rule's unit. */
function times(id: string, coefficient: Rational): Expression {
  return { terms: [{ quantity: id, coefficient }], constant: zero };
}

/** The left side must not exceed the expression. */
export function atMost(expression: Expression): Requirement {
  return { atMost: { expression, strict: false } };
}

/** The left side must lie between a quantity times either end of a printed ratio. */
export function between(id: string, from: RatioEnd | undefined, to: RatioEnd | undefined): Requirement {
  if (from !== undefined && to !== undefined && from.value.equals(to.value)) {
    return { equals: times(id, from.value) };
  }
  const limit = (end: RatioEnd): Limit => ({ expression: times(id, end.value), strict: end.open });
  return {
    ...(from === undefined ? {} : { atLeast: limit(from) }),
    ...(to === undefined ? {} : { atMost: limit(to) }),
  };
}
