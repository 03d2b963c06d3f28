import type { Language } from "../../figure.js";
import { scriptOf, type Token, tokenize } from "../../tokens.js";
import { isCurrencyCodeInAnyCase } from "../lexicon/currency-codes.js";
import type { Span } from "../prose-figure.js";
import { kazakhLetters, languageOfCyrillic } from "./cyrillic-language.js";
import { hasKazakhLatinLetter, inCyrillic } from "./latin-kazakh.js";
import { type ProseIndex, proseIndexOf } from "./prose-index.js";

/** A sentence in tokens, ready to be read in the languages of its words. */
export interface Passage {
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  /** The same tokens with Latin words in Cyrillic, where they are Kazakh. */
  readonly spelt: readonly Token[];
  /** Of the words in Latin and in Cyrillic letters, and where neither tells. */
  readonly latin: Language;
  readonly cyrillic: Language;
  readonly main: Language;
  readonly hasWords: boolean;
}

/** What a sentence leaves open about its languages, those before it tell. */
export interface Tongues {
  readonly latin: Language;
  readonly cyrillic: Language;
  readonly main: Language;
}

/** The tongues of a text of which only the language is known, or nothing. */
export function tonguesOf(language: Language | undefined): Tongues {
  return {
    latin: language === "kk" ? "kk" : "en",
    cyrillic: language === "kk" ? "kk" : "ru",
    main: language ?? "en",
  };
}

/** Splits a sentence into tokens and tells its languages. Offsets are those of the whole text. */
export function passageOf(text: string, sentence: Span, before: Tongues): Passage {
  const slice = text.slice(sentence.start, sentence.end);
  const tokens = tokenize(slice);
  const english = proseIndexOf("en").tellingWords;
  let [inEnglish, latinWords, cyrillicWords] = [0, 0, 0];
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const script = scriptOf(token);
    if (script === "Latin") {
      latinWords += 1;
      if (english.has(token.key)) inEnglish += 1;
    } else if (script === "Cyrillic") cyrillicWords += 1;
  }
  const cyrillic = cyrillicWords === 0 ? before.cyrillic : languageOfCyrillic(tokens, before.cyrillic);
  const latinKazakh = latinWords > 0 && isLatinKazakh(tokens, slice, inEnglish, before.latin);
  const latin = latinWords === 0 ? before.latin : latinKazakh ? "kk" : "en";
  const spelt = latinKazakh ? inCyrillic(tokens) : tokens;
  const hasWords = latinWords + cyrillicWords > 0;
  const main = !hasWords ? before.main : latinWords > cyrillicWords ? latin : cyrillic;
  return { sentence, tokens, spelt, latin, cyrillic, main, hasWords };
}

// English words may be Kazakh ones too: `on`, `at`.
function isLatinKazakh(tokens: readonly Token[], slice: string, english: number, before: Language): boolean {
  if (!hasKazakhLatinLetter(slice)) return english === 0 && before === "kk";
  if (english === 0) return true;
  let kazakh = 0;
  for (const { kind, key } of tokens) if (kind === "word" && hasKazakhLatinLetter(key)) kazakh += 1;
  return kazakh > english * 2;
}

/** How many words behind a number are asked for their language. */
const wordsAsked = 3;

/**
 * The language in which what begins at a token is read: that of the words right behind it, by their script, and in
 * Cyrillic of the sentence's, unless these words are the other language's alone.
 */
export function indexAt(passage: Passage, at: number): ProseIndex {
  const { tokens, spelt, latin, cyrillic, main } = passage;
  if (!passage.hasWords) return proseIndexOf(main);
  const first = tokens[at];
  for (let asked = at; asked < tokens.length && asked <= at + wordsAsked; asked += 1) {
    const token = tokens[asked];
    if (token?.kind !== "word" || isNeutral(token)) continue;
    const script = scriptOf(token);
    if (script === "Latin") return proseIndexOf(latin);
    if (script === "Cyrillic") return proseIndexOf(cyrillicAt(spelt, asked, cyrillic, first));
  }
  return proseIndexOf(main);
}

// `KZT 5`, `T3.2 billion`
function isNeutral({ text, key }: Token): boolean {
  return key === "t" || isCurrencyCodeInAnyCase(text);
}

function cyrillicAt(
  tokens: readonly Token[],
  at: number,
  sentence: Language,
  first: Token | undefined,
): Language {
  const other: Language = sentence === "ru" ? "kk" : "ru";
  const token = tokens[at];
  if (token === undefined) return sentence;
  if (sentence === "ru" && kazakhLetters.test(token.key)) return "kk";
  if (isUnit(token.key, sentence, sentence) || !isUnit(token.key, other, sentence)) return sentence;
  // Words for numbers of one language are ordinary words of the other: `он`, `бес`.
  return first?.kind === "digits" || other === "ru" ? other : sentence;
}

function isUnit(key: string, language: Language, sentence: Language): boolean {
  const { words, nouns } = proseIndexOf(language);
  const meaning = words.root.next?.get(key)?.meaning;
  if (meaning?.unit !== undefined || meaning?.number !== undefined) return true;
  // In its dictionary form, and with ы, a Russian word may be a loan: `5 автобус`, `109 телефоны`.
  const isLoan = language === "ru" && sentence === "kk";
  return nouns.get(key)?.some(({ value }) => !isLoan || !isLoanOf(key, value)) === true;
}

function isLoanOf(key: string, noun: string): boolean {
  return key === noun || key === `${noun}ы`;
}
