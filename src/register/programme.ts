import { grainsPerUnit, tenge } from "../exact/unit.js";
import { mciGrains, mciValues } from "../kazakhstan/mci-values.js";
import { categories } from "../statement/categories.js";
import type { Statement } from "../statement/types.js";
import { dayCount, dayNumber } from "./days.js";
import type { Mapping } from "./mapping.js";
import { leastGrains, mostGrains, type Payable } from "./payable.js";
import { programmeDays } from "./programme-days.js";
import { limitsOf, saidPayables, usualPayable } from "./said-payables.js";
import { type Coded, codedCategories, codedFunds, codedRegions } from "./spellings.js";

/** What a payment must be on the days from one to the other, both in, by number. */
export interface RatePeriod {
  readonly from: number;
  readonly to: number;
  /** In grains, both ends in; an absent end is unlimited. */
  readonly least?: bigint;
  readonly most?: bigint;
}

/** What the rows of a register are held to. Codes count from 1; 0 stands for what is not known. */
export interface Programme {
  readonly categories: readonly Coded[];
  readonly regions: readonly Coded[];
  readonly funds: readonly Coded[];
  /** Days of the programme, by number; absent: any. */
  readonly from?: number;
  readonly to?: number;
  /** By code of the category. */
  readonly rates: ReadonlyMap<number, readonly RatePeriod[]>;
  /** By code of the category, in grains. */
  readonly caps: ReadonlyMap<number, bigint>;
  /** Other amounts that need more approval, in grains. */
  readonly limits: readonly bigint[];
}

/** Funds that paid the aid of 2024. */
const usualFunds = ["stateBudget", "localBudget", "demeu"];

/**
 * What the rows are held to: what the mapping says, then what the statement says, then what is usual.
 *
 * @throws {RegisterError} where the mapping says what cannot be, or the programme begins on a day that is not known
 * @throws {StatementError} where a figure of the statement cannot be read
 */
export function programmeOf(mapping: Mapping, statement: Statement | undefined): Programme {
  const coded = codedCategories(mapping);
  const { from, to, ...days } = programmeDays(mapping, statement);
  const funds = categories.flatMap(({ key }) => Object.keys(statement?.aid?.[key]?.funding ?? {}));
  const said = saidPayables(mapping, statement, coded);
  const ofMci = (payable: Payable): bigint => grainsOfOne(payable, days.ofMci);
  return {
    categories: coded,
    regions: codedRegions(mapping),
    funds: codedFunds([...new Set([...usualFunds, ...funds])], mapping),
    ...(from === undefined ? {} : { from: dayNumber(from) }),
    ...(to === undefined ? {} : { to: dayNumber(to) }),
    rates: byCode(coded, (key) => {
      const rate = said.rates.get(key) ?? usualPayable("rates", key, statement);
      return rate && periodsOf(rate);
    }),
    caps: byCode(coded, (key) => {
      const own = said.caps.get(key);
      const cap = own ?? usualPayable("caps", key, statement);
      // A cap without an upper end, as in "over 100 MCI", caps nothing.
      if (cap?.to === undefined) return undefined;
      return mostGrains(cap.to, own === undefined ? grainsOfOne(cap, () => days.usual) : ofMci(cap));
    }),
    limits: limitsOf(mapping).flatMap((limit) => {
      if (limit.to !== undefined) return [mostGrains(limit.to, ofMci(limit))];
      return limit.from === undefined ? [] : [leastGrains(limit.from, ofMci(limit))];
    }),
  };
}

function byCode<Value>(
  coded: readonly Coded[],
  read: (key: string) => Value | undefined,
): ReadonlyMap<number, Value> {
  return new Map(
    coded.flatMap(({ key }, index) => {
      const value = read(key);
      return value === undefined ? [] : [[index + 1, value] as const];
    }),
  );
}

function grainsOfOne({ unit }: Payable, day: () => string): bigint {
  return unit === "MCI" ? mciGrains(day()) : grainsPerUnit(tenge);
}

function periodsOf(rate: Payable): readonly RatePeriod[] {
  const ends = (one: bigint): Pick<RatePeriod, "least" | "most"> => ({
    ...(rate.from && { least: leastGrains(rate.from, one) }),
    ...(rate.to && { most: mostGrains(rate.to, one) }),
  });
  if (rate.unit !== "MCI") return [{ from: 1, to: dayCount, ...ends(grainsPerUnit(tenge)) }];
  return mciValues.map(({ from, to }) => ({
    from: dayNumber(from),
    to: dayNumber(to),
    ...ends(mciGrains(from)),
  }));
}
