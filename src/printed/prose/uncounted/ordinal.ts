import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { readNumberWords } from "../quantity/number-words.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import {
  isAttached,
  isDashAt,
  isDigitsAt,
  isJointAt,
  isWordAt,
  joinsDigits,
  keyAt,
  lengthAt,
} from "../words/token-marks.js";

/** The index behind a place in a row that begins at a token: `24th`, `24-й`, `24-саммит`, `third`, `үшінші`. */
export function readOrdinal(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (isWordAt(tokens, at)) {
    const word = findPhrase(tokens, behindTens(tokens, at, index), index.ordinals, index.stems);
    if (word === undefined || isHyphen(tokens[word.next]) || isTime(tokens, at)) return undefined;
    return word.next;
  }
  if (lengthAt(tokens, at) > 4) return undefined;
  const last = lastGroup(tokens, at);
  if (!isAttached(tokens, last + 1)) return undefined;
  if (isDashAt(tokens, last + 1) && joinsDigits(tokens, last + 1))
    return behindEnding(tokens, last + 3, index);
  if (index.ordinalEndings.has(keyAt(tokens, last + 1))) return last + 2;
  const isPlain = last === at && index.lexicon.hyphenMakesOrdinal && isPlainNoun(tokens, last + 2, index);
  return isPlain && isJointAt(tokens, last + 1) ? last + 3 : behindEnding(tokens, last + 1, index);
}

// `5 000-й`
function lastGroup(tokens: readonly Token[], at: number): number {
  let last = at;
  while (isDigitsAt(tokens, last + 1) && lengthAt(tokens, last + 1) === 3 && !isAttached(tokens, last + 1))
    last += 1;
  return last;
}

// `24-й`, `1–9-х классов`
function behindEnding(
  tokens: readonly Token[],
  at: number,
  { ordinalEndings }: ProseIndex,
): number | undefined {
  const isEnding = ordinalEndings.has(keyAt(tokens, at + 1)) || isOfMany(tokens, at + 1);
  return isEnding && isJointAt(tokens, at) ? at + 2 : undefined;
}

// `9-х классов`; `2-х` to `4-х` are numbers of things.
function isOfMany(tokens: readonly Token[], ending: number): boolean {
  return keyAt(tokens, ending) === "х" && !/(?:^|[^1])[2-4]$/u.test(keyAt(tokens, ending - 2));
}

// Behind the tens before it: `он бірінші`, `двадцать первый`, `twenty-first`, but not `двадцать первых мест`.
function behindTens(tokens: readonly Token[], at: number, index: ProseIndex): number {
  const tens = readNumberWords(tokens, at, index);
  if (tens === undefined || tens.ending !== undefined || tens.value % 10 !== 0) return at;
  if (index.language === "en") return isHyphen(tokens[tens.next]) ? tens.next + 1 : at;
  return ofMany.test(keyAt(tokens, tens.next)) ? at : tens.next;
}

const ofMany = /ы[ехм]$/u;

// `23 metres per second`, `300 litres a second`, `300 litres of water a second`
function isTime(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at) !== "second") return false;
  const before = keyAt(tokens, at - 1);
  return (
    before === "per" ||
    (before === "a" && measured.test(keyAt(tokens, keyAt(tokens, at - 3) === "of" ? at - 4 : at - 2)))
  );
}

const measured = /(?:met(?:re|er)|lit(?:re|er)|ton(?:ne)?|kilogram|cubic|bit|byte|time|drop|shot)s?$/u;

// `24-саммит` is the 24th summit; `150-ден` is a number with an ending, `137-сін` too.
function isPlainNoun(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (ofTurns.test(key)) return true;
  if (ofThoseTogether.test(key)) return false;
  return key.length > 2 && !index.words.endings.has(key) && index.words.root.next?.get(key) === undefined;
}

// `3-еуінде`
const ofThoseTogether = /^[еа]у[ыі]/u;

// `96-рет`, `3-мәрте`
const ofTurns = /^(?:рет|мәрте)(?:тен|ден|ке|ге|і|сі|інде)?$/u;
