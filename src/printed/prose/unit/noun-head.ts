import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, keyAt } from "../words/token-marks.js";
import type { CountedUnit } from "./counted-unit.js";
import { deviceHead } from "./kazakh-device.js";
import { ownHead } from "./kazakh-head.js";
import { looksLikeNoun } from "./noun-shape.js";
import { nounOf, readListedNoun } from "./noun-unit.js";

/**
 * The last of two nouns, which is what is counted: `apartment buildings`; in Kazakh it has the ending of what belongs to the first:
 * `мектеп оқушысы`.
 *
 * @param at index of the first noun
 * @param next index behind it
 */
export function headOf(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): CountedUnit | undefined {
  if (isAttached(tokens, next)) return undefined;
  if (index.language === "en") return pluralBehind(tokens, at, next, index);
  if (index.language !== "kk") return undefined;
  const own = deviceHead(tokens, next, index) ?? ownHead(tokens, at, next, index);
  return own && nounOf(own.name, own.known, own.next, tokens, index);
}

// `apartment buildings`, and behind a noun in the singular also one that is not listed: `40 school lunches`.
function pluralBehind(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const key = keyAt(tokens, next);
  // `from four light aircraft zoologists counted saigas`
  if (keyAt(tokens, next - 1).endsWith("craft") && index.lexicon.person.test(index.lemmaOf(key, false)))
    return undefined;
  if (isSpanOfMany(tokens, next - 1, index)) return undefined;
  const listed = key.endsWith("s") ? readListedNoun(tokens, next, index) : undefined;
  if (listed !== undefined || next > at + 1 || index.notNouns.has(key)) return listed;
  const isSingular = index.nouns.get(keyAt(tokens, at))?.some(({ value }) => value === keyAt(tokens, at));
  return isSingular === true ? guessed(tokens, next, index) : undefined;
}

// `in two days soldiers dug out 40 cars`: behind a span of time in the form of many stands who did it.
function isSpanOfMany(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return (
    index.spanNouns.has(index.lemmaOf(keyAt(tokens, at), false)) && !index.spanNouns.has(keyAt(tokens, at))
  );
}

/** What letters in capitals stand before: `140 SIM cards`, but not `12 NGOs said`. */
export function headOfLetters(
  tokens: readonly Token[],
  at: number,
  isOfOne: boolean,
  index: ProseIndex,
): CountedUnit | undefined {
  const key = keyAt(tokens, at);
  if (!isOfOne || !key.endsWith("s") || index.notNouns.has(key)) return undefined;
  return readListedNoun(tokens, at, index) ?? guessed(tokens, at, index);
}

// A word that no list has, where it looks like a noun.
function guessed(tokens: readonly Token[], at: number, index: ProseIndex): CountedUnit | undefined {
  return looksLikeNoun(tokens, at, at, index)
    ? nounOf(index.lemmaOf(keyAt(tokens, at), false), false, at + 1, tokens, index)
    : undefined;
}
