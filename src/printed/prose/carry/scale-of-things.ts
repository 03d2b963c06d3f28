import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { hasPlaces } from "./giver.js";

/**
 * A Russian number of things with decimal places in the scale of the figure before it, since of things there are no parts: `горожан 12,7 млн,
 * сельчан 7,5`.
 */
export function withScaleOf(figure: Found, before: Found | undefined): Found {
  const { index, unit = "" } = figure;
  if (index.language !== "ru" || before === undefined || !hasPlaces(figure)) return figure;
  if (zerosOf(figure.quantity) !== undefined || index.measures.has(unit)) return figure;
  const zeros = zerosOf(before.quantity);
  const isOfThings =
    before.kind !== "amount" && before.kind !== "rate" && !index.measures.has(before.unit ?? "");
  if (zeros === undefined || !isOfThings) return figure;
  return { ...figure, carried: { found: before, zeros, unit: false } };
}
