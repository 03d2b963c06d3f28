import { at } from "../exact/at.js";
import type { Range } from "../exact/range.js";
import type { Component, Touches } from "./components.js";
import type { End } from "./decide/problem.js";
import { messageTo } from "./messages.js";
import type { Messages } from "./sweeps.js";
import { own, type Relation, type System } from "./system.js";

/** A part of an acyclic component that contradicts itself. */
export interface Core {
  readonly variables: readonly number[];
  readonly relations: readonly number[];
}

/**
 * Parts of an acyclic component each of which contradicts itself, found from the ranges that were passed along it:
 * each relation that fails on the figures alone, with its variables; and for each variable whose lowest and highest
 * limit cross, what those two were derived from, traced back message by message. Linear in what is traced.
 */
export function treeCores(
  system: System,
  component: Component,
  touches: Touches,
  failing: readonly boolean[],
  passed: Messages,
): readonly Core[] {
  const cores: Core[] = component.relations
    .filter((relation) => failing[relation])
    .map((relation) => ({ variables: at(system.relations, relation).variables, relations: [relation] }));
  const explained = new Set<number>();
  for (const variable of component.variables) {
    if (explained.has(variable)) continue;
    const from = limit(variable, undefined, "from");
    const to = limit(variable, undefined, "to");
    if (from.value === undefined || to.value === undefined || from.value <= to.value) continue;
    const core = trace(variable, [from, to]);
    // The same contradiction crosses at every variable along its way: one account of it is enough.
    for (const member of core.variables) explained.add(member);
    cores.push(core);
  }
  return cores;

  /** The narrowest limit of a variable by its figure and its relations but `except`, and the relation it is from. */
  function limit(variable: number, except: number | undefined, end: End): Limit {
    let narrowest: Limit = {
      variable,
      end,
      value: own(at(system.variables, variable))[end],
      relation: undefined,
    };
    const stop = at(touches.start, variable + 1);
    for (let touch = at(touches.start, variable); touch < stop; touch++) {
      const relation = at(touches.relation, touch);
      if (relation === except || failing[relation]) continue;
      const message = at(at(passed.toVariables, relation), at(touches.slot, touch));
      const value = message[end];
      if (value === undefined) continue;
      const known = narrowest.value;
      if (known === undefined || (end === "from" ? value > known : value < known)) {
        narrowest = { variable, end, value, relation };
      }
    }
    return narrowest;
  }

  function trace(variable: number, limits: readonly Limit[]): Core {
    const variables = new Set([variable]);
    const relations = new Set<number>();
    const waiting = [...limits];
    for (const { variable: receiver, end, relation } of waiting) {
      variables.add(receiver);
      if (relation === undefined) continue;
      relations.add(relation);
      for (const [member, from] of usedBy(
        at(system.relations, relation),
        at(passed.toRelations, relation),
        receiver,
        end,
      )) {
        waiting.push(sourceOf(member, relation, from));
      }
    }
    return { variables: [...variables], relations: [...relations] };
  }

  /** Where the end that a variable gave to a relation is from: what it passed on may have been its figure alone. */
  function sourceOf(variable: number, relation: number, end: End): Limit {
    const slot = at(system.relations, relation).variables.indexOf(variable);
    const given = at(at(passed.toRelations, relation), slot)[end];
    const mine = own(at(system.variables, variable))[end];
    return given === mine
      ? { variable, end, value: mine, relation: undefined }
      : limit(variable, relation, end);
  }
}

interface Limit {
  readonly variable: number;
  readonly end: End;
  readonly value: bigint | undefined;
  /** Absent: its own figure or domain. */
  readonly relation: number | undefined;
}

/** The ends of the other variables from which the end of a message was computed. */
function usedBy(relation: Relation, given: readonly Range[], receiver: number, end: End): [number, End][] {
  const slot = relation.variables.indexOf(receiver);
  if (relation.orNothing === true) {
    // Either end of the others may have kept the receiver from 0.
    const others = relation.variables.filter((variable) => variable !== receiver);
    return others.flatMap((variable): [number, End][] => [
      [variable, "from"],
      [variable, "to"],
    ]);
  }
  const wanted = messageTo(relation, given, slot)[end];
  const side = relation.sides.find(
    (one) =>
      at(one.coefficients, slot) !== 0n &&
      messageTo({ ...relation, sides: [one] }, given, slot)[end] === wanted,
  );
  if (side === undefined) return [];
  // A lower limit of the receiver's own contribution comes from the highest contributions of the others.
  const highest = (end === "from") === at(side.coefficients, slot) > 0n;
  return relation.variables.flatMap((variable, index): [number, End][] => {
    const coefficient = at(side.coefficients, index);
    if (index === slot || coefficient === 0n) return [];
    return [[variable, coefficient > 0n === highest ? "to" : "from"]];
  });
}
