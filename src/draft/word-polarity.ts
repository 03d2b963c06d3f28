import type { Language } from "../printed/figure.js";
import { isCapital } from "../printed/prose/words/token-marks.js";
import type { Token } from "../printed/tokens.js";

/** What a word says by its ending: that something is not so, or only intended. */
export type WordPolarity = "denies" | "plans" | undefined;

/** What a word of a language denies or plans by its ending: `weren't`, `берілмеді`, `салынбақ`. Russian has none. */
export function wordPolarity({ key, text }: Token, language: Language): WordPolarity {
  if (language === "en") return key.endsWith("n't") || key.endsWith("n’t") ? "denies" : undefined;
  if (language !== "kk" || notVerbs.includes(key)) return undefined;
  const isName = isCapital(text.charAt(0));
  if (isNegative(key) || (!isName && isNegativeConverb(key))) return "denies";
  return intents.some((ending) => key.endsWith(ending)) || isToCome.test(key) ? "plans" : undefined;
}

/** Whether a Kazakh word says that something is wanting: `көмексіз`, without aid. */
export function isWanting(key: string): boolean {
  return key.endsWith("сыз") || key.endsWith("сіз");
}

/** How a Kazakh negation is written behind the sounds that call for it. */
interface Negation {
  /** The last letters of stems before it. */
  readonly before: string;
  /** Of the past and its participle, which have other endings behind them. */
  readonly past: readonly string[];
  /** Of the converb and what is made of it; a name such as Құнанбай ends so too. */
  readonly converb: readonly string[];
}

const negations: readonly Negation[] = [
  {
    before: "аәеоөуүұыіияюлрй",
    past: ["мады", "маған", "меді", "меген"],
    converb: ["май", "майды", "майтын", "мей", "мейді", "мейтін"],
  },
  {
    before: "зжмнң",
    past: ["бады", "баған", "беді", "беген"],
    converb: ["бай", "байды", "байтын", "бей", "бейді", "бейтін"],
  },
  {
    before: "пткқсшфхцчщбвгғд",
    past: ["пады", "паған", "педі", "пеген"],
    converb: ["пай", "пайды", "пайтын", "пей", "пейді", "пейтін"],
  },
];

/** In letters. */
const shortestStem = 2;

function isNegative(key: string): boolean {
  return negations.some(({ past, before }) =>
    past.some((mark) => {
      const at = key.indexOf(mark, shortestStem);
      return at !== -1 && before.includes(key.charAt(at - 1));
    }),
  );
}

function isNegativeConverb(key: string): boolean {
  return negations.some(({ converb, before }) =>
    converb.some((mark) => {
      const at = key.length - mark.length;
      return at >= shortestStem && key.endsWith(mark) && before.includes(key.charAt(at - 1));
    }),
  );
}

// Passives as in салынбақ, жөнделмекші; of the others few are no nouns, and those are in the lexicon.
const intents: readonly string[] = ["лмақ", "лмек", "нбақ", "нбек", "лмақшы", "лмекші", "нбақшы", "нбекші"];

// What is said to come: `бітетінін айтты`, `салынатыны белгілі`.
const isToCome = /(?:ат|ет|йт)(?:ын|ін)(?:ын|ін|дығын|дігін|ы|і)$/u;

// тамады, drips; көмеді, buries; кемеді, diminishes; көлбек, slanting
const notVerbs: readonly string[] = ["тамады", "көмеді", "кемеді", "көлбек"];
