import { toGrains } from "../exact/grains.js";
import type { Reconciliation } from "../reconcile/types.js";
import { checkReconciliation } from "../report/given.js";

/** One quantity that was published and that the register adds up. Values are in grains: tiyn, or whole things. */
export interface TiedQuantity {
  /** Id of the quantity. */
  readonly id: string;
  /** `tenge`, or the noun that is counted. */
  readonly unit: string;
  /** Decimal places of a grain of the unit. */
  readonly decimals: number;
  /** As printed. */
  readonly printed: string;
  /** What the printed figure allows; an absent end is unlimited. */
  readonly from?: bigint;
  /** The greatest value that it allows; an absent end is unlimited. */
  readonly to?: bigint;
  /** What the register adds up to. */
  readonly register: bigint;
  /** How far the register lies from what the figure allows: below 0 where it is less, 0 where it ties out. */
  readonly gap: bigint;
}

/**
 * Published figures beside the register's sums, one by one.
 *
 * @param reconciliation of the published statement and the register's: `reconcile([published, audit.statement])`
 * @throws {TypeError} where it is not what `reconcile` returned
 *
 * @example
 * const published = { aid: { oneTimeAssistance: { amount: "13.3 billion tenge" } } };
 * const register = { aid: { oneTimeAssistance: { amount: "13459186000 tenge" } } };
 * tieOut(reconcile([published, register])).map(({ id, gap }) => `${id}: ${gap} tiyn`);
 * // ["oneTimeAssistance.amount: 10918600000 tiyn"]
 */
export function tieOut(reconciliation: Reconciliation): readonly TiedQuantity[] {
  checkReconciliation(reconciliation, "a tie-out");
  return Object.entries(reconciliation.quantities).flatMap(([id, { unit, decimals, figures }]) => {
    const own = figures.find(({ statement }) => statement === 1);
    if (own?.from === undefined) return [];
    const inUnit = { name: unit, decimals };
    const register = toGrains(own.from, inUnit);
    return figures
      .filter(({ statement }) => statement === 0)
      .map(({ printed, from: least, to: most }) => {
        const from = least === undefined ? undefined : toGrains(least, inUnit);
        const to = most === undefined ? undefined : toGrains(most, inUnit);
        const under = from !== undefined && register < from ? register - from : 0n;
        const over = to !== undefined && register > to ? register - to : 0n;
        return {
          id,
          unit,
          decimals,
          printed,
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          register,
          gap: under + over,
        };
      });
  });
}

/**
 * Ids of what was published and the register says nothing of: no row of it names the category, or no register of payments
 * could (an inspection of houses, a total).
 *
 * @param reconciliation of the published statement and the register's, as for {@link tieOut}
 * @throws {TypeError} where it is not what `reconcile` returned
 *
 * @example
 * const published = { aid: { oneTimeAssistance: { amount: "13.3 billion tenge" }, housingInspection: { houses: 9 } } };
 * const register = { aid: { oneTimeAssistance: { amount: "13459186000 tenge" } } };
 * notInRegister(reconcile([published, register])); // ["housingInspection.houses"]
 */
export function notInRegister(reconciliation: Reconciliation): readonly string[] {
  checkReconciliation(reconciliation, "a tie-out");
  return Object.entries(reconciliation.quantities).flatMap(([id, { figures }]) =>
    figures.some(({ statement }) => statement === 0) && !figures.some(({ statement }) => statement === 1)
      ? [id]
      : [],
  );
}
