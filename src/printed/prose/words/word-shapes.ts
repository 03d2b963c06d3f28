import { oncePerWord } from "../../once-per-word.js";
import type { ProseLexicon } from "../lexicon/prose-lexicon.js";

/** What a word looks like by its letters alone, in one language. */
export interface WordShapes {
  readonly adjective: (key: string) => boolean;
  readonly adverb: (key: string) => boolean;
  readonly modifier: (key: string) => boolean;
  readonly noun: (key: string) => boolean;
  readonly telling: (key: string) => boolean;
  readonly verb: (key: string) => boolean;
}

/** The shapes of a language, found out once for each word. */
export function shapesOf(lexicon: ProseLexicon): WordShapes {
  const once = (pattern: RegExp): ((key: string) => boolean) => oncePerWord((key) => pattern.test(key));
  return {
    adjective: once(lexicon.adjective),
    adverb: once(lexicon.adverb),
    modifier: once(lexicon.modifier),
    noun: once(lexicon.nounShape),
    telling: once(lexicon.tellingShape),
    verb: once(lexicon.verbShape),
  };
}
