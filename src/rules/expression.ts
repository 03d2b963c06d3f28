import { one, zero } from "../exact/rational.js";
import type { Expression, Requirement } from "./rule.js";

/** The sum of the quantities with these ids. */
export function sumOf(ids: readonly string[]): Expression {
  return { terms: ids.map((quantity) => ({ quantity, coefficient: one })), constant: zero };
}

/** Just one quantity. */
export function just(id: string): Expression {
  return sumOf([id]);
}

/** The left side must not exceed the expression. */
export function atMost(expression: Expression): Requirement {
  return { atMost: { expression, strict: false } };
}
