import type { Token } from "../tokens.js";
import type { ProseIndex } from "./prose-index.js";

/** Whether a word only says where or of whom a number is: `в Костанайской области`, `in Kostanay`, `Қостанайда`. */
export function isPlaceWord(
  tokens: readonly Token[],
  at: number,
  { places, prepositions }: ProseIndex,
): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  return prepositions.has(token.key) || places.has(token.key) || isCapital(token);
}

function isCapital({ text }: Token): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
