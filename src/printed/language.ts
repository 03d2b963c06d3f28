import type { Language } from "./figure.js";
import { languages, lexicons, wordsOf } from "./lexicon/index.js";
import type { Script } from "./lexicon/lexicon.js";
import { knowsWord } from "./lexicon/look-up.js";
import { symbols } from "./lexicon/symbols.js";
import { scriptOf, type Token } from "./tokens.js";

/**
 * The languages that a text may be in by its words, in the order in which they are to be tried: those that fit
 * every word, or where none does, those that fit some. All where no word tells: `36,455 KZT`.
 */
export function languagesOf(tokens: readonly Token[]): readonly Language[] {
  let fitting = languages;
  for (let at = 0; at < tokens.length; at += 1) {
    const ofWord = languagesOfWord(tokens, at);
    if (ofWord !== fitting && ofWord !== languages)
      fitting = fitting.filter((language) => ofWord.includes(language));
  }
  if (fitting.length > 0) return fitting;
  return languages.filter((language) =>
    tokens.some((_, at) => {
      const ofWord = languagesOfWord(tokens, at);
      return ofWord !== languages && ofWord.includes(language);
    }),
  );
}

const neutralWords: ReadonlySet<string> = new Set([
  ...Object.values(symbols.units).flat(),
  ...symbols.otherMoney,
]);

function isNeutral(token: Token, behind: Token | undefined): boolean {
  return (
    neutralWords.has(token.key) || (token.text === "T" && behind?.kind === "digits" && behind.space === "")
  );
}

const languagesIn: Readonly<Record<Script, readonly Language[]>> = {
  Latin: languages.filter((language) => lexicons[language].script === "Latin"),
  Cyrillic: languages.filter((language) => lexicons[language].script === "Cyrillic"),
};

// Of the languages in the word's script, those that have its letters to themselves; else those that know it; else all.
function languagesOfWord(tokens: readonly Token[], at: number): readonly Language[] {
  const token = tokens[at];
  const script = scriptOf(token);
  if (token?.kind !== "word" || script === undefined || isNeutral(token, tokens[at + 1])) return languages;
  const ofScript = languagesIn[script];
  if (ofScript.length < 2) return ofScript;
  const own = ofScript.filter((language) => lexicons[language].ownLetter?.test(token.key));
  if (own.length > 0) return own;
  const knowing = ofScript.filter((language) => knowsWord(token, wordsOf(language)));
  return knowing.length > 0 ? knowing : ofScript;
}
