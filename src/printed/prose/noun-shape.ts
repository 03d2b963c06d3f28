import type { Token } from "../tokens.js";
import type { ProseIndex } from "./prose-index.js";
import { keyAt } from "./token-marks.js";

/**
 * Whether a word that no list has looks like a noun where it stands.
 *
 * @param behind index of the first word behind the number
 */
export function looksLikeNoun(
  tokens: readonly Token[],
  at: number,
  behind: number,
  { lexicon, language }: ProseIndex,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.key.length < 3) return false;
  const { key, text } = token;
  if (!lexicon.nounShape.test(key)) return false;
  if (lexicon.verbShape.test(key) && !(at === behind && lexicon.nounBehindNumber.test(key))) return false;
  if (language === "ru" && lexicon.adjective.test(key) && !/(?:ей|ий)$/u.test(key)) return false;
  return language === "kk" || text === text.toLowerCase() || text === text.toUpperCase();
}

/** Whether a word stands before a noun by its shape or its list; in Kazakh adjectives have no ending of their own. */
export function isModifier(token: Token | undefined, { lexicon, modifiers }: ProseIndex): boolean {
  return token !== undefined && (modifiers.has(token.key) || lexicon.modifier.test(token.key));
}

/** Whether a word is an adverb before an adjective: `полностью разрушенных`. */
export function isAdverb(tokens: readonly Token[], at: number, { lexicon }: ProseIndex): boolean {
  return lexicon.adverb.test(keyAt(tokens, at)) && lexicon.adjective.test(keyAt(tokens, at + 1));
}

/** Whether an adjective stands for people where no noun follows. */
export function isNounOfAdjective({ key }: Token, { lexicon }: ProseIndex): boolean {
  return lexicon.nounOfAdjective.test(key);
}
