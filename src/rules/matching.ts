import { measureIds } from "../statement/ids.js";
import type { StatedView } from "./view.js";

/**
 * Ids in a statement that match a pattern in which `*` stands for one segment. A measure that the pattern names is that of
 * all that the statement names, printed or not: in `regions.*.heads` a region of which only the amount is printed has heads
 * too. Of other statements of the day nothing is meant.
 */
export function matching({ statement, stated }: StatedView, pattern: string): readonly string[] {
  const known = found.get(stated) ?? new Map<string, readonly string[]>();
  found.set(stated, known);
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const wanted = pattern.split(".");
  const named = wanted.at(-1) === "*" ? [] : measureIds(statement);
  const ids = [...new Set([...stated.quantities.keys(), ...named])].filter((id) =>
    matches(id.split("."), wanted),
  );
  known.set(pattern, ids);
  return ids;
}

const found = new WeakMap<object, Map<string, readonly string[]>>();

function matches(segments: readonly string[], pattern: readonly string[]): boolean {
  return (
    segments.length === pattern.length &&
    pattern.every((wanted, index) => wanted === "*" || wanted === segments[index])
  );
}
