import type { Token } from "../../tokens.js";
import { findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";

/** Whether a noun of which the number has no unit ends right before a token: `магнитудасы 5,6`, `магнитудой 5,6`. */
export function isBehindUnitlessNoun(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return findPhrase(tokens, at - 1, index.unitlessNouns, index.stems)?.next === at;
}
