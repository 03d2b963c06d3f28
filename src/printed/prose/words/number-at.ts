import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "./prose-index.js";
import { isDigitsAt } from "./token-marks.js";

/** Whether digits, or a number word, stand at a token. */
export function isNumberAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return isDigitsAt(tokens, at) || lookUp(tokens, at, index.words)?.meaning.number !== undefined;
}
