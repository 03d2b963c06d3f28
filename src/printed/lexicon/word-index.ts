import type { FigureUnit, Hedge } from "../figure.js";
import { oncePerWord } from "../once-per-word.js";
import type { Case, HedgePhrases, Lexicon, Phrases, RangeForm } from "./lexicon.js";
import { symbols } from "./symbols.js";

/** All that a word or phrase may mean; which of it holds depends on where the phrase stands. */
export interface Meaning {
  readonly number?: number;
  /** Zeros of a scale word behind a number. */
  readonly scale?: number;
  /** Zeros of a scale word that stands for one of it. */
  readonly single?: number;
  /** Such a word means one of it only behind a hedge. */
  readonly singleHedged?: number;
  readonly unit?: FigureUnit;
  /** The unit may stand before the number. */
  readonly unitBefore?: boolean;
  readonly otherMoney?: boolean;
  readonly minus?: boolean;
  readonly before?: Hedge;
  readonly after?: Hedge;
  /** The hedge is read only behind the ablative. */
  readonly compares?: boolean;
  readonly opens?: RangeForm;
  readonly joins?: readonly RangeForm[];
  readonly closes?: RangeForm;
  readonly nounLink?: boolean;
  readonly neverNoun?: boolean;
  /** Read only where no space stands before it. */
  readonly attached?: boolean;
  /** A full stop may follow at once. */
  readonly abbreviation?: boolean;
  /** Takes the endings of its language. */
  readonly inflects?: boolean;
}

/** A word of a phrase: what the phrase means if it ends here, and the words that may follow. */
export interface Node {
  meaning: Meaning | undefined;
  next: Map<string, Node> | undefined;
}

/** A lexicon made ready for looking words up. */
export interface WordIndex {
  readonly lexicon: Lexicon;
  readonly root: Node;
  readonly endings: ReadonlyMap<string, Case>;
  /** What a first word means that carries an ending. */
  readonly inflected: (key: string) => Inflected | undefined;
  /** Nouns that only look as if they had the ending of a likeness. */
  readonly notLikened: ReadonlySet<string>;
  readonly numberEndings: ReadonlySet<string>;
}

/** Makes a lexicon, and the symbols of all languages, ready for looking words up. */
export function indexWords(lexicon: Lexicon): WordIndex {
  const root: Node = { meaning: undefined, next: undefined };
  const add = (phrases: Phrases | undefined, meaning: Meaning): void => {
    for (const phrase of phrases ?? []) addPhrase(root, phrase, meaning);
  };
  const addHedges = (hedges: HedgePhrases, meaning: (hedge: Hedge) => Meaning): void => {
    for (const [hedge, phrases] of entriesOf(hedges)) add(phrases, meaning(hedge));
  };

  for (const { units, otherMoney } of [symbols, lexicon]) {
    for (const [unit, phrases] of entriesOf(units)) add(phrases, { unit, inflects: true });
    add(otherMoney, { otherMoney: true, inflects: true });
  }
  add(symbols.unitsBefore, { unitBefore: true });
  addHedges(symbols.hedgesAttached, (after) => ({ after, attached: true }));
  for (const hedges of [symbols.hedgesBefore, lexicon.hedgesBefore])
    addHedges(hedges, (before) => ({ before }));
  addHedges(lexicon.hedgesAfter, (after) => ({ after }));
  addHedges(lexicon.comparatives ?? {}, (after) => ({ after, compares: true }));

  for (const { value, words } of lexicon.numbers) add(words, { number: value, inflects: true });
  for (const { zeros, words, attached, single, singleHedged } of lexicon.scales) {
    add(words, { scale: zeros, inflects: true });
    add(attached, { scale: zeros, attached: true });
    add(single, { single: zeros, inflects: true });
    add(singleHedged, { singleHedged: zeros });
  }
  for (const form of lexicon.ranges) {
    add(form.opens, { opens: form });
    add(form.joins, { joins: [form] });
    add(form.closes, { closes: form });
  }
  add(lexicon.minus, { minus: true });
  add(lexicon.nounLinks, { nounLink: true });
  add(lexicon.neverNoun, { neverNoun: true });

  const endings = indexEndings(lexicon);
  const inflected = oncePerWord((key) => inflectedAt(key, root, endings.endings));
  return { lexicon, root, inflected, ...endings };
}

function addPhrase(root: Node, phrase: string, meaning: Meaning): void {
  const abbreviation = phrase.endsWith(".");
  const words = (abbreviation ? phrase.slice(0, -1) : phrase).split(" ").map((word) => word.split("/"));
  let nodes = [root];
  for (const alternatives of words) {
    nodes = nodes.flatMap((node) => alternatives.map((word) => nodeUnder(node, word)));
  }
  for (const node of nodes)
    node.meaning = merge(node.meaning, abbreviation ? { ...meaning, abbreviation } : meaning);
}

function nodeUnder(node: Node, word: string): Node {
  node.next ??= new Map();
  const existing = node.next.get(word);
  if (existing !== undefined) return existing;
  const created: Node = { meaning: undefined, next: undefined };
  node.next.set(word, created);
  return created;
}

function merge(a: Meaning | undefined, b: Meaning): Meaning {
  if (a === undefined) return b;
  return { ...a, ...b, ...(a.joins && b.joins ? { joins: [...a.joins, ...b.joins] } : {}) };
}

function indexEndings(lexicon: Lexicon): Pick<WordIndex, "endings" | "notLikened" | "numberEndings"> {
  const endings = new Map<string, Case>();
  for (const [kind, phrases] of entriesOf(lexicon.endings ?? {})) {
    for (const ending of phrases.flatMap((phrase) => phrase.split("/"))) endings.set(ending, kind);
  }
  const numberEndings = new Set(lexicon.numberEndings?.flatMap((phrase) => phrase.split("/")));
  const notLikened = new Set(lexicon.notLikened?.flatMap((phrase) => phrase.split("/")));
  return { endings, notLikened, numberEndings };
}

function entriesOf<Key extends string, Value>(record: Partial<Readonly<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

/** What a word means that carries an ending. */
export interface Inflected {
  readonly meaning: Meaning;
  readonly ending: Case;
}

const longestEnding = 5;

/** What a word means without its ending, the longest that leaves a word of those which may follow a node. */
export function inflectedAt(
  key: string,
  { next }: Node,
  endings: ReadonlyMap<string, Case>,
): Inflected | undefined {
  if (endings.size === 0 || next === undefined) return undefined;
  for (let length = Math.min(longestEnding, key.length - 1); length > 0; length -= 1) {
    const ending = endings.get(key.slice(-length));
    if (ending === undefined) continue;
    const meaning = next.get(key.slice(0, -length))?.meaning;
    if (meaning?.inflects) return { meaning, ending };
  }
  return undefined;
}
