import type { Language } from "../../printed/figure.js";
import { englishAsides } from "./aside-en.js";
import { kazakhAsides } from "./aside-kk.js";
import type { AsideLexicon } from "./aside-lexicon.js";
import { russianAsides } from "./aside-ru.js";
import type { DraftLexicon } from "./draft-lexicon.js";
import { englishDraft } from "./en.js";
import { kazakhDraft } from "./kk.js";
import { englishPolarity } from "./polarity-en.js";
import { kazakhPolarity } from "./polarity-kk.js";
import type { PolarityLexicon } from "./polarity-lexicon.js";
import { russianPolarity } from "./polarity-ru.js";
import { russianDraft } from "./ru.js";

/** By which words figures go to the aid categories, by language. */
export const draftLexicons: Readonly<Record<Language, DraftLexicon>> = {
  en: englishDraft,
  ru: russianDraft,
  kk: kazakhDraft,
};

/** By which words a sentence denies something or only plans it, by language. */
export const polarityLexicons: Readonly<Record<Language, PolarityLexicon>> = {
  en: englishPolarity,
  ru: russianPolarity,
  kk: kazakhPolarity,
};

/** By which words a sentence speaks of something else than aid, by language. */
export const asideLexicons: Readonly<Record<Language, AsideLexicon>> = {
  en: englishAsides,
  ru: russianAsides,
  kk: kazakhAsides,
};
