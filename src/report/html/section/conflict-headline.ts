import type { Conflict, DecimalRange, RuleFinding } from "../../../reconcile/types.js";
import { gapOf, shortRangeWithUnit } from "../../numbers.js";
import { counted } from "../../verdict.js";
import { ruleSubject } from "../names.js";
import type { Report } from "../report.js";

/** A conflict in a line: of what, and by how much. */
export interface Headline {
  /** Its id, on the page too. */
  readonly id: string;
  readonly what: string;
  /** What was printed and what is required; empty where no rule fails by itself. */
  readonly sides: string;
  readonly howMuch: string;
}

/** Every conflict in a line. */
export function headlines(report: Report): readonly Headline[] {
  const { conflicts } = report.reconciliation;
  const rules = rulesById(report);
  return conflicts.map((conflict) => headlineOf(conflict, rules));
}

/** The rules of a reconciliation by id. */
export function rulesById({ reconciliation }: Report): ReadonlyMap<string, RuleFinding> {
  return new Map(reconciliation.rules.map((rule) => [rule.id, rule]));
}

/** The rules of a conflict that fail by themselves. */
export function failingRules(
  { rules }: Conflict,
  byId: ReadonlyMap<string, RuleFinding>,
): readonly RuleFinding[] {
  return rules.flatMap((id) => {
    const rule = byId.get(id);
    return rule?.verdict === "fails" ? [rule] : [];
  });
}

/** A conflict in a line. */
export function headlineOf(conflict: Conflict, byId: ReadonlyMap<string, RuleFinding>): Headline {
  const [failing] = failingRules(conflict, byId);
  const { id, figures, rules } = conflict;
  if (failing !== undefined) {
    const { unit, decimals, left, right, difference, family } = failing;
    const say = (range: DecimalRange): string => shortRangeWithUnit(range, decimals, unit);
    const gap = gapOf(difference);
    return {
      id,
      what: ruleSubject(failing.id, family),
      sides: `printed ${say(left)}, required ${say(right)}`,
      howMuch: `${gap.label} ${say(gap.range)}`,
    };
  }
  const what = [
    counted(figures.length, "figure"),
    ...(rules.length > 0 ? [counted(rules.length, "rule")] : []),
  ];
  return { id, what: what.join(" and "), sides: "", howMuch: "cannot all be true" };
}
