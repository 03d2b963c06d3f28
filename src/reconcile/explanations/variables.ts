import { at } from "../../exact/at.js";
import type { Model } from "../../rules/model.js";
import type { ModelQuantity } from "../../rules/model-quantity.js";
import type { Quantities } from "../compile.js";

/** The quantities of a conflict as its variables: numbered in the order in which they are first named. */
export interface Variables {
  readonly model: Model;
  /** By id; grows as quantities are named. */
  readonly numbers: Map<string, number>;
  readonly quantities: ModelQuantity[];
}

/** Variables of which none is named yet. */
export function variablesOf(model: Model): Variables {
  return { model, numbers: new Map(), quantities: [] };
}

/** The number of a quantity, a new one where it had none. */
export function variableOf({ model, numbers, quantities }: Variables, id: string): number {
  const before = numbers.get(id);
  if (before !== undefined) return before;
  const quantity = model.quantities.get(id);
  if (quantity === undefined) throw new RangeError(`no quantity ${id} in the model`);
  numbers.set(id, quantities.length);
  return quantities.push(quantity) - 1;
}

/** The variables as rules are compiled over them. */
export function asQuantities(variables: Variables): Quantities {
  return {
    indexOf: (id) => variableOf(variables, id),
    unitOf: (index) => at(variables.quantities, index).unit,
  };
}
