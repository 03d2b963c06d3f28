import type { Fault, Place } from "./fault.js";

/** The text of a statement, with its lines found. */
export interface SourceText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly file: string | undefined;
  /** Offsets of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** The longest text that is read as a statement, in UTF-16 code units. */
const longestText: number = 64 * 1024 * 1024;

// Control characters other than tab, line ends and NEL; what a decoder leaves of bytes that are no text; and
// halves of characters.
const notText = /[^\P{Cc}\t\n\r\x85]|[\uFFFD\uFFFE\uFFFF\p{Cs}]/u;

/**
 * Takes a text in, or says why it cannot be a statement: it is empty, too long, or no text at all.
 */
export function takeText(
  given: string,
  file: string | undefined,
): { source: SourceText; fault: Fault | undefined } {
  const text = given.startsWith("\uFEFF") ? given.slice(1) : given;
  if (text.length > longestText) {
    return {
      source: { text: "", file, lineStarts: [0] },
      fault: {
        code: "too-large",
        path: "",
        message: `the statement is ${text.length} characters long, and at most ${longestText} are read`,
        remedy: "split it into several statements; they reconcile together",
      },
    };
  }

  const source = { text, file, lineStarts: lineStarts(text) };
  return { source, fault: unfit(source) };
}

function unfit(source: SourceText): Fault | undefined {
  if (/^\s*$/.test(source.text)) {
    return {
      code: "empty",
      path: "",
      place: placeOf(source, 0, 1),
      message: "the statement is empty",
      remedy: "write at least one figure, such as aid: { oneTimeAssistance: { families: 36455 } }",
    };
  }
  const at = source.text.search(notText);
  if (at < 0) return undefined;
  const code = source.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "not-text",
    path: "",
    place: placeOf(source, at, 1),
    message: `the statement is not UTF-8 text: it holds the character U+${code}`,
    remedy: "give a YAML or JSON file, saved as UTF-8",
  };
}

/**
 * The place of a stretch of the text. Columns and lengths count UTF-16 code units, as JavaScript strings and
 * most editors do.
 */
export function placeOf(source: SourceText, start: number, length: number): Place {
  const line = lineAt(source.lineStarts, start);
  const lineStart = source.lineStarts[line] ?? 0;
  const next = source.lineStarts[line + 1];
  const lineEnd = next === undefined ? source.text.length : next - 1;
  const excerpt = source.text.slice(lineStart, source.text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd);
  const column = start - lineStart;
  return {
    ...(source.file === undefined ? {} : { file: source.file }),
    line: line + 1,
    column: column + 1,
    length: Math.max(1, Math.min(length, excerpt.length - column)),
    excerpt,
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The number, from 1, of the line of an offset. */
export function lineOf(source: SourceText, offset: number): number {
  return lineAt(source.lineStarts, offset) + 1;
}

/** The index of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
