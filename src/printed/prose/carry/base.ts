import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { firstNumberOf, wholeDigitsOf } from "../quantity/quantity.js";
import { keyAt } from "../words/token-marks.js";

/** Whether a number is of those of whom so many others fall to it: `31 doctors for every 10,000 people`. `Of every ten` is a whole. */
export function isBase(tokens: readonly Token[], figure: Found): boolean {
  const { at, index } = figure;
  const isForEach =
    index.perWords.has(keyAt(tokens, at - 1)) && !index.beforeWhole.has(keyAt(tokens, at - 2));
  return isForEach || isRussianBase(tokens, figure);
}

// `26,3 случая на 100 тысяч населения`
function isRussianBase(tokens: readonly Token[], { at, index, unit, quantity }: Found): boolean {
  if (keyAt(tokens, at - 1) !== "на" || !index.capacities.has(unit ?? "")) return false;
  const isRound = /^10*$/u.test(`${firstNumberOf(quantity)?.digits}`);
  return isRound && (wholeDigitsOf(quantity) ?? 0) > leastBase;
}

/** The fewest digits of such a base, less one. */
const leastBase = 3;
