import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Placed } from "./assignment.js";
import type { NotDone } from "./polarity.js";
import { pathOf } from "./statement-path.js";

/** Why a figure that has its place is not assigned: its sentence denies it, or only plans it. */
export function whyNotDone(one: Placed, { how, cue }: NotDone): string {
  const says = how === "denies" ? "denies it" : "says that it is not done yet";
  return `it would stand under ${pathOf(one)}, but ${JSON.stringify(cue.text)} ${says}`;
}

/** Why the price of a thing that is no house has no place. */
export const onlyHousesHavePrices = "a statement has a place for the price of a house only";

/** Why a figure has no place. */
export function whyNoPlace({ kind, unit, fraction, value }: ProseFigure): string {
  if (fraction !== undefined) return "a fraction by itself says no number";
  if (kind === "other" && unit !== undefined && value === undefined) return "it says no number";
  if (kind === "other" && unit === undefined) return "it does not say what it counts";
  if (kind === "count") {
    return unit === undefined
      ? "it does not say what it counts"
      : `no word near it tells a category that counts ${unit}`;
  }
  if (kind === "amount") return unit === "tenge" ? "no word near it tells a category" : "it is not in tenge";
  if (kind === "rate") return "no word near it tells a category";
  return `a statement has no place for it: ${kind}`;
}
