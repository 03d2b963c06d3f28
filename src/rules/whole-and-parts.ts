import type { Expression, Rule, WholeAndParts } from "./rule.js";

/** The whole and its parts, of a rule that says in any form that the parts add up to the whole. */
export function sumIn({ left, right }: Rule): WholeAndParts | undefined {
  if (!("equals" in right)) return undefined;
  const [a, b] = [addendsOf(left), addendsOf(right.equals)];
  const [first] = a ?? [];
  const [second] = b ?? [];
  if (a === undefined || b === undefined || first === undefined || second === undefined) return undefined;
  if (a.length === 1 && !b.includes(first)) return { whole: first, parts: b };
  return b.length === 1 && !a.includes(second) ? { whole: second, parts: a } : undefined;
}

/** The whole and its parts, where a rule is about such: those that only stay within it included. */
export function wholeAndParts(rule: Rule): WholeAndParts | undefined {
  return rule.parts ?? sumIn(rule);
}

/** The quantities of a plain sum, each once; `undefined` of any other expression. */
function addendsOf({ terms, constant }: Expression): readonly string[] | undefined {
  if (constant.n !== 0n) return undefined;
  const ids = terms.map(({ quantity }) => quantity);
  const plain = terms.every(({ coefficient }) => coefficient.equals(1n));
  return plain && new Set(ids).size === ids.length ? ids : undefined;
}
