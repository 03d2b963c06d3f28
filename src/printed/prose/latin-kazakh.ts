import type { Token } from "../tokens.js";

// Kazakh in Latin letters is written in the ways of 2018 (ń, ǵ, ý, ı for и and й) and of 2021 (ñ or ŋ, ğ or ǧ, ū, ı for і, i for
// и and й).
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
const own2018 = { sh: "ш", ch: "ч" };
const own2021 = {
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

type Letters = ReadonlyMap<string, string>;
const of2018: Letters = new Map(Object.entries({ ...common, ...own2018 }));
const of2021: Letters = new Map(Object.entries({ ...common, ...own2021 }));
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
  const letters = tokens.some(({ key }) => letterOf2021.test(key)) ? of2021 : of2018;
  return tokens.map((token) =>
    token.kind === "word" ? { ...token, key: transliterated(token.key, letters) } : token,
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
