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
 * For a conflict, the rules that fail by its figures, so that what came of them tells of the conflict: all that was printed
 * of their quantities is among its figures, or nothing but the one rule is needed. A rule that fails by other figures may
 * stand in it too, and then the two have gaps of their own.
 */
export function rulesThatTell(
  reconciliation: Reconciliation,
): (conflict: Conflict) => readonly RuleFinding[] {
  const failing = new Map(rulesThat("fails", reconciliation).map((rule) => [rule.id, rule]));
  const ofSources = sourcesByQuantity(reconciliation);
  const printings = (id: string): number => reconciliation.quantities[id]?.figures.length ?? 0;
  return ({ rules: needed, figures }) => {
    const among = new Set(figures.map(({ quantity }) => quantity));
    if (needed.length === 0) {
      return [...among].flatMap((id) => (printings(id) === figures.length ? (ofSources.get(id) ?? []) : []));
    }
    return needed.flatMap((id) => {
      const rule = failing.get(id);
      if (rule === undefined) return [];
      const isTold = rule.quantities.every((quantity) => among.has(quantity) || printings(quantity) === 0);
      return isTold || needed.length === 1 ? [rule] : [];
    });
  };
}

/**
 * The conflicts that no failing rule tells of. A rule of sources tells of all conflicts between them; one that fails through a
 * quantity that was not printed names none of the figures that other rules bring in, so it stands for the first conflict alone.
 */
export function jointConflicts(reconciliation: Reconciliation): readonly Conflict[] {
  const tell = rulesThatTell(reconciliation);
  const ofSources = sourcesByQuantity(reconciliation);
  const spent = new Set<RuleFinding>();
  return reconciliation.conflicts.filter((conflict) => {
    if (conflict.rules.length === 0) {
      return !conflict.figures.some(({ quantity }) => ofSources.has(quantity));
    }
    const telling = tell(conflict).filter((rule) => !spent.has(rule));
    for (const rule of telling) {
      if (rule.quantities.some((id) => reconciliation.quantities[id]?.figures.length === 0)) spent.add(rule);
    }
    return telling.length === 0;
  });
}

/**
 * The rules that others contradict whatever the figures are, none of them marked doubtful, each with the first conflict of
 * rules alone that it stands in. What rests on one of them accuses no figure: it may be the rule.
 */
export function contradictedRules({ conflicts }: Reconciliation): ReadonlyMap<string, string> {
  const alone = conflicts.filter(({ figures, suspects }) => figures.length === 0 && suspects.length === 0);
  // Of entries of one key a map keeps the last.
  return new Map(alone.reverse().flatMap(({ id, rules }) => rules.map((rule) => [rule, id] as const)));
}

/** By quantity, the rule that what its sources print cannot all be true. */
function sourcesByQuantity(reconciliation: Reconciliation): ReadonlyMap<string, RuleFinding> {
  const disagreeing = rulesThat("fails", reconciliation).filter(({ family }) => family === "sources");
  return new Map(disagreeing.flatMap((rule) => rule.quantities.map((id) => [id, rule] as const)));
}
