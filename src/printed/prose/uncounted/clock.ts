import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDigitsAt, isWordAt, joinsDigits, keyAt, lengthAt, numberAt } from "../words/token-marks.js";
import { isCounting } from "./counting.js";

/** The index behind a time of day that begins at a token: `10:30`, `18.00` behind "at", `9 a.m.`. */
export function readClock(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (isWordAt(tokens, at))
    return isHourInWords(tokens, at, index) ? spokenHour(tokens, at + 1, index) : undefined;
  if (lengthAt(tokens, at) > 2 || numberAt(keyAt(tokens, at)) > 24) return undefined;
  if (!areMinutes(tokens, at + 2)) return suffixed(tokens, at + 1, index, true);
  const mark = keyAt(tokens, at + 1);
  if (mark === ":" && !(keyAt(tokens, at + 3) === "." && isDigitsAt(tokens, at + 4)))
    return suffixed(tokens, joinsDigits(tokens, at + 3, ":") ? at + 5 : at + 3, index, false);
  if (mark !== "." || joinsDigits(tokens, at + 3, ".")) return undefined;
  const isFull = lengthAt(tokens, at) === 2;
  const isNamed = (isFull && index.beforeClock.has(keyAt(tokens, at - 1))) || isEarly(tokens, at);
  const isTimed = findPhrase(tokens, at + 3, index.afterClock) !== undefined;
  if (isNamed && (isTimed || !isMeasured(tokens, at + 3, index)))
    return suffixed(tokens, at + 3, index, false);
  if (!isTimed) return undefined;
  return index.language === "en" ? suffixed(tokens, at + 3, index, true) : isFull ? at + 3 : undefined;
}

// Two digits below 60 that a mark joins to the hours.
function areMinutes(tokens: readonly Token[], at: number): boolean {
  return joinsDigits(tokens, at - 1) && minutes.test(keyAt(tokens, at));
}

const minutes = /^[0-5]\d$/u;

// `к восьми утра`: asked for a word behind what stands before times, and before the part of a day.
function isHourInWords(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return (
    index.beforeClock.has(keyAt(tokens, at - 1)) &&
    lookUp(tokens, at, index.words)?.meaning.number !== undefined
  );
}

// `в 7.15`, `с 8.30 до 17.00`: in Russian a comma stands before the places of a number.
function isEarly(tokens: readonly Token[], at: number): boolean {
  const before = keyAt(tokens, at - 1);
  if (before === "на") return keyAt(tokens, at - 2) === "состоянию";
  return atTime.test(before) || (before === "с" && keyAt(tokens, at + 3) === "до");
}

const atTime = /^(?:в|к|после|около)$/u;

// A word such as a.m. behind it; without minutes it must be there.
function suffixed(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  needed: boolean,
): number | undefined {
  if (index.language === "ru" && !needed) return partsOfDay.has(keyAt(tokens, at)) ? at + 1 : at;
  if (index.language !== "en") return needed ? spokenHour(tokens, at, index) : at;
  const word = findPhrase(tokens, at, index.afterClock);
  if (word === undefined || (needed && keyAt(tokens, at) === "hours")) return needed ? undefined : at;
  return word.next;
}

// сағат 10-да; в 18 часов is also eighteen hours, so that only a word of the part of the day tells.
function spokenHour(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (index.language === "kk") {
    return index.beforeClock.has(keyAt(tokens, at - 2)) && !isMeasured(tokens, at, index) ? at : undefined;
  }
  const before = index.beforeClock.has(keyAt(tokens, at - 2));
  const word = keyAt(tokens, at);
  // `по состоянию на 9 утра`
  if (keyAt(tokens, at - 2) === "на" && (word === "утра" || word === "вечера")) return at + 1;
  // `за 3 дня`
  if (before && word !== "дня" && partsOfDay.has(word)) return at + 1;
  return before && word.startsWith("час") && partsOfDay.has(keyAt(tokens, at + 1)) ? at + 2 : undefined;
}

const partsOfDay: ReadonlySet<string> = new Set(["утра", "дня", "вечера", "ночи"]);

function isMeasured(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return isCounting(tokens, at, index) || findPhrase(tokens, at, index.times) !== undefined;
}
