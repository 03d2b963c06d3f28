import type { Token } from "../../../tokens.js";
import { manyWho } from "../../unit/many-who.js";
import { findPhrase } from "../../words/phrase-table.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";

/** The most words that say where those are, or of what. */
const mostBetween = 4;

/** Whether a number is that of the noun before a token: `[deaths] rose to 12`, `[births] in South Korea rose to 238,300`. */
export function amountsTo(tokens: readonly Token[], from: number, at: number, index: ProseIndex): boolean {
  if (isAmount(tokens, from, at, index)) return true;
  const first = keyAt(tokens, from);
  if (!index.prepositions.has(first) && !tying.test(first)) return false;
  for (let place = from + 2; place <= from + 1 + mostBetween; place += 1) {
    if (!isWordAt(tokens, place)) return false;
    if (isAmount(tokens, place, at, index)) return true;
  }
  return false;
}

/** The noun of a number behind such a verb, over a clause that says which ones: `Families that lost homes numbered 318`. */
export function nounOverClause(
  tokens: readonly Token[],
  start: number,
  at: number,
  index: ProseIndex,
): string | undefined {
  for (let verb = Math.max(start, at - mostOfVerb); verb < at; verb += 1)
    if (isAmount(tokens, verb, at, index)) return manyWho(tokens, verb, index);
  return undefined;
}

/** The most words of such a verb. */
const mostOfVerb = 4;

const tying = /^(?:of|about|against|among|between|over|into|under)$/u;

function isAmount(tokens: readonly Token[], from: number, at: number, index: ProseIndex): boolean {
  return findPhrase(tokens, from, index.amountsTo)?.next === at;
}
