import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** Whether half of one English measure stands at a token: `half an hour`, `half a tonne`, but not `half a placebo`, `half the hours`. */
export function isHalfMeasure(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "en" || keyAt(tokens, at) !== "half") return false;
  const article = keyAt(tokens, at + 1);
  if (article !== "a" && article !== "an") return false;
  const noun = findPhrase(tokens, at + 2, index.nouns)?.value;
  return noun === keyAt(tokens, at + 2) && index.measures.has(noun);
}
