import type { Token } from "../../tokens.js";
import type { ProseIndex } from "./prose-index.js";
import { isCapital } from "./token-marks.js";

/** Whether a word only says where or of whom a number is: `в Костанайской области`, `in Kostanay`, `Қостанайда`. */
export function isPlaceWord(
  tokens: readonly Token[],
  at: number,
  { places, prepositions }: ProseIndex,
): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  return prepositions.has(token.key) || places.has(token.key) || isCapital(token.text.charAt(0));
}
