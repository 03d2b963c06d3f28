import type { Token } from "../../tokens.js";
import { isNumberAt } from "../words/number-at.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";
import { isModifier } from "./noun-shape.js";
import { readListedNoun } from "./noun-unit.js";

/** The most numbers that share a noun. */
const mostNumbers = 5;

/**
 * Whether a Kazakh adjective belongs to the noun at the end of a list, where each number has one of its own: `бір алтын, екі күміс және
 * үш қола медаль` are six medals.
 */
export function sharesNounBehind(tokens: readonly Token[], adjective: number, index: ProseIndex): boolean {
  if (index.language !== "kk") return false;
  let at = adjective;
  for (let count = 1; count <= mostNumbers; count += 1) {
    if (!isModifier(tokens[at], index)) return false;
    const next = at + 1;
    if (count > 1 && readListedNoun(tokens, next, index) !== undefined) return true;
    if (!index.joinLinks.has(keyAt(tokens, next)) || !isNumberAt(tokens, next + 1, index)) return false;
    at = next + 2;
  }
  return false;
}
