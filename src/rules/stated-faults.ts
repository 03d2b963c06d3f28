import { keptUnder } from "../exact/kept.js";
import { numeratorOf, type Rational, rational, zero } from "../exact/rational.js";
import { tenge } from "../exact/unit.js";
import { nearest } from "../statement/nearest.js";
import { unitsApart } from "./units-apart.js";
import type { StatedView, View } from "./view.js";
import type { RuleTextFault, WrittenRule, WrittenTerm } from "./written-rule.js";
import { expressionOf, referents, unitOfTerm } from "./written-terms.js";

/** What is wrong with a rule; `undefined` where it names what could not be read, so that nobody can tell. */
export function faultsIn(
  view: View,
  by: StatedView,
  { left, right }: WrittenRule,
): readonly RuleTextFault[] | undefined {
  const terms = [...left, ...right];
  const faults = terms.flatMap((term) => faultOfTerm(view, by, term) ?? []);
  if (faults.length > 0) return faults;
  if (terms.some(({ reference }) => isLost(view, reference))) return undefined;
  const fault = faultOfTerms(view, by, left, right);
  return fault === undefined ? [] : [fault];
}

function isLost(view: View, reference: WrittenTerm["reference"]): boolean {
  if (reference === undefined || (!reference.isSum && view.known(reference.text) !== undefined)) return false;
  return view.lost(reference.text);
}

/** What keeps terms, each right by itself, from being a rule together. */
function faultOfTerms(
  view: View,
  by: StatedView,
  left: readonly WrittenTerm[],
  right: readonly WrittenTerm[],
): RuleTextFault | undefined {
  const terms = [...left, ...right];
  const ruled = terms.filter((term) => unitOfTerm(view, by, term) !== undefined);
  const [first] = ruled;
  const odd = ruled.find(
    (term) => isMoney(view, by, term) !== (first !== undefined && isMoney(view, by, first)),
  );
  if (first !== undefined && odd !== undefined) {
    return {
      start: odd.start,
      length: odd.length,
      message: `an amount of tenge and a count cannot be added or compared (${unitOfTerm(view, by, first)?.name} before, ${unitOfTerm(view, by, odd)?.name} here)`,
      remedy: "multiply the count by an amount, as in 100 MCI * families",
    };
  }
  if (isVacuous(by, left, right)) {
    return {
      start: 0,
      length: 1,
      message: "the rule says nothing about any quantity",
      remedy: "name quantities that do not cancel out",
    };
  }
  return undefined;
}

function isMoney(view: View, by: StatedView, term: WrittenTerm): boolean {
  return unitOfTerm(view, by, term)?.decimals === tenge.decimals;
}

function faultOfTerm(view: View, by: StatedView, term: WrittenTerm): RuleTextFault | undefined {
  const { factor, reference, start, length } = term;
  if (factor?.unit === "MCI" && by.mci === undefined) {
    return {
      start,
      length,
      message: "an amount in MCI without a day that dates it",
      remedy: "give event.began or asOf, a day within the years of which the MCI is known",
    };
  }
  if (reference === undefined) {
    return factor?.unit === "percent"
      ? { start, length, message: "a percentage of nothing", remedy: "write 60 percent * votes" }
      : undefined;
  }
  const names = referents(by, reference);
  if (names.length === 0) {
    return view.lost(reference.text) ? undefined : unmatchedPattern(reference.text, start, length);
  }
  const [first = ""] = names;
  const apart = unitsApart(view, names, first);
  if (apart !== undefined && (factor?.unit === undefined || factor.unit === "percent")) {
    return {
      start,
      length,
      message: `an amount of tenge and a count cannot be added or compared (${reference.text} names ${first} in ${apart.otherUnit} and ${apart.id} in ${apart.unit})`,
      remedy: "name only amounts, or only counts, as in livestockCompensation.regions.*.heads",
    };
  }
  for (const name of names) {
    const known = view.known(name);
    if (known === undefined) {
      if (view.lost(name)) continue;
      return unknownQuantity(view, name, start, length);
    }
    if ((factor?.unit === "tenge" || factor?.unit === "MCI") && known.unit.decimals === tenge.decimals) {
      return {
        start,
        length,
        message: `an amount of tenge times ${name}, itself in tenge`,
        remedy: "multiply by a bare number",
      };
    }
  }
  return undefined;
}

/** The fault of a pattern that matches nothing. */
export function unmatchedPattern(pattern: string, start: number, length: number): RuleTextFault {
  return {
    start,
    length,
    message: `no quantity matches ${pattern}`,
    remedy: "use * for one segment of an id, as in livestockCompensation.regions.*.heads",
  };
}

/** The fault of naming a quantity that does not exist. */
export function unknownQuantity(view: View, name: string, start: number, length: number): RuleTextFault {
  const apart = name.split("-").map((piece) => piece.trim());
  const meant = nearestId(view, name);
  const remedy =
    apart.length > 1 && apart.every((piece) => view.known(piece) !== undefined)
      ? `write ${apart.join(" - ")}: a minus sign stands between spaces`
      : meant === undefined
        ? "print it in the statement, or name one that is"
        : `write ${meant}`;
  return { start, length, message: `no quantity is called ${name}`, remedy };
}

const nearestIds = new WeakMap<View, Map<string, string | undefined>>();

/** For how many unknown names the nearest known one is looked for. */
const mostLookedFor = 100;

/** The known id nearest to a name: looked for once, since a rule may name the same thing thousands of times. */
function nearestId(view: View, name: string): string | undefined {
  const found = keptUnder(nearestIds, view, () => new Map<string, string | undefined>());
  if (!found.has(name) && found.size < mostLookedFor) found.set(name, nearest(name, view.ids()));
  return found.get(name);
}

function isVacuous(by: StatedView, left: readonly WrittenTerm[], right: readonly WrittenTerm[]): boolean {
  const sizes = new Map<string, Rational>();
  const gather = (side: readonly WrittenTerm[], turn: bigint): void => {
    for (const { quantity, coefficient } of expressionOf(by, side).terms) {
      sizes.set(quantity, (sizes.get(quantity) ?? zero).add(coefficient.mul(rational(turn))));
    }
  };
  gather(left, 1n);
  gather(right, -1n);
  return [...sizes.values()].every((size) => numeratorOf(size) === 0n);
}
