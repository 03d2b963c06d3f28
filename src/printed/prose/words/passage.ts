import type { Language } from "../../figure.js";
import { oncePerWord } from "../../once-per-word.js";
import { type Token, tokensWithin } from "../../tokens.js";
import type { Span } from "../prose-figure.js";
import { languageOfCyrillic } from "./cyrillic-language.js";
import { inCyrillic } from "./latin-kazakh.js";
import { type ProseIndex, proseIndexOf } from "./prose-index.js";
import { isDigitsAt } from "./token-marks.js";
import { factsOf, type WordFacts } from "./word-facts.js";

/** A sentence in tokens, ready to be read in the languages of its words. */
export interface Passage {
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  /** The same tokens with Latin words in Cyrillic, where they are Kazakh. */
  readonly spelt: readonly Token[];
  /** Of each word of the tokens as they stand, and as they are spelt. */
  readonly facts: readonly (WordFacts | undefined)[];
  readonly speltFacts: readonly (WordFacts | undefined)[];
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
  const tokens = tokensWithin(text, sentence.start, sentence.end);
  const facts = factsOf(tokens);
  const words = { english: 0, kazakhLatin: 0, latin: 0, cyrillic: 0 };
  for (const fact of facts) {
    if (fact?.hasKazakhLatinLetter) words.kazakhLatin += 1;
    if (fact?.script === "Latin") {
      words.latin += 1;
      if (fact.isEnglish) words.english += 1;
    } else if (fact?.script === "Cyrillic") words.cyrillic += 1;
  }
  const cyrillic =
    words.cyrillic === 0 ? before.cyrillic : languageOfCyrillic(tokens, facts, before.cyrillic);
  const latinKazakh = words.latin > 0 && isLatinKazakh(words, before.latin);
  const latin = words.latin === 0 ? before.latin : latinKazakh ? "kk" : "en";
  const spelt = latinKazakh ? inCyrillic(tokens) : tokens;
  const speltFacts = latinKazakh ? factsOf(spelt) : facts;
  const hasWords = words.latin + words.cyrillic > 0;
  const main = !hasWords ? before.main : words.latin > words.cyrillic ? latin : cyrillic;
  return { sentence, tokens, spelt, facts, speltFacts, latin, cyrillic, main, hasWords };
}

// English words may be Kazakh ones too: `on`, `at`.
function isLatinKazakh(
  { english, kazakhLatin }: { readonly english: number; readonly kazakhLatin: number },
  before: Language,
): boolean {
  if (kazakhLatin === 0) return english === 0 && before === "kk";
  return english === 0 || kazakhLatin > english * 2;
}

/** How many words behind a number are asked for their language. */
const wordsAsked = 3;

/**
 * The language in which what begins at a token is read: that of the words right behind it, by their script, and in
 * Cyrillic of the sentence's, unless these words are the other language's alone.
 */
export function indexAt(passage: Passage, at: number): ProseIndex {
  const { tokens, spelt, facts, speltFacts, latin, cyrillic, main } = passage;
  if (!passage.hasWords) return proseIndexOf(main);
  const first = tokens[at];
  for (let asked = at; asked < tokens.length && asked <= at + wordsAsked; asked += 1) {
    const word = facts[asked];
    if (word === undefined || word.isNeutral) continue;
    if (word.script === "Latin") return proseIndexOf(latin);
    if (word.script === "Cyrillic" && cyrillic === "kk" && isEnding(spelt, at, asked))
      return proseIndexOf("kk");
    if (word.script === "Cyrillic")
      return proseIndexOf(cyrillicAt(spelt[asked], speltFacts[asked], cyrillic, first));
  }
  return proseIndexOf(main);
}

// `20-сына`: no son.
function isEnding(tokens: readonly Token[], at: number, asked: number): boolean {
  const word = tokens[asked];
  return asked === at + 2 && word?.space === "" && isDigitsAt(tokens, at) && likeSon.test(word.key);
}

const likeSon = /^сын[аы]?$/u;

function cyrillicAt(
  token: Token | undefined,
  facts: WordFacts | undefined,
  sentence: Language,
  first: Token | undefined,
): Language {
  const other: Language = sentence === "ru" ? "kk" : "ru";
  if (token === undefined) return sentence;
  if (sentence === "ru" && facts?.telling?.looks === "kk") return "kk";
  const isRussian = sentence === "ru" ? isRussianUnit : isRussianUnitOnly;
  const [isOwn, isOther] = sentence === "ru" ? [isRussian, isKazakhUnit] : [isKazakhUnit, isRussian];
  if (isOwn(token.key) || !isOther(token.key)) return sentence;
  // Words for numbers of one language are ordinary words of the other: `он`, `бес`.
  return first?.kind === "digits" || other === "ru" ? other : sentence;
}

const isKazakhUnit = /* @__PURE__ */ oncePerWord((key: string) => isUnit(key, "kk", isNoLoan));
const isRussianUnit = /* @__PURE__ */ oncePerWord((key: string) => isUnit(key, "ru", isNoLoan));
// In a Kazakh sentence: in its dictionary form, and with ы, a Russian word may be a loan: `5 автобус`, `109 телефоны`.
const isRussianUnitOnly = /* @__PURE__ */ oncePerWord((key: string) => isUnit(key, "ru", isLoanOf));

function isUnit(key: string, language: Language, isLoan: (key: string, noun: string) => boolean): boolean {
  const { words, nouns } = proseIndexOf(language);
  const meaning = words.root.next?.get(key)?.meaning;
  if (meaning?.unit !== undefined || meaning?.number !== undefined) return true;
  return nouns.get(key)?.some(({ value }) => !isLoan(key, value)) === true;
}

function isNoLoan(): boolean {
  return false;
}

function isLoanOf(key: string, noun: string): boolean {
  return key === noun || key === `${noun}ы`;
}
