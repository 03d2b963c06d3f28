import { reconcile } from "../../src/reconcile/reconcile.js";
import type { RuleFinding } from "../../src/reconcile/types.js";
import type { Statement } from "../../src/statement/types.js";

/** What became of one rule, in short: verdict, difference, and what it says. */
export interface RuleOutcome {
  readonly verdict: RuleFinding["verdict"];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly says: string;
}

/** Reconciles and looks one rule up. */
export function outcomeOf(statements: Statement | readonly Statement[], id: string): RuleOutcome {
  const { rules } = reconcile(statements);
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id} among ${rules.map((one) => one.id).join(", ")}`);
  const { verdict, says, difference } = rule;
  return { verdict, from: difference.from?.toFixed(), to: difference.to?.toFixed(), says };
}

/** Ids of all rules of a statement. */
export function ruleIds(statements: Statement | readonly Statement[]): readonly string[] {
  return reconcile(statements).rules.map(({ id }) => id);
}
