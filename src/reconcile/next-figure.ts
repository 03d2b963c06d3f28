import { at } from "../exact/at.js";
import { exactly, isEmpty, type Range } from "../exact/range.js";
import type { Model } from "../rules/model.js";
import { type Component, componentsOf, touchesOf } from "../solve/components.js";
import type { Solution } from "../solve/solution.js";
import { solve } from "../solve/solve.js";
import type { System } from "../solve/system.js";
import type { CountedAmount } from "./counted-once.js";
import { statusOf } from "./quantity-findings.js";
import type { CompiledModel } from "./system-of.js";

/** A quantity whose figure would confirm amounts, and how many grains of tenge. */
export interface NextFigure {
  readonly quantity: string;
  readonly grains: bigint;
}

/** The most figures that are tried, the most places in all trials together, and the most exchanges in tableaus. */
const most = { tried: 200, places: 20_000, pivots: 5_000 };

/**
 * The one quantity, not printed so far, whose exact figure would confirm the most tenge of the amounts that are not
 * confirmed: found by solving again with a figure that the others allow. Large sets are not searched to the end.
 */
export function nextFigure(
  model: Model,
  open: readonly CountedAmount[],
  { system, indexOf }: Pick<CompiledModel, "system" | "indexOf">,
  { implied }: Pick<Solution, "implied">,
): NextFigure | undefined {
  if (open.length === 0) return undefined;
  const wanted = new Map(open.map((amount) => [indexOf(amount.id), amount]));
  const quantities = [...model.quantities.values()];
  let best: NextFigure | undefined;
  let left = most.tried;
  let places = most.places;
  let pivots = most.pivots;
  for (const component of componentsOf(system, touchesOf(system))) {
    const amounts = component.variables.filter((variable) => wanted.has(variable));
    const length = component.variables.length + component.relations.length;
    // Around cycles every variable takes a look at the whole.
    const size = component.acyclic ? length : length * length;
    if (amounts.length === 0 || component.relations.length === 0 || size > places) continue;
    const part = partOf(system, component);
    for (const variable of component.variables) {
      const quantity = at(quantities, variable);
      if (quantity.figures.length > 0) continue;
      for (const value of valuesIn(at(implied, variable))) {
        if (left <= 0 || size > places || pivots <= 0) return best;
        left--;
        places -= size;
        const grains = confirmed(part, amounts, variable, value);
        best = better(best, { quantity: quantity.id, grains });
      }
    }
  }
  return best;

  /** How many grains of the amounts are confirmed once a variable has a figure. */
  function confirmed(part: Part, amounts: readonly number[], variable: number, value: bigint): bigint {
    const { variables, relations } = part.system;
    const printed = part.indexOf.get(variable);
    const known = variables.map((one, index) =>
      index === printed ? { ...one, figure: exactly(value) } : one,
    );
    const solution = solve({ variables: known, relations }, { budget: { nodes: 50, pivots } });
    pivots -= solution.effort.pivots;
    let grains = 0n;
    for (const amount of amounts) {
      const range = solution.implied[part.indexOf.get(amount) ?? -1];
      const confirms = range !== undefined && statusOf(at(quantities, amount), range) === "confirmed";
      if (confirms) grains += wanted.get(amount)?.grains ?? 0n;
    }
    return grains;
  }
}

/** A component as a system of its own. */
interface Part {
  readonly system: System;
  /** By variable of the whole system. */
  readonly indexOf: ReadonlyMap<number, number>;
}

function partOf(system: System, { variables, relations }: Component): Part {
  const indexOf = new Map(variables.map((variable, index) => [variable, index]));
  return {
    system: {
      variables: variables.map((variable) => at(system.variables, variable)),
      relations: relations.map((relation) => {
        const known = at(system.relations, relation);
        return { ...known, variables: known.variables.map((member) => indexOf.get(member) ?? 0) };
      }),
    },
    indexOf,
  };
}

/**
 * Values that a figure could have: in the middle of what the others leave, or at an end; not 0, which says more than
 * other values do, unless nothing else is left.
 */
function valuesIn(range: Range): readonly bigint[] {
  const { from, to } = range;
  if (isEmpty(range)) return [];
  if (from === undefined || to === undefined) return [from === undefined ? (to ?? 1n) : from + 1n];
  const values = new Set([(from + to) / 2n, from, to]);
  if (values.size > 1) values.delete(0n);
  return [...values];
}

function better(best: NextFigure | undefined, other: NextFigure): NextFigure | undefined {
  if (other.grains === 0n) return best;
  if (best === undefined || other.grains > best.grains) return other;
  return other.grains === best.grains && other.quantity < best.quantity ? other : best;
}
