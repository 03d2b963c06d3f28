import { numeratorOf, one, type Rational, rational, zero } from "../exact/rational.js";
import { tenge, type Unit } from "../exact/unit.js";
import { nearest } from "../statement/nearest.js";
import {
  type Comparison,
  parseRule,
  type RuleNumber,
  type RuleTextFault,
  type WrittenRule,
  type WrittenTerm,
} from "./language.js";
import type { Expression, Requirement, Rule, RuleWords, Term } from "./rule.js";
import type { Family, StatedView, View } from "./view.js";

/** The rules that users write themselves, in `rules` of a statement. */
export const stated: Family = (view) =>
  view.statements.flatMap((by) =>
    (by.statement.rules ?? []).flatMap((_, index): Rule[] => {
      const read = readRule(view, by, index);
      return "rule" in read ? [read.rule] : [];
    }),
  );

/** What is wrong with the rules of a statement, each with its path. */
export function statedFaults(view: View, by: StatedView): readonly StatedFault[] {
  return (by.statement.rules ?? []).flatMap((rule, index) => {
    const read = readRule(view, by, index);
    const path = typeof rule === "string" ? `rules[${index}]` : `rules[${index}].holds`;
    return "faults" in read ? read.faults.map((fault) => ({ ...fault, path, index })) : [];
  });
}

/** A fault in the text of a rule, and which rule it is. */
export interface StatedFault extends RuleTextFault {
  readonly path: string;
  readonly index: number;
}

type ReadRule = { readonly rule: Rule } | { readonly faults: readonly RuleTextFault[] };

function readRule(view: View, by: StatedView, index: number): ReadRule {
  const given = by.statement.rules?.[index] ?? "";
  const { name, holds, doubtful = false } = typeof given === "string" ? { holds: given } : given;
  const parsed = parseRule(holds);
  if (!parsed.ok) return { faults: [parsed.fault] };
  const faults = faultsIn(view, by, parsed.rule);
  if (faults === undefined || faults.length > 0) return { faults: faults ?? [] };

  const { left, comparison, right } = parsed.rule;
  const label = name ?? holds.trim();
  return {
    rule: {
      id: `rule:${name ?? index + 1}`,
      family: "rule",
      states: holds.trim(),
      unit: unitOf(view, [...left, ...right]),
      left: expressionOf(view, by, left),
      right: requirement(comparison, expressionOf(view, by, right)),
      statements: [by.index],
      path: `rules[${index}]`,
      doubtful,
      says: (words: RuleWords): string =>
        `${label}: ${words.left} on the left, ${words.right} on the right: ${words.gap}`,
    },
  };
}

function requirement(comparison: Comparison, expression: Expression): Requirement {
  switch (comparison) {
    case "=":
      return { equals: expression };
    case "<=":
      return { atMost: { expression, strict: false } };
    case "<":
      return { atMost: { expression, strict: true } };
    case ">=":
      return { atLeast: { expression, strict: false } };
    case ">":
      return { atLeast: { expression, strict: true } };
  }
}

function expressionOf(view: View, by: StatedView, written: readonly WrittenTerm[]): Expression {
  const terms: Term[] = [];
  let constant = zero;
  for (const term of written) {
    const size = sizeOf(term.factor, by);
    const signed = term.negative ? size.neg() : size;
    if (term.reference === undefined) constant = constant.add(signed);
    else
      for (const quantity of referents(view, term.reference)) terms.push({ quantity, coefficient: signed });
  }
  return { terms, constant };
}

/** A written number as an exact one, MCI in tenge and percent as hundredths. */
function sizeOf(factor: RuleNumber | undefined, by: StatedView): Rational {
  if (factor === undefined) return one;
  if (factor.unit === "percent") return factor.value.div(rational(100n));
  return factor.unit === "MCI" ? factor.value.mul(by.mci ?? zero) : factor.value;
}

function referents(view: View, { text, isSum }: NonNullable<WrittenTerm["reference"]>): readonly string[] {
  return isSum ? view.matching(text) : [text];
}

function isLost(view: View, reference: WrittenTerm["reference"]): boolean {
  if (reference === undefined || (!reference.isSum && view.known(reference.text) !== undefined)) return false;
  return view.lost(reference.text);
}

/** The unit of a term: tenge, a count's, or none for a bare number. */
function unitOfTerm(view: View, { factor, reference }: WrittenTerm): Unit | undefined {
  if (factor?.unit === "tenge" || factor?.unit === "MCI") return tenge;
  if (reference === undefined) return undefined;
  return view.known(referents(view, reference)[0] ?? "")?.unit;
}

/** The unit of a rule: that of the first term that has one, since all are money or none is. */
function unitOf(view: View, terms: readonly WrittenTerm[]): Unit {
  const [first] = terms.flatMap((term) => unitOfTerm(view, term) ?? []);
  return first ?? tenge;
}

/** What is wrong with a rule; `undefined` where it names what could not be read, so that nobody can tell. */
function faultsIn(
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

/** What keeps terms, each right by itself, from being a rule together. */
function faultOfTerms(
  view: View,
  by: StatedView,
  left: readonly WrittenTerm[],
  right: readonly WrittenTerm[],
): RuleTextFault | undefined {
  const terms = [...left, ...right];
  const ruled = terms.filter((term) => unitOfTerm(view, term) !== undefined);
  const [first] = ruled;
  const odd = ruled.find((term) => isMoney(view, term) !== (first !== undefined && isMoney(view, first)));
  if (first !== undefined && odd !== undefined) {
    return {
      start: odd.start,
      length: odd.length,
      message: `an amount of tenge and a count cannot be added or compared (${unitOfTerm(view, first)?.name} before, ${unitOfTerm(view, odd)?.name} here)`,
      remedy: "multiply the count by an amount, as in 100 MCI * families",
    };
  }
  if (isVacuous(view, by, left, right)) {
    return {
      start: 0,
      length: 1,
      message: "the rule says nothing about any quantity",
      remedy: "name quantities that do not cancel out",
    };
  }
  return undefined;
}

function isMoney(view: View, term: WrittenTerm): boolean {
  return unitOfTerm(view, term)?.decimals === tenge.decimals;
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
  const names = referents(view, reference);
  if (names.length === 0) {
    if (view.lost(reference.text)) return undefined;
    return {
      start,
      length,
      message: `no quantity matches ${reference.text}`,
      remedy: "use * for one segment of an id, as in livestockCompensation.regions.*.heads",
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

/** The known id nearest to a name: looked for once, since a rule may name the same thing thousands of times. */
function nearestId(view: View, name: string): string | undefined {
  const found = nearestIds.get(view) ?? new Map<string, string | undefined>();
  nearestIds.set(view, found);
  if (!found.has(name)) found.set(name, nearest(name, view.ids()));
  return found.get(name);
}

function isVacuous(
  view: View,
  by: StatedView,
  left: readonly WrittenTerm[],
  right: readonly WrittenTerm[],
): boolean {
  const sizes = new Map<string, Rational>();
  const gather = (side: readonly WrittenTerm[], turn: bigint): void => {
    for (const { quantity, coefficient } of expressionOf(view, by, side).terms) {
      sizes.set(quantity, (sizes.get(quantity) ?? zero).add(coefficient.mul(rational(turn))));
    }
  };
  gather(left, 1n);
  gather(right, -1n);
  return [...sizes.values()].every((size) => numeratorOf(size) === 0n);
}
