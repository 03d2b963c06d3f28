import { at } from "../exact/at.js";
import { everything, natural, together } from "../exact/range.js";
import type { Model } from "../rules/model.js";
import type { ModelQuantity } from "../rules/model-quantity.js";
import type { System, Variable } from "../solve/system.js";
import { type CompiledRule, compile } from "./compile.js";

/** A model as the solver takes it: variable i is the model's i-th quantity, relation j its j-th rule. */
export interface CompiledModel {
  readonly system: System;
  readonly indexOf: (id: string) => number;
  readonly compiled: readonly CompiledRule[];
}

/** Turns quantities into whole-numbered variables and rules into relations between them. */
export function systemOf(model: Model): CompiledModel {
  const quantities = [...model.quantities.values()];
  const indices = new Map(quantities.map(({ id }, index) => [id, index]));
  const indexOf = (id: string): number => {
    const index = indices.get(id);
    if (index === undefined) throw new RangeError(`no quantity ${id} in the model`);
    return index;
  };
  const unitOf = (index: number): ModelQuantity["unit"] => at(quantities, index).unit;
  const compiled = model.rules.map((rule) => compile(rule, { indexOf, unitOf }));
  const variables = quantities.map(variableOf);
  return { system: { variables, relations: compiled.map(({ relation }) => relation) }, indexOf, compiled };
}

/** What all figures of a quantity allow together. A contradiction between them must not bring others with it. */
function variableOf({ figures, signed }: ModelQuantity): Variable {
  const domain = signed ? everything : natural;
  const ranges = figures.map(({ range }) => range);
  const figure = together(ranges);
  return ranges.length > 1 ? { domain, figure, figures: ranges } : { domain, figure };
}
