import { beginsPhrase } from "../../lexicon/look-up.js";
import type { Meaning, Node, WordIndex } from "../../lexicon/word-index.js";
import { oncePerWord } from "../../once-per-word.js";
import type { PhraseTable, Stems } from "./phrase-table.js";
import { hasStem, type StemTable } from "./stem-table.js";

/** Whether something may begin with a word. Asked before each of the tables in turn: most words are in none. */
export type Begins = (key: string) => boolean;

/**
 * With which words a phrase may begin that stands in one of some tables, or that says something as a phrase of figures.
 *
 * @param stems the other spellings under which a word may be found in the tables
 * @param beginnings of words that may be the first too
 */
export function beginningsOf(
  tables: readonly PhraseTable<unknown>[],
  stems: Stems,
  says: (meaning: Meaning) => boolean,
  words: WordIndex,
  beginnings: StemTable<unknown> = new Map(),
): Begins {
  return oncePerWord(
    (key) =>
      [key, ...stems(key)].some((form) => tables.some((table) => table.has(form))) ||
      beginsPhrase(key, says, words) ||
      hasStem(key, beginnings),
  );
}

/**
 * With which marks something may begin that belongs to a number before them: a phrase of figures, `%`, one of some tables, a word that a
 * hyphen joins, or one in quotation marks.
 */
export function marksBehindOf(tables: readonly PhraseTable<unknown>[], { root }: WordIndex): Begins {
  return oncePerWord(
    (mark) =>
      root.next?.has(mark) === true ||
      tables.some((table) => table.has(mark)) ||
      hyphensAndQuotes.includes(mark),
  );
}

const hyphensAndQuotes = '-\u2010\u2011"\u201c';

/** Whether a phrase says a number, or stands for one of a scale: `five`, `million`. */
export function saysNumber({ number, single, singleHedged }: Meaning): boolean {
  return number !== undefined || single !== undefined || singleHedged !== undefined;
}

/** Whether a phrase is a unit: `tenge`, `%`, `MCI`. */
export function saysUnit({ unit }: Meaning): boolean {
  return unit !== undefined;
}

/** First words of phrases with which a figure may begin: numbers, hedges, `from`, `minus`. */
export function openersOf({ root }: WordIndex): ReadonlySet<string> {
  const openers = new Set<string>();
  for (const [word, node] of root.next ?? []) if (opensWithin(node)) openers.add(word);
  return openers;
}

function opensWithin({ meaning, next }: Node): boolean {
  if (meaning !== undefined) {
    const { number, single, singleHedged, before, opens, minus, unitBefore } = meaning;
    if ((number ?? single ?? singleHedged ?? before ?? opens ?? minus ?? unitBefore) !== undefined)
      return true;
  }
  return [...(next?.values() ?? [])].some(opensWithin);
}
