import { classAt, isKnown, isKnownLetter, letter, widthAt } from "./characters.js";

/** A word as it stands in a text, and as a lexicon spells it. */
export interface Word {
  readonly text: string;
  /** In lower case, composed, without soft hyphens, `е` for `ё`; of what is longer than any word, its beginning. */
  readonly key: string;
}

// Texts say the same few thousand words. One that was met before is known by its letters, so that it is neither cut out of
// the text nor spelt again, and its key, always the same string, is looked up faster. Each place keeps the last word met of
// those that fall to it: what a text holds decides how often it is found there, never what is found.
const places = 1 << 14;
const met: (Word | undefined)[] = /* @__PURE__ */ new Array(places).fill(undefined);

/** The word that begins at a place of a text, before another. */
export function wordAt(text: string, start: number, before: number): Word {
  let end = start;
  let hash = 0;
  for (; end < before; end += 1) {
    const code = text.charCodeAt(end);
    if (!isKnownLetter(code)) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  if (end < before && mayGoOn(text.charCodeAt(end))) {
    end = wordEnd(text, start, before);
    hash = 0;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  if (end - start > longestWord) return spelt(text.slice(start, end));
  const place = (hash ^ (hash >>> 14)) & (places - 1);
  const known = met[place];
  if (known !== undefined && isAt(text, start, end, known.text)) return known;
  const word = spelt(text.slice(start, end));
  met[place] = word;
  return word;
}

// A character that was not met before, half of a pair, or what stands within a word.
function mayGoOn(code: number): boolean {
  return !isKnown(code) || code === softHyphen || isApostrophe(code);
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from + widthAt(text, from);
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetterAt(text, at)) at += widthAt(text, at);
    else if (code === softHyphen || (isApostrophe(code) && at + 1 < to && isLetterAt(text, at + 1))) at += 1;
    else break;
  }
  return at;
}

const softHyphen = 0xad;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isLetterAt(text: string, at: number): boolean {
  return classAt(text, at) === letter;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The most letters of a word that are looked at, so that no pattern over words meets a long one. */
const longestWord = 60;

function spelt(text: string): Word {
  return { text, key: keyOf(text) };
}

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
