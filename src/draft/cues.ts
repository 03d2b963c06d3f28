import type { Language } from "../printed/figure.js";
import type { Span } from "../printed/prose/prose-figure.js";
import { hasKazakhLatinLetter, inCyrillic } from "../printed/prose/words/latin-kazakh.js";
import { findPhrase } from "../printed/prose/words/phrase-table.js";
import { type Stem, stemsOf } from "../printed/prose/words/stem-table.js";
import { type Token, tokenize } from "../printed/tokens.js";
import type { DecidingWord } from "./assignment.js";
import { type CueMeaning, type CueTables, cueTablesOf } from "./cue-tables.js";
import { regionAt } from "./region-names.js";
import { isWanting, wordPolarity } from "./word-polarity.js";

/** A word of a sentence that says where figures belong. */
export interface Cue extends Span {
  readonly tells: CueMeaning["tells"] | "region";
  /** The category, the fund's name or the region's code. */
  readonly value: string;
  readonly text: string;
  /** Index of its first token. */
  readonly at: number;
  /** True where it means what a sentence before has named. */
  readonly referred?: boolean;
}

/** A telling word by its tokens, of which `next` is the one behind it. */
interface Telling extends Pick<Cue, "tells" | "value" | "at"> {
  readonly next: number;
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
  const add = ({ tells, value, at, next }: Telling): void => {
    const place = { start: tokens[at]?.start ?? start, end: tokens[next - 1]?.end ?? end };
    cues.push({ tells, value, at, text: text.slice(place.start, place.end), ...place });
  };
  const tables = languages.map((language) => ({ language, table: cueTablesOf(language) }));
  // Behind the last phrase such as `not only`, whose words deny and plan nothing.
  let aside = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const { key, next } = compoundAt(tokens, at);
    for (const { language, table } of tables) {
      const phrase = findPhrase(tokens, at, table.phrases);
      if (phrase?.value.tells === "nothing") aside = Math.max(aside, phrase.next);
      const isAside = at < aside;
      for (const { tells, value, tail } of meaningsOf(key, table)) {
        if (isAside && isPolar(tells)) continue;
        const whole = tail === "" ? next : next + 1;
        if (tail !== "" && tokens[next]?.key.startsWith(tail) !== true) continue;
        add({ tells, value, at, next: whole });
        if (language === "kk" && !isPolar(tells) && isWanting(key))
          add({ tells: "denies", value: "", at, next: whole });
      }
      if (phrase !== undefined && !(isAside && isPolar(phrase.value.tells)))
        add({ ...phrase.value, at, next: phrase.next });
      const ended = isAside ? undefined : wordPolarity(token, language);
      if (ended !== undefined) add({ tells: ended, value: "", at, next: at + 1 });
    }
    const region = regionAt(tokens, at);
    if (region !== undefined) add({ tells: "region", value: region.code, at, next: region.next });
  }
  return { tokens, cues };
}

/** Whether what decided is a word of the sentence that says more than where. */
export function isCueBesideRegion(word: DecidingWord): word is Cue {
  return "tells" in word && word.tells !== "region";
}

/** Whether what decided is the name of a region. */
export function isRegionCue(word: DecidingWord): word is Cue {
  return "tells" in word && word.tells === "region";
}

/** Whether a word says that something is not so, or not done yet. */
export function isPolar(tells: Cue["tells"]): boolean {
  return tells === "denies" || tells === "lacks" || tells === "plans";
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

// Of a word that begins as a telling one and as one that is none, the longer beginning counts.
function meaningsOf(key: string, { stems, notCues }: CueTables): ReadonlySet<CueMeaning> {
  const found = stemsOf(key, stems).filter((one) => isLongEnough(key, one));
  if (found.length === 0) return none;
  const not = Math.max(0, ...stemsOf(key, notCues).map(({ stem }) => stem.length));
  const telling = found.filter(
    (one) => one.stem.length > not && !found.some((other) => saysMore(other, one)),
  );
  return new Set(telling.map(({ value }) => value));
}

// `демеушілер` are sponsors, though it begins like the fund `Демеу`.
function saysMore(a: Stem<CueMeaning>, b: Stem<CueMeaning>): boolean {
  return a.value.tells === b.value.tells && a.stem.length > b.stem.length;
}

const none: ReadonlySet<CueMeaning> = new Set();

function isLongEnough(key: string, { stem }: Stem<unknown>): boolean {
  return stem.length > shortStem.letters || key.length <= stem.length + shortStem.more;
}
