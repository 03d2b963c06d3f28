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

/** On which side of the only end that a requirement sets there is room for the left side. */
export type Room = "above" | "below";

/** `undefined` of a requirement that sets both ends. */
export function roomIn(right: Requirement): Room | undefined {
  const { atLeast, atMost } = limitsOf(right);
  if (atLeast === undefined) return atMost && "below";
  return atMost === undefined ? "above" : undefined;
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

/** True of two rules that ask the same of the same quantities, term by term. */
export function asksTheSame(a: Pick<Rule, "left" | "right">, b: Pick<Rule, "left" | "right">): boolean {
  return sameExpression(a.left, b.left) && sameRequirement(a.right, b.right);
}

function sameRequirement(a: Requirement, b: Requirement): boolean {
  if ("equals" in a || "equals" in b) {
    return "equals" in a && "equals" in b && sameExpression(a.equals, b.equals);
  }
  return sameLimit(a.atLeast, b.atLeast) && sameLimit(a.atMost, b.atMost);
}

function sameLimit(a: Limit | undefined, b: Limit | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.strict === b.strict && sameExpression(a.expression, b.expression);
}

/** True of two sums of the same terms in the same order. */
export function sameExpression(a: Expression, b: Expression): boolean {
  return (
    a.constant.equals(b.constant) &&
    a.terms.length === b.terms.length &&
    a.terms.every(({ quantity, coefficient }, index) => {
      const other = b.terms[index];
      return other?.quantity === quantity && coefficient.equals(other.coefficient);
    })
  );
}
