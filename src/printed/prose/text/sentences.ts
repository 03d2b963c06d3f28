import { isDigit } from "../../characters.js";
import type { Span } from "../prose-figure.js";
import { isCapital, isLetter } from "../words/token-marks.js";
import { endsAtLine } from "./line-end.js";

/**
 * The sentences of a text, in order and in linear time. A sentence ends at a full stop, `!`, `?` or `…` before white space
 * and what may begin another, and at the end of a line that says something of its own.
 */
export function* sentencesOf(text: string): Generator<Span> {
  let start = behindSpaces(text, 0);
  const stops = /[.!?\u2026\n]/g;
  stops.lastIndex = start;
  while (stops.test(text)) {
    const at = stops.lastIndex - 1;
    const isLine = text.charCodeAt(at) === 0x0a;
    if (!(isLine ? endsAtLine(text, at) : endsAtStop(text, at, text.charCodeAt(at)))) continue;
    const end = isLine ? at : behindQuotes(text, at + 1);
    if (end - start > longest) yield* cut(text, start, end);
    else if (end > start) yield { start, end };
    start = behindSpaces(text, end);
    stops.lastIndex = start;
  }
  if (start < text.length) yield* cut(text, start, text.length);
}

/** The longest sentence, in UTF-16 code units. What is longer is no prose, and is cut at white space. */
const longest = 2000;

function* cut(text: string, from: number, end: number): Generator<Span> {
  let start = from;
  while (end - start > longest) {
    const gap = gapNear(text, start + longest);
    if (gap >= end) break;
    yield { start, end: gap };
    start = behindSpaces(text, gap);
  }
  if (end > start) yield { start, end };
}

// White space a little before a place, else a mark there, else the end of a number there, else the next of these behind it.
function gapNear(text: string, place: number): number {
  for (const isGap of gaps) {
    for (let at = place; at > place - 1000; at -= 1) if (isGap(text, at)) return at;
  }
  let next = place;
  while (next < text.length && !gaps.some((isGap) => isGap(text, next))) next += 1;
  return next;
}

const partingMarks = ";:!?%/|&=*+\"'()[]{}<>\u2012\u2013\u2014";

const gaps: readonly ((text: string, at: number) => boolean)[] = [
  (text, at) => isSpace(text.charCodeAt(at)),
  (text, at) => partingMarks.includes(text.charAt(at - 1)),
  (text, at) => isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at)),
];

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

// Behind these a full stop ends nothing, whatever follows; behind units it ends a sentence before a capital letter.
const titles = /* @__PURE__ */ wordSet(
  "no nos p pp mr mrs ms dr st vs art sec fig tab ch vol cf e.g i.e г-н г-жа стр с см ст п пп им ул тел табл рис гл т ред кв д пр б әл qr",
);
const units = /* @__PURE__ */ wordSet(
  "тыс млн млрд трлн тг руб долл проц г гг т.г т.ж ж mln mlrd bn bln trln mn tn approx pct jan feb mar apr jun jul aug sep sept oct nov dec янв фев апр авг сент окт нояб дек a.m p.m u.s чел ед прим п.п",
);
// What belongs to a number or to money, although it begins with a capital letter: `340 тыс. Гкал`, `5 млн долл. США`.
const capitalUnits = /* @__PURE__ */ wordSet(
  "Вт МВт ГВт ТВт МВА Гкал МДж ГДж МПа Гб ГБ Мб МБ Тб ТБ Гц МГц ГГц США ДФЭ МРП БПЛА ДТП ТБО ОРВИ НДС",
);
const longestAbbreviation = 6;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function endsAtStop(text: string, at: number, code: number): boolean {
  const behind = behindQuotes(text, at + 1);
  if (behind < text.length && !isSpace(text.charCodeAt(behind))) return false;
  const next = firstOf(text, behind);
  if (code !== 0x2e) return true;
  if (next === "") return true;
  if (!beginsSentence(next)) return false;
  const word = wordBefore(text, at);
  if (word === "") return true;
  if (isDigit(word.charCodeAt(0))) return !isListNumber(text, at, word);
  if (titles.has(word.toLowerCase()) || isInitial(word)) return false;
  // A town, not a year: `в г. Атырау`.
  if (word === "г" && !/\p{Nd}[ \u00A0\u202F]*$/u.test(text.slice(Math.max(0, at - 4), at - 1))) return false;
  if (!units.has(word.toLowerCase())) return true;
  // `11,8 ТЫС. БЕГУНОВ`
  if (isInCapitals(word) && isInCapitals(wordFrom(text, behindSpaces(text, behind)))) return false;
  return !/[\p{Nd}(—–-]/u.test(next) && !capitalUnits.has(wordFrom(text, behindSpaces(text, behind)));
}

function isInCapitals(word: string): boolean {
  return word.length > 1 && [...word].every(isCapital);
}

function wordFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && end < start + longestAbbreviation && isLetter(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

// The first character behind white space, of at most a few.
function firstOf(text: string, from: number): string {
  let at = from;
  while (at < text.length && at < from + 20 && isSpace(text.charCodeAt(at))) at += 1;
  const point = text.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
}

function beginsSentence(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80 && isAlphanumeric(code)) return code < 0x61;
  return character === " " || /[\p{Lu}\p{Lt}\p{Lo}\p{N}«“„"'‘(—–\-[•₸€$⟦]/u.test(character);
}

function wordBefore(text: string, stop: number): string {
  let at = stop;
  while (at > 0 && at > stop - longestAbbreviation - 1 && isWordCharacter(text.charCodeAt(at - 1))) at -= 1;
  if (stop - at > longestAbbreviation) return "long";
  while (at < stop && text.charCodeAt(at) === 0x2e) at += 1;
  return text.slice(at, stop);
}

function isWordCharacter(code: number): boolean {
  return code > 0x7f
    ? !isSpace(code) && !quotes.includes(code) && !openingQuotes.includes(code)
    : code === 0x2e || code === 0x2d || isAlphanumeric(code);
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isInitial(word: string): boolean {
  return word.length === 1 && word !== "I" && isCapital(word);
}

// At the start of the text or of a line, with a few spaces before it at most.
function isListNumber(text: string, stop: number, word: string): boolean {
  if (!isShortNumber(word)) return false;
  let at = stop - word.length - 1;
  while (at >= 0 && at > stop - word.length - 5 && isSpace(text.charCodeAt(at)) && text.charAt(at) !== "\n")
    at -= 1;
  return at < 0 || text.charAt(at) === "\n";
}

function isShortNumber(word: string): boolean {
  return word.length <= 3 && /^\d*$/.test(word);
}

const quotes: readonly number[] = [0x22, 0x27, 0x29, 0x5d, 0xbb, 0x201d, 0x2019, 0x201c];
const openingQuotes: readonly number[] = [0xab, 0x2018, 0x201e];

function behindQuotes(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + 4 && quotes.includes(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code > 0x1fff && /\s/.test(String.fromCharCode(code)))
  );
}
