import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isPayInEnglish } from "./english-pay.js";
import { isPayInKazakh } from "./kazakh-pay.js";
import { fewestOfMoney, type Quantity, zerosOf } from "./quantity.js";
import { isPayInRussian } from "./russian-pay.js";

/** Whether money is what each gets or pays month by month, or on average: the three languages put the word for it in different places. */
export function isPay(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { pay, language } = index;
  // No one has billions by the month.
  if ((zerosOf(quantity) ?? 0) > fewestOfMoney) return false;
  if (language === "kk") return isPayInKazakh(tokens, quantity, pay, index);
  if (language === "ru") return isPayInRussian(tokens, quantity, pay, index);
  return isPayInEnglish(tokens, quantity, pay, index);
}
