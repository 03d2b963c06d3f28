import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isPay } from "../../quantity/pay.js";
import { zerosOf } from "../../quantity/quantity.js";
import { findPhrase } from "../../words/phrase-table.js";
import { hasStem } from "../../words/stem-table.js";
import { keyAt } from "../../words/token-marks.js";
import { isOfThose } from "../carry-link.js";
import { isAtMost } from "../giver.js";

/** Whether a Kazakh number is another, or a part, of what each gets or pays, right behind the one before. */
export function isKazakhPayInTurn(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  if (figure.index.language !== "kk") return false;
  return isGottenInTurn(tokens, figure) || isPartOfEach(tokens, rate, figure) || isOtherPay(tokens, figure);
}

// `жалақысы 185 мың теңге, көмекшілері 95 мың алады`, `ата-ана 18 мың теңге төлейді, қалған 42 мыңды бюджет жабады`
function isGottenInTurn(tokens: readonly Token[], { at, next, quantity, index }: Found): boolean {
  // `айына 190 мың ғана алады`
  const verb = keyAt(tokens, only.test(keyAt(tokens, next)) ? next + 1 : next);
  // `350 теңгеден төленеді, былтыр 290 болған`
  if (zerosOf(quantity) === undefined)
    return index.gettingVerbs.has(verb) && index.lexicon.carryWords.test(keyAt(tokens, at - 1));
  if (index.gettingVerbs.has(verb) || hasStem(verb, index.payingStems) || hasStem(verb, index.askingStems))
    return true;
  return actedOn.test(keyAt(tokens, next - 1)) && index.remainingWords.has(keyAt(tokens, at - 1));
}

const only = /^(?:ғана|тек|шамалы)$/u;
const actedOn = /[днт][ыі]$/u;

// `айына 148 мың теңге алады, соның 30 мыңнан астамы дәріге кетеді`
function isPartOfEach(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { at, index, quantity } = figure;
  if (zerosOf(quantity) === undefined) return false;
  const isOfIt = findPhrase(tokens, at - 1, index.backReferences)?.next === at;
  return isOfIt && isOfThose(tokens, figure) && isAtMost(figure, rate);
}

// `ең төменгі жалақы 92 000 теңгеге, зейнетақы 69 мыңға көтеріледі`
function isOtherPay(tokens: readonly Token[], { index, quantity }: Found): boolean {
  return quantity !== undefined && isPay(tokens, quantity, index);
}
