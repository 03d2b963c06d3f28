import type { Conflict, Reconciliation, RuleFinding } from "../reconcile/types.js";
import { rulesThat } from "./verdict.js";

/** The conflicts on a rule. One on what several sources print names no rule, but their quantity. */
export function conflictsOn(rule: RuleFinding, { conflicts }: Reconciliation): readonly Conflict[] {
  const isOfSources = rule.family === "sources";
  return conflicts.filter(({ rules, figures }) =>
    isOfSources
      ? rules.length === 0 && figures.some(({ quantity }) => rule.quantities.includes(quantity))
      : rules.includes(rule.id),
  );
}

/**
 * The conflicts that no failing rule tells of: each of their rules holds by itself or is untested, but together with the
 * figures they cannot all be true.
 */
export function jointConflicts(reconciliation: Reconciliation): readonly Conflict[] {
  const failing = rulesThat("fails", reconciliation);
  const told = new Set(failing.map(({ id }) => id));
  const disagreeing = new Set(
    failing.filter(({ family }) => family === "sources").flatMap(({ quantities }) => quantities),
  );
  return reconciliation.conflicts.filter(({ rules, figures }) => {
    if (rules.length > 0) return !rules.some((id) => told.has(id));
    return !figures.some(({ quantity }) => disagreeing.has(quantity));
  });
}
