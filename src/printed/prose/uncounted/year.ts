import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { readMoneyBefore, readUnit } from "../unit/counted-unit.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { goesOnAt, isScaleAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import {
  isAttached,
  isDashAt,
  isDigitsAt,
  isJointAt,
  joinsDigits,
  keyAt,
  lengthAt,
  tokenAt,
} from "../words/token-marks.js";
import { isYear } from "./date.js";

/** The index behind a year, or several joined by a dash, that begins at a token: `2024`, `2025–2027 годах`, `1990s`. */
export function readYear(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (goesOnAt(tokens, at + 1)) return undefined;
  const ancient = behindEra(tokens, at, index);
  if (ancient !== undefined) return ancient;
  if (!isYear(tokens[at])) return isPast(tokens[at]) ? readPast(tokens, at, index) : undefined;
  let next = at + 1;
  const joined = isDashAt(tokens, next) || keyAt(tokens, next) === "/";
  if (joined && (isYear(tokens[next + 1]) || isSpanOfYears(tokens, at))) next += 2;

  const word = findPhrase(tokens, next, index.yearWords);
  if (word !== undefined) return word.next;
  const ending = yearEnding(tokens, next, index);
  if (ending !== undefined) return ending;
  return isMeasured(tokens, at, next, index) ? undefined : next;
}

// `the famine of 1931-33`, `in 2023–24`, `2024/25`: the second is later, and no noun follows.
function isSpanOfYears(tokens: readonly Token[], at: number): boolean {
  const second = keyAt(tokens, at + 2);
  return joinsDigits(tokens, at + 1) && second.length === 2 && second > keyAt(tokens, at).slice(2);
}

// `AD 69`, `300 BC`: in capitals.
function behindEra(tokens: readonly Token[], at: number, { eras }: ProseIndex): number | undefined {
  if (isEra(tokens[at + 1], eras)) return at + 2;
  return isEra(tokenAt(tokens, at - 1), eras) && lengthAt(tokens, at) <= 4 ? at + 1 : undefined;
}

function isEra(token: Token | undefined, eras: ReadonlySet<string>): boolean {
  return token?.kind === "word" && eras.has(token.key) && token.text !== token.key;
}

// Before 1900 as many things may be counted, so that a word must say that it is a year: `в 1896 году`, `1465 жылы`, `in 1896`.
function readPast(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  const word = findPhrase(tokens, at + 1, index.yearWords);
  if (word !== undefined) return keyAt(tokens, at + 1) === index.lexicon.yearNoun ? undefined : word.next;
  const isSaid = index.language === "en" && index.beforeYears.has(keyAt(tokens, at - 1));
  return isSaid && !mayBeNounAt(tokens, at + 1, index) && !isDigitsAt(tokens, at + 1) ? at + 1 : undefined;
}

function isPast(token: Token | undefined): boolean {
  return token !== undefined && past.test(token.key);
}

const past = /^1[0-8]\d\d$/u;

// `1990s`, `2024-м`, `2020-х годов`
function yearEnding(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (!isAttached(tokens, at)) return undefined;
  if (index.language === "en") return keyAt(tokens, at) === "s" ? at + 1 : undefined;
  if (!isJointAt(tokens, at)) return undefined;
  // `1930-жылдары`
  const years = findPhrase(tokens, at + 1, index.yearWords);
  if (years !== undefined) return years.next;
  const ending = keyAt(tokens, at + 1);
  if (!index.ordinalEndings.has(ending) && ending !== "х") return undefined;
  return findPhrase(tokens, at + 2, index.yearWords)?.next ?? at + 2;
}

// Money, a scale or a counted noun behind it, or money before it, makes it a number; in English a year may stand before a
// noun too, so that the words before it tell.
function isMeasured(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  if (readUnit(tokens, next, index) !== undefined || isScaleAt(tokens, next, index)) return true;
  if (readMoneyBefore(tokens, at - 1, index)?.next === at) return true;
  const before = index.beforeYears.has(keyAt(tokens, at - 1));
  const noun = readNoun(tokens, next, index);
  // `the 2024 fiscal year`, `2024/25 учебный год`
  if (noun?.name === index.lexicon.yearNoun) return false;
  if (index.language === "en") return noun?.known === true && !before;
  return noun !== undefined && (noun.known || !before);
}
