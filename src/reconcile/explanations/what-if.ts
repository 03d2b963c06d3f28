import { at } from "../../exact/at.js";
import { contains, everything, type Range } from "../../exact/range.js";
import type { Model } from "../../rules/model.js";
import type { ModelFigure, ModelQuantity } from "../../rules/model-quantity.js";
import { expressionsOf } from "../../rules/requirement.js";
import type { Rule } from "../../rules/rule.js";
import { decide } from "../../solve/decide/decide.js";
import { impliedRange, impliedRanges } from "../../solve/decide/implied.js";
import { budgetAfter, type Constraint, defaultBudget, type Problem } from "../../solve/decide/problem.js";
import { isNetwork } from "../../solve/network.js";
import { type CompiledRule, compile } from "../compile.js";
import type { FigureReference } from "../types.js";

/** A figure of a conflict. */
export interface FigureOfConflict {
  readonly reference: FigureReference;
  readonly quantity: ModelQuantity;
  readonly figure: ModelFigure;
}

/** What is read otherwise; all else stays as it is. */
export interface Change {
  /** What figures allow, by their place in the conflict. */
  readonly ranges?: ReadonlyMap<number, Range>;
  /** Rules in place of those with the same id. */
  readonly rules?: ReadonlyMap<string, Rule>;
}

/** The figures and rules of one conflict, to be solved again with changes. */
export interface WhatIf {
  readonly model: Model;
  readonly figures: readonly FigureOfConflict[];
  readonly rules: readonly Rule[];
  /** Whether all can be true after a change; `undefined` where no work is left to find out. */
  readonly works: (change: Change) => boolean | undefined;
  /** Whether all can be true if one figure allowed something else. */
  readonly fits: (place: number, range: Range) => boolean | undefined;
  /**
   * What all but one figure leave for the figure's quantity. `undefined` where they contradict each other, or no
   * work is left to find out.
   */
  readonly leaves: (place: number, change?: Change) => Range | undefined;
  /** What all figures and rules leave for a quantity after a change that works. */
  readonly spread: (quantity: string, change: Change) => Range;
  /** A rule over grains of the quantities with the given indices; `given`: what the conflict's figures allow. */
  readonly compiled: (rule: Rule) => CompiledRule;
  readonly given: (variable: number) => Range;
  /** How many of its rules name a quantity, one more where it is printed. */
  readonly mentions: (quantity: string) => number;
  /** How many changes could not be decided so far. */
  readonly undecided: () => number;
}

/** The most changes that are decided for one conflict, and the most places in them all together. */
const most = { tries: 400, places: 100_000 };
const budget = { ...defaultBudget, nodes: 200, pivots: 2_000 };

/**
 * Prepares a conflict for changes; `undefined` where it is too large for any. Figures and rules that the model does not
 * have are left out.
 */
export function whatIf(
  model: Model,
  conflict: { readonly figures: readonly FigureReference[]; readonly rules: readonly Rule[] },
): WhatIf | undefined {
  const figures = conflict.figures.flatMap((reference): readonly FigureOfConflict[] => {
    const quantity = model.quantities.get(reference.quantity);
    const figure = quantity?.figures[reference.figure];
    return quantity === undefined || figure === undefined ? [] : [{ reference, quantity, figure }];
  });
  const { rules } = conflict;
  const places = new Map<string, number>();
  const quantities: ModelQuantity[] = [];
  for (const { quantity } of figures) place(quantity.id);
  for (const rule of rules) for (const id of idsOf(rule)) place(id);

  const printed = new Map(figures.map(({ quantity, figure }) => [quantity.id, figure.range]));
  const mentions = new Map<string, number>();
  for (const id of [...printed.keys(), ...rules.flatMap((rule) => [...new Set(idsOf(rule))])]) {
    mentions.set(id, (mentions.get(id) ?? 0) + 1);
  }
  const known = new Map<Rule, CompiledRule>();
  const size = rules.reduce((sum, rule) => sum + idsOf(rule).length, figures.length);
  const tries = Math.min(most.tries, Math.floor(most.places / Math.max(size, 1)));
  if (tries === 0) return undefined;
  let tried = 0;
  let undecided = 0;
  let left: readonly Found[] | undefined;
  let isGapless: boolean | undefined;

  return {
    model,
    figures,
    rules,
    works,
    fits: (index, range) => {
      const found = leftFor(index);
      if (found === "empty") return false;
      if (found !== "unknown") {
        const { from, to } = found.range;
        if (misses(range, found.range)) return false;
        if (found.exact && withoutGaps()) return true;
        // The ends of the least range are themselves possible.
        if (found.exact && [from, to].some((end) => end !== undefined && contains(range, end))) return true;
        if (found.exact && from === undefined && to === undefined) return true;
      }
      return works({ ranges: new Map([[index, range]]) });
    },
    leaves: (index, change) => {
      const found = change === undefined ? leftFor(index) : implied(index, change);
      return typeof found === "string" ? undefined : found.range;
    },
    spread: (id, change) => {
      const found = impliedRange(problemAfter(change), place(id), [], { budget });
      return found === "empty" ? everything : found;
    },
    compiled,
    given: (variable) => {
      const { id, signed } = at(quantities, variable);
      return printed.get(id) ?? (signed ? everything : { from: 0n, to: undefined });
    },
    mentions: (id) => mentions.get(id) ?? 0,
    undecided: () => undecided,
  };

  function works(change: Change): boolean | undefined {
    if (tried >= tries) {
      undecided++;
      return undefined;
    }
    tried++;
    const { verdict } = decide(problemAfter(change), { budget: budgetAfter(undecided, budget) });
    if (verdict !== "open") return verdict === "feasible";
    undecided++;
    return undefined;
  }

  function leftFor(index: number): Found {
    left ??= allLeft();
    return at(left, index);
  }

  /** What all but one figure leave, for each of the figures. */
  function allLeft(): readonly Found[] {
    const problem = problemAfter({});
    const own: number[][] = quantities.map(() => []);
    for (const [index, { quantity }] of figures.entries()) own[place(quantity.id)]?.push(index);
    // Of a quantity printed twice each figure has another range.
    const isSingle = own.every((indices) => indices.length <= 1);
    if (!isSingle) return figures.map((_, index) => implied(index, {}));
    const { ranges } = impliedRanges(problem, own);
    return figures.map(({ quantity }): Found => {
      const range = at(ranges, place(quantity.id));
      return range === "empty" ? range : { range: { from: range.from, to: range.to }, exact: range.exact };
    });
  }

  function withoutGaps(): boolean {
    isGapless ??= isNetwork(rules.map((rule) => compiled(rule).relation));
    return isGapless;
  }

  function implied(index: number, change: Change): Found {
    if (tried >= tries) return "unknown";
    tried++;
    const figure = at(figures, index);
    const found = impliedRange(problemAfter(change), place(figure.quantity.id), [index], { budget });
    return found === "empty" ? found : { range: { from: found.from, to: found.to }, exact: found.exact };
  }

  /** The conflict after a change. Its first constraints are the figures, in their order. */
  function problemAfter({ ranges, rules: others }: Change): Problem {
    const constraints: Constraint[] = figures.map(({ quantity, figure }, index) =>
      bound(place(quantity.id), ranges?.get(index) ?? figure.range),
    );
    for (const rule of rules) {
      const { variables, sides } = compiled(others?.get(rule.id) ?? rule).relation;
      for (const { coefficients, from, to } of sides) constraints.push({ variables, coefficients, from, to });
    }
    for (const [index, { signed }] of quantities.entries()) {
      if (!signed) constraints.push(bound(index, { from: 0n, to: undefined }));
    }
    return { variables: quantities.length, constraints };
  }

  function compiled(rule: Rule): CompiledRule {
    const before = known.get(rule);
    if (before !== undefined) return before;
    const made = compile(rule, { indexOf: place, unitOf: (index) => at(quantities, index).unit });
    known.set(rule, made);
    return made;
  }

  function place(id: string): number {
    const before = places.get(id);
    if (before !== undefined) return before;
    const quantity = model.quantities.get(id);
    if (quantity === undefined) throw new RangeError(`no quantity ${id} in the model`);
    places.set(id, quantities.length);
    quantities.push(quantity);
    return quantities.length - 1;
  }
}

type Found = { readonly range: Range; readonly exact: boolean } | "empty" | "unknown";

/** True where two ranges have no value in common. */
function misses(a: Range, b: Range): boolean {
  return (
    (a.to !== undefined && b.from !== undefined && a.to < b.from) ||
    (a.from !== undefined && b.to !== undefined && a.from > b.to)
  );
}

function idsOf(rule: Rule): readonly string[] {
  return expressionsOf(rule).flatMap(({ terms }) => terms.map(({ quantity }) => quantity));
}

function bound(variable: number, { from, to }: Range): Constraint {
  return { variables: [variable], coefficients: [1n], from, to };
}
