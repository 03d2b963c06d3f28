import { divideDown } from "../../exact/range.js";
import { greatestCommonDivisor, leastCommonMultiple, magnitude } from "../../exact/rational.js";
import { type Derivation, sumOf, type Term } from "./derivation.js";
import type { Forms } from "./forms.js";
import type { Explain, Limit, Limits } from "./limits.js";

/** `Σ terms = constant`, and the equations that it is the sum of: `Σ of / denominator`, by item. */
interface Equation {
  readonly terms: Map<number, bigint>;
  constant: bigint;
  readonly of: Map<number, bigint>;
  denominator: bigint;
}

/**
 * Refutes equations between whole variables of which some combination has whole coefficients but a fraction on the
 * right, whatever bounds the variables have: 5 x − 3 y = 1 and 7 x − 3 z = 0, in which x would be a multiple of 3.
 *
 * Variables are eliminated one by one, and where no coefficient is 1, the variables are exchanged for whole sums
 * of themselves, as in Euclid's algorithm, until one is. If equations have no whole solution this finds out.
 */
export function refuteEqualities(forms: Forms, limits: Limits, explain: Explain): Derivation | undefined {
  const open = equationsOf(forms, limits);
  for (let equation = open.pop(); equation !== undefined; equation = open.pop()) {
    const content = [...equation.terms.values()].reduce(greatestCommonDivisor, 0n);
    if (content === 0n) continue;
    if (equation.constant % content !== 0n) return refutationOf(equation, content);
    divide(equation, content);
    const variable = unitVariable(equation, open);
    for (const other of open) subtract(other, equation, variable);
  }
  return undefined;

  /** The combination is at least its right side, and so at least the next whole number; and at most the one before. */
  function refutationOf(equation: Equation, content: bigint): Derivation {
    const bound = (way: 1n | -1n): Derivation => {
      const terms: Term[] = [];
      for (const [item, multiplier] of equation.of) {
        const size = magnitude(multiplier);
        const limit = (multiplier * way > 0n ? limits.lower : limits.upper)[item] as Limit;
        terms.push([explain(limit, limits), size]);
      }
      return sumOf(terms, content * equation.denominator, false);
    };
    return sumOf([
      [bound(1n), 1n],
      [bound(-1n), 1n],
    ]);
  }
}

/** The forms whose limits meet, without the variables whose limits meet. */
function equationsOf(forms: Forms, limits: Limits): Equation[] {
  const equations: Equation[] = [];
  const fixed = (item: number): bigint | undefined => {
    const value = limits.lower[item]?.value;
    return value !== undefined && value === limits.upper[item]?.value ? value : undefined;
  };
  for (const [index, form] of forms.forms.entries()) {
    const item = forms.variables + index;
    const value = fixed(item);
    if (value === undefined) continue;
    const equation: Equation = {
      terms: new Map(),
      constant: value,
      of: new Map([[item, 1n]]),
      denominator: 1n,
    };
    for (const [slot, variable] of form.variables.entries()) {
      const coefficient = form.coefficients[slot] as bigint;
      const known = fixed(variable);
      if (known === undefined) {
        equation.terms.set(variable, coefficient);
        continue;
      }
      equation.constant -= coefficient * known;
      equation.of.set(variable, -coefficient);
    }
    equations.push(equation);
  }
  return equations.reverse();
}

function divide(equation: Equation, divisor: bigint): void {
  if (divisor === 1n) return;
  for (const [variable, coefficient] of equation.terms) equation.terms.set(variable, coefficient / divisor);
  equation.constant /= divisor;
  equation.denominator *= divisor;
}

/**
 * A variable with coefficient 1 or -1, after whole steps that make the least coefficient less and less: with k least,
 * the name x stands for x + Σ q y from then on, in all equations.
 */
function unitVariable(equation: Equation, others: readonly Equation[]): number {
  for (;;) {
    let least: [variable: number, coefficient: bigint] = [-1, 0n];
    for (const [variable, coefficient] of equation.terms) {
      if (coefficient === 1n || coefficient === -1n) return variable;
      if (least[1] === 0n || magnitude(coefficient) < magnitude(least[1])) least = [variable, coefficient];
    }
    const [pivot, divisor] = least;
    const quotients = [...equation.terms]
      .filter(([variable]) => variable !== pivot)
      .map(([variable, coefficient]): [number, bigint] => [variable, divideDown(coefficient, divisor)]);
    for (const one of [equation, ...others]) {
      const coefficient = one.terms.get(pivot);
      if (coefficient === undefined) continue;
      for (const [variable, quotient] of quotients) add(one.terms, variable, -quotient * coefficient);
    }
  }
}

/** Takes as much of an equation with a unit coefficient from another as eliminates the variable. */
function subtract(target: Equation, source: Equation, variable: number): void {
  const coefficient = target.terms.get(variable);
  if (coefficient === undefined) return;
  const factor = coefficient * (source.terms.get(variable) as bigint);
  for (const [other, term] of source.terms) add(target.terms, other, -factor * term);
  target.constant -= factor * source.constant;
  const common = leastCommonMultiple(target.denominator, source.denominator);
  const stretch = common / target.denominator;
  if (stretch !== 1n) for (const [item, part] of target.of) target.of.set(item, part * stretch);
  const share = factor * (common / source.denominator);
  for (const [item, part] of source.of) add(target.of, item, -share * part);
  target.denominator = common;
}

function add(sums: Map<number, bigint>, key: number, value: bigint): void {
  const sum = (sums.get(key) ?? 0n) + value;
  if (sum === 0n) sums.delete(key);
  else sums.set(key, sum);
}
