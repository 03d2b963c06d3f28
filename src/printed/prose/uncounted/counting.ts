import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { readUnit } from "../unit/counted-unit.js";
import { isScaleAt } from "../words/number-at.js";
import type { ProseIndex } from "../words/prose-index.js";

/** Whether what stands behind a number is counted by it. */
export function isCounting(tokens: readonly Token[], next: number, index: ProseIndex): boolean {
  return (
    readNoun(tokens, next, index)?.known === true ||
    isScaleAt(tokens, next, index) ||
    readUnit(tokens, next, index) !== undefined
  );
}
