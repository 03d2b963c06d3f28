import { amountValue } from "../../amount.js";
import { compare } from "../../exact-number.js";
import type { Found } from "../found.js";
import type { Span } from "../prose-figure.js";
import { zerosOf } from "../quantity/quantity.js";

/** A number that names nothing. */
export function isBare({ kind, quantity, unit, numberAt }: Found): boolean {
  return (
    kind === "other" &&
    quantity !== undefined &&
    unit === undefined &&
    quantity.unit === undefined &&
    numberAt >= 0
  );
}

/** Money, or money for each, that does not say which: `50 million apiece`. */
export function isUnnamedMoney({ kind, unit }: Found): boolean {
  return (kind === "amount" || kind === "rate") && unit === undefined;
}

/** A figure from which another may take its unit. */
export function isGiver({ kind, unit, quantity }: Found): boolean {
  return (
    (kind === "amount" || kind === "count" || kind === "percent") &&
    unit !== undefined &&
    quantity !== undefined
  );
}

/** A figure with the unit, and where it fits the scale, of another. */
export function taken(figure: Found, giver: Found, scales = true): Found {
  const zeros = scales ? sharedScale(figure, giver) : undefined;
  // The noun of a list stands with none of its figures.
  if (giver.labelled === "list") return { ...figure, kind: giver.kind, unit: giver.unit, labelled: "list" };
  return { ...figure, kind: giver.kind, unit: giver.unit, carried: { found: giver, zeros, unit: true } };
}

/**
 * An amount that names no money, in the money of another figure.
 *
 * @param place where that stands in the text, if it is of the sentence before
 */
export function inMoneyOf(figure: Found, giver: Found, place?: Span): Found {
  const carried = { found: giver, zeros: undefined, unit: true };
  return {
    ...figure,
    kind: figure.kind === "rate" ? "rate" : "amount",
    unit: giver.unit,
    carried: place === undefined ? carried : { ...carried, place },
  };
}

/** Zeros of the smallest scale that a list shares: `11 thousand pupils and 437 teachers` does not share its thousand. */
const leastShared = 6;

// A number as small as one that stands before a scale word takes the scale; one printed in full has its own size.
function sharedScale(figure: Found, giver: Found): number | undefined {
  const zeros = giver.quantity && (giver.carried?.zeros ?? zerosOf(giver.quantity));
  const own = figure.quantity && zerosOf(figure.quantity);
  if (zeros === undefined || own !== undefined || giver.quantity === undefined) return undefined;
  if (giver.quantity.lower.parts.length > 1 || zeros < leastShared) return undefined;
  const number = figure.quantity?.lower.parts[0]?.number;
  if (number === undefined) return undefined;
  return number.digits / 10n ** BigInt(number.places) < 1000n ? zeros : undefined;
}

/** Whether a number has decimal places, as things that are counted have none. */
export function hasPlaces({ quantity }: Found): boolean {
  return (quantity?.lower.parts[0]?.number.places ?? 0) > 0;
}

/** Whether a figure is no more than its whole. */
export function isAtMost({ quantity: part }: Found, { quantity: whole }: Found): boolean {
  if (part === undefined || whole === undefined) return false;
  return compare(amountValue(part.lower).value, amountValue(whole.upper ?? whole.lower).value) <= 0;
}
