import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { wholeDigitsOf } from "../quantity/quantity.js";
import { isWordAt, keyAt } from "../words/token-marks.js";

/** Whether a number is of those of whom so many others fall to it: `31 doctors for every 10,000 people`. `Of every ten` is a whole. */
export function isBase(tokens: readonly Token[], figure: Found): boolean {
  const { at, kind, index } = figure;
  if (kind === "count" && isRussianBase(tokens, figure)) return true;
  return (
    kind === "count" &&
    index.perWords.has(keyAt(tokens, at - 1)) &&
    !index.beforeWhole.has(keyAt(tokens, at - 2))
  );
}

// `26,3 случая на 100 тысяч населения`
function isRussianBase(tokens: readonly Token[], { at, index, unit = "", quantity }: Found): boolean {
  if (index.language !== "ru" || keyAt(tokens, at - 1) !== "на" || !isWordAt(tokens, at - 2)) return false;
  const number = quantity?.lower.parts[0]?.number;
  if (number === undefined || !index.capacities.has(unit)) return false;
  return isPowerOfTen(number.digits) && number.places === 0 && (wholeDigitsOf(quantity) ?? 0) > leastBase;
}

function isPowerOfTen(digits: bigint): boolean {
  return /^10*$/u.test(digits.toString());
}

/** The fewest digits of such a base, less one. */
const leastBase = 3;
