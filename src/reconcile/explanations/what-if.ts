import { at } from "../../exact/at.js";
import { everything, natural, type Range } from "../../exact/range.js";
import type { Model } from "../../rules/model.js";
import type { ModelFigure, ModelQuantity } from "../../rules/model-quantity.js";
import { expressionsOf } from "../../rules/requirement.js";
import type { Rule } from "../../rules/rule.js";
import type { CompiledRule } from "../compile.js";
import type { FigureReference } from "../types.js";
import { type Tries, triesFor } from "./tries.js";
import { type Variables, variableOf, variablesOf } from "./variables.js";

/** A figure of a conflict. */
export interface FigureOfConflict {
  readonly reference: FigureReference;
  readonly quantity: ModelQuantity;
  readonly figure: ModelFigure;
}

/** The figures and rules of one conflict, to be solved again with changes, and what is known of them. */
export interface WhatIf {
  readonly model: Model;
  readonly figures: readonly FigureOfConflict[];
  readonly rules: readonly Rule[];
  /** What all else that was printed leaves for a figure, where it alone may be to blame. */
  readonly room: ReadonlyMap<ModelFigure, Range>;
  /** How many of its rules name a quantity, one more where it is printed. */
  readonly mentions: ReadonlyMap<string, number>;
  /** What the figures allow, by quantity. */
  readonly printed: ReadonlyMap<string, Range>;
  readonly variables: Variables;
  /** The rules compiled so far, those of changes among them. */
  readonly compiled: Map<Rule, CompiledRule>;
  readonly tries: Tries;
}

/**
 * Prepares a conflict for changes; `undefined` where it is too large for any. Figures and rules that the model does not
 * have are left out.
 */
export function whatIf(
  model: Model,
  references: readonly FigureReference[],
  rules: readonly Rule[],
  room: WhatIf["room"],
): WhatIf | undefined {
  const figures = references.flatMap((reference): readonly FigureOfConflict[] => {
    const quantity = model.quantities.get(reference.quantity);
    const figure = quantity?.figures[reference.figure];
    return quantity === undefined || figure === undefined ? [] : [{ reference, quantity, figure }];
  });
  const named = rules.map(idsOf);
  const tries = triesFor(named.reduce((sum, ids) => sum + ids.length, figures.length));
  if (tries === undefined) return undefined;

  const printed = new Map(figures.map(({ quantity, figure }) => [quantity.id, figure.range]));
  const variables = variablesOf(model);
  const mentions = new Map<string, number>();
  for (const id of [...printed.keys(), ...named.flatMap((ids) => [...new Set(ids)])]) {
    variableOf(variables, id);
    mentions.set(id, (mentions.get(id) ?? 0) + 1);
  }
  return { model, figures, rules, room, mentions, printed, variables, compiled: new Map(), tries };
}

/** What all else that was printed leaves for the figure at a place, where it alone may be to blame. */
export function roomFor({ figures, room }: WhatIf, place: number): Range | undefined {
  const figure = figures[place]?.figure;
  return figure && room.get(figure);
}

/** What the conflict's figures allow a variable to be. */
export function givenIn({ printed, variables }: WhatIf): (variable: number) => Range {
  return (variable) => {
    const { id, signed } = at(variables.quantities, variable);
    return printed.get(id) ?? (signed ? everything : natural);
  };
}

function idsOf(rule: Rule): readonly string[] {
  return expressionsOf(rule).flatMap(({ terms }) => terms.map(({ quantity }) => quantity));
}
