import type { Language } from "../../figure.js";
import { englishProse } from "./en.js";
import { kazakhProse } from "./kk.js";
import type { ProseLexicon } from "./prose-lexicon.js";
import { russianProse } from "./ru.js";

/** What the words around figures say, by language. */
export const proseLexicons: Readonly<Record<Language, ProseLexicon>> = {
  en: englishProse,
  ru: russianProse,
  kk: kazakhProse,
};
