import { type Rational, zero } from "../exact/rational.js";
import type { RatioEnd } from "../statement/interpretation.js";
import type { Expression, Limit, Rule } from "./rule.js";
import type { View } from "./view.js";

/** The ends of a printed ratio; an absent one asks nothing. */
export interface RatioEnds {
  readonly from: RatioEnd | undefined;
  readonly to: RatioEnd | undefined;
}

/**
 * An amount must lie between a count times either end of a ratio.
 *
 * An end that is itself not allowed must not be reached, unless there is nothing at all: nobody was paid nothing, which is
 * 0 families × over 100 MCI.
 *
 * A count below zero turns the ends round: half of -100, rounded, is between 50.5 and 49.5 percent of it. Where nothing
 * tells on which side of zero the count lies, no line parts what the ratio allows from what it does not, and nothing is asked.
 */
export function withinRatio(
  view: View,
  amount: string,
  count: string,
  { from, to }: RatioEnds,
): Pick<Rule, "right" | "orNothing"> {
  if (from !== undefined && to !== undefined && from.value.equals(to.value)) {
    return { right: { equals: times(count, from.value) } };
  }
  const side = sideOf(view, amount, count, { from, to });
  if (side === undefined) return { right: {} };
  const [low, high] = side < 0 ? [to, from] : [from, to];
  const limit = ({ value, open }: RatioEnd): Limit => ({ expression: times(count, value), strict: open });
  return {
    right: {
      ...(low === undefined ? {} : { atLeast: limit(low) }),
      ...(high === undefined ? {} : { atMost: limit(high) }),
    },
    orNothing: from?.open === true || to?.open === true,
  };
}

/** On which side of zero a count lies: 1 where at or above it, -1 where at or below; `undefined` where nothing tells. */
function sideOf(view: View, amount: string, count: string, { from, to }: RatioEnds): 1 | -1 | undefined {
  if (!view.known(count)?.signed) return 1;
  const range = view.printedRange(count);
  if (range?.from !== undefined && range.from >= 0n) return 1;
  if (range?.to !== undefined && range.to <= 0n) return -1;
  if (view.known(amount)?.signed) return undefined;
  if (from !== undefined && from.value.compare(zero) > 0) return 1;
  return to !== undefined && to.value.compare(zero) < 0 ? -1 : undefined;
}

/** A quantity times an exact number of the rule's unit. */
function times(id: string, coefficient: Rational): Expression {
  return { terms: [{ quantity: id, coefficient }], constant: zero };
}

/** True where all that one ratio allows, another of the same unit allows too. */
export function isWithin(inner: RatioEnds, outer: RatioEnds): boolean {
  return keepsTo(inner.from, outer.from, 1) && keepsTo(inner.to, outer.to, -1);
}

/** True where nothing beyond an inner end lies beyond the outer one: below it where `sign` is 1, above it where -1. */
function keepsTo(inner: RatioEnd | undefined, outer: RatioEnd | undefined, sign: 1 | -1): boolean {
  if (inner === undefined || outer === undefined) return outer === undefined;
  const beyond = inner.value.compare(outer.value) * sign;
  return beyond > 0 || (beyond === 0 && (inner.open || !outer.open));
}
