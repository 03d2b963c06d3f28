import type { Reconciliation } from "../reconcile/types.js";
import { stoppedEarly } from "../report/conflict-view.js";
import { jointConflicts } from "../report/rule-conflicts.js";
import { ruleLines } from "../report/rule-lines.js";
import { rulesThat, verdictSentence } from "../report/verdict.js";
import { conflictsInFull } from "./conflicts.js";
import type { Outcome } from "./matcher.js";

/** So many failing rules are shown. */
const most = 5;

/** Whether all figures and rules can be true at once. */
export function reconciles(reconciliation: Reconciliation): Outcome {
  const sentence = verdictSentence(reconciliation);
  switch (reconciliation.verdict) {
    case "consistent":
      return { is: "so", because: () => [sentence] };
    case "undetermined":
      return { is: "neither", because: () => [sentence, "Give reconcile a larger budget to settle it."] };
    case "inconsistent":
      return { is: "not so", because: () => [sentence, ...contradictions(reconciliation)] };
  }
}

function contradictions(reconciliation: Reconciliation): readonly string[] {
  const fails = rulesThat("fails", reconciliation);
  return [
    ...fails.slice(0, most).flatMap((rule) => ["", ...ruleLines(rule)]),
    ...(fails.length > most ? ["", `and ${fails.length - most} more rules that fail`] : []),
    ...conflictsInFull(jointConflicts(reconciliation), reconciliation),
    ...(reconciliation.effort.complete ? [] : ["", stoppedEarly]),
  ];
}
