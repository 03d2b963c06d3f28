import type { Language } from "../../printed/figure.js";
import type { CategoryKey, CountMeasure } from "../../statement/categories.js";

/** Beginnings of words, several in one text between slashes; of a verb of two words both, `сатып ал`. */
export type Stems = readonly string[];

/** By which words figures of a relief article go to the aid categories, in one language. All lower case, `е` for `ё`. */
export interface DraftLexicon {
  readonly language: Language;
  /** Words that tell a category by themselves. */
  readonly categories: Readonly<Record<CategoryKey, Stems>>;
  /** Words that make a category likely where nothing better is said. */
  readonly weak: Readonly<Partial<Record<CategoryKey, Stems>>>;
  /** Words of money that was given for anything. */
  readonly payments: Stems;
  /** Beginnings of words that begin like those and say something else; of two that fit, the longer one counts. */
  readonly notCues: Stems;
  /** Dictionary forms of counted nouns, by what they count. */
  readonly counts: Readonly<Record<CountMeasure, readonly string[]>>;
  /** Animals by the name under `species`: dictionary forms of their nouns, and beginnings of words behind `head of`. */
  readonly species: Readonly<
    Record<string, { readonly nouns: readonly string[]; readonly stems: readonly string[] }>
  >;
  /** Who pays, by the name under `funding`. */
  readonly funds: Readonly<Record<string, Stems>>;
  /** Words for the fund that a sentence before has named, with their endings. */
  readonly sameFund: readonly string[];
  /** Pronouns for the fund of which the sentence right before tells. */
  readonly fundPronouns: readonly string[];
  /** Words that send an amount to several counts at once. */
  readonly joint: readonly string[];
  /** Words that send an amount to the counts of its own sentence: `for which`. */
  readonly jointHere: readonly string[];
  /** Words that link two purposes of one amount. */
  readonly links: readonly string[];
  /** Words before what one house costs, with their endings. */
  readonly price: readonly string[];
  /** Words before the most that one may get, with their endings: `capped at`. */
  readonly cap: readonly string[];
  /** Words before the day whose state the figures give. */
  readonly asOf: readonly string[];
}
