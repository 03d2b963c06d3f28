import type { Script } from "../../lexicon/lexicon.js";
import { scriptOf, type Token } from "../../tokens.js";
import { isCurrencyCodeInAnyCase } from "../lexicon/currency-codes.js";
import { type Telling, tellingOf } from "./cyrillic-telling.js";
import { hasKazakhLatinLetter } from "./latin-kazakh.js";
import { proseIndexOf } from "./prose-index.js";
import { mayBegin } from "./starters.js";

/** What is asked of every word of a text, whatever stands around it. Words recur, so that it is found out once for each. */
export interface WordFacts {
  readonly script: Script | undefined;
  /** Whether a figure may begin with it. */
  readonly begins: boolean;
  /** It stands in text of any language, and tells none: `KZT`, the `T` of `T3.2 billion`. */
  readonly isNeutral: boolean;
  /** It is one of the words that tell English. */
  readonly isEnglish: boolean;
  readonly hasKazakhLatinLetter: boolean;
  /** What a Cyrillic word tells of its language. */
  readonly telling: Telling | undefined;
}

const kept = new Map<string, WordFacts>();
const mostKept = 20_000;

/** The facts of each word among some tokens; `undefined` of all else. */
export function factsOf(tokens: readonly Token[]): readonly (WordFacts | undefined)[] {
  const facts = new Array<WordFacts | undefined>(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    facts[at] = token?.kind === "word" ? (kept.get(token.key) ?? found(token)) : undefined;
  }
  return facts;
}

function found(token: Token): WordFacts {
  const { key } = token;
  const script = scriptOf(token);
  const facts: WordFacts = {
    script,
    begins: mayBegin(key, script),
    isNeutral: key === "t" || isCurrencyCodeInAnyCase(key),
    isEnglish: script === "Latin" && proseIndexOf("en").tellingWords.has(key),
    hasKazakhLatinLetter: hasKazakhLatinLetter(key),
    telling: script === "Cyrillic" ? tellingOf(key) : undefined,
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, facts);
  return facts;
}
