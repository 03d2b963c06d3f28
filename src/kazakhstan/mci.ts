import { at } from "../exact/at.js";
import { Decimal } from "../exact/decimal.js";
import { grainsToText, toGrains } from "../exact/grains.js";
import type { Unit } from "../exact/unit.js";
import { type MciDay, mciValueOn, mciValues } from "./mci-values.js";

/**
 * A period in which the monthly calculation index (MCI; МРП; АЕК) of Kazakhstan had one value: the series that
 * applies to benefits and other social payments.
 */
export interface MciEntry {
  /** First day on which the value applies, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day on which it applies, `YYYY-MM-DD`. */
  readonly to: string;
  /** One MCI in whole tenge. */
  readonly tenge: number;
  /** The law or decree that sets it. */
  readonly instrument: string;
  /** How many independent publications the value was read in: `1` or `2+`. */
  readonly sources: string;
}

// What sets each value, and in how many publications it was read, by its first day.
const origins: Readonly<Record<MciDay, readonly [instrument: string, sources: string]>> = {
  "2014-01-01": ["Law on the republican budget for 2014-2016", "1"],
  "2015-01-01": ["Law on the republican budget for 2015-2017", "2+"],
  "2016-01-01": ["Law of 30 November 2015 No. 426-V (republican budget for 2016-2018)", "2+"],
  "2017-01-01": ["Law on the republican budget for 2017-2019", "1"],
  "2018-01-01": ["Law on the republican budget for 2018-2020", "2+"],
  "2019-01-01": ["Law on the republican budget for 2019-2021", "2+"],
  "2020-01-01": ["Law of 4 December 2019 No. 276-VI (republican budget for 2020-2022)", "2+"],
  "2020-04-01": ["Presidential decree of 8 April 2020 No. 299 (revised republican budget for 2020)", "2+"],
  "2021-01-01": ["Law on the republican budget for 2021-2023", "1"],
  "2022-01-01": ["Law of 2 December 2021 (republican budget for 2022-2024)", "2+"],
  "2022-04-01": ["Law of 12 May 2022 No. 121-VII (benefits only; fines and taxes stayed at 3063)", "2+"],
  "2023-01-01": ["Law on the republican budget for 2023-2025", "2+"],
  "2024-01-01": ["Law of 5 December 2023 (republican budget for 2024-2026)", "2+"],
  "2025-01-01": ["Law of 4 December 2024 (republican budget for 2025-2027)", "2+"],
  "2026-01-01": ["Law on the republican budget for 2026-2028", "2+"],
};

/** Every value of the MCI that is known, from the earliest to the latest, without a gap. */
export const mciTable: readonly MciEntry[] = /* @__PURE__ */ entries();

function entries(): readonly MciEntry[] {
  const table = mciValues.map((value) => {
    const [instrument, sources] = origins[value.from];
    return Object.freeze({ ...value, instrument, sources });
  });
  return Object.freeze(table);
}

/**
 * The MCI that applies on a day.
 *
 * @param date a calendar day, `YYYY-MM-DD`
 * @throws {MciError} where the date is no calendar day, or lies outside what the table covers
 *
 * @example
 * mci("2024-03-27").tenge; // 3692
 * mci("2022-03-31").tenge; // 3063
 * mci("2022-04-01").tenge; // 3180
 */
export function mci(date: string): MciEntry {
  return at(mciTable, mciValues.indexOf(mciValueOn(date)));
}

// As many decimal places as a plain number that is read can have, so that none is lost.
const countOfMci: Unit = /* @__PURE__ */ Object.freeze({ name: "MCI", decimals: 60 });

/**
 * A number of MCI in tenge on a day, exactly.
 *
 * @param count a plain decimal string (`"2.5"`), a `Decimal`, a `bigint` or a safe whole `number`; never a
 *   binary fraction
 * @param date a calendar day, `YYYY-MM-DD`
 * @throws {GrainError} where the count is no plain decimal number
 * @throws {MciError} where the date is no calendar day, or lies outside what the table covers
 *
 * @example
 * inTenge(100, "2024-03-27").toString(); // "369200"
 * inTenge("2.5", "2024-03-27").toString(); // "9230"
 */
export function inTenge(count: string | number | bigint | Decimal, date: string): Decimal {
  const { tenge: value } = mci(date);
  const product = toGrains(count, countOfMci) * BigInt(value);
  return new Decimal(grainsToText(product, countOfMci));
}
