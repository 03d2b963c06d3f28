import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isPay } from "../../quantity/pay.js";
import { keyAt } from "../../words/token-marks.js";
import { isNearlyAsMuch, taken } from "../giver.js";

/** Whether thousands behind Russian money are what each gets: `завод за 1,3 млрд рублей примет рабочих с зарплатой от 60 тысяч`. */
export function isOtherPay(tokens: readonly Token[], figure: Found): boolean {
  const { index, quantity } = figure;
  return quantity?.zeros === 3 && isPay(tokens, quantity, index);
}

/** Whether a Russian word says that what follows was, or would be, instead: `вместо`, `против`. */
export function isInstead(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === "вместо" || keyAt(tokens, at) === "против";
}

/** Whether another sum was told at another time: `оценивают убытки в 19,7 млрд крон, хотя вчера говорили о 12`. */
export function isSumToldOf(tokens: readonly Token[], giver: Found, figure: Found): boolean {
  const { at } = figure;
  if (!tellsOf.test(keyAt(tokens, at - 1)) || !telling.test(keyAt(tokens, at - 2))) return false;
  return isNearlyAsMuch(taken(figure, giver), giver);
}

const tellsOf = /^об?$/u;
const telling = /^(?:говорил[иа]?|заявлял[иа]?|сообщал[иа]?|объявлял[иа]?|речь|писал[иа]?)$/u;
