import { oncePerWord } from "../../once-per-word.js";
import type { ProseLexicon } from "../lexicon/prose-lexicon.js";
import { kazakhStem } from "./kazakh-stem.js";
import { listedNouns } from "./noun-forms.js";
import { type PhraseTable, wordsIn } from "./phrase-table.js";
import { suffixTable, withSuffixChanged } from "./suffix-table.js";

/**
 * The likely dictionary form of a noun that is not listed. Marked is one of which the number ends in one, in Russian, and one
 * of which the owner stands before it, in Kazakh.
 */
export type LemmaOf = (key: string, isMarked: boolean) => string;

/** The guesser of a language. */
export function lemmasOf(lexicon: ProseLexicon): LemmaOf {
  const { language, lemmas, wholeNouns } = lexicon;
  const table = suffixTable(lemmas);
  const changed = oncePerWord((key) => withSuffixChanged(key, table));
  if (language === "ru") return (key, isOne) => (isOne && nominative.test(key) ? key : changed(key));
  if (language === "en") return changed;
  const whole = wordsIn([...wholeNouns, ...listedNouns(lexicon)]);
  const bare = oncePerWord((key) => kazakhStem(key, false, whole, table));
  const owned = oncePerWord((key) => kazakhStem(key, true, whole, table));
  return (key, isOwned) => (isOwned ? owned(key) : bare(key));
}

const nominative = /(?:[бвгджзклмнпрстфхцчшщьйоея]|[^л]а)$/u;

/** The dictionary form of the first of two words with a hyphen between: `школы-интерната`, but `пресс-центров`. */
export function firstPartsOf(
  { language, firstParts }: ProseLexicon,
  nouns: PhraseTable<string>,
  lemmaOf: LemmaOf,
): (key: string) => string {
  const uninflected = wordsIn(firstParts);
  return (key) => {
    if (language !== "ru" || uninflected.has(key)) return key;
    const known = nouns.get(key)?.find(({ rest }) => rest.length === 0)?.value;
    return known ?? (caseEnd.test(key) ? lemmaOf(key, false) : key);
  };
}

/** The dictionary form of a noun in one word with a first part that has no ending: `экзопланет`, `аудиокітапты`. */
export function joinedNounsOf(
  { language, firstParts }: ProseLexicon,
  nouns: PhraseTable<string>,
  lemmaOf: LemmaOf,
): (key: string) => string | undefined {
  const parts = wordsIn(firstParts);
  if (parts.size === 0) return () => undefined;
  return oncePerWord((key) => {
    for (let length = Math.min(longestPart, key.length - 3); length >= shortestPart; length -= 1) {
      if (!parts.has(key.slice(0, length))) continue;
      const last = key.slice(length);
      const forms = language === "kk" ? [last, lemmaOf(last, false), lemmaOf(last, true)] : [last];
      const [known] = forms.flatMap(
        (form) => nouns.get(form)?.find(({ rest }) => rest.length === 0)?.value ?? [],
      );
      if (known !== undefined && !known.includes(" ")) return key.slice(0, length) + known;
    }
    return undefined;
  });
}

const longestPart = 7;
const shortestPart = 3;

const caseEnd = /(?:ов|ев|ей|а|ы|я|ам|ами|ах)$/u;
