import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { readMoneyBefore, readUnit } from "../unit/counted-unit.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isDashAt, isDigitsAt, keyAt, lengthAt, tokenAt } from "../words/token-marks.js";
import { isYear } from "./date.js";

/** The index behind a year, or several joined by a dash, that begins at a token: `2024`, `2025–2027 годах`, `1990s`. */
export function readYear(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (isGrouped(tokens, at)) return undefined;
  if (index.language === "en") {
    const ancient = behindEra(tokens, at, index);
    if (ancient !== undefined) return ancient;
  }
  if (!isYear(tokens[at])) return isPast(tokens[at]) ? readPast(tokens, at, index) : undefined;
  let next = at + 1;
  const joined = isDashAt(tokens, next) || keyAt(tokens, next) === "/";
  const second = tokens[next + 1];
  const short = second?.kind === "digits" && second.text.length === 2 && second.space === "";
  const isSpan = short && (keyAt(tokens, next) === "/" || isSpanOfYears(tokens, at, second, index));
  if (joined && (isYear(second) || isSpan)) next += 2;

  const word = findPhrase(tokens, next, index.yearWords);
  if (word !== undefined) return word.next;
  const ending = yearEnding(tokens, next, index);
  if (ending !== undefined) return ending;
  return isMeasured(tokens, at, next, index) ? undefined : next;
}

// `the famine of 1931-33`, `in 2023–24`: the second is later, and no noun follows.
function isSpanOfYears(
  tokens: readonly Token[],
  at: number,
  second: Token | undefined,
  index: ProseIndex,
): boolean {
  if (index.language !== "en" || second === undefined || !isAttached(tokens, at + 1)) return false;
  return second.text > (tokens[at]?.text.slice(2) ?? "");
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
  return token?.kind === "digits" && token.text.length === 4 && token.text >= "1000" && token.text < "1900";
}

// `1990s`, `2024-м`, `2020-х годов`
function yearEnding(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  const token = tokens[at];
  if (token?.space !== "") return undefined;
  if (index.language === "en") return token.key === "s" ? at + 1 : undefined;
  const hyphen = token.key === "-" || token.key === "\u2011";
  const ending = keyAt(tokens, at + 1);
  // `1930-жылдары`
  if (hyphen && index.language === "kk" && tokens[at + 1]?.space === "") {
    const years = findPhrase(tokens, at + 1, index.yearWords);
    if (years !== undefined) return years.next;
  }
  if (!hyphen || tokens[at + 1]?.space !== "" || !(index.ordinalEndings.has(ending) || ending === "х"))
    return undefined;
  return findPhrase(tokens, at + 2, index.yearWords)?.next ?? at + 2;
}

function isGrouped(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  const behind = tokens[at + 2];
  return (
    (mark?.key === "," || mark?.key === ".") &&
    mark.space === "" &&
    behind?.kind === "digits" &&
    behind.space === ""
  );
}

// Money, a scale or a counted noun behind it, or money before it, makes it a number; in English a year may stand before a
// noun too, so that the words before it tell.
function isMeasured(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  if (
    readUnit(tokens, next, index) !== undefined ||
    lookUp(tokens, next, index.words)?.meaning.scale !== undefined
  )
    return true;
  if (at > 0 && readMoneyBefore(tokens, at - 1, index)?.next === at) return true;
  const before = index.beforeYears.has(keyAt(tokens, at - 1));
  const noun = readNoun(tokens, next, index);
  // `the 2024 fiscal year`, `2024/25 учебный год`
  if (noun?.name === index.lexicon.yearNoun) return false;
  if (index.language === "en") return noun?.known === true && !before;
  return noun !== undefined && (noun.known || !before);
}
