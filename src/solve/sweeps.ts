import { at } from "../exact/at.js";
import { everything, intersect, isEmpty, type Range } from "../exact/range.js";
import type { Component, Touches } from "./components.js";
import { messages, messageTo } from "./messages.js";
import { own, type System } from "./system.js";

/** What passed along the edges, by relation, in the order of the relation's variables. */
export interface Messages {
  /** What the relation leaves for the variable through which it hangs on the root, by what lies beyond it. */
  readonly towardsRoot: Range[];
  /** What the relation leaves for each of its variables. */
  readonly toVariables: (readonly Range[])[];
  /** What each of its variables may be by its own figure and all relations but this. */
  readonly toRelations: Range[][];
}

/** Room for the messages of so many relations, before any is passed. */
export function noMessages(relations: number): Messages {
  return {
    towardsRoot: new Array(relations),
    toVariables: new Array(relations),
    toRelations: new Array(relations),
  };
}

/**
 * Passes ranges along an acyclic component in two sweeps, from the leaves to the root and back, in time linear
 * in its size, into `passed`. What a variable receives leaves its own figure out.
 *
 * A relation that fails on the figures alone (`failing`) passes what it leaves to its own variables, but no
 * further; and where what a variable receives cannot be reconciled with its figure, the figure is passed on. So a
 * contradiction stays where it is and does not discredit its whole neighbourhood.
 *
 * This is the sum-product scheme on trees (Kschischang, Frey, Loeliger 2001) with intersections of ranges for
 * products and interval sums for sums.
 */
export function sweep(
  system: System,
  component: Component,
  touches: Touches,
  failing: readonly boolean[],
  passed: Messages,
): void {
  const { towardsRoot, toVariables, toRelations } = passed;
  const { relations, entries } = component;

  for (let index = relations.length - 1; index >= 0; index--) {
    const name = at(relations, index);
    const entry = at(entries, index);
    const relation = at(system.relations, name);
    const given = relation.variables.map((variable, slot) =>
      slot === entry ? everything : passOn(variable, fromBeyond(variable, name)),
    );
    toRelations[name] = given;
    towardsRoot[name] = messageTo(relation, given, entry);
  }

  distribute(at(component.variables, 0), undefined, everything);
  for (const [index, name] of relations.entries()) {
    const relation = at(system.relations, name);
    const leaves = messages(relation, at(toRelations, name));
    toVariables[name] = leaves;
    for (let slot = 0; slot < relation.variables.length; slot++) {
      if (slot === entries[index]) continue;
      const fromRoot = failing[name] ? everything : at(leaves, slot);
      distribute(at(relation.variables, slot), name, fromRoot);
    }
  }

  /** What a variable received from its relations other than the one towards the root. */
  function fromBeyond(variable: number, rootward: number): Range {
    let all = everything;
    const end = at(touches.start, variable + 1);
    for (let touch = at(touches.start, variable); touch < end; touch++) {
      const relation = at(touches.relation, touch);
      if (relation !== rootward) all = intersect(all, received(relation));
    }
    return all;
  }

  /**
   * Tells each relation of a variable that lies beyond it what all the others leave, by prefixes and suffixes.
   *
   * @param rootward the relation towards the root, and what it left for the variable; none at the root
   */
  function distribute(variable: number, rootward: number | undefined, fromRoot: Range): void {
    const begin = at(touches.start, variable);
    const end = at(touches.start, variable + 1);
    if (end - begin === (rootward === undefined ? 0 : 1)) return;
    const arrived = (touch: number): Range => {
      const relation = at(touches.relation, touch);
      return relation === rootward ? fromRoot : received(relation);
    };

    const after: Range[] = new Array(end - begin).fill(everything);
    for (let touch = end - 2; touch >= begin; touch--) {
      after[touch - begin] = intersect(arrived(touch + 1), at(after, touch + 1 - begin));
    }
    let before = everything;
    for (let touch = begin; touch < end; touch++) {
      const relation = at(touches.relation, touch);
      if (relation !== rootward) {
        const others = intersect(before, at(after, touch - begin));
        at(toRelations, relation)[at(touches.slot, touch)] = passOn(variable, others);
      }
      before = intersect(before, arrived(touch));
    }
  }

  /** What a relation beyond a variable left for it on the way towards the root. */
  function received(relation: number): Range {
    return failing[relation] ? everything : at(towardsRoot, relation);
  }

  function passOn(variable: number, others: Range): Range {
    const mine = own(at(system.variables, variable));
    const both = intersect(mine, others);
    return isEmpty(both) ? mine : both;
  }
}
