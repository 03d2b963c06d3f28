import type { Phrases } from "../../lexicon/lexicon.js";
import type { Token } from "../../tokens.js";
import { tokenAt } from "./token-marks.js";

/** Phrases with what each says, made ready for finding them among tokens. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

interface Entry<Value> {
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly abbreviation: boolean;
  readonly value: Value;
}

/** A phrase found among tokens. */
export interface Found<Value> {
  readonly value: Value;
  /** Index of the token behind it. */
  readonly next: number;
}

/** The other spellings under which a word may be found: without its endings. */
export type Stems = (key: string) => readonly string[];

/** Makes phrases, written as in a lexicon, ready for looking them up. */
export function phraseTable<Value>(rows: Iterable<readonly [Phrases, Value]>): PhraseTable<Value> {
  const table = new Map<string, readonly Entry<Value>[]>();
  const add = (word: string, alone: readonly Entry<Value>[]): void => {
    const before = table.get(word);
    table.set(word, before === undefined ? alone : [...before, ...alone]);
  };
  for (const [phrases, value] of rows) {
    // Tens of thousands are of one word: those of a value share their entry.
    const alone = [{ rest: none, abbreviation: false, value }];
    for (const phrase of phrases) {
      const abbreviation = phrase.length > 1 && phrase.endsWith(".");
      const spelling = abbreviation ? phrase.slice(0, -1) : phrase;
      if (spelling.includes(" ")) {
        for (const [first = "", ...rest] of spelled(spelling)) add(first, [{ rest, abbreviation, value }]);
        continue;
      }
      const entries = abbreviation ? [{ rest: none, abbreviation, value }] : alone;
      for (const word of spelling.split("/")) add(word, entries);
    }
  }
  for (const [word, entries] of table)
    if (entries.length > 1)
      table.set(
        word,
        entries.toSorted((a, b) => b.rest.length - a.rest.length),
      );
  return table;
}

/** Phrases that all say the same: that they are there. */
export function flagged(phrases: Phrases): PhraseTable<true> {
  return phraseTable([[phrases, true]]);
}

/** Phrases with the number that each says. */
export function valued(
  rows: readonly { readonly value: number; readonly words: Phrases }[],
): PhraseTable<number> {
  return phraseTable(rows.map(({ value, words }) => [words, value]));
}

/** Phrases with the name that each stands for. */
export function named(rows: Readonly<Record<string, Phrases>>): PhraseTable<string> {
  return phraseTable(Object.entries(rows).map(([name, phrases]) => [phrases, name]));
}

/** The longest phrase of a table that begins at a token. */
export function findPhrase<Value>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<Value>,
  stems: Stems = noStems,
): Found<Value> | undefined {
  const token = tokenAt(tokens, at);
  if (token === undefined || token.kind === "digits") return undefined;
  const entries = table.get(token.key) ?? ofStem(stems(token.key), table);
  if (entries === undefined) return undefined;
  for (const { rest, abbreviation, value } of entries) {
    if (rest.length > 0 && !follow(tokens, at + 1, rest, stems)) continue;
    const next = at + 1 + rest.length;
    const stop = tokens[next];
    return { value, next: abbreviation && stop?.key === "." && stop.space === "" ? next + 1 : next };
  }
  return undefined;
}

/** Whether a phrase of a table ends right before a token, and begins at most so many tokens before it. */
export function isBehindPhrase<Value>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<Value>,
  most: number,
): boolean {
  for (let back = at - 1; back >= at - most; back -= 1)
    if (findPhrase(tokens, back, table)?.next === at) return true;
  return false;
}

function follow(tokens: readonly Token[], at: number, words: readonly string[], stems: Stems): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    if (!isWord(tokens[at + offset], words[offset] ?? "", stems)) return false;
  }
  return true;
}

function ofStem<Value>(
  stems: readonly string[],
  table: PhraseTable<Value>,
): readonly Entry<Value>[] | undefined {
  for (let at = 0; at < stems.length; at += 1) {
    const entries = table.get(stems[at] ?? "");
    if (entries !== undefined) return entries;
  }
  return undefined;
}

/** All words that the alternatives of one-word phrases stand for. */
export function wordsIn(phrases: Phrases): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => phrase.split("/")));
}

const none: readonly string[] = /* @__PURE__ */ Object.freeze([]);
export const noStems: Stems = () => none;

function isWord(token: Token | undefined, word: string, stems: Stems): boolean {
  return token !== undefined && (token.key === word || stems(token.key).includes(word));
}

function spelled(phrase: string): string[][] {
  let all: string[][] = [[]];
  for (const alternatives of phrase.split(" ")) {
    // A slash by itself would be no alternative of anything.
    const words = alternatives.split("/");
    all = all.flatMap((beginning) => words.map((word) => [...beginning, word]));
  }
  return all;
}
