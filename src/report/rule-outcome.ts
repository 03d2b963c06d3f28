import type { RuleFinding } from "../reconcile/types.js";
import { gapOf, rangeWithUnit } from "./numbers.js";

/**
 * What came of a rule that fails, in few words: by how much it is short or over; or why it fails though its sides reach each
 * other: `no whole numbers fit`, `equal at best`.
 */
export function outcomeOf(rule: RuleFinding): string {
  const gap = gapOf(rule.difference, rule.right);
  return gap.label === "difference"
    ? saysInTwo(rule).outcome
    : `${gap.label} ${rangeWithUnit(gap.range, rule)}`;
}

/** What a rule says of its two sides, and what came of it, which stands behind the last colon. */
export function saysInTwo({ says }: RuleFinding): { readonly sides: string; readonly outcome: string } {
  const colon = says.lastIndexOf(": ");
  return { sides: says.slice(0, Math.max(colon, 0)), outcome: says.slice(colon < 0 ? 0 : colon + 2) };
}
