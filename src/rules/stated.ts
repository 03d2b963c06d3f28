import { parseRule } from "./language.js";
import type { Expression, Requirement, Rule, RuleWords } from "./rule.js";
import { faultsIn } from "./stated-faults.js";
import type { Family, StatedView, View } from "./view.js";
import type { Comparison, RuleTextFault } from "./written-rule.js";
import { expressionOf, unitOf } from "./written-terms.js";

/** The rules that users write themselves, in `rules` of a statement. */
export const stated: Family = (view) =>
  view.statements.flatMap((by) =>
    (by.statement.rules ?? []).flatMap((_, index): Rule[] => {
      const read = readRule(view, by, index);
      return "rule" in read ? [read.rule] : [];
    }),
  );

/** What is wrong with the rules of a statement, each with its path. */
export function statedFaults(view: View, by: StatedView): readonly StatedFault[] {
  return (by.statement.rules ?? []).flatMap((rule, index) => {
    const read = readRule(view, by, index);
    const path = typeof rule === "string" ? `rules[${index}]` : `rules[${index}].holds`;
    return "faults" in read ? read.faults.map((fault) => ({ ...fault, path, index })) : [];
  });
}

/** A fault in the text of a rule, and which rule it is. */
export interface StatedFault extends RuleTextFault {
  readonly path: string;
  readonly index: number;
}

type ReadRule = { readonly rule: Rule } | { readonly faults: readonly RuleTextFault[] };

function readRule(view: View, by: StatedView, index: number): ReadRule {
  const given = by.statement.rules?.[index] ?? "";
  const { name, holds, doubtful = false } = typeof given === "string" ? { holds: given } : given;
  const parsed = parseRule(holds);
  if (!parsed.ok) return { faults: [parsed.fault] };
  const faults = faultsIn(view, by, parsed.rule);
  if (faults === undefined || faults.length > 0) return { faults: faults ?? [] };

  const { left, comparison, right } = parsed.rule;
  const label = name ?? holds.trim();
  return {
    rule: {
      id: `rule:${name ?? index + 1}`,
      family: "rule",
      states: holds.trim(),
      unit: unitOf(view, by, [...left, ...right]),
      left: expressionOf(by, left),
      right: requirement(comparison, expressionOf(by, right)),
      statements: [by.index],
      path: `rules[${index}]`,
      doubtful,
      says: (words: RuleWords): string =>
        `${label}: ${words.left} on the left, ${words.right} on the right: ${words.gap}`,
    },
  };
}

function requirement(comparison: Comparison, expression: Expression): Requirement {
  switch (comparison) {
    case "=":
      return { equals: expression };
    case "<=":
      return { atMost: { expression, strict: false } };
    case "<":
      return { atMost: { expression, strict: true } };
    case ">=":
      return { atLeast: { expression, strict: false } };
    case ">":
      return { atLeast: { expression, strict: true } };
  }
}
