import { toGrains } from "../exact/grains.js";
import type { Unit } from "../exact/unit.js";
import type { FigureFinding, Reconciliation } from "../reconcile/types.js";
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
  /** The most that it may come to, where payments without a beneficiary leave open how many there are. */
  readonly registerTo?: bigint;
  /** How far the register lies from what the figure allows: below 0 where it is less, 0 where it ties out. */
  readonly gap: bigint;
}

/**
 * Published figures beside the register's sums, one by one.
 *
 * @param reconciliation of what was published and, behind it, the register's statement: `reconcile([published, audit.statement])`
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
    const { published, register } = sidesOf(figures, reconciliation);
    const inUnit = { name: unit, decimals };
    const own = register && grainsOf(register, inUnit);
    if (own?.from === undefined) return [];
    const { from: least, to: most = least } = own;
    return published.map((figure) => {
      const allowed = grainsOf(figure, inUnit);
      const under = allowed.from !== undefined && most < allowed.from ? most - allowed.from : 0n;
      const over = allowed.to !== undefined && least > allowed.to ? least - allowed.to : 0n;
      return {
        id,
        unit,
        decimals,
        printed: figure.printed,
        ...allowed,
        register: least,
        ...(most === least ? {} : { registerTo: most }),
        gap: under + over,
      };
    });
  });
}

/**
 * Ids of what was published and the register says nothing of: no row of it names the category, or no register of payments
 * could (an inspection of houses, a total).
 *
 * @param reconciliation of what was published and the register's, as for {@link tieOut}
 * @throws {TypeError} where it is not what `reconcile` returned
 *
 * @example
 * const published = { aid: { oneTimeAssistance: { amount: "13.3 billion tenge" }, housingInspection: { houses: 9 } } };
 * const register = { aid: { oneTimeAssistance: { amount: "13459186000 tenge" } } };
 * notInRegister(reconcile([published, register])); // ["housingInspection.houses"]
 */
export function notInRegister(reconciliation: Reconciliation): readonly string[] {
  checkReconciliation(reconciliation, "a tie-out");
  return Object.entries(reconciliation.quantities).flatMap(([id, { figures }]) => {
    const { published, register } = sidesOf(figures, reconciliation);
    return published.length > 0 && register === undefined ? [id] : [];
  });
}

/** A quantity's figures by who gives them. */
interface Sides {
  readonly published: readonly FigureFinding[];
  readonly register: FigureFinding | undefined;
}

/** The register's statement is the last; where there is one alone, it was published. */
function sidesOf(figures: readonly FigureFinding[], { statements }: Reconciliation): Sides {
  const last = Math.max(1, statements.length - 1);
  return {
    published: figures.filter(({ statement }) => statement < last),
    register: figures.find(({ statement }) => statement === last),
  };
}

function grainsOf({ from, to }: FigureFinding, unit: Unit): { readonly from?: bigint; readonly to?: bigint } {
  return {
    ...(from === undefined ? {} : { from: toGrains(from, unit) }),
    ...(to === undefined ? {} : { to: toGrains(to, unit) }),
  };
}
