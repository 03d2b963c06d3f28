import { addTo } from "../../../exact/groups.js";
import type { Phrases } from "../../lexicon/lexicon.js";

/** A beginning of words, and what it says. */
export interface Stem<Value> {
  readonly stem: string;
  readonly value: Value;
}

/** Stems by their first two letters. */
export type StemTable<Value> = ReadonlyMap<string, readonly Stem<Value>[]>;

/** Makes stems, of two letters at least and several in one text between slashes, ready for looking them up. */
export function stemTable<Value>(rows: Iterable<readonly [Phrases, Value]>): StemTable<Value> {
  const table = new Map<string, Stem<Value>[]>();
  for (const [phrases, value] of rows) {
    for (const stem of phrases.flatMap((phrase) => phrase.split("/"))) {
      addTo(table, stem.slice(0, 2), { stem, value });
    }
  }
  return table;
}

/** The stems with which a word begins. */
export function stemsOf<Value>(key: string, table: StemTable<Value>): readonly Stem<Value>[] {
  const near = table.get(key.slice(0, 2));
  return near === undefined ? none : near.filter(({ stem }) => key.startsWith(stem));
}

/** Whether a word begins with a stem of the table. */
export function hasStem(key: string, table: StemTable<unknown>): boolean {
  return table.get(key.slice(0, 2))?.some(({ stem }) => key.startsWith(stem)) === true;
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
