import type { Conflict, Reconciliation } from "../reconcile/types.js";
import { conflictLines } from "../report/conflict-lines.js";
import { conflictViews } from "../report/conflict-view.js";
import { printable } from "../report/printable.js";
import { signs } from "../report/verdict.js";

/** So many conflicts are shown. */
const most = 5;

/** Conflicts in full, each behind an empty line. */
export function conflictsInFull(
  conflicts: readonly Conflict[],
  reconciliation: Reconciliation,
): readonly string[] {
  if (conflicts.length === 0) return [];
  const shown = new Set(conflicts.slice(0, most).map(({ id }) => id));
  const views = conflictViews(reconciliation, false).filter(({ id }) => shown.has(id));
  const left = conflicts.length - shown.size;
  return [
    ...views.flatMap((view) => [
      "",
      `${signs.contradicted} ${printable(view.id)}: these cannot all be true`,
      ...conflictLines(view).map((line) => `  ${line}`),
    ]),
    ...(left > 0 ? ["", `and ${left} more conflicts`] : []),
  ];
}
