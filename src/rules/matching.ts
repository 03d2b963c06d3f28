import { keptUnder } from "../exact/kept.js";
import { measureIds } from "../statement/ids.js";
import type { StatedView } from "./view.js";

/**
 * Ids in a statement that match a pattern in which `*` stands for one segment. A measure that the pattern names is that of
 * all that the statement names, printed or not: in `regions.*.heads` a region of which only the amount is printed has heads
 * too. Of other statements of the day nothing is meant.
 */
export function matching({ statement, stated }: StatedView, pattern: string): readonly string[] {
  const known = keptUnder(found, stated, () => new Map<string, readonly string[]>());
  return keptUnder(known, pattern, () => {
    const wanted = pattern.split(".");
    const named = wanted.at(-1) === "*" ? [] : measureIds(statement);
    const ids = new Set([...stated.quantities.keys(), ...named]);
    return [...ids].filter((id) => matches(id.split("."), wanted));
  });
}

const found = new WeakMap<object, Map<string, readonly string[]>>();

function matches(segments: readonly string[], pattern: readonly string[]): boolean {
  return (
    segments.length === pattern.length &&
    pattern.every((wanted, index) => wanted === "*" || wanted === segments[index])
  );
}
