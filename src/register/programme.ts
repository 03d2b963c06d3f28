import { Decimal } from "../exact/decimal.js";
import { toGrains } from "../exact/grains.js";
import { tenge } from "../exact/unit.js";
import { inTenge, mciTable } from "../kazakhstan/mci.js";
import type { FigureUnit } from "../printed/figure.js";
import { tryReadFigure } from "../printed/read-figure.js";
import { dayOf } from "../rules/days.js";
import { categories } from "../statement/categories.js";
import type { FigureInput, Statement } from "../statement/types.js";
import { dayCount, dayNumber } from "./days.js";
import { RegisterError } from "./error.js";
import type { Mapping } from "./mapping.js";
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

/** Rates and caps of the aid of 2024, where neither mapping nor statement says otherwise. */
const usual = {
  rates: { oneTimeAssistance: "100 MCI" },
  caps: { propertyCompensation: "150 MCI" },
  funds: ["stateBudget", "localBudget", "demeu"],
} as const;

/** What the rows are held to: what the mapping says, then what the statement says, then what is usual. */
export function programmeOf(mapping: Mapping, statement: Statement | undefined): Programme {
  const coded = codedCategories(mapping.categories ?? {});
  const from = mapping.programme?.from ?? statement?.event?.began;
  const to = mapping.programme?.to ?? (statement && dayOf(statement));
  const funds = categories.flatMap(({ key }) => Object.keys(statement?.aid?.[key]?.funding ?? {}));
  const saidOf = (kind: "rate" | "cap", given: Readonly<Record<string, string>>) => {
    const stated = categories.flatMap(({ key }) => {
      const text = printedOf(statement?.aid?.[key]?.[kind]);
      return text === undefined ? [] : [[key, text] as const];
    });
    return { ...Object.fromEntries(stated), ...given };
  };
  const rates = { ...usual.rates, ...saidOf("rate", mapping.rates ?? {}) };
  const caps = { ...usual.caps, ...saidOf("cap", mapping.caps ?? {}) };
  const capDay = from ?? "2024-03-27";
  return {
    categories: coded,
    regions: codedRegions(mapping.regions ?? {}),
    funds: codedFunds([...new Set([...usual.funds, ...funds])], mapping.funds ?? {}),
    ...(from === undefined ? {} : { from: dayNumber(from) }),
    ...(to === undefined ? {} : { to: dayNumber(to) }),
    rates: new Map(Object.entries(rates).map(([key, text]) => [codeOf(coded, key), periodsOf(text)])),
    caps: new Map(
      Object.entries(caps).map(([key, text]) => [codeOf(coded, key), grainsOn(perBeneficiary(text), capDay)]),
    ),
    limits: (mapping.limits ?? []).map((text) => grainsOn(amountOf(text), capDay)),
  };
}

function codeOf(list: readonly Coded[], key: string): number {
  const index = list.findIndex((one) => one.key === key);
  if (index >= 0) return index + 1;
  throw new RegisterError(
    "unknown-category",
    `there is no category "${key}" with payments to give a rate or cap to`,
    `use one of ${list.map((one) => one.key).join(", ")}`,
  );
}

function printedOf(figure: FigureInput | undefined): string | undefined {
  if (figure === undefined) return undefined;
  if (typeof figure !== "object") return String(figure);
  if ("printed" in figure) return figure.printed;
  return "value" in figure ? String(figure.value) : undefined;
}

function periodsOf(text: string): readonly RatePeriod[] {
  const said = perBeneficiary(text);
  if (said.unit !== "MCI") return [{ from: 1, to: dayCount, ...grainsBetween(said.from, said.to) }];
  return mciTable.map((entry) => {
    const onDay = (mci: Decimal | undefined) => mci && inTenge(mci, entry.from);
    return {
      from: dayNumber(entry.from),
      to: dayNumber(entry.to),
      ...grainsBetween(onDay(said.from), onDay(said.to)),
    };
  });
}

// What lies between two whole tiyn is nearer to the one within.
function grainsBetween(
  from: Decimal | undefined,
  to: Decimal | undefined,
): Pick<RatePeriod, "least" | "most"> {
  return {
    ...(from === undefined ? {} : { least: wholeGrains(from, Decimal.ROUND_CEIL) }),
    ...(to === undefined ? {} : { most: wholeGrains(to, Decimal.ROUND_FLOOR) }),
  };
}

function wholeGrains(amount: Decimal, rounding: 2 | 3): bigint {
  return toGrains(amount.toDecimalPlaces(tenge.decimals, rounding), tenge);
}

function grainsOn({ unit, value, to = value }: Said, day: string): bigint {
  return wholeGrains(unit === "MCI" ? inTenge(to, day) : to, Decimal.ROUND_FLOOR);
}

interface Said {
  readonly unit: FigureUnit | undefined;
  readonly value: Decimal;
  /** What the text allows: it may be rounded, hedged or a range. */
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
}

// Of a bare number nobody knows whether it is tenge or MCI; of a limit it is tenge.
function perBeneficiary(text: string): Said {
  const said = amountOf(text);
  if (said.unit === "tenge" || said.unit === "MCI") return said;
  throw new RegisterError(
    "unreadable-rate",
    `the rate or cap "${text}" is neither an amount of tenge nor a number of MCI`,
    'write the unit with it, as in "100 MCI" or "250000 tenge"',
  );
}

// As in English, where that is possible: `369,200` has its comma between thousands.
function amountOf(text: string): Said {
  for (const options of [{ language: "en" }, {}] as const) {
    const read = tryReadFigure(text, options);
    if (!read.ok) continue;
    const { unit, value, range } = read.figure;
    if (unit === "percent") continue;
    return { unit, value, from: range.from?.value, to: range.to?.value };
  }
  throw new RegisterError(
    "unreadable-rate",
    `"${text}" is no amount`,
    'write it as in "100 MCI" or "250000 tenge"',
  );
}
