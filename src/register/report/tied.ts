import type { Reconciliation } from "../../reconcile/types.js";
import { notInRegister, type TiedQuantity, tieOut } from "../tie-out.js";

/** Published figures beside the register's sums, with the reconciliation that they come from. */
export interface TieOut {
  readonly reconciliation: Reconciliation;
  readonly quantities: readonly TiedQuantity[];
  /** Ids of what was published and the register says nothing of. */
  readonly absent: readonly string[];
}

/** The tie-out of a report; `undefined` where nothing published is at hand. */
export function tiedBy(reconciliation: Reconciliation | undefined): TieOut | undefined {
  if (reconciliation === undefined) return undefined;
  return {
    reconciliation,
    quantities: tieOut(reconciliation),
    absent: notInRegister(reconciliation),
  };
}
