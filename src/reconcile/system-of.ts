import { everything, hull, intersect, isEmpty, natural, type Range } from "../exact/range.js";
import type { Model, ModelQuantity } from "../rules/model.js";
import type { System } from "../solve/system.js";
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
  const unitOf = (index: number): ModelQuantity["unit"] => (quantities[index] as ModelQuantity).unit;
  const compiled = model.rules.map((rule) => compile(rule, { indexOf, unitOf }));
  const variables = quantities.map((quantity) => {
    const domain = quantity.signed ? everything : natural;
    return { domain, figure: figureOf(quantity) };
  });
  return { system: { variables, relations: compiled.map(({ relation }) => relation) }, indexOf, compiled };
}

/**
 * What all figures of a quantity allow together. Where they contradict each other, what any of them or a value
 * between them would allow: the contradiction is reported by itself, and must not bring others with it.
 */
function figureOf({ figures }: ModelQuantity): Range | undefined {
  const [first, ...more] = figures.map(({ range }) => range);
  if (first === undefined) return undefined;
  const all = more.reduce(intersect, first);
  return isEmpty(all) ? more.reduce(hull, first) : all;
}
