import { explainerOf } from "../../../src/reconcile/explanations/explain.js";
import type { Explanation } from "../../../src/reconcile/types.js";
import { type Model, modelOf } from "../../../src/rules/model.js";
import type { Statement } from "../../../src/statement/types.js";

/** The explanations of the conflict of all figures of the quantities and of the rules that are named. */
export function explained(
  statements: Statement | readonly Statement[],
  conflict: { readonly quantities: readonly string[]; readonly rules: readonly string[] },
): readonly Explanation[] {
  const model: Model = modelOf(Array.isArray(statements) ? statements : [statements]);
  if (model.faults.length > 0) throw new Error(JSON.stringify(model.faults));
  const figures = conflict.quantities.flatMap((quantity) => {
    const known = model.quantities.get(quantity);
    if (known === undefined) throw new Error(`no quantity ${quantity}`);
    return known.figures.map((_, figure) => ({ quantity, figure }));
  });
  for (const id of conflict.rules) {
    if (!model.rules.some((rule) => rule.id === id)) throw new Error(`no rule ${id}`);
  }
  return explainerOf(model)({ figures, rules: conflict.rules }, new Map());
}

/** The words of all explanations of a kind, those that do not work with "no: " before them. */
export function saying(explanations: readonly Explanation[], kind: Explanation["kind"]): readonly string[] {
  return explanations
    .filter((one) => one.kind === kind)
    .map(({ works, says }) => (works ? says : `no: ${says}`));
}
