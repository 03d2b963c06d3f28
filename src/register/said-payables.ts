import { grainsPerUnit, tenge } from "../exact/unit.js";
import { holdsOfAll } from "../rules/holds-of-all.js";
import { isWithin } from "../rules/within-ratio.js";
import { categories } from "../statement/categories.js";
import { StatementError } from "../statement/fault.js";
import { interpret } from "../statement/interpret.js";
import type { FigureInput, Statement } from "../statement/types.js";
import { faultIn } from "./fault-in.js";
import type { Mapping } from "./mapping.js";
import { mostGrains, type Payable, readPayable } from "./payable.js";
import type { Coded } from "./spellings.js";

type Member = "rates" | "caps";

/** Rates and caps of the aid of 2024, where neither mapping nor statement says otherwise. */
const usual: Readonly<Record<Member, ReadonlyMap<string, string>>> = {
  rates: new Map([["oneTimeAssistance", "100 MCI"]]),
  caps: new Map([["propertyCompensation", "150 MCI"]]),
};

/**
 * What is usual for a category; `undefined` where the statement tells it of tranches, since the rows do not say to which they
 * belong.
 */
export function usualPayable(
  member: Member,
  key: string,
  statement: Statement | undefined,
): Payable | undefined {
  const text = usual[member].get(key);
  if (text === undefined) return undefined;
  const field = member === "rates" ? "rate" : "cap";
  const tranches = Object.values(tranchesOf(statement, key));
  return tranches.some((tranche) => tranche[field] !== undefined) ? undefined : readPayable(text);
}

/** The tranches of a category, by their names. */
function tranchesOf(statement: Statement | undefined, key: string): Tranches {
  const category = categories.find((one) => one.key === key);
  return (category && statement?.aid?.[category.key]?.tranches) ?? {};
}

type Tranches = Readonly<Record<string, { readonly rate?: FigureInput; readonly cap?: FigureInput }>>;

/** True where what a tranche is paid by is no other than its category allows; the rows do not say to which tranche they belong. */
function allows(ofCategory: Payable, ofTranche: Payable, field: "rate" | "cap"): boolean {
  const ends = ({ from, to }: Payable) => ({ from: field === "rate" ? from : undefined, to });
  return ofCategory.unit === ofTranche.unit && isWithin(ends(ofTranche), ends(ofCategory));
}

/**
 * Rates and caps of the mapping, and else of the statement, by key of the category. Those of the statement are read as a
 * reconciliation reads them.
 *
 * @throws {RegisterError} where the mapping says what cannot be
 * @throws {StatementError} where a figure of the statement cannot be read
 */
export function saidPayables(
  mapping: Mapping,
  statement: Statement | undefined,
  coded: readonly Coded[],
): Readonly<Record<Member, ReadonlyMap<string, Payable>>> {
  const { ratios, faults } = statement === undefined ? nothing : interpret(statement);
  if (faults.length > 0) throw new StatementError(faults);
  const said = (member: Member, field: "rate" | "cap"): ReadonlyMap<string, Payable> => {
    const stated = coded.flatMap(({ key }) => {
      const ratio = ratios.get(`aid.${key}.${field}`);
      const tranches = Object.keys(tranchesOf(statement, key));
      const isOfAll = holdsOfAll(ratios, `aid.${key}`, field, tranches, (all, own) =>
        allows(all, own, field),
      );
      return ratio === undefined || !isOfAll ? [] : [[key, ratio] as const];
    });
    return new Map([...stated, ...perBeneficiary(mapping, member, coded)]);
  };
  return { rates: said("rates", "rate"), caps: said("caps", "cap") };
}

const nothing = { ratios: new Map<string, Payable>(), faults: [] };

function perBeneficiary(
  mapping: Mapping,
  member: Member,
  coded: readonly Coded[],
): readonly (readonly [string, Payable])[] {
  return Object.entries(mapping[member] ?? {}).map(([key, text]) => {
    const path = `${member}.${key}`;
    if (!coded.some((one) => one.key === key)) {
      throw faultIn(
        mapping,
        path,
        `there is no category "${key}" with payments`,
        `use one of ${coded.map((one) => one.key).join(", ")}`,
        "unknown-category",
      );
    }
    const payable = payableIn(mapping, path, text);
    if (payable.unit !== "tenge" && payable.unit !== "MCI") {
      throw faultIn(
        mapping,
        path,
        `"${text}" is neither an amount of tenge nor a number of MCI`,
        'write the unit with it, as in "100 MCI" or "250000 tenge"',
        "unreadable-rate",
      );
    }
    if (member === "caps" && payable.to === undefined) {
      throw faultIn(
        mapping,
        path,
        `"${text}" sets no upper end`,
        'write the most that may be paid, as in "150 MCI"',
      );
    }
    return [key, payable];
  });
}

/** The limits of the mapping. @throws {RegisterError} for what is no amount */
export function limitsOf(mapping: Mapping): readonly Payable[] {
  return (mapping.limits ?? []).map((text, index) => {
    const path = `limits[${index}]`;
    const limit = payableIn(mapping, path, text);
    if (limit.unit === "count") throw noAmount(mapping, path, text);
    return limit;
  });
}

function payableIn(mapping: Mapping, path: string, text: string): Payable {
  const payable = readPayable(text);
  if (payable === undefined) throw noAmount(mapping, path, text);
  // The sign is that of a count of tiyn as it is of MCI.
  if (payable.to !== undefined && mostGrains(payable.to, grainsPerUnit(tenge)) < 0n) {
    throw faultIn(
      mapping,
      path,
      `"${text}" allows no amount at or above zero`,
      'write it as in "100 MCI" or "250000 tenge"',
    );
  }
  return payable;
}

function noAmount(mapping: Mapping, path: string, text: string): Error {
  return faultIn(
    mapping,
    path,
    `"${text}" is no amount`,
    'write it as in "100 MCI" or "250000 tenge"',
    "unreadable-rate",
  );
}
