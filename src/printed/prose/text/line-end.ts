import { isLetter } from "../words/token-marks.js";

/**
 * Whether a line ends a sentence that no full stop ends: before an empty line and a list mark, and between lines such as
 * `Houses inspected: 19,210` and `Oral | 12`, each of which says something of its own, and below a heading. A paragraph may be wrapped anywhere, also behind
 * a number.
 *
 * @param at offset of the line feed
 */
export function endsAtLine(text: string, at: number): boolean {
  emptyLine.lastIndex = at + 1;
  listMark.lastIndex = at + 1;
  if (emptyLine.test(text) || listMark.test(text)) return true;
  const line = lineBefore(text, at);
  const next = lineBehind(text, at);
  if (line === undefined || next === undefined) return false;
  if (isRow(line) && isRow(next)) return true;
  if (line.endsWith(":") && isItem(next)) return true;
  if (isLabelled(next)) return startsLarge(next) ? isWhole(line) : isLabelled(line) && !startsLarge(line);
  return startsLarge(next) && (isLabelled(line) || (isItem(line) && isItem(next)));
}

const emptyLine = /[ \t\r]{0,20}\n/y;
const listMark = /[ \t]{0,8}(?:[•▪●○■□►▶➤✓✔·*–—-][ \t]|\(?\d{1,3}[.)][ \t])/y;

/** The longest line of a list, a table or a heading. */
const longest = 120;

function lineBefore(text: string, end: number): string | undefined {
  const from = Math.max(0, end - longest - 1);
  const within = text.slice(from, end);
  const start = within.lastIndexOf("\n") + 1;
  return start === 0 && from > 0 ? undefined : within.slice(start).trim();
}

function lineBehind(text: string, at: number): string | undefined {
  const within = text.slice(at + 1, at + 2 + longest);
  const end = within.indexOf("\n");
  return end === -1 && within.length > longest
    ? undefined
    : within.slice(0, end === -1 ? undefined : end).trim();
}

// `Oral | 12`, with cells between tabs or bars.
function isRow(line: string): boolean {
  return line.includes("\t") || line.includes("|");
}

// `Houses inspected: 19,210`, `Paid: about 13.4 billion tenge`
function isLabelled(line: string): boolean {
  const colon = line.indexOf(":");
  if (colon < 2 || !isLetter(line.charAt(0)) || clock.test(line.slice(colon - 1, colon + 2))) return false;
  return value.test(line.slice(colon + 1));
}

const clock = /^\d:\d/;

// A number, with a word or two before it and a few behind.
const value =
  /^[ \t\u00A0]*(?:\p{L}{1,12}[ \u00A0]){0,2}[$€£₸~≈<>+−-]?\d[\d.,  \u202F–-]{0,24}%?(?:[ \u00A0]?[\p{L}²³./]{1,20}){0,1}(?:[ \u00A0][\p{L}²³./]{1,20}){0,3}[;,]?$/u;

// `Oral 12`: a name of one to three words, and its number.
function isItem(line: string): boolean {
  return item.test(line);
}

const item =
  /^\p{Lu}[\p{L}-]{0,30}(?:[ \u00A0][\p{L}-]{1,30}){0,2}[ \u00A0]{0,3}[–—]?[ \u00A0]{0,3}\d[\d.,  \u202F]{0,16}%?$/u;

/** Behind these a line goes on. */
const open = /(?:[,(«–—-]|(?:^|[ \u00A0])\p{L}{1,3})$/u;

// Of a heading, or of a label: it neither ends in a comma nor in a word that wants another.
function isWhole(line: string): boolean {
  return isLabelled(line) || (line.length <= longestHeading && !open.test(line));
}

const longestHeading = 60;

function startsLarge(line: string): boolean {
  return /^[«“"(]?\p{Lu}/u.test(line);
}
