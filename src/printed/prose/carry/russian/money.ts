import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isPay } from "../../quantity/pay.js";
import { zerosOf } from "../../quantity/quantity.js";
import { keyAt } from "../../words/token-marks.js";
import { stands } from "../carry-link.js";
import { isNearlyAsMuch, taken } from "../giver.js";

/** Whether thousands behind Russian money are what each gets: `завод за 1,3 млрд рублей примет рабочих с зарплатой от 60 тысяч`. */
export function isOtherPay(tokens: readonly Token[], { index, quantity, kind, unit }: Found): boolean {
  if (index.language !== "ru" || kind !== "other" || unit !== undefined || zerosOf(quantity) !== 3)
    return false;
  return quantity !== undefined && isPay(tokens, quantity, index);
}

/** Whether a Russian word says that what follows was, or would be, instead: `вместо`, `против`. */
export function isInstead(tokens: readonly Token[], at: number): boolean {
  return /^(?:вместо|против)$/u.test(keyAt(tokens, at));
}

/** Whether another sum was told at another time: `оценивают убытки в 19,7 млрд крон, хотя вчера говорили о 12`. */
export function isSumToldOf(tokens: readonly Token[], giver: Found, figure: Found): boolean {
  const { at, index } = figure;
  if (index.language !== "ru" || giver.kind !== "amount" || zerosOf(giver.quantity) === undefined)
    return false;
  if (!tellsOf.test(keyAt(tokens, at - 1)) || !telling.test(keyAt(tokens, at - 2))) return false;
  return (
    keyAt(tokens, giver.next) === "," &&
    against.test(keyAt(tokens, giver.next + 1)) &&
    stands(tokens, figure, index) &&
    isNearlyAsMuch(taken(figure, giver), giver)
  );
}

const tellsOf = /^об?$/u;
const telling = /^(?:говорил[иа]?|заявлял[иа]?|сообщал[иа]?|объявлял[иа]?|речь|писал[иа]?)$/u;
const against = /^(?:хотя|а|но|тогда|однако)$/u;
