import { oncePerWord } from "../../once-per-word.js";
import type { Token } from "../../tokens.js";
import { proseIndexOf } from "./prose-index.js";

// Kazakh is written in Latin letters in three ways: that of 2018 (ń, ǵ, ý; y for ы, i for і, ı for и and й), that of 2021 (ñ or
// ŋ, ğ or ǧ, ū; y for ы, ı for і, i for и and й), and that of the press before them (ñ, ğ, w; ı for ы, i for і, ï for и, y for й).
const common = {
  a: "а",
  b: "б",
  c: "ц",
  d: "д",
  e: "е",
  f: "ф",
  g: "г",
  h: "х",
  i: "і",
  j: "ж",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  q: "қ",
  r: "р",
  s: "с",
  t: "т",
  u: "ұ",
  v: "в",
  w: "у",
  x: "х",
  y: "ы",
  z: "з",
  á: "ә",
  ǵ: "ғ",
  ı: "и",
  ń: "ң",
  ó: "ө",
  ú: "ү",
  ý: "у",
};
const umlauts = { ä: "ә", ğ: "ғ", ǧ: "ғ", ñ: "ң", ŋ: "ң", ö: "ө", ş: "ш", ü: "ү" };

type Letters = ReadonlyMap<string, string>;
const spellings: readonly Letters[] = [
  /* @__PURE__ */ lettersOf(common, { sh: "ш", ch: "ч" }),
  /* @__PURE__ */ lettersOf(common, umlauts, { i: "и", ı: "і", u: "у", ū: "ұ" }),
  /* @__PURE__ */ lettersOf(common, umlauts, { ı: "ы", ï: "и", y: "й", ç: "ч" }),
];

function lettersOf(...all: readonly Readonly<Record<string, string>>[]): Letters {
  return new Map(all.flatMap((letters) => Object.entries(letters)));
}

const vowels = "аәеоөуұүыі";

// Words from other languages, which the letters alone would spell otherwise.
const borrowed: Readonly<Record<string, string>> = {
  мілліон: "миллион",
  мілліард: "миллиард",
  трілліон: "триллион",
  отбасі: "отбасы",
  биуджет: "бюджет",
  компиутер: "компьютер",
};

const letterOfKazakh = /[áǵńóúýıäğǧñŋöüşūï]/i;

/** Whether a word has a letter that Kazakh in Latin letters has and English has not. */
export function hasKazakhLatinLetter(text: string): boolean {
  return letterOfKazakh.test(text);
}

/**
 * The tokens with their Latin words spelt in Cyrillic, as the Kazakh lexicon has them, in that of the ways of writing
 * of which most words are known.
 */
export function inCyrillic(tokens: readonly Token[]): readonly Token[] {
  const all = spellings.map(spellerOf);
  const fit = all.filter(({ fits }) => tokens.every(({ kind, key }) => kind !== "word" || fits(key)));
  const [first, ...others] = fit.length === 0 ? all : fit;
  if (first === undefined) return tokens;
  let best = first;
  if (others.length > 0) {
    let most = knownWords(first, tokens);
    for (const other of others) {
      const known = knownWords(other, tokens);
      if (known > most) [best, most] = [other, known];
    }
  }
  return tokens.map((token) => spelt(token, best));
}

/** One way of writing. */
interface Speller {
  readonly spell: (key: string) => string;
  /** Whether a word has no letters but those of English and its own. */
  readonly fits: (key: string) => boolean;
  /** Whether the lexicon has a word that is written so. */
  readonly knows: (key: string) => boolean;
}

const spellers = new Map<Letters, Speller>();

function spellerOf(letters: Letters): Speller {
  const before = spellers.get(letters);
  if (before !== undefined) return before;
  const spell = oncePerWord((key) => knownSpelling(transliterated(key, letters)));
  const made = {
    spell,
    fits: oncePerWord((key) => isIn(letters, key)),
    knows: oncePerWord((key) => isKnown(spell(key))),
  };
  spellers.set(letters, made);
  return made;
}

function spelt(token: Token, speller: Speller): Token {
  const { kind, start, end, text, space } = token;
  return kind === "word" ? { kind, start, end, text, key: speller.spell(token.key), space } : token;
}

function knownWords(speller: Speller, tokens: readonly Token[]): number {
  let words = 0;
  for (const { kind, key } of tokens) if (kind === "word" && speller.knows(key)) words += 1;
  return words;
}

// All its Latin letters beside those of English.
function isIn(letters: Letters, key: string): boolean {
  for (const letter of key) if (letter > "z" && letter < firstCyrillic && !letters.has(letter)) return false;
  return true;
}

const firstCyrillic = "\u0400";

// What Cyrillic writes with я, and with ц or ь before it: `станция`, `судья`.
const withYa: readonly (readonly [written: RegExp, spelt: string])[] = [
  [/т?сиа/gu, "ция"],
  [/иа/gu, "ия"],
  [/иа/gu, "ья"],
  [/сиа/gu, "сия"],
];
const inLoan = /^е(?=кс|кз|кон|кол|лект|леват|нерг|кип|фф|стон|пид|тап|кран|лит)/u;
const lastYa = /иа(?=$|лар|сы|ны|ға|да|мен$)/u;
const lastTsiya = /(?:т|(?<!с))сиа(?=$|лар|сы|ны|ға|да|мен$)/u;

function knownSpelling(spelt: string): string {
  const word = spelt.replace(/йа|ии(?=а)/gu, (pair) => (pair === "йа" ? "я" : "и")).replace(inLoan, "э");
  if (!word.includes("иа") || isKnown(word)) return word;
  for (const [written, right] of withYa) {
    const other = word.replace(written, right);
    if (other !== word && isKnown(other)) return other;
  }
  return word.replace(lastTsiya, "ция").replace(lastYa, "ия");
}

function isKnown(key: string): boolean {
  const { words, nouns, months, stems, tellingWords } = proseIndexOf("kk");
  return [key, ...stems(key)].some(
    (form) => words.root.next?.has(form) || nouns.has(form) || months.has(form) || tellingWords.has(form),
  );
}

function transliterated(key: string, letters: Letters): string {
  let spelt = "";
  for (let at = 0; at < key.length; at += 1) {
    const letter = key.charAt(at);
    const pair = letter === "s" || letter === "c" ? letters.get(key.slice(at, at + 2)) : undefined;
    if (pair !== undefined) at += 1;
    const other = pair ?? letters.get(letter) ?? letter;
    spelt += other === "и" && spelt !== "" && vowels.includes(spelt.slice(-1)) ? "й" : other;
  }
  for (const [word, right] of Object.entries(borrowed)) {
    if (spelt.startsWith(word)) return right + spelt.slice(word.length);
  }
  return spelt;
}
