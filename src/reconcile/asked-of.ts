import type { Range } from "../exact/range.js";
import type { End } from "../printed/write.js";
import { limitsOf } from "../rules/requirement.js";
import type { Limit, Rule } from "../rules/rule.js";
import type { QuotientRange } from "../rules/words.js";
import { mayBeNothing } from "../solve/system.js";
import { type CompiledRule, evaluate } from "./compile.js";

/**
 * What a rule asks of its left side, given what each quantity may be. An end that the rule does not allow is open; but 0 is
 * allowed where there may be nothing at all.
 */
export function askedOf(
  { right }: Rule,
  { relation, left, ...ends }: CompiledRule,
  given: (variable: number) => Range,
): Required<QuotientRange> {
  const from = ends.atLeast && evaluate(ends.atLeast, given).from;
  const to = ends.atMost && evaluate(ends.atMost, given).to;
  const { atLeast, atMost } = limitsOf(right);
  const isNothing = mayBeNothing(relation, relation.variables.map(given));
  const open: End[] = [];
  const isOpen = (end: bigint | undefined, limit: Limit | undefined): boolean | undefined =>
    limit?.strict && end !== undefined && (end !== 0n || !isNothing);
  if (isOpen(from, atLeast)) open.push("from");
  if (isOpen(to, atMost)) open.push("to");
  return { from, to, denominator: left.denominator, open };
}
