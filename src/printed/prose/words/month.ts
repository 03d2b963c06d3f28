import type { Token } from "../../tokens.js";
import { isMadeAdjective } from "./kazakh-stem.js";
import { type Found, findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";
import { keyAt } from "./token-marks.js";

/**
 * The month, 1 to 12, that is named at a token, in any case; a noun that is listed for itself is none, `қазандық`, a boiler,
 * nor is an adjective: `маусымдық жұмысшы`.
 */
export function readMonth(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): Found<number> | undefined {
  const month = findPhrase(tokens, at, index.months, index.stems);
  const key = keyAt(tokens, at);
  if (month === undefined || index.months.has(key)) return month;
  return index.nouns.has(key) || isMadeAdjective(key) ? undefined : month;
}
