import { addTo } from "../../exact/groups.js";
import { keptUnder } from "../../exact/kept.js";
import type { Rounding } from "../../printed/figure.js";
import { type Model, modelOf } from "../../rules/model.js";
import { sameExpression } from "../../rules/requirement.js";
import type { Rule } from "../../rules/rule.js";

type Rules = ReadonlyMap<string, Rule>;
type RulesAt = ReadonlyMap<string, readonly Rule[]>;

const known = new WeakMap<Model, Rules>();
const readAgain = new WeakMap<Model, Map<Rounding, RulesAt>>();

/** The rules of a model by id. Made once for all its conflicts. */
export function rulesById(model: Model): Rules {
  return keptUnder(known, model, () => new Map(model.rules.map((rule) => [rule.id, rule])));
}

/**
 * A rule of a model with all statements read by another rounding. It need not have the same id: rules that two statements
 * round differently may then be one.
 */
export function ruleReadAs(model: Model, rounding: Rounding, rule: Rule): Rule | undefined {
  return rulesReadAs(model, rounding)
    .get(rule.path)
    ?.find(
      ({ left, statements }) =>
        sameExpression(left, rule.left) &&
        statements.some((statement) => rule.statements.includes(statement)),
    );
}

/** By where they are stated. Made once for all conflicts of the model. */
function rulesReadAs(model: Model, rounding: Rounding): RulesAt {
  const roundings = keptUnder(readAgain, model, () => new Map<Rounding, RulesAt>());
  return keptUnder(roundings, rounding, () => {
    const rules = new Map<string, Rule[]>();
    for (const rule of modelOf(model.statements, { rounding }).rules) addTo(rules, rule.path, rule);
    return rules;
  });
}
