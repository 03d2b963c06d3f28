import type { Reconciliation, RuleFinding, RuleVerdict, Status } from "../reconcile/types.js";

/** A sign for each status and each rule's verdict, always beside the word. */
export const signs: Readonly<Record<Status | RuleVerdict, string>> = {
  confirmed: "✓",
  bounded: "~",
  unchecked: "?",
  contradicted: "✗",
  holds: "✓",
  fails: "✗",
  untested: "?",
};

/** What each status of a quantity means, for readers. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  confirmed: "the rest limits it on both sides, and the figure fits",
  bounded: "the rest limits it on one side, and the figure fits",
  unchecked: "nothing else limits it",
  contradicted: "the rest, or another figure of it, leaves it no room",
};

/** The statuses in the order in which reports count them. */
export const statuses: readonly Status[] = ["contradicted", "confirmed", "bounded", "unchecked"];

/** The rules of one verdict, in their order. */
export function rulesThat(verdict: RuleVerdict, reconciliation: Reconciliation): readonly RuleFinding[] {
  return reconciliation.rules.filter((rule) => rule.verdict === verdict);
}

/**
 * The verdict in one sentence: `Inconsistent: 1 of 9 rules fails.`
 */
export function verdictSentence(reconciliation: Reconciliation): string {
  const all = reconciliation.rules.length;
  const fails = rulesThat("fails", reconciliation).length;
  const holds = rulesThat("holds", reconciliation).length;
  const contradicted = Object.values(reconciliation.quantities).filter(
    ({ status }) => status === "contradicted",
  ).length;

  switch (reconciliation.verdict) {
    case "inconsistent":
      if (fails > 0)
        return `Inconsistent: ${fails} of ${counted(all, "rule")} ${fails === 1 ? "fails" : "fail"}.`;
      if (contradicted === 0)
        return "Inconsistent: no rule fails by itself, but together they cannot all hold.";
      return `Inconsistent: no rule fails by itself, but ${counted(contradicted, "quantity", "quantities")} ${contradicted === 1 ? "is" : "are"} contradicted.`;
    case "undetermined":
      return `Undetermined: neither agreement nor a contradiction was proved; ${tally(all, holds)}.`;
    case "consistent":
      if (all > 0 && holds === all)
        return `Consistent: ${all === 1 ? "the only rule holds" : `all ${all} rules hold`}.`;
      return `Consistent: ${tally(all, holds)}.`;
  }
}

/** `1 rule`, `2 rules`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function tally(all: number, holds: number): string {
  if (all === 0) return "no rule applies, so nothing is cross-checked";
  if (holds === 0) {
    return `${all === 1 ? "the only rule could not" : `none of ${all} rules could`} be tested, so nothing is cross-checked`;
  }
  const untested = all - holds;
  const rest = untested === 0 ? "" : `, ${untested} ${untested === 1 ? "is" : "are"} untested`;
  return `${holds} of ${counted(all, "rule")} ${holds === 1 ? "holds" : "hold"}${rest}`;
}
