import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { zerosOf } from "../../quantity/quantity.js";
import { findPhrase } from "../../words/phrase-table.js";
import { hasStem } from "../../words/stem-table.js";
import { keyAt } from "../../words/token-marks.js";
import { isOfThose } from "../carry-link.js";
import { isAtMost } from "../giver.js";

/** Whether a Kazakh number is another, or a part, of what each gets or pays, right behind the one before. */
export function isKazakhPayInTurn(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  if (figure.index.language !== "kk") return false;
  return isGottenInTurn(tokens, figure) || isPartOfEach(tokens, rate, figure);
}

// `тоннасына 24 мың теңге төлейді, шаруалар 28 мың сұрайды`
function isGottenInTurn(tokens: readonly Token[], { next, quantity, index }: Found): boolean {
  if (zerosOf(quantity) === undefined) return false;
  // `айына 190 мың ғана алады`
  const verb = keyAt(tokens, only.test(keyAt(tokens, next)) ? next + 1 : next);
  return index.gettingVerbs.has(verb) || hasStem(verb, index.payingStems) || hasStem(verb, index.askingStems);
}

const only = /^(?:ғана|тек|шамалы)$/u;

// `айына 148 мың теңге алады, соның 30 мыңнан астамы дәріге кетеді`
function isPartOfEach(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { at, index } = figure;
  const isOfIt = findPhrase(tokens, at - 1, index.backReferences)?.next === at;
  return isOfIt && isOfThose(tokens, figure) && isAtMost(figure, rate);
}
