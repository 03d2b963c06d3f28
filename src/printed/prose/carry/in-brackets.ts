import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { keyAt } from "../words/token-marks.js";
import { isBare, isGiver, taken } from "./giver.js";
import { isFit } from "./open-number.js";

/** Whether a figure stands alone in brackets: `(12 tents)`. */
export function isInBrackets({ at, next }: Found, tokens: readonly Token[]): boolean {
  return keyAt(tokens, at - 1) === "(" && keyAt(tokens, next) === ")";
}

/** Gives a Russian number alone in brackets the unit of the last figure that stood so: `в Актау (230 тенге), дешевле в Костанае (148)`. */
export function takeInBrackets(carried: Found[], tokens: readonly Token[]): void {
  let last: Found | undefined;
  for (const [at, figure] of carried.entries()) {
    if (figure.index.language !== "ru" || !isInBrackets(figure, tokens)) continue;
    if (isGiver(figure)) last = figure;
    else if (last !== undefined && isBare(figure) && isFit(figure, last, tokens)) {
      last = taken(figure, last, "nearer");
      carried[at] = last;
    }
  }
}
