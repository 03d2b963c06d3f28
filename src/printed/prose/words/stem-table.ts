import { addTo } from "../../../exact/groups.js";
import type { Phrases } from "../../lexicon/lexicon.js";

/** A beginning of words, and what it says. */
export interface Stem<Value> {
  readonly stem: string;
  readonly value: Value;
}

/** Stems by their first two letters, in one number: cutting these out of every word asked for takes longer than the rest. */
export type StemTable<Value> = ReadonlyMap<number, readonly Stem<Value>[]>;

/** Makes stems, of two letters at least and several in one text between slashes, ready for looking them up. */
export function stemTable<Value>(rows: Iterable<readonly [Phrases, Value]>): StemTable<Value> {
  const table = new Map<number, Stem<Value>[]>();
  for (const [phrases, value] of rows) {
    for (const stem of phrases.flatMap((phrase) => phrase.split("/"))) {
      addTo(table, beginningOf(stem), { stem, value });
    }
  }
  return table;
}

/** The stems with which a word begins. */
export function stemsOf<Value>(key: string, table: StemTable<Value>): readonly Stem<Value>[] {
  const near = table.get(beginningOf(key));
  return near === undefined ? none : near.filter(({ stem }) => key.startsWith(stem));
}

/** Whether a word begins with a stem of the table. */
export function hasStem(key: string, table: StemTable<unknown>): boolean {
  const near = table.get(beginningOf(key));
  if (near === undefined) return false;
  for (const { stem } of near) if (key.startsWith(stem)) return true;
  return false;
}

// 0 of fewer than two letters, with which no stem begins.
function beginningOf(key: string): number {
  return key.length < 2 ? 0 : key.charCodeAt(0) * 0x1_00_00 + key.charCodeAt(1);
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
