import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { numberAt } from "../words/token-marks.js";

/** The index behind a day of a month, and the ending that makes it one: `12`, `12th`, `12-ші`. */
export function dayAt(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "digits" || !isWithin(token.text, 31) || token.text.length > 2) return undefined;
  const ending = tokens[at + 1];
  if (ending?.space !== "") return at + 1;
  if (index.ordinalEndings.has(ending.key)) return at + 2;
  if (isHyphen(ending) && index.ordinalEndings.has(tokens[at + 2]?.key ?? "")) return at + 3;
  return at + 1;
}

/** Whether digits are a number from 1 to the most. */
export function isWithin(text: string, most: number): boolean {
  const number = numberAt(text);
  return number >= 1 && number <= most;
}
