import { addTo } from "../exact/groups.js";
import type { Rounding } from "../printed/figure.js";
import { type Fault, faultsAmong } from "../statement/fault.js";
import { interpret } from "../statement/interpret.js";
import type { Interpretation } from "../statement/interpretation.js";
import type { Statement } from "../statement/types.js";
import { cumulative } from "./cumulative.js";
import { dayOf, signedByDay, undatedFaults } from "./days.js";
import { distinct } from "./distinct.js";
import { rulesOf } from "./families.js";
import type { ModelQuantity } from "./model-quantity.js";
import { ratiosOf } from "./ratios.js";
import { referenceFaults } from "./references.js";
import { expressionsOf, mapRequirement } from "./requirement.js";
import type { Expression, Rule, RuleWords, WholeAndParts } from "./rule.js";
import { saidTogether, unitFaults } from "./said-together.js";
import type { StatedView, View } from "./view.js";
import { viewOf } from "./view-of.js";

/** What a set of statements says: quantities, and the rules between them. */
export interface Model {
  readonly statements: readonly Statement[];
  /** By statement: how its figures were read. */
  readonly readAs: readonly Pick<Interpretation, "language" | "rounding">[];
  readonly quantities: ReadonlyMap<string, ModelQuantity>;
  readonly rules: readonly Rule[];
  readonly faults: readonly Fault[];
}

/**
 * Puts statements together. Those of the same day speak of the same quantities; where there are several days, each
 * id gets its day behind an `@`, and quantities of the aid must not fall from one day to the next.
 */
export function modelOf(
  statements: readonly Statement[],
  options: { readonly rounding?: Rounding } = {},
): Model {
  const faults: Fault[] = [...undatedFaults(statements)];
  const readAs: Model["readAs"][number][] = [];
  const days = new Map<string, StatedView[]>();
  const signed = signedByDay(statements);
  for (const [index, statement] of statements.entries()) {
    const stated = interpret(statement, { ...options, signed: signed.get(dayOf(statement)) });
    readAs.push({ language: stated.language, rounding: stated.rounding });
    const { ratios, mci, faults: found } = ratiosOf(statement, stated);
    faults.push(...faultsAmong(statements.length, index, [...stated.faults, ...found]));
    addTo(days, dayOf(statement) ?? "", { index, statement, stated, ratios, mci });
  }

  const quantities = new Map<string, ModelQuantity>();
  const rules: Rule[] = [];
  const ordered = [...days.keys()].sort();
  for (const day of ordered) {
    const view = viewOf(days.get(day) ?? []);
    const dated = days.size > 1 ? (id: string): string => `${id}@${day}` : (id: string): string => id;
    faults.push(...unitFaults(view));
    for (const by of view.statements) {
      faults.push(...faultsAmong(statements.length, by.index, referenceFaults(view, by)));
    }
    gatherQuantities(view, dated, quantities);
    for (const rule of distinct(rulesOf(view))) {
      registerUnprinted(rule, view, dated, quantities);
      rules.push(days.size > 1 ? dateRule(rule, dated) : rule);
    }
  }
  if (ordered.length > 1) rules.push(...cumulative(ordered, quantities));
  return { statements, readAs, quantities, rules, faults };
}

function gatherQuantities(
  view: View,
  dated: (id: string) => string,
  quantities: Map<string, ModelQuantity>,
): void {
  for (const { index, stated } of view.statements) {
    for (const { id, unit, signed, figures } of stated.quantities.values()) {
      const own = figures.map((figure) => ({ ...figure, statement: index }));
      const known = quantities.get(dated(id));
      quantities.set(dated(id), {
        id: dated(id),
        ...saidTogether(id, { unit, signed }, known),
        figures: known === undefined ? own : [...known.figures, ...own],
      });
    }
  }
}

function registerUnprinted(
  rule: Rule,
  view: View,
  dated: (id: string) => string,
  quantities: Map<string, ModelQuantity>,
): void {
  for (const expression of expressionsOf(rule)) {
    for (const { quantity } of expression.terms) {
      const id = dated(quantity);
      if (quantities.has(id)) continue;
      const known = view.known(quantity);
      quantities.set(id, { id, unit: known?.unit ?? rule.unit, signed: known?.signed ?? false, figures: [] });
    }
  }
}

function dateRule(rule: Rule, dated: (id: string) => string): Rule {
  const expression = ({ terms, constant }: Expression): Expression => ({
    terms: terms.map(({ quantity, coefficient }) => ({ quantity: dated(quantity), coefficient })),
    constant,
  });
  return {
    ...rule,
    id: dated(rule.id),
    left: expression(rule.left),
    right: mapRequirement(rule.right, expression),
    ...(rule.parts === undefined ? {} : { parts: datedParts(rule.parts, dated) }),
    says: (words: RuleWords): string => rule.says({ ...words, of: (id) => words.of(dated(id)) }),
  };
}

function datedParts({ whole, parts }: WholeAndParts, dated: (id: string) => string): WholeAndParts {
  return { whole: dated(whole), parts: parts.map(dated) };
}
