import type { Language } from "../../figure.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "./prose-index.js";

/** What is asked of a whole sentence in a language. */
export type OfSentence<Result> = (tokens: readonly Token[], index: ProseIndex) => Result;

/** What a sentence comes to, found out once in each language: all its figures are read before those of the next. */
export function oncePerSentence<Result>(find: OfSentence<Result>): OfSentence<Result> {
  const last: Partial<Record<Language, { readonly tokens: readonly Token[]; readonly result: Result }>> = {};
  return (tokens, index) => {
    const before = last[index.language];
    if (before?.tokens === tokens) return before.result;
    const result = find(tokens, index);
    last[index.language] = { tokens, result };
    return result;
  };
}
