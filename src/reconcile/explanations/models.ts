import type { Rounding } from "../../printed/figure.js";
import { type Model, modelOf } from "../../rules/model.js";
import type { Rule } from "../../rules/rule.js";

type Rules = ReadonlyMap<string, Rule>;

const known = new WeakMap<Model, Rules>();
const readAgain = new WeakMap<Model, Map<Rounding, Rules>>();

/** The rules of a model by id. Made once for all its conflicts. */
export function rulesById(model: Model): Rules {
  const before = known.get(model);
  if (before !== undefined) return before;
  const rules = byId(model);
  known.set(model, rules);
  return rules;
}

/** The rules of a model by id, all its statements read by another rounding. Made once for all its conflicts. */
export function rulesReadAs(model: Model, rounding: Rounding): Rules {
  const roundings = readAgain.get(model) ?? new Map<Rounding, Rules>();
  readAgain.set(model, roundings);
  const before = roundings.get(rounding);
  if (before !== undefined) return before;
  const rules = byId(modelOf(model.statements, { rounding }));
  roundings.set(rounding, rules);
  return rules;
}

function byId({ rules }: Model): Rules {
  return new Map(rules.map((rule) => [rule.id, rule]));
}
