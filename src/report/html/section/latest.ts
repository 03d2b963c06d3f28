import type { QuantityFinding, Reconciliation } from "../../../reconcile/types.js";
import { datedId } from "../names.js";

/** A printed quantity of one day. */
export interface Dated {
  /** With its day. */
  readonly id: string;
  readonly day: string | undefined;
  readonly finding: QuantityFinding;
}

/** The days on which each quantity was printed, ascending, by id without its day. */
export function printedDays({ quantities }: Reconciliation): ReadonlyMap<string, readonly Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const [dated, finding] of Object.entries(quantities)) {
    if (finding.figures.length === 0) continue;
    const { id, day } = datedId(dated);
    const days = found.get(id) ?? [];
    days.push({ id: dated, day, finding });
    found.set(id, days);
  }
  for (const days of found.values()) {
    days.sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : (a.day ?? "") > (b.day ?? "") ? 1 : 0));
  }
  return found;
}

/** The last printing of each quantity, by id without its day. */
export function lastPrinted(reconciliation: Reconciliation): ReadonlyMap<string, Dated> {
  const last = new Map<string, Dated>();
  for (const [id, days] of printedDays(reconciliation)) {
    const latest = days.at(-1);
    if (latest !== undefined) last.set(id, latest);
  }
  return last;
}
