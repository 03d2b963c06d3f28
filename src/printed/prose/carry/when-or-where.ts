import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isWordAt, keyAt } from "../words/token-marks.js";

/** Whether words say nothing but when or where: `сейчас в районе`, `годом ранее`. */
export function saysWhenOrWhere(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: ProseIndex,
): boolean {
  if (index.prepositions.has(keyAt(tokens, to - 1))) return false;
  for (let place = from; place < to; place += 1) {
    const key = keyAt(tokens, place);
    const isPassed = index.notNouns.has(key) || index.places.has(key);
    // `в прошлом учебном году`
    const isQualified =
      index.prepositions.has(keyAt(tokens, place - 2)) && isAdjective(tokens, place - 1, index);
    if (!isPassed && !isQualified && !isBehindPreposition(tokens, place, from, index)) return false;
  }
  return true;
}

// `в прошлом`
const adjectiveBehind = /[оеы]м$/u;

function isAdjective(tokens: readonly Token[], at: number, { shapes }: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  return isWordAt(tokens, at) && (shapes.adjective(key) || adjectiveBehind.test(key));
}

/** Whether a noun, with its preposition, says when or where: `в районе вакансий 46`, `за прошлый год сделок 64 тыс.`. */
export function isTimeOrPlace(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const noun = findPhrase(tokens, at, index.nouns, index.stems)?.value ?? "";
  if (!index.places.has(keyAt(tokens, at)) && !index.measures.has(noun)) return false;
  let first = at - 1;
  while (first > at - 3 && isAdjective(tokens, first, index)) first -= 1;
  return index.prepositions.has(keyAt(tokens, first));
}

/** Whether a word stands right behind a preposition. */
export function isBehindPreposition(
  tokens: readonly Token[],
  place: number,
  from: number,
  index: ProseIndex,
): boolean {
  if (!isWordAt(tokens, place) || place === from) return false;
  return index.prepositions.has(keyAt(tokens, place - 1));
}
