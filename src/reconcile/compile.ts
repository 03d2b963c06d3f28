import { divideDown, divideUp, type Range } from "../exact/range.js";
import { greatestCommonDivisor, leastCommonMultiple, numeratorOf, type Rational } from "../exact/rational.js";
import { grainsPerUnit, type Unit } from "../exact/unit.js";
import { expressionsOf } from "../rules/requirement.js";
import type { Expression, Limit, Rule } from "../rules/rule.js";
import type { Relation, Side } from "../solve/system.js";

/**
 * An expression over grains: `(Σ coefficients × grains + constant) / denominator` whole units of its rule.
 */
export interface Weighted {
  /** Index of each quantity; a quantity stands here once. */
  readonly variables: readonly number[];
  readonly coefficients: readonly bigint[];
  readonly constant: bigint;
  readonly denominator: bigint;
}

/** Finds the index and the unit of a quantity. */
export interface Quantities {
  readonly indexOf: (id: string) => number;
  readonly unitOf: (index: number) => Unit;
}

/** A rule as the solver takes it. */
export interface CompiledRule {
  readonly relation: Relation;
  readonly left: Weighted;
  readonly atLeast: Weighted | undefined;
  readonly atMost: Weighted | undefined;
}

/** Turns a rule over decimal numbers into a relation over whole numbers of grains, without rounding anything. */
export function compile(rule: Rule, quantities: Quantities): CompiledRule {
  const denominator = commonDenominator(rule, quantities);
  const weigh = (expression: Expression): Weighted => weighted(expression, denominator, quantities);
  const left = weigh(rule.left);
  if ("equals" in rule.right) {
    const right = weigh(rule.right.equals);
    const distance = difference(left, right);
    const relation = { variables: distance.variables, sides: [side(distance, 0n, 0n)] };
    return { relation, left, atLeast: right, atMost: right };
  }

  const { atLeast, atMost } = rule.right;
  const variables = [...new Set(expressionsOf(rule).flatMap((expression) => weigh(expression).variables))];
  const sideOf = (limit: Limit, lower: boolean): Side => {
    const distance = spread(difference(left, weigh(limit.expression)), variables);
    const step = limit.strict ? 1n : 0n;
    return lower ? side(distance, step, undefined) : side(distance, undefined, -step);
  };
  const sides = [
    ...(atLeast === undefined ? [] : [sideOf(atLeast, true)]),
    ...(atMost === undefined ? [] : [sideOf(atMost, false)]),
  ];
  return {
    relation: { variables, sides, orNothing: rule.orNothing },
    left,
    atLeast: atLeast && weigh(atLeast.expression),
    atMost: atMost && weigh(atMost.expression),
  };
}

/** The first expression less the second; both over the same denominator. */
export function difference(a: Weighted, b: Weighted): Weighted {
  const sizes = new Map<number, bigint>();
  for (const [slot, variable] of a.variables.entries()) sizes.set(variable, a.coefficients[slot] ?? 0n);
  for (const [slot, variable] of b.variables.entries()) {
    sizes.set(variable, (sizes.get(variable) ?? 0n) - (b.coefficients[slot] ?? 0n));
  }
  return {
    variables: [...sizes.keys()],
    coefficients: [...sizes.values()],
    constant: a.constant - b.constant,
    denominator: a.denominator,
  };
}

/** All values of an expression times its denominator, given what each quantity may be. */
export function evaluate(expression: Weighted, given: (variable: number) => Range): Range {
  let from: bigint | undefined = expression.constant;
  let to: bigint | undefined = expression.constant;
  for (const [slot, variable] of expression.variables.entries()) {
    const coefficient = expression.coefficients[slot] ?? 0n;
    if (coefficient === 0n) continue;
    const range = given(variable);
    const [low, high] = coefficient > 0n ? [range.from, range.to] : [range.to, range.from];
    from = from === undefined || low === undefined ? undefined : from + coefficient * low;
    to = to === undefined || high === undefined ? undefined : to + coefficient * high;
  }
  return { from, to };
}

/** `from ≤ expression × denominator ≤ to`, divided by what all coefficients have in common and rounded inward. */
function side({ coefficients, constant }: Weighted, from: bigint | undefined, to: bigint | undefined): Side {
  const common = coefficients.reduce(greatestCommonDivisor, 0n);
  const divisor = common === 0n ? 1n : common;
  return {
    coefficients: divisor === 1n ? coefficients : coefficients.map((coefficient) => coefficient / divisor),
    from: from === undefined ? undefined : divideUp(from - constant, divisor),
    to: to === undefined ? undefined : divideDown(to - constant, divisor),
  };
}

function spread(expression: Weighted, variables: readonly number[]): Weighted {
  const sizes = new Map(
    expression.variables.map((variable, slot) => [variable, expression.coefficients[slot]]),
  );
  return { ...expression, variables, coefficients: variables.map((variable) => sizes.get(variable) ?? 0n) };
}

function weighted(expression: Expression, denominator: bigint, quantities: Quantities): Weighted {
  const sizes = new Map<number, bigint>();
  for (const { quantity, coefficient } of expression.terms) {
    const variable = quantities.indexOf(quantity);
    const grains = grainsPerUnit(quantities.unitOf(variable));
    const size = (numeratorOf(coefficient) * denominator) / (coefficient.d * grains);
    sizes.set(variable, (sizes.get(variable) ?? 0n) + size);
  }
  return {
    variables: [...sizes.keys()],
    coefficients: [...sizes.values()],
    constant: (numeratorOf(expression.constant) * denominator) / expression.constant.d,
    denominator,
  };
}

/** A number by which every coefficient on a grain, and every constant, becomes whole. */
function commonDenominator(rule: Rule, quantities: Quantities): bigint {
  let common = 1n;
  let last: { readonly coefficient: Rational; readonly unit: Unit } | undefined;
  for (const { terms, constant } of expressionsOf(rule)) {
    common = leastCommonMultiple(common, constant.d);
    for (const { quantity, coefficient } of terms) {
      const unit = quantities.unitOf(quantities.indexOf(quantity));
      // Sums have one coefficient and one unit all along.
      if (last?.coefficient === coefficient && last.unit.decimals === unit.decimals) continue;
      common = leastCommonMultiple(common, coefficient.d * grainsPerUnit(unit));
      last = { coefficient, unit };
    }
  }
  return common;
}
