import type { Language } from "../figure.js";
import { english } from "./en.js";
import { kazakh } from "./kk.js";
import type { Lexicon } from "./lexicon.js";
import { russian } from "./ru.js";
import { indexWords, type WordIndex } from "./word-index.js";

/** The lexicon of every language, in the order in which languages are tried. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { en: english, ru: russian, kk: kazakh };

/** The languages in which figures are read. */
export const languages: readonly Language[] = ["en", "ru", "kk"];

const indexes: Partial<Record<Language, WordIndex>> = {};

/** The words of a language, made ready on first use. */
export function wordsOf(language: Language): WordIndex {
  indexes[language] ??= indexWords(lexicons[language]);
  return indexes[language];
}
