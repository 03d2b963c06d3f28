import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "./prose-index.js";
import { isDigitsAt, joinsDigits } from "./token-marks.js";

/** Whether a number goes on at a mark: at the comma of `1,400`, the point of `12.5`. */
export function goesOnAt(tokens: readonly Token[], mark: number): boolean {
  return joinsDigits(tokens, mark, ",") || joinsDigits(tokens, mark, ".");
}

/** Whether a scale word stands at a token: `million`, `мың`. */
export function isScaleAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return lookUp(tokens, at, index.words)?.meaning.scale !== undefined;
}

/** Whether digits, or a number word, stand at a token. */
export function isNumberAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return isDigitsAt(tokens, at) || lookUp(tokens, at, index.words)?.meaning.number !== undefined;
}
