import type { Span } from "../prose-figure.js";
import { escapeSequenceEnd, hasEscape, opensEscapeSequence } from "./escape-sequence.js";

/** A text without the characters that only steer how it is set or shown, and the way back to its offsets. */
export interface CleanText {
  readonly text: string;
  /** The stretch of the text as given. */
  readonly original: (start: number, end: number) => Span;
}

// Soft hyphen, zero-width spaces and joiners, direction marks, word joiner, byte order mark.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** Takes invisible characters out, in linear time. */
export function cleanText(given: string): CleanText {
  if (!invisible.test(given) && !hasEscape(given)) return { text: given, original: asGiven };
  const offsets = new Uint32Array(given.length + 1);
  const pieces: string[] = [];
  let pieceStart = 0;
  let length = 0;
  for (let at = 0; at < given.length; ) {
    const next = invisibleEnd(given, at);
    if (next > at) {
      if (at > pieceStart) pieces.push(given.slice(pieceStart, at));
      pieceStart = next;
      at = next;
    } else {
      offsets[length] = at;
      length += 1;
      at += 1;
    }
  }
  pieces.push(given.slice(pieceStart));
  offsets[length] = given.length;
  return {
    text: pieces.join(""),
    original: (start, end) => ({
      start: offsets[start] ?? 0,
      end: end > start ? (offsets[end - 1] ?? 0) + 1 : (offsets[start] ?? 0),
    }),
  };
}

function asGiven(start: number, end: number): Span {
  return { start, end };
}

// Where nothing invisible begins, it ends where it begins.
function invisibleEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (opensEscapeSequence(code)) return escapeSequenceEnd(text, at) ?? at;
  return isInvisible(code) ? at + 1 : at;
}

function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  if (code === 0xad || code === 0xfeff) return true;
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069 && code !== 0x2065)
  );
}
