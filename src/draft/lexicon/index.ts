import type { Language } from "../../printed/figure.js";
import type { DraftLexicon } from "./draft-lexicon.js";
import { englishDraft } from "./en.js";
import { kazakhDraft } from "./kk.js";
import { russianDraft } from "./ru.js";

/** By which words figures go to the aid categories, by language. */
export const draftLexicons: Readonly<Record<Language, DraftLexicon>> = {
  en: englishDraft,
  ru: russianDraft,
  kk: kazakhDraft,
};
