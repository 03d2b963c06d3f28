import type { End, PrintedRange } from "../printed/figure.js";

/** True of ranges that allow the same values. Absent ones allow nothing that could be compared. */
export function sameRange(a: PrintedRange | undefined, b: PrintedRange | undefined): boolean {
  return a !== undefined && b !== undefined && sameEnd(a.from, b.from) && sameEnd(a.to, b.to);
}

function sameEnd(a: End | undefined, b: End | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.open === b.open && a.value.equals(b.value);
}
