import { at } from "../exact/at.js";
import { intersect, isEmpty, type Range } from "../exact/range.js";
import type { Touches } from "./components.js";
import { messages } from "./messages.js";
import type { System } from "./system.js";

/** How far a tightening came. `stopped`: the effort was used up; the ranges reached are still sound. */
export type Tightness = "fixpoint" | "stopped" | "empty";

/** Work that may still be done, counted in messages: one for each variable of each relation applied. */
export interface Effort {
  left: number;
}

/** How many times each relation is applied, on average, before a tightening stops. */
const passes = 64;

/**
 * Narrows the ranges of variables by applying relations again and again until nothing changes, a range is
 * empty, or the passes or the effort are used up. Every range holds, at any time, all values that the relations
 * allow.
 *
 * @param relations those to apply
 * @param ranges by variable; narrowed in place
 */
export function tighten(
  system: System,
  touches: Touches,
  relations: readonly number[],
  ranges: Range[],
  effort: Effort,
): Tightness {
  const takesPart = new Set(relations);
  const waiting = new Set(relations);
  let applications = passes * relations.length;

  for (const name of waiting) {
    waiting.delete(name);
    const relation = at(system.relations, name);
    effort.left -= relation.variables.length;
    if (applications-- <= 0 || effort.left < 0) return "stopped";

    const given = relation.variables.map((variable) => at(ranges, variable));
    const received = messages(relation, given);
    for (const [slot, variable] of relation.variables.entries()) {
      const before = at(given, slot);
      const after = intersect(before, at(received, slot));
      if (after.from === before.from && after.to === before.to) continue;
      ranges[variable] = after;
      if (isEmpty(after)) return "empty";
      const end = at(touches.start, variable + 1);
      for (let touch = at(touches.start, variable); touch < end; touch++) {
        const neighbour = at(touches.relation, touch);
        if (takesPart.has(neighbour)) waiting.add(neighbour);
      }
    }
  }
  return "fixpoint";
}
