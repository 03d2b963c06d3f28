import type { Token } from "../../tokens.js";
import type { ProseIndex } from "./prose-index.js";
import { tokenAt } from "./token-marks.js";

/** True of a word at an index that may be a noun: none that only ties words, tells when or how many. */
export function mayBeNounAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const token = tokenAt(tokens, at);
  return token?.kind === "word" && !index.notNouns.has(token.key);
}
