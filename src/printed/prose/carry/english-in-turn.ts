import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import { keyAt } from "../words/token-marks.js";
import { stands } from "./carry-link.js";
import { isAtMost } from "./giver.js";

/** Whether an English number says how much of what was counted something is: `38,000 tonnes, with melons accounting for 21,000`. */
export function isShareInTurn(tokens: readonly Token[], figure: Found, giver: Found): boolean {
  const { at, index } = figure;
  if (giver.kind === "percent" || !isBehindPhrase(tokens, at, index.accountingFor, 2)) return false;
  return (
    isAtMost(figure, giver) &&
    (stands(tokens, figure, index) || index.joinLinks.has(keyAt(tokens, figure.next)))
  );
}

/** Whether the same verb stands before both: `said they saw 35 patients a day, and some saw 50`. */
export function isDoneAgain(tokens: readonly Token[], figure: Found, giver: Found): boolean {
  const { index } = figure;
  const verb = keyAt(tokens, figure.at - 1);
  if (verb !== keyAt(tokens, giver.at - 1) || giver.carried !== undefined) return false;
  return index.finiteVerbs.has(verb) && stands(tokens, figure, index);
}
