import type { Token } from "../../tokens.js";
import { readUnit } from "../unit/counted-unit.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";

/** The most tokens from what is said of one to its amount. */
const furthest = 9;

/** Whether an amount is what something comes to for each: `the loss per hectare rose to 500 tenge`, `цена за литр упала до 500 тенге`. */
export function isSaidOfOne(tokens: readonly Token[], start: number, index: ProseIndex): boolean {
  // `достиг в среднем 500 тенге`
  const at = isBehindPhrase(tokens, start, index.averages, 2) ? start - 2 : start;
  const isLinked = isWordAt(tokens, at - 1) && index.pay.links.has(keyAt(tokens, at - 1));
  if (!isLinked && !isDashAt(tokens, at - 1)) return false;
  for (let back = at - 2; back > at - 2 - furthest && isWordAt(tokens, back); back -= 1) {
    if (!ofOne.test(keyAt(tokens, back)) || findPhrase(tokens, back, index.eachAfter) === undefined) continue;
    // Not `300 tenge per head and a cost of 500 tenge`.
    return isWordAt(tokens, back - 1) && readUnit(tokens, back - 1, index) === undefined;
  }
  return false;
}

const ofOne = /^(?:per|на|за)$/u;
