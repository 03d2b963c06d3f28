import { firstOf } from "../printed/listing.js";
import type { Reconciliation } from "../reconcile/types.js";
import { printable } from "../report/printable.js";
import { conflictsOn } from "../report/rule-conflicts.js";
import { ruleLines } from "../report/rule-lines.js";
import { conflictsInFull } from "./conflicts.js";
import type { Outcome } from "./matcher.js";
import { ruleOf, unknownRule } from "./to-hold-rule.js";

/**
 * Whether one rule is part of a contradiction: it fails by itself, or it stands in a conflict with others. Where the
 * search for conflicts stopped early, that a rule stands in none is not known.
 */
export function isInConflict(reconciliation: Reconciliation, id: unknown): Outcome {
  const rule = ruleOf(reconciliation, id);
  if (rule === undefined) return unknownRule(reconciliation, id);

  const on = conflictsOn(rule, reconciliation);
  if (rule.verdict === "fails" || on.length > 0) {
    return { is: "so", because: () => [...ruleLines(rule), ...conflictsInFull(on, reconciliation)] };
  }
  const { complete } = reconciliation.effort;
  return {
    is: complete ? "not so" : "neither",
    because: () => [...ruleLines(rule), "", elsewhere(reconciliation, complete)],
  };
}

function elsewhere({ conflicts, rules }: Reconciliation, complete: boolean): string {
  if (!complete)
    return "The search for conflicts stopped early; give reconcile a larger budget to settle it.";
  const fails = rules.filter(({ verdict }) => verdict === "fails").map(({ id }) => id);
  const named = [...new Set([...fails, ...conflicts.flatMap((conflict) => conflict.rules)])].map(printable);
  if (named.length === 0) return "There is no conflict on any rule.";
  return `The conflicts are on ${firstOf(named, 10)}.`;
}
