import type { FigureUnit, Hedge, Language } from "../figure.js";

/**
 * Words and phrases, in lower case. Alternatives for one word of a phrase stand between slashes:
 * `fewer/less than`. A full stop at the end is an abbreviation's, and may be left out in print.
 */
export type Phrases = readonly string[];

/** What may stand between groups of digits, or before decimals. Any single space stands for `space`. */
export type Separator = "," | "." | "space";

/** The letters of a language. */
export type Script = "Latin" | "Cyrillic";

/** The endings of Kazakh nouns that matter here: `-дан` goes with "more than", `-ға` with "up to"; `-дай` says "about". */
export type Case = "ablative" | "dative" | "similative" | "other";

/** A power of ten and its words. */
export interface ScaleWords {
  /** `9` for billion. */
  readonly zeros: number;
  /** After a number: `billion`, `bn`. */
  readonly words: Phrases;
  /** Read only where no space parts them from the digits: `5k`. */
  readonly attached?: Phrases;
  /** Standing without a number for one of it: `a billion`, `миллион`. */
  readonly single?: Phrases;
  /** The same, but only behind a hedge, because the word has other meanings: `более тысячи`. */
  readonly singleHedged?: Phrases;
}

/** Endings behind words that end in one of these letters, in the order of their cases. */
export interface EndingsBehind {
  readonly letters: string;
  readonly endings: readonly string[];
}

/** A way to print a range. What a form leaves out is not there in print. */
export interface RangeForm {
  /** Before the lower number. */
  readonly opens?: Phrases;
  /** Between the numbers. */
  readonly joins?: Phrases;
  /** After the upper number. */
  readonly closes?: Phrases;
}

/** Hedges by what they say. */
export type HedgePhrases = Readonly<Partial<Record<Exclude<Hedge, "none" | "between">, Phrases>>>;

/** How one language prints figures. All of it is data; the grammar is the same for every language. */
export interface Lexicon {
  readonly language: Language;
  /** Its English name. */
  readonly name: string;
  /** A noun of the language has at least one word in it. */
  readonly script: Script;
  /** Letters that no other language here has. */
  readonly ownLetter?: RegExp;
  readonly decimal: "." | ",";
  readonly groups: readonly Separator[];
  /** Numbers in words up to a hundred. */
  readonly numbers: readonly { readonly value: number; readonly words: Phrases }[];
  /** The lowest number that takes a unit behind it: 20 in `twenty five`, 10 in `он бес`. */
  readonly lowestTens: number;
  /** Whether such a unit may follow a hyphen: `forty-two`. */
  readonly hyphenatedTens: boolean;
  readonly minus: Phrases;
  readonly scales: readonly ScaleWords[];
  /** What is joined to a scale word, by the last letter of that: `мыңнан`, `миллиардтан`. */
  readonly scaleEndings?: readonly EndingsBehind[];
  readonly units: Readonly<Partial<Record<FigureUnit, Phrases>>>;
  /** Currencies other than the tenge, and its fractions. */
  readonly otherMoney: Phrases;
  readonly hedgesBefore: HedgePhrases;
  readonly hedgesAfter: HedgePhrases;
  /** Hedges behind the ablative alone; behind any other word they are adjectives: `500-ден көп`, `500 көп балалы отбасы`. */
  readonly comparatives?: HedgePhrases;
  readonly ranges: readonly RangeForm[];
  /** Words that may stand inside a counted noun, not first: `heads of cattle`. */
  readonly nounLinks: Phrases;
  /** Words that no counted noun has in it, because they would change what the number says. */
  readonly neverNoun: Phrases;
  /** Endings of numbers, scale words and units, attached or behind a hyphen: `млрд-тан`, `теңгеден`. */
  readonly endings?: Readonly<Record<Case, Phrases>>;
  /** Nouns that end as if what they name were likened to: wheat, `бидай`. */
  readonly notLikened?: Phrases;
  /** Endings of numbers in digits only: `20-ти`. */
  readonly numberEndings?: Phrases;
}
