import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { type CountedUnit, caseOf } from "./counted-unit.js";

/** The counted noun of the list of its language that stands right at a token. */
export function readListedNoun(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const known = findPhrase(tokens, at, index.nouns, index.stems);
  return known && nounOf(known.value, true, known.next, tokens, index);
}

/** A counted noun that ends before a token. */
export function nounOf(
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
    // `4,4 мың жағдай`: no ending, though it looks like one.
    ending: last === undefined || isWhole(last.key, name) ? undefined : caseOf(last, index),
  };
}

function isWhole(printed: string, name: string): boolean {
  return name === printed || name.endsWith(` ${printed}`);
}
