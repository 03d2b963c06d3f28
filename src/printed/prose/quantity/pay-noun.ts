import type { Token } from "../../tokens.js";
import type { PayWords } from "../lexicon/prose-lexicon.js";
import { isWordAt, keyAt } from "../words/token-marks.js";
import { fewestOfMoney, type Quantity, zerosOf } from "./quantity.js";

/** The words of pay, to look up. */
export type Pay = Required<PayWords<ReadonlySet<string>>>;

/** Whether a noun is what someone gets or pays month by month. Millions of `wages` are those of all, unless they are `average wages`. */
export function isPayNoun(tokens: readonly Token[], at: number, quantity: Quantity, pay: Pay): boolean {
  const key = keyAt(tokens, at);
  if (pay.nouns.has(key)) return true;
  if (pay.otherNouns.has(key) && isBehind(tokens, at, pay.periods)) return true;
  if (pay.ownNouns.has(key) && (isBehind(tokens, at, pay.typical) || isOwned(tokens, at))) return true;
  if (!pay.manyNouns.has(key)) return false;
  return zerosOf(quantity) !== fewestOfMoney || isBehind(tokens, at, pay.typical);
}

// `teachers' pay`, `a nurse's pay`
function isOwned(tokens: readonly Token[], at: number): boolean {
  return /(?:['’]s?)$/u.test(keyAt(tokens, at - 1));
}

/** The most words of a noun and what stands before it. */
export const mostWordsOfNoun = 3;

function isBehind(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= at - mostWordsOfNoun && isWordAt(tokens, back); back -= 1)
    if (words.has(keyAt(tokens, back))) return true;
  return false;
}
