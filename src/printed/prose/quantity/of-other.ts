import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** Whether what stands behind `each` and its clause is of all of them, or of another. */
export function isOfOther(tokens: readonly Token[], each: number, at: number, index: ProseIndex): boolean {
  return isOneInSoMany(tokens, each, at, index) || hasOtherClause(tokens, each, at);
}

// `each house was insured and the insurer paid 500 tenge`, but not `each family got a house and a sum of 500 tenge`
function hasOtherClause(tokens: readonly Token[], each: number, at: number): boolean {
  for (let place = each + 1; place < at - 1; place += 1) {
    const key = keyAt(tokens, place);
    const behind = keyAt(tokens, place + 1);
    if (
      otherClause.test(key) ||
      (key === "and" && others.test(behind)) ||
      (key === "а" && behind !== "также")
    )
      return true;
  }
  return false;
}

const others = /^(?:the|this|that|these|those|its|their)$/u;
const otherClause = /^(?:because|so|whereas|поэтому)$/u;

// `Каждый пятый лифт устарел, на замену нужно 19 млрд тенге`: one in so many is a share of them, and another clause is of all.
function isOneInSoMany(tokens: readonly Token[], each: number, at: number, index: ProseIndex): boolean {
  if (findPhrase(tokens, each + 1, index.ordinals) === undefined) return false;
  return tokens.slice(each, at).some(({ key }) => index.joinLinks.has(key));
}
