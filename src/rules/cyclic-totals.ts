import { expand } from "./totals.js";
import type { StatedView } from "./view.js";

/** By id: the ids that it is tied to in one direction. */
type Ties = ReadonlyMap<string, readonly string[]>;

/**
 * The totals of a statement that are, through other totals, parts of themselves, by their ids: the way round, from each to
 * itself.
 *
 * @example
 * cyclicTotals(by); // Map { "totals.a" → ["totals.a", "totals.b", "totals.a"], "totals.b" → … }
 */
export function cyclicTotals(by: StatedView): ReadonlyMap<string, readonly string[]> {
  const made = new Map(
    Object.entries(by.statement.totals ?? {}).map(([name, { of }]) => [
      `totals.${name}`,
      of === "all" ? [] : expand(by, of),
    ]),
  );
  // What is left lies on a way round, or between two of them.
  const left = turned(withoutEnds(turned(withoutEnds(made))));
  return new Map(
    [...left.keys()].flatMap((id) => {
      const way = wayRound(id, left);
      return way === undefined ? [] : [[id, way] as const];
    }),
  );
}

/** The ties that are left when what is tied to nothing left is taken away, again and again. */
function withoutEnds(ties: Ties): Ties {
  const back = turned(ties);
  const count = new Map<string, number>();
  for (const [id, others] of ties) count.set(id, others.filter((other) => ties.has(other)).length);
  const ends = [...ties.keys()].filter((id) => count.get(id) === 0);
  for (const end of ends) {
    for (const id of back.get(end) ?? []) {
      const fewer = (count.get(id) ?? 0) - 1;
      count.set(id, fewer);
      if (fewer === 0) ends.push(id);
    }
  }
  const gone = new Set(ends);
  return new Map([...ties].filter(([id]) => !gone.has(id)));
}

/** The same ties from their other ends, between what has ties of its own. */
function turned(ties: Ties): Ties {
  const back = new Map<string, string[]>([...ties.keys()].map((id) => [id, []]));
  for (const [id, others] of ties) for (const other of others) back.get(other)?.push(id);
  return back;
}

/** The shortest way from an id back to itself. */
function wayRound(start: string, ties: Ties): readonly string[] | undefined {
  const before = new Map<string, string>();
  const waiting = [start];
  for (const id of waiting) {
    for (const next of ties.get(id) ?? []) {
      if (before.has(next)) continue;
      before.set(next, id);
      if (next === start) return trail(start, before);
      waiting.push(next);
    }
  }
  return undefined;
}

function trail(start: string, before: ReadonlyMap<string, string>): readonly string[] {
  const path = [start];
  for (let id = before.get(start); id !== undefined && id !== start; id = before.get(id)) path.unshift(id);
  return [start, ...path];
}
