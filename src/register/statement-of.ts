import { grainsToText } from "../exact/grains.js";
import { tenge } from "../exact/unit.js";
import { categories } from "../statement/categories.js";
import type { NamedRule, NumericFigure, OtherQuantity, RangeFigure, Statement } from "../statement/types.js";
import { type Distinct, distinctKey } from "./beneficiaries.js";
import { dayOfNumber } from "./days.js";
import type { Columns } from "./fields.js";
import type { Programme } from "./programme.js";
import { addUp, type Group } from "./tallies.js";

/** What a statement is drawn from. */
export interface RollUp {
  readonly groups: readonly Group[];
  /** Codes of the categories that a row names, even where none of their rows is in `groups`: their sums are 0. */
  readonly named: ReadonlySet<number>;
  readonly distinct: Distinct;
  /** How many payments name no beneficiary, by code of the category. */
  readonly unnamed: ReadonlyMap<number, bigint>;
  readonly programme: Programme;
  readonly columns: Columns;
  readonly title: string;
  readonly asOf: string | undefined;
  readonly began: string | undefined;
}

interface Part {
  readonly amount: NumericFigure;
  readonly [count: string]: NumericFigure | RangeFigure;
}

const otherFund = "notStated";

/**
 * The sums of a register as a statement: exact amounts by category, and by region, fund and month; different
 * beneficiaries counted as families, houses or enterprises, from those named to as many more as there are payments that name
 * none. A register of payments counts no livestock.
 */
export function statementOf(rollUp: RollUp): Statement {
  const { programme, named, title, asOf, began } = rollUp;
  const present = programme.categories.flatMap(({ key }, index) =>
    named.has(index + 1) ? [{ key, code: index + 1 }] : [],
  );
  const aid = Object.fromEntries(present.map(({ key, code }) => [key, categoryOf(key, code, rollUp)]));
  const months = present.flatMap(({ key, code }) => monthsOf(key, code, rollUp));
  const rules: readonly NamedRule[] = present.flatMap(({ key, code }) => {
    const own = monthsOf(key, code, rollUp);
    return own.length === 0
      ? []
      : [{ name: `months of ${key}`, holds: `${key}.amount = ${own.map(([id]) => id).join(" + ")}` }];
  });
  return {
    title,
    ...(asOf === undefined ? {} : { asOf }),
    ...(began === undefined ? {} : { event: { began } }),
    aid,
    ...(months.length === 0 ? {} : { quantities: Object.fromEntries(months), rules }),
  };
}

function categoryOf(key: string, code: number, rollUp: RollUp): object {
  const { groups, columns, programme } = rollUp;
  const own = groups.filter(({ category }) => category === code);
  const regions = columns.region === undefined ? [] : partsOf(own, rollUp, code, "region");
  const funds = partsOf(own, rollUp, code, "fund");
  const byRegion = new Map(programme.regions.map((region, index) => [index + 1, region.key]));
  const byFund = new Map(programme.funds.map((fund, index) => [index + 1, fund.key]));
  // Beneficiaries of several regions or of none would make the regions' counts more, or less, than the whole; and those who
  // are not named may be others or the same.
  const whole = rollUp.distinct.get(distinctKey(code)) ?? 0n;
  const unnamed = rollUp.unnamed.get(code) ?? 0n;
  const inRegions = regions.reduce((sum, { count }) => sum + count, 0n);
  const counted = unnamed === 0n && inRegions === whole && regions.every(({ code: region }) => region > 0);
  return {
    ...measures(key, addUp(own, () => "all").get("all")?.sum ?? 0n, whole, columns, unnamed),
    ...(regions.every(({ code: region }) => region === 0)
      ? {}
      : {
          regions: Object.fromEntries(
            regions.flatMap(({ code: region, sum, count }) => {
              const name = byRegion.get(region);
              return name === undefined
                ? []
                : [[name, measures(key, sum, counted ? count : undefined, columns)]];
            }),
          ),
          ...(regions.some(({ code: region }) => region === 0) ? { regionsComplete: false } : {}),
        }),
    ...(funds.every(({ code: fund }) => fund === 0)
      ? {}
      : {
          funding: Object.fromEntries(
            funds.map(({ code: fund, sum, count }) => {
              const name = byFund.get(fund);
              const known = name === undefined || unnamed > 0n ? undefined : count;
              return [name ?? otherFund, measures(key, sum, known, columns)];
            }),
          ),
        }),
  };
}

function partsOf(
  groups: readonly Group[],
  { distinct }: RollUp,
  category: number,
  cut: "region" | "fund",
): readonly { readonly code: number; readonly sum: bigint; readonly count: bigint }[] {
  const tallies = addUp(groups, (group) => String(group[cut]));
  return [...tallies]
    .map(([code, { sum }]) => ({
      code: Number(code),
      sum,
      count: distinct.get(distinctKey(category, cut, Number(code))) ?? 0n,
    }))
    .toSorted((a, b) => a.code - b.code);
}

function monthsOf(
  key: string,
  code: number,
  { groups, columns }: RollUp,
): readonly [string, OtherQuantity][] {
  if (columns.paidOn === undefined) return [];
  const tallies = addUp(groups, ({ category, day }) =>
    category === code ? (day === 0 ? "no-month" : dayOfNumber(day).slice(0, 7)) : undefined,
  );
  return [...tallies]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { sum }]) => [
      `${key}-${month}`,
      { unit: "tenge", printed: exact(sum), ...(sum < 0n ? { signed: true } : {}) },
    ]);
}

function measures(key: string, sum: bigint, count: bigint | undefined, columns: Columns, unnamed = 0n): Part {
  const measure = categories.find((category) => category.key === key)?.count;
  const counts =
    count !== undefined && measure !== undefined && measure !== "heads" && columns.beneficiary !== undefined;
  return { ...(counts ? { [measure]: people(count, unnamed) } : {}), amount: exact(sum) };
}

function people(count: bigint, unnamed: bigint): NumericFigure | RangeFigure {
  if (unnamed === 0n) return { value: count.toString() };
  return { from: (count === 0n ? 1n : count).toString(), to: (count + unnamed).toString() };
}

function exact(sum: bigint): NumericFigure {
  return { value: grainsToText(sum, tenge) };
}

/** Ids of the sums that lie below zero, as reversals can bring them: a statement of aid cannot say so. */
export function sumsBelowZero({ aid = {} }: Statement): readonly string[] {
  return valuesBelowZero(aid, []);
}

function valuesBelowZero(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "value" && String(member).startsWith("-")
      ? [path.join(".")]
      : valuesBelowZero(member, [...path, key]),
  );
}
