import type { FigureUnit } from "../figure.js";
import type { Case } from "../lexicon/lexicon.js";
import { endingAt, isHyphen, lookUp, type Match } from "../lexicon/look-up.js";
import { scriptOf, type Token } from "../tokens.js";
import { findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";

/** What a number counts in prose. */
export interface CountedUnit {
  readonly kind: "money" | "MCI" | "percent" | "points" | "times" | "noun";
  /** As a figure found in prose has it; `undefined` of factors. */
  readonly name: string | undefined;
  /** As the grammar of figures has it. */
  readonly unit: FigureUnit | undefined;
  /** The noun stands in the list of its language. */
  readonly known: boolean;
  readonly next: number;
  readonly ending: Case | undefined;
}

/** The unit that stands at a token: money, MCI, percent, percentage points, a factor. */
export function readUnit(tokens: readonly Token[], at: number, index: ProseIndex): CountedUnit | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "digits") return undefined;
  const points = findPhrase(tokens, at, index.percentagePoints, index.stems);
  if (points !== undefined) return unitOf("points", "percentage point", "percent", points.next, undefined);
  const known = lookUp(tokens, at, index.words);
  const unit = known?.meaning.unit;
  if (known !== undefined && unit !== undefined && unit !== "count") {
    const kind = unit === "tenge" ? "money" : unit;
    return unitOf(kind, unit, unit, known.next, known.ending);
  }
  const money = findPhrase(tokens, at, index.currencies, index.stems);
  if (money !== undefined) {
    const ending = endingAt(tokens, money.next, index.words);
    return unitOf(
      "money",
      money.value,
      undefined,
      ending?.next ?? money.next,
      ending?.ending ?? caseOf(token, index),
    );
  }
  const times = findPhrase(tokens, at, index.times);
  return times === undefined ? undefined : unitOf("times", undefined, undefined, times.next, undefined);
}

/** Money that stands before its number: `$5 million`, `KZT 3`, `T3.2 billion`. */
export function readMoneyBefore(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): CountedUnit | undefined {
  return moneyBefore(tokens, at, index, lookUp(tokens, at, index.words));
}

/** The same, with the phrase of the lexicon that begins there. */
export function moneyBefore(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  known: Match | undefined,
): CountedUnit | undefined {
  const token = tokens[at];
  const behind = tokens[at + 1];
  if (token === undefined || token.kind === "digits") return undefined;
  if (isTengeSign(token) && behind?.kind === "digits" && behind.space === "") {
    return unitOf("money", "tenge", "tenge", at + 1, undefined);
  }
  if (known?.meaning.unitBefore) return unitOf("money", "tenge", "tenge", known.next, undefined);
  if (token.kind === "word" && !codes.has(token.text)) return undefined;
  const money = findPhrase(tokens, at, index.currencies);
  return money === undefined ? undefined : unitOf("money", money.value, undefined, money.next, undefined);
}

/** The letter that stands for tenge before digits, in Latin or Cyrillic. */
export function isTengeSign({ text }: Token): boolean {
  return text === "T" || text === "Т";
}

const codes: ReadonlySet<string> = new Set(["US", "USD", "EUR", "RUB", "GBP", "CNY", "JPY", "KGS", "UZS"]);

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
    if (notNouns.has(token.key)) break;
    const known = findPhrase(tokens, position, nouns, stems);
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
      if (index.language !== "kk") break;
    }
    if (!lexicon.adjective.test(token.key)) break;
    if (index.language !== "en" && lexicon.verbShape.test(token.key) && !lexicon.adjective.test(token.key))
      break;
    if (index.language === "kk" && lexicon.verbShape.test(token.key)) break;
    next = position + 1;
  }
  return guessed;
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
  const belongs = belonging.test(token.key) && !index.notNouns.has(token.key);
  const stem = token.key.replace(belonging, "");
  if (!belongs || stem.length < 2) return undefined;
  // The s may be the stem's own: `құрылысы`.
  const listed = [stem, `${stem}с`].find((form) => index.nouns.has(form));
  return nounOf(listed ?? stem, listed !== undefined, next + 1, tokens, index);
}

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

function caseOf({ key }: Token, { words }: ProseIndex): Case | undefined {
  for (let length = Math.min(5, key.length - 2); length > 0; length -= 1) {
    const ending = words.endings.get(key.slice(-length));
    if (ending !== undefined) return ending;
  }
  return undefined;
}

function lemmaOf(key: string, rules: readonly (readonly [RegExp, string])[]): string {
  const rule = rules.find(([ending]) => ending.test(key));
  return rule === undefined ? key : key.replace(rule[0], rule[1]);
}

function unitOf(
  kind: CountedUnit["kind"],
  name: string | undefined,
  unit: FigureUnit | undefined,
  next: number,
  ending: Case | undefined,
): CountedUnit {
  return { kind, name, unit, known: true, next, ending };
}
