import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached } from "../words/token-marks.js";

/** The most tokens of a number. */
const longest = 6;

/**
 * Whether a Kazakh number is that of a dimension, so that its unit counts nothing behind it: `қуаты 50 мегаватт күн станциясы` is one
 * station.
 *
 * @param at index of the first word behind the number
 */
export function isBehindDimension(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  let back = at - 1;
  while (back >= at - longest && isOfNumber(tokens, back, index)) back -= 1;
  return findPhrase(tokens, back, index.dimensions, index.stems)?.next === back + 1;
}

function isOfNumber(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const token = tokens[at];
  if (token?.kind === "word") return lookUp(tokens, at, index.words) !== undefined;
  return token?.kind === "digits" || (token?.kind === "mark" && isAttached(tokens, at + 1));
}
