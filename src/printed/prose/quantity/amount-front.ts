import { isHyphen, lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, tokenAt } from "../words/token-marks.js";

/** Index of the token behind the minus with which an amount begins; `undefined` where it begins with none. */
export function behindMinus(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "digits") return undefined;
  const sign = token.key === "\u2212" || (token.key === "-" && token.space !== "");
  if (sign) return isAttached(tokens, at + 1) ? at + 1 : undefined;
  const known = lookUp(tokens, at, index.words);
  // `плюс-минус 1`
  return known?.meaning.minus && !isHyphen(tokenAt(tokens, at - 1)) ? known.next : undefined;
}
