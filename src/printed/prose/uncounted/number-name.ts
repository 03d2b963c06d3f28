import type { Token } from "../../tokens.js";
import { readUnit } from "../unit/counted-unit.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isDashAt, keyAt } from "../words/token-marks.js";

/** The fewest numbers of such a name, and the most. */
const fewest = 3;
const most = 5;

/**
 * The index behind short numbers that hyphens join to a name: a programme, `7-20-25`, a line-up, `4-2-3-1`. Neither what is measured,
 * `10-15-20 минут`, nor a date.
 */
export function behindNumberName(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): number | undefined {
  if (!isShort(tokens[at]) || !isDashAt(tokens, at + 1)) return undefined;
  let next = at + 1;
  let count = 1;
  while (count <= most && isDashAt(tokens, next) && isAttached(tokens, next) && isShort(tokens[next + 1])) {
    if (!isAttached(tokens, next + 1)) break;
    next += 2;
    count += 1;
  }
  if (count < fewest || count > most) return undefined;
  // `2-3-тен`
  if (isDashAt(tokens, next) && isAttached(tokens, next)) return undefined;
  return isMeasured(tokens, next, index) ? undefined : next;
}

function isShort(token: Token | undefined): boolean {
  return token?.kind === "digits" && token.text.length <= 2;
}

function isMeasured(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.words.root.next?.get(keyAt(tokens, at))?.meaning?.scale !== undefined) return true;
  if (readUnit(tokens, at, index) !== undefined) return true;
  return index.measures.has(findPhrase(tokens, at, index.nouns, index.stems)?.value ?? "");
}
