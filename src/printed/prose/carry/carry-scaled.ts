import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { fewestOfMoney, zerosOf } from "../quantity/quantity.js";
import { stands } from "./carry-link.js";
import { isScaledAsMoney, isUnnamedMoney, taken } from "./giver.js";

/**
 * Gives numbers of millions that nothing else names the unit in which millions were counted before them, where nothing is told in money:
 * `generated 9.8 billion kilowatt-hours, yet imports grew to 412 million`.
 */
export function takeScaled(carried: Found[], tokens: readonly Token[]): void {
  if (carried.some(isMoney)) return;
  let counted: Found | undefined;
  for (let at = 0; at < carried.length; at += 1) {
    const figure = carried[at];
    if (figure === undefined) continue;
    if (isOfMillions(figure)) {
      // Of two things nothing says which.
      if (counted !== undefined && counted.unit !== figure.unit) return;
      counted = figure;
    } else if (counted !== undefined && mayBeOf(figure, counted) && stands(tokens, figure, figure.index))
      carried[at] = taken(figure, counted, false);
  }
}

// Of what is counted in Russian by the clause before, also where money seems to be spoken of: `кредитов их 1,27 млн, год назад было 1,09 млн`.
function mayBeOf(figure: Found, { labelled, index }: Found): boolean {
  if (isScaledAsMoney(figure)) return true;
  return index.language === "ru" && labelled !== undefined && isUnnamedMoney(figure);
}

function isMoney({ kind, unit, index }: Found): boolean {
  return kind === "amount"
    ? unit !== undefined || index.language !== "ru"
    : kind === "rate" && unit !== undefined;
}

function isOfMillions({ kind, unit, quantity }: Found): boolean {
  if (kind !== "count" || unit === undefined || quantity === undefined) return false;
  return (zerosOf(quantity) ?? 0) >= fewestOfMoney;
}
