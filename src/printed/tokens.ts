import { classAt, digit, isDigit, letter, otherDigit, whitespace, widthAt } from "./characters.js";
import type { Script } from "./lexicon/lexicon.js";
import { wordAt } from "./word.js";

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
  return tokensWithin(text, 0, text.length);
}

/** Splits what stands between two places of a text into tokens, with offsets from the first of them. */
export function tokensWithin(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let spaceStart = from;
  let at = from;
  while (at < to) {
    const start = at;
    const found = classAt(text, at);
    if (found === whitespace) {
      at += 1;
      continue;
    }

    const space = spaceBetween(text, spaceStart, start);
    if (found === letter) {
      const { text: word, key } = wordAt(text, at, to);
      at += word.length;
      tokens.push({ kind: "word", start: start - from, end: at - from, text: word, key, space });
    } else {
      const kind = found === digit ? "digits" : found === otherDigit ? "other-digits" : "mark";
      at = kind === "digits" ? digitsEnd(text, at, to) : at + widthAt(text, at);
      const slice = text.slice(start, at);
      tokens.push({ kind, start: start - from, end: at - from, text: slice, key: slice, space });
    }
    spaceStart = at;
  }
  return tokens;
}

// Most often none, or one space.
function spaceBetween(text: string, start: number, end: number): string {
  if (start === end) return "";
  return end === start + 1 && text.charCodeAt(start) === 0x20 ? " " : text.slice(start, end);
}

function digitsEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The script of a word, by its first letter; `undefined` of others than these. */
export function scriptOf(token: Token | undefined): Script | undefined {
  const code = token?.key.charCodeAt(0) ?? 0;
  if (code < 0x80) return code >= 0x61 ? "Latin" : undefined;
  if (code >= 0x400 && code <= 0x52f) return "Cyrillic";
  return token !== undefined && latinLetter.test(token.key) ? "Latin" : undefined;
}

const latinLetter = /^\p{Script=Latin}/u;
