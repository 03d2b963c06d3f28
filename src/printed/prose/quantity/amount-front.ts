import { isHyphen, lookUp, type Match } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { type CountedUnit, moneyBefore, readMoneyBefore } from "../unit/counted-unit.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, tokenAt } from "../words/token-marks.js";

/** What stands before the digits: a minus, money, or both. */
export function readFront(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): { readonly negative: boolean; readonly money: CountedUnit | undefined; readonly next: number } {
  const known = lookUp(tokens, at, index.words);
  const minus = minusBehind(tokens, at, known);
  const money =
    minus === undefined ? moneyBefore(tokens, at, index, known) : readMoneyBefore(tokens, minus, index);
  return { negative: minus !== undefined, money, next: money?.next ?? minus ?? at };
}

function minusBehind(tokens: readonly Token[], at: number, known: Match | undefined): number | undefined {
  const token = tokens[at];
  const sign = token?.key === "\u2212" || (token?.key === "-" && token.space !== "");
  if (sign) return isAttached(tokens, at + 1) ? at + 1 : undefined;
  // `плюс-минус 1`
  return known?.meaning.minus && !isHyphen(tokenAt(tokens, at - 1)) ? known.next : undefined;
}
