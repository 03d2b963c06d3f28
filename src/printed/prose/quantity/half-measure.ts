import type { Token } from "../../tokens.js";
import { articles } from "../words/articles.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** Whether half of one English measure stands at a token: `half an hour`, `half a tonne`, but not `half a placebo`, `half the hours`. */
export function isHalfMeasure(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (keyAt(tokens, at) !== "half" || !articles.has(keyAt(tokens, at + 1))) return false;
  return index.measures.has(keyAt(tokens, at + 2));
}
