import type { Reconciliation, RuleFinding } from "../reconcile/types.js";
import { ruleLines } from "../report/rule-lines.js";
import { type Outcome, unusable } from "./matcher.js";
import { unknownName } from "./names.js";

/** Whether one rule holds. Of a rule that is untested neither that nor the contrary is so. */
export function holdsRule(reconciliation: Reconciliation, id: unknown): Outcome {
  const rule = ruleOf(reconciliation, id);
  if (rule === undefined) return unknownRule(reconciliation, id);
  const is = { holds: "so", fails: "not so", untested: "neither" } as const;
  return { is: is[rule.verdict], because: () => ruleLines(rule) };
}

/** The rule of an id. */
export function ruleOf({ rules }: Reconciliation, id: unknown): RuleFinding | undefined {
  return rules.find((rule) => rule.id === id);
}

/** What to say where no rule has the id. */
export function unknownRule({ rules }: Reconciliation, id: unknown): Outcome {
  const known = rules.map((rule) => rule.id);
  return unusable(...unknownName("rule", id, known));
}
