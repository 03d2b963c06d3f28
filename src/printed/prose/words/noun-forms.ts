import type { Phrases } from "../../lexicon/lexicon.js";
import type { ProseLexicon } from "../lexicon/prose-lexicon.js";

/** The forms of each noun of a lexicon, and its dictionary form. */
export function* nounForms(lexicon: ProseLexicon): Generator<readonly [Phrases, string]> {
  const { softened } = lexicon;
  const paradigms = new Map(
    Object.entries(lexicon.paradigms).map(([name, endings]) => [name, [...new Set(endings.split(","))]]),
  );
  for (const noun of listedNouns(lexicon)) {
    const colon = noun.indexOf(":");
    const stem = colon < 0 ? noun : noun.slice(0, colon);
    const endings = colon < 0 ? undefined : paradigms.get(noun.slice(colon + 1));
    const forms = endings === undefined ? stem.split("/") : endings.map((ending) => stem + ending);
    const [form = stem] = forms;
    const soft = softened[stem.slice(-1)];
    if (soft !== undefined) forms.push(stem.slice(0, -1) + soft);
    yield [forms, form];
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
