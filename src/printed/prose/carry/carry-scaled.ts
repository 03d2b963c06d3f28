import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { fewestOfMoney, zerosOf } from "../quantity/quantity.js";
import { stands } from "./carry-link.js";
import { isGiver, isScaledAsMoney, isUnnamedMoney, taken } from "./giver.js";

/**
 * Gives numbers of millions that nothing else names the unit in which millions were counted before them, where nothing is told in money:
 * `generated 9.8 billion kilowatt-hours, yet imports grew to 412 million`.
 */
export function takeScaled(carried: Found[], tokens: readonly Token[]): void {
  let counted: Found | undefined;
  for (const [at, figure] of carried.entries()) {
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

function isOfMillions(figure: Found): boolean {
  return isGiver(figure) && (zerosOf(figure.quantity) ?? 0) >= fewestOfMoney;
}
