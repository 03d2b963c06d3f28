import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isDashAt, joinsDigits, lengthAt } from "../words/token-marks.js";
import { isCounting } from "./counting.js";

/** The fewest numbers of such a name, and the most. */
const fewest = 3;
const most = 5;
/** Digits of each. */
const longest = 2;

/**
 * The index behind short numbers that hyphens join to a name: a programme, `7-20-25`, a line-up, `4-2-3-1`. Neither what is measured,
 * `10-15-20 минут`, nor a date.
 */
export function behindNumberName(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): number | undefined {
  let next = at;
  let count = 0;
  do {
    if (lengthAt(tokens, next) > longest) return undefined;
    count += 1;
    next += 2;
  } while (count <= most && isDashAt(tokens, next - 1) && joinsDigits(tokens, next - 1));
  next -= 1;
  if (count < fewest || count > most) return undefined;
  // `2-3-тен`
  if (isDashAt(tokens, next) && isAttached(tokens, next)) return undefined;
  return isCounting(tokens, next, index) ? undefined : next;
}
