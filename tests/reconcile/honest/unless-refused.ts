import { reconcile } from "../../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../../src/reconcile/types.js";
import { StatementError } from "../../../src/statement/fault.js";
import type { Statement } from "../../../src/statement/types.js";

/** `undefined` where the misprint cannot be read, as in "from 720 to 324". */
export function unlessRefused(statements: readonly Statement[]): Reconciliation | undefined {
  try {
    return reconcile(statements);
  } catch (error) {
    if (error instanceof StatementError) return undefined;
    throw error;
  }
}
