import type { Token } from "../tokens.js";

// Kazakh in Latin letters is written in the ways of 2018 (ń, ǵ, ý, ı for и and й) and of 2021 (ñ or ŋ, ğ or ǧ, ū, ı for і, i for
// и and й).
const common: Readonly<Record<string, string>> = {
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
const of2021: Readonly<Record<string, string>> = {
  ...common,
  ä: "ә",
  ğ: "ғ",
  ǧ: "ғ",
  i: "и",
  ı: "і",
  ñ: "ң",
  ŋ: "ң",
  ö: "ө",
  ş: "ш",
  u: "у",
  ū: "ұ",
  ü: "ү",
};
const pairs: Readonly<Record<string, string>> = { sh: "ш", ch: "ч" };
const vowels = "аәеоөуұүыі";

// Words from other languages, which the letters alone would spell otherwise.
const borrowed: Readonly<Record<string, string>> = {
  мілліон: "миллион",
  мілліард: "миллиард",
  трілліон: "триллион",
  отбасі: "отбасы",
  биуджет: "бюджет",
};

const letterOfKazakh = /[áǵńóúýıäğǧñŋöüşū]/i;
const letterOf2021 = /[äğǧñŋöüşū]/i;

/** Whether a word has a letter that Kazakh in Latin letters has and English has not. */
export function hasKazakhLatinLetter(text: string): boolean {
  return letterOfKazakh.test(text);
}

/** The tokens with their Latin words spelt in Cyrillic, as the Kazakh lexicon has them. */
export function inCyrillic(tokens: readonly Token[]): Token[] {
  const letters = tokens.some(({ key }) => letterOf2021.test(key)) ? of2021 : common;
  return tokens.map((token) =>
    token.kind === "word" ? { ...token, key: transliterated(token.key, letters) } : token,
  );
}

function transliterated(key: string, letters: Readonly<Record<string, string>>): string {
  let spelt = "";
  for (let at = 0; at < key.length; at += 1) {
    const pair = letters === common ? pairs[key.slice(at, at + 2)] : undefined;
    if (pair !== undefined) {
      spelt += pair;
      at += 1;
      continue;
    }
    const letter = key.charAt(at);
    const other = Object.hasOwn(letters, letter) ? letters[letter] : letter;
    spelt += other === "и" && vowels.includes(spelt.slice(-1)) && spelt !== "" ? "й" : other;
  }
  for (const [word, right] of Object.entries(borrowed)) {
    if (spelt.startsWith(word)) return right + spelt.slice(word.length);
  }
  return spelt;
}
