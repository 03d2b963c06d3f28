import type { Phrases } from "../../lexicon/lexicon.js";
import type { ProseLexicon } from "../lexicon/prose-lexicon.js";

/** The forms of each noun of a lexicon, and its dictionary form. */
export function* nounForms(lexicon: ProseLexicon): Generator<readonly [Phrases, string]> {
  const { paradigms, softened } = lexicon;
  for (const noun of listedNouns(lexicon)) {
    const [stem = "", paradigm] = noun.split(":");
    const endings = paradigm === undefined ? undefined : paradigms[paradigm];
    const forms = endings === undefined ? stem.split("/") : endings.split(",").map((ending) => stem + ending);
    const soft = softened[stem.slice(-1)];
    if (soft !== undefined) forms.push(stem.slice(0, -1) + soft);
    yield [[...new Set(forms)], forms[0] ?? stem];
  }
}

/** The nouns of all lists of a lexicon. */
export function listedNouns(lexicon: ProseLexicon): readonly string[] {
  return [...lexicon.nouns, ...lexicon.nounPhrases.flat(), ...moreNounsOf(lexicon)];
}

/** The nouns that are listed several in one text, each as the others are: `m: сайт тест` as `сайт:m`, `тест:m`. */
function moreNounsOf({
  moreNouns,
  paradigms,
}: Pick<ProseLexicon, "moreNouns" | "paradigms">): readonly string[] {
  return moreNouns.flat().flatMap((group) => {
    const [name = "", words] = group.split(": ");
    if (words === undefined) return group.split(" ");
    const [ending = ""] = paradigms[name]?.split(",") ?? [];
    return words.split(" ").map((word) => `${word.slice(0, word.length - ending.length)}:${name}`);
  });
}
