import { at } from "../exact/at.js";
import { Decimal } from "../exact/decimal.js";
import { contains, everything, type Range } from "../exact/range.js";
import { quotientToText } from "../exact/rational.js";
import type { Unit } from "../exact/unit.js";
import { type End, rangeInFull } from "../printed/write.js";
import type { Model } from "../rules/model.js";
import type { ModelQuantity } from "../rules/model-quantity.js";
import { roomIn } from "../rules/requirement.js";
import type { Rule } from "../rules/rule.js";
import { type Agreement, agreementOf } from "../rules/sources.js";
import { gapInWords, inWords, type QuotientRange, untested } from "../rules/words.js";
import type { Solution } from "../solve/solution.js";
import { askedOf } from "./asked-of.js";
import { type CompiledRule, difference, evaluate, type Weighted } from "./compile.js";
import { toDecimals } from "./quantity-findings.js";
import type { DecimalRange, RuleFinding } from "./types.js";

/** What became of every rule: first whether the figures of each quantity agree, then the rules between quantities. */
export function ruleFindings(
  model: Model,
  compiled: readonly CompiledRule[],
  solution: Solution,
): readonly RuleFinding[] {
  const quantities = [...model.quantities.values()];
  const agreements = quantities.flatMap((quantity) => agreementOf(quantity) ?? []);
  return [
    ...agreements.map(agreementFinding),
    ...model.rules.map((rule, index) => {
      return ruleFinding(
        rule,
        at(compiled, index),
        quantities,
        solution.outcomes[index] ?? "untested",
        solution.given[index] ?? [],
      );
    }),
  ];
}

function ruleFinding(
  rule: Rule,
  compiled: CompiledRule,
  quantities: readonly ModelQuantity[],
  verdict: RuleFinding["verdict"],
  ranges: readonly Range[],
): RuleFinding {
  const { unit } = rule;
  const members = compiled.relation.variables;
  const known = new Map(members.map((variable, slot) => [variable, ranges[slot] ?? everything]));
  const given = (variable: number): Range => known.get(variable) ?? everything;
  const { left, gap } = distances(compiled, given);
  const right = askedOf(rule, compiled, given);
  const { open } = right;
  const named = (variable: number): ModelQuantity => at(quantities, variable);
  const byId = new Map(members.map((variable) => [named(variable).id, variable]));
  return {
    id: rule.id,
    family: rule.family,
    states: rule.states,
    says:
      verdict === "untested"
        ? untested(members.flatMap((variable) => unknownId(named(variable), given(variable))))
        : rule.says({
            of: (id) => {
              const variable = byId.get(id);
              return variable === undefined ? id : rangeInFull(given(variable), named(variable).unit);
            },
            left: inWords(left, unit),
            right: inWords(right, unit),
            gap:
              verdict === "fails" && contains(gap, 0n)
                ? touching(gap, open)
                : gapInWords(gap, roomIn(rule.right), unit, open),
          }),
    verdict,
    unit: unit.name,
    decimals: unit.decimals,
    left: decimals(left, unit),
    right: { ...decimals(right, unit), ...(open.length > 0 && { open }) },
    difference: decimals(gap, unit),
    quantities: members.map((variable) => named(variable).id),
    statements: rule.statements,
  };
}

/** The left side, and the left less the right. Where one limit of two is broken, the difference is to that one. */
function distances(
  { left, atLeast, atMost }: CompiledRule,
  given: (variable: number) => Range,
): { left: QuotientRange; gap: QuotientRange } {
  const { denominator } = left;
  const of = (expression: Weighted): Range => evaluate(expression, given);
  const lower = atLeast && of(difference(left, atLeast));
  const upper = atMost && of(difference(left, atMost));
  const isOver = upper?.from !== undefined && upper.from > 0n;
  const isShort = lower?.to !== undefined && lower.to < 0n;
  const from = (isShort ? lower : (upper ?? lower))?.from;
  const to = (isOver ? upper : (lower ?? upper))?.to;
  return { left: { ...of(left), denominator }, gap: { from, to, denominator } };
}

// Of a rule that fails though the ranges of its sides reach each other.
function touching({ from, to }: QuotientRange, open: readonly End[]): string {
  if (from === 0n && to === 0n) return "equal";
  return (from === 0n && open.includes("to")) || (to === 0n && open.includes("from"))
    ? "equal at best"
    : "no whole numbers fit";
}

function unknownId({ id, figures, signed }: ModelQuantity, { from, to }: Range): readonly string[] {
  const isUnknown =
    figures.length === 0 &&
    to === undefined &&
    (signed ? from === undefined : from === undefined || from <= 0n);
  return isUnknown ? [id] : [];
}

function decimals({ from, to, denominator }: QuotientRange, unit: Unit): DecimalRange {
  const exact = (end: bigint): Decimal => new Decimal(quotientToText(end, denominator, unit.decimals));
  return {
    ...(from === undefined ? {} : { from: exact(from) }),
    ...(to === undefined ? {} : { to: exact(to) }),
  };
}

function agreementFinding(agreement: Agreement): RuleFinding {
  const { quantity, left, right, difference: gap } = agreement;
  const { unit, id } = quantity;
  return {
    id: agreement.id,
    family: agreement.family,
    states: agreement.states,
    says: agreement.says,
    verdict: agreement.holds ? "holds" : "fails",
    unit: unit.name,
    decimals: unit.decimals,
    left: toDecimals(left, unit),
    right: toDecimals(right, unit),
    difference: toDecimals(gap, unit),
    quantities: [id],
    statements: agreement.statements,
  };
}
