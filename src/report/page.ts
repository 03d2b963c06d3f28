import type { Reconciliation, RuleVerdict, Status, Verdict } from "../reconcile/types.js";
import type { LedgerColumns } from "./ledger.js";
import type { Paint, Tone } from "./paint.js";

/** What the parts of a text report share. */
export interface Page {
  readonly reconciliation: Reconciliation;
  readonly width: number;
  readonly paint: Paint;
  readonly columns: LedgerColumns;
}

/** The tone of each verdict and status. */
export const tones: Readonly<Record<Verdict | RuleVerdict | Status, Tone>> = {
  consistent: "good",
  inconsistent: "bad",
  undetermined: "doubt",
  holds: "good",
  fails: "bad",
  untested: "doubt",
  confirmed: "good",
  bounded: "good",
  unchecked: "doubt",
  contradicted: "bad",
};

/** True where statements are numbered. */
export function several({ reconciliation }: Page): boolean {
  return reconciliation.statements.length > 1;
}

/** The number of a statement: `[1]`. */
export function marker(statement: number): string {
  return `[${statement + 1}]`;
}

/** The heading of a section. */
export function heading(title: string, { paint }: Page): string {
  return paint("heading", title.toUpperCase());
}
