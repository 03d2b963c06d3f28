import type { Phrases } from "../lexicon/lexicon.js";
import type { ProseLexicon } from "./lexicon/prose-lexicon.js";

/** The forms of each noun of a lexicon, and its dictionary form. */
export function* nounForms({
  nouns,
  paradigms,
  softened,
}: ProseLexicon): Generator<readonly [Phrases, string]> {
  for (const noun of nouns) {
    const [stem = "", paradigm] = noun.split(":");
    const endings = paradigm === undefined ? undefined : paradigms[paradigm];
    const forms = endings === undefined ? stem.split("/") : endings.split(",").map((ending) => stem + ending);
    const soft = softened[stem.slice(-1)];
    if (soft !== undefined) forms.push(stem.slice(0, -1) + soft);
    yield [[...new Set(forms)], forms[0] ?? stem];
  }
}
