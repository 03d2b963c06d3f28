import { at } from "../exact/at.js";
import type { System } from "./system.js";

/**
 * Where variables and relations touch. The touches of a variable are the indices from `start[variable]` up to
 * `start[variable + 1]` of `relation` and `slot`, in ascending order of the relations; the variable is its
 * relation's `slot`-th. Flat arrays, since there are millions.
 */
export interface Touches {
  readonly start: Int32Array;
  readonly relation: Int32Array;
  readonly slot: Int32Array;
}

/** Variables and relations that hang together; no relation reaches from one component into another. */
export interface Component {
  /** In breadth-first order from the first, the root. */
  readonly variables: readonly number[];
  /** In breadth-first order. */
  readonly relations: readonly number[];
  /** The slot of the variable through which each of the relations was reached, in the same order. */
  readonly entries: readonly number[];
  /** True where the bipartite graph of variables and relations has no cycle. */
  readonly acyclic: boolean;
}

/** Finds, for each variable, the relations that speak of it. */
export function touchesOf(system: System): Touches {
  const start = new Int32Array(system.variables.length + 1);
  for (const { variables } of system.relations) {
    for (const variable of variables) start[variable + 1] = at(start, variable + 1) + 1;
  }
  for (let index = 1; index < start.length; index++) start[index] = at(start, index) + at(start, index - 1);

  const total = at(start, start.length - 1);
  const relation = new Int32Array(total);
  const slot = new Int32Array(total);
  const filled = start.slice();
  for (const [name, { variables }] of system.relations.entries()) {
    for (const [position, variable] of variables.entries()) {
      const place = at(filled, variable);
      relation[place] = name;
      slot[place] = position;
      filled[variable] = place + 1;
    }
  }
  return { start, relation, slot };
}

/**
 * Splits a system into its connected components, in the order of their first variables, by one breadth-first
 * walk. A tree of n variables and m relations has n + m − 1 places where they touch; one more makes a cycle.
 */
export function componentsOf(system: System, touches: Touches): Component[] {
  const seenVariable = new Uint8Array(system.variables.length);
  const seenRelation = new Uint8Array(system.relations.length);
  const components: Component[] = [];

  for (let first = 0; first < system.variables.length; first++) {
    if (seenVariable[first] === 1) continue;
    seenVariable[first] = 1;
    const variables = [first];
    const relations: number[] = [];
    const entries: number[] = [];
    let edges = 0;
    for (const variable of variables) {
      for (let touch = at(touches.start, variable); touch < at(touches.start, variable + 1); touch++) {
        const relation = at(touches.relation, touch);
        if (seenRelation[relation] === 1) continue;
        seenRelation[relation] = 1;
        relations.push(relation);
        entries.push(at(touches.slot, touch));
        const members = at(system.relations, relation).variables;
        edges += members.length;
        for (const member of members) {
          if (seenVariable[member] === 1) continue;
          seenVariable[member] = 1;
          variables.push(member);
        }
      }
    }
    const acyclic = edges === variables.length + relations.length - 1;
    components.push({ variables, relations, entries, acyclic });
  }
  return components;
}
