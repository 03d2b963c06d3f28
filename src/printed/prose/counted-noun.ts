import { isHyphen, lookUp } from "../lexicon/look-up.js";
import { scriptOf, type Token } from "../tokens.js";
import { type CountedUnit, caseOf } from "./counted-unit.js";
import { type Found, findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";

/** The most words from a number to the noun that it counts. */
const furthest = 5;

/** The counted noun that stands behind a number, past adjectives. */
export function readNoun(tokens: readonly Token[], at: number, index: ProseIndex): CountedUnit | undefined {
  const { lexicon, nouns, stems, notNouns } = index;
  let guessed: CountedUnit | undefined;
  let next = at;
  for (let words = 0; words < furthest; words += 1) {
    const hyphen = words > 0 && isHyphen(tokens[next]) && tokens[next]?.space === "" ? 1 : 0;
    const position = next + hyphen;
    const token = tokens[position];
    if (token?.kind !== "word" || (token.space === "") !== (hyphen === 1)) break;
    if (scriptOf(token) !== index.words.lexicon.script) break;

    const paired = words > 0 && index.pairedAdjectives.has(tokens[position - 1]?.key ?? "");
    if (paired && joinsAdjectives(tokens, position, index)) {
      next = position + 1;
      continue;
    }
    if (words < 2 && index.betweenNouns.has(token.key)) {
      next = position + 1;
      continue;
    }
    if (notNouns.has(token.key)) break;
    const known = findPhrase(tokens, position, nouns, stems);
    if (known !== undefined && isAdjective(tokens, position, known, index)) {
      next = known.next;
      continue;
    }
    if (known !== undefined && !isHyphen(tokens[known.next])) {
      const head = headOf(tokens, position, known.next, index);
      return head ?? nounOf(known.value, true, known.next, tokens, index);
    }
    if (isOther(tokens, position, index)) break;
    if (index.pairedAdjectives.has(token.key)) {
      next = position + 1;
      continue;
    }
    if (guessed === undefined && looksLikeNoun(token, index)) {
      guessed =
        headOf(tokens, position, position + 1, index) ??
        nounOf(lemmaOf(token.key, lexicon.lemmas), false, position + 1, tokens, index);
      // A noun of the list may still follow what only looks like one in Kazakh, where adjectives have no ending.
      if (index.language !== "kk" || inCase.test(token.key)) break;
    }
    if (!lexicon.adjective.test(token.key)) break;
    if (index.language !== "en" && lexicon.verbShape.test(token.key) && !lexicon.adjective.test(token.key))
      break;
    if (index.language === "kk" && lexicon.verbShape.test(token.key)) break;
    next = position + 1;
  }
  return guessed;
}

// `1 200 жас отбасы`, `12 раненых солдат`: a noun by itself, and an adjective before another.
function isAdjective(
  tokens: readonly Token[],
  at: number,
  { value, next }: Found<string>,
  index: ProseIndex,
): boolean {
  const { adjectivesToo } = index;
  const isOne = adjectivesToo.has(tokens[at]?.key ?? "") || adjectivesToo.has(value);
  return isOne && tokens[next]?.space !== "" && readListedNoun(tokens, next, index) !== undefined;
}

/** The counted noun of the list of its language that stands right at a token. */
export function readListedNoun(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const known = findPhrase(tokens, at, index.nouns, index.stems);
  return known && nounOf(known.value, true, known.next, tokens, index);
}

// `small and medium enterprises`
function joinsAdjectives(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const link = lookUp(tokens, at, index.words)?.meaning.nounLink === true;
  return link && index.pairedAdjectives.has(tokens[at + 1]?.key ?? "");
}

// Of two nouns the last is counted: `apartment buildings`; in Kazakh it has the ending of what belongs to the first:
// `мектеп оқушысы`.
function headOf(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const token = tokens[next];
  if (token?.kind !== "word" || token.space === "") return undefined;
  if (index.language === "en")
    return token.key.endsWith("s") ? readListedNoun(tokens, next, index) : undefined;
  if (index.language !== "kk" || !isBareForm(tokens, at, next, index)) return undefined;
  // `шаруа қожалығы`
  const own = ofAnother.test(token.key) ? readListedNoun(tokens, next, index) : undefined;
  if (own !== undefined && own.name !== token.key) return own;
  const belongs = belonging.test(token.key) && !index.notNouns.has(token.key);
  const stem = token.key.replace(belonging, "");
  if (!belongs || stem.length < 2) return undefined;
  // The s may be the stem's own: `құрылысы`.
  const listed = [stem, `${stem}с`].find((form) => index.nouns.has(form));
  return nounOf(listed ?? stem, listed !== undefined, next + 1, tokens, index);
}

// What has such an ending is no adjective before a noun.
const inCase = /(?:ны|ні|[дтн][ыі]ң)$/u;

const ofAnother = /[ыі](?:н|на|не|ның|нің|нан|нен|нда|нде|мен)?$/u;
const belonging = /(?:сы|сі)(?:н|на|не|ның|нің|нан|нен|нда|нде|мен)?$/u;

// In its dictionary form, as a word is that belongs to the next.
function isBareForm(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  const last = tokens[next - 1]?.key ?? "";
  return next > at + 1 || index.nouns.has(last) || index.stems(last).length === 0;
}

function looksLikeNoun(token: Token, { lexicon, language }: ProseIndex): boolean {
  const { key, text } = token;
  if (!lexicon.nounShape.test(key) || lexicon.verbShape.test(key)) return false;
  if (language === "ru" && lexicon.adjective.test(key) && !/(?:ей|ий)$/u.test(key)) return false;
  return key.length > 2 && (language === "kk" || text === text.toLowerCase() || text.length === 0);
}

function isOther(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const meaning = lookUp(tokens, at, index.words)?.meaning;
  return (
    meaning !== undefined ||
    findPhrase(tokens, at, index.months, index.stems) !== undefined ||
    findPhrase(tokens, at, index.ordinals, index.stems) !== undefined
  );
}

function nounOf(
  name: string,
  known: boolean,
  behind: number,
  tokens: readonly Token[],
  index: ProseIndex,
): CountedUnit {
  const last = tokens[behind - 1];
  return {
    kind: "noun",
    name,
    unit: "count",
    known,
    next: behind,
    ending: last === undefined ? undefined : caseOf(last, index),
  };
}

function lemmaOf(key: string, rules: readonly (readonly [RegExp, string])[]): string {
  const rule = rules.find(([ending]) => ending.test(key));
  return rule === undefined ? key : key.replace(rule[0], rule[1]);
}
