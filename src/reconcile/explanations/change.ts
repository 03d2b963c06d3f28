import { keptUnder } from "../../exact/kept.js";
import type { Range } from "../../exact/range.js";
import { natural } from "../../exact/range.js";
import type { Rule } from "../../rules/rule.js";
import type { Constraint, Problem } from "../../solve/decide/problem.js";
import { type CompiledRule, compile } from "../compile.js";
import { asQuantities, variableOf } from "./variables.js";
import type { WhatIf } from "./what-if.js";

/** What is read otherwise; all else stays as it is. */
export interface Change {
  /** What figures allow, by their place in the conflict. */
  readonly ranges?: ReadonlyMap<number, Range>;
  /** Rules in place of those with the same id. */
  readonly rules?: ReadonlyMap<string, Rule>;
}

/** The conflict after a change. Its first constraints are the figures, in their order. */
export function problemAfter(what: WhatIf, { ranges, rules: others }: Change): Problem {
  const { figures, rules, variables } = what;
  const constraints: Constraint[] = figures.map(({ quantity, figure }, place) =>
    bound(variableOf(variables, quantity.id), ranges?.get(place) ?? figure.range),
  );
  for (const rule of rules) {
    const { sides, ...asked } = compiledIn(what, others?.get(rule.id) ?? rule).relation;
    for (const side of sides) constraints.push({ ...side, ...asked });
  }
  for (const [variable, { signed }] of variables.quantities.entries()) {
    if (!signed) constraints.push(bound(variable, natural));
  }
  return { variables: variables.quantities.length, constraints };
}

/** A rule over grains of the conflict's variables. */
export function compiledIn({ compiled, variables }: WhatIf, rule: Rule): CompiledRule {
  return keptUnder(compiled, rule, () => compile(rule, asQuantities(variables)));
}

function bound(variable: number, { from, to }: Range): Constraint {
  return { variables: [variable], coefficients: [1n], from, to };
}
