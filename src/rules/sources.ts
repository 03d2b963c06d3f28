import { isEmpty, type Range, subtract } from "../exact/range.js";
import { rangeInFull } from "../printed/write.js";
import type { ModelFigure, ModelQuantity } from "./model-quantity.js";
import { gapInWords } from "./words.js";

/** Whether several printings of one quantity agree. */
export interface Agreement {
  readonly id: string;
  readonly family: "sources";
  readonly states: string;
  readonly says: string;
  readonly holds: boolean;
  readonly quantity: ModelQuantity;
  /** The two that lie farthest apart: the one that reaches least high, and the one that begins highest. */
  readonly left: Range;
  readonly right: Range;
  /** Left less right. */
  readonly difference: Range;
  readonly statements: readonly number[];
}

/**
 * All figures of one quantity can be true at once: whatever the sources round and hedge, some value lies in every
 * range. None for a quantity that was printed once.
 *
 * Ranges on a line meet all together as soon as every two of them do (Helly), so the two farthest apart decide.
 */
export function agreementOf(quantity: ModelQuantity): Agreement | undefined {
  const { figures, unit, id } = quantity;
  if (figures.length < 2) return undefined;
  const lowest = figures.reduce((a, b) => (reachesLower(b, a) ? b : a));
  const highest = figures.reduce((a, b) => (beginsHigher(b, a) ? b : a));
  const left = lowest.range;
  const right = highest.range;
  const holds = !isEmpty({ from: right.from, to: left.to });
  const difference = subtract(left, right);
  const words = (figure: ModelFigure): string => `"${figure.printed}" is ${rangeInFull(figure.range, unit)}`;
  return {
    id: `sources:${id}`,
    family: "sources",
    states: `all figures of ${id} agree`,
    says: holds
      ? `${figures.length} figures agree`
      : `${words(lowest)}, ${words(highest)}: ${gapInWords({ ...difference, denominator: 10n ** BigInt(unit.decimals) }, undefined, unit)}`,
    holds,
    quantity,
    left,
    right,
    difference,
    statements: [...new Set(figures.map(({ statement }) => statement))],
  };
}

function reachesLower(a: ModelFigure, b: ModelFigure): boolean {
  return a.range.to !== undefined && (b.range.to === undefined || a.range.to < b.range.to);
}

function beginsHigher(a: ModelFigure, b: ModelFigure): boolean {
  return a.range.from !== undefined && (b.range.from === undefined || a.range.from > b.range.from);
}
