import type { Script } from "./lexicon/lexicon.js";

/** A piece of text as the grammar sees it. White space belongs to no token. */
export interface Token {
  /** `digits` are 0 to 9; `other-digits` those of other scripts; a `mark` is any other single character. */
  readonly kind: "digits" | "other-digits" | "word" | "mark";
  /** Offsets in the text: of the first character, and behind the last. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** As a lexicon spells it: in lower case, composed, without soft hyphens, `е` for `ё`. */
  readonly key: string;
  /** The white space before it. */
  readonly space: string;
}

/** Splits a text into tokens, in linear time. Offsets are those of the text as given. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaceStart = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const found = classAt(text, at);
    if (found === whitespace) {
      at += 1;
      continue;
    }

    const kind = kinds[found] ?? "mark";
    at = kind === "word" ? wordEnd(text, at) : kind === "digits" ? digitsEnd(text, at) : at + width(text, at);
    const slice = text.slice(start, at);
    const space = spaceStart === start ? "" : text.slice(spaceStart, start);
    tokens.push({ kind, start, end: at, text: slice, key: kind === "word" ? keyOf(slice) : slice, space });
    spaceStart = at;
  }
  return tokens;
}

/** The most letters of a word that are looked at, so that no pattern over words meets a long one. */
const longestWord = 60;

/** A word as a lexicon spells it; of one that is longer than any word, its beginning. */
export function keyOf(word: string): string {
  if (word.length > longestWord) return keyOf(word.slice(0, longestWord));
  if (isPlain(word)) return word;
  const lower = word.toLowerCase();
  return isPlain(lower)
    ? lower
    : lower
        .normalize("NFC")
        .replace(/\u00AD/g, "")
        .replace(/ё/g, "е");
}

// Of small letters that are spelt in one way. Most words of a text are.
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (plainLetters[word.charCodeAt(at)] !== 1) return false;
  return true;
}

const plainLetters = /* @__PURE__ */ codesOf(
  "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі",
);

function codesOf(letters: string): Uint8Array {
  const codes = new Uint8Array(0x1_00_00);
  for (let at = 0; at < letters.length; at += 1) codes[letters.charCodeAt(at)] = 1;
  return codes;
}

/** The script of a word, by its first letter; `undefined` of others than these. */
export function scriptOf(token: Token | undefined): Script | undefined {
  const code = token?.key.charCodeAt(0) ?? 0;
  if (code < 0x80) return code >= 0x61 ? "Latin" : undefined;
  if (code >= 0x400 && code <= 0x52f) return "Cyrillic";
  return token !== undefined && latinLetter.test(token.key) ? "Latin" : undefined;
}

const latinLetter = /^\p{Script=Latin}/u;
const letterOrMark = /[\p{L}\p{M}]/u;
const digitOfAnyScript = /\p{Nd}/u;
const whiteSpace = /\s/;

const softHyphen = 0xad;

// By class.
const kinds: readonly Token["kind"][] = ["mark", "mark", "word", "digits", "other-digits", "mark"];

/** What a character is. Those of the basic plane are found out once each. */
type Class = 1 | 2 | 3 | 4 | 5;
const [whitespace, letter, digit, otherDigit, other]: readonly [Class, Class, Class, Class, Class] = [
  1, 2, 3, 4, 5,
];
const classes = new Uint8Array(0x1_00_00);

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const character = characterAt(text, at);
  const found = classOf(character);
  // Half of a pair may be a letter with its other half.
  if (code < 0xd800 || code > 0xdfff) classes[code] = found;
  return found;
}

function classOf(character: string): Class {
  if (whiteSpace.test(character)) return whitespace;
  if (letterOrMark.test(character)) return letter;
  if (character >= "0" && character <= "9") return digit;
  return digitOfAnyScript.test(character) ? otherDigit : other;
}

function digitsEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from + width(text, from);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetterAt(text, at)) at += width(text, at);
    else if (code === softHyphen || (isApostrophe(code) && isLetterAt(text, at + 1))) at += 1;
    else break;
  }
  return at;
}

/** Whether a character is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isLetterAt(text: string, at: number): boolean {
  return classAt(text, at) === letter;
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
}

function width(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
