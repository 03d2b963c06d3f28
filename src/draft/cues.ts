import { regions } from "../kazakhstan/regions.js";
import type { Language } from "../printed/figure.js";
import { hasKazakhLatinLetter, inCyrillic } from "../printed/prose/latin-kazakh.js";
import type { Span } from "../printed/prose/prose-figure.js";
import { type Token, tokenize } from "../printed/tokens.js";
import type { CategoryKey } from "../statement/categories.js";
import type { DraftLexicon, Stems } from "./lexicon/draft-lexicon.js";
import { draftLexicons } from "./lexicon/index.js";

/** A word of a sentence that says where figures belong. */
export interface Cue extends Span {
  readonly tells: "category" | "weak" | "fund" | "region" | "joint" | "as-of";
  /** The category, the fund's name or the region's code. */
  readonly value: string;
  readonly text: string;
  /** Index of its first token. */
  readonly at: number;
}

/** The words of a sentence, with offsets of the whole text. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
}

/** Finds the telling words of a sentence, in the languages of its figures. */
export function sentenceWords(
  text: string,
  { start, end }: Span,
  languages: readonly Language[],
): SentenceWords {
  const slice = text.slice(start, end);
  const given = tokenize(slice);
  const latin = languages.includes("kk") && hasKazakhLatinLetter(slice);
  const tokens = (latin ? inCyrillic(given) : given).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  const cues: Cue[] = [];
  const add = (tells: Cue["tells"], value: string, at: number, behind: number): void => {
    const place = { start: tokens[at]?.start ?? start, end: tokens[behind - 1]?.end ?? end };
    cues.push({ tells, value, at, text: text.slice(place.start, place.end), ...place });
  };
  for (const language of languages) {
    const lexicon = draftLexicons[language];
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      addWord(lexicon, tokens, at, add);
      for (const tells of ["joint", "as-of"] as const) {
        const phrases = tells === "joint" ? lexicon.joint : lexicon.asOf;
        const found = phrases.find((phrase) => isPhrase(tokens, at, phrase.split(" ")));
        if (found !== undefined) add(tells, "", at, at + found.split(" ").length);
      }
    }
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const region = regionAt(tokens, at);
    if (region !== undefined) add("region", region.code, at, region.next);
  }
  return { tokens, cues };
}

function addWord(
  lexicon: DraftLexicon,
  tokens: readonly Token[],
  at: number,
  add: (tells: Cue["tells"], value: string, at: number, behind: number) => void,
): void {
  const { key, next } = compoundAt(tokens, at);
  const not = longestStem(key, lexicon.notCues);
  const tellsBy = (stems: Stems): boolean => longestStem(key, stems) > not;
  for (const [category, stems] of entriesOf(lexicon.categories)) {
    if (tellsBy(stems)) add("category", category, at, next);
  }
  for (const [category, stems] of entriesOf(lexicon.weak))
    if (tellsBy(stems)) add("weak", category, at, next);
  for (const [fund, stems] of Object.entries(lexicon.funds)) if (tellsBy(stems)) add("fund", fund, at, next);
}

// `one-time` is one word here.
function compoundAt(tokens: readonly Token[], at: number): { readonly key: string; readonly next: number } {
  const [word, hyphen, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const joined = hyphen?.key === "-" && hyphen.space === "" && behind?.kind === "word" && behind.space === "";
  return joined
    ? { key: `${word?.key}-${behind.key}`, next: at + 3 }
    : { key: word?.key ?? "", next: at + 1 };
}

/** How many letters may follow a stem so short that it begins many words. */
const shortStem = { letters: 3, more: 4 };

// The length of the longest stem with which a word begins; 0 of none.
function longestStem(key: string, stems: Stems): number {
  let longest = 0;
  for (const list of stems) {
    for (const stem of list.split("/")) {
      if (stem.length <= longest || !key.startsWith(stem)) continue;
      if (stem.length > shortStem.letters || key.length <= stem.length + shortStem.more)
        longest = stem.length;
    }
  }
  return longest;
}

function isPhrase(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.key === word);
}

interface RegionName {
  readonly code: string;
  readonly stems: readonly string[];
}

const regionNames: readonly RegionName[] = regions
  .filter(({ kk }) => kk.endsWith("облысы"))
  .flatMap(({ code, en, ru, kk }) =>
    [en, ru, kk]
      .map((name) => ({ code, stems: stemsOfRegion(name) }))
      .filter(({ stems }) => stems.length > 0),
  );

function stemsOfRegion(name: string): string[] {
  return tokenize(name)
    .filter(({ kind, key }) => kind === "word" && !isRegionWord(key))
    .map(({ key }) => key.replace(/(?:ая)$/u, ""));
}

function isRegionWord(key: string): boolean {
  return (
    key === "region" ||
    key === "oblast" ||
    key === "regions" ||
    key.startsWith("област") ||
    key.startsWith("облыс")
  );
}

// A region's name, in Russian and Kazakh with its endings.
function regionAt(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly next: number } | undefined {
  if (tokens[at]?.kind !== "word") return undefined;
  for (const { code, stems } of regionNames) {
    let next = at;
    const fits = stems.every((stem) => {
      if (tokens[next]?.key === "-") next += 1;
      const key = tokens[next]?.key ?? "";
      next += 1;
      return key.startsWith(stem) && key.length <= stem.length + 4;
    });
    if (!fits) continue;
    const named = isRegionWord(tokens[next]?.key ?? "") || isRegionWord(tokens[at - 1]?.key ?? "");
    return { code, next: named && isRegionWord(tokens[next]?.key ?? "") ? next + 1 : next };
  }
  return undefined;
}

function entriesOf(
  record: Readonly<Partial<Record<CategoryKey, Stems>>>,
): readonly (readonly [string, Stems])[] {
  return Object.entries(record);
}
