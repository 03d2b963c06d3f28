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

/** Whether a Russian figure would be a number of things with parts, as of none there are: `казахов 71,3%, русских — 14,6`. */
export function isPartOfThing(figure: Found): boolean {
  const { index, unit = "", carried } = figure;
  if (index.language !== "ru" || carried?.zeros !== undefined || !hasPlaces(figure)) return false;
  return figure.kind === "count" && zerosOf(figure.quantity) === undefined && !index.measures.has(unit);
}
