import type { Expression, Limit, Requirement, Rule } from "./rule.js";

/** The expressions of a rule: its left side, and what its right side asks. */
export function expressionsOf({ left, right }: Pick<Rule, "left" | "right">): readonly Expression[] {
  if ("equals" in right) return [left, right.equals];
  return [left, right.atLeast?.expression, right.atMost?.expression].filter((side) => side !== undefined);
}

/** The ends that a requirement sets; what must be equal must be neither less nor more. */
export function limitsOf(right: Requirement): { readonly atLeast?: Limit; readonly atMost?: Limit } {
  if (!("equals" in right)) return right;
  const limit = { expression: right.equals, strict: false };
  return { atLeast: limit, atMost: limit };
}

/** The same requirement of other expressions. */
export function mapRequirement(
  right: Requirement,
  change: (expression: Expression) => Expression,
): Requirement {
  if ("equals" in right) return { equals: change(right.equals) };
  const { atLeast, atMost } = right;
  return {
    ...(atLeast === undefined ? {} : { atLeast: { ...atLeast, expression: change(atLeast.expression) } }),
    ...(atMost === undefined ? {} : { atMost: { ...atMost, expression: change(atMost.expression) } }),
  };
}
