import type { FigureFault } from "./figure.js";
import { sentenceOn, visible } from "./what-is-wrong.js";

/**
 * A fault in words: what is wrong and what was expected, the text, and a caret under the place.
 *
 * @throws {TypeError} where it is no fault
 *
 * @example
 * const read = tryReadFigure("13.3 billion dollars");
 * if (!read.ok) console.log(describeFigureFault(read.fault));
 * // "dollars" is another unit; expected an amount in tenge
 * //     13.3 billion dollars
 * //                  ^^^^^^^
 */
export function describeFigureFault(fault: FigureFault): string {
  const sentence = sentenceOn(fault);
  if (fault.printed.trim() === "") return sentence;
  const { text, column, width } = excerpt(fault);
  return `${sentence}\n    ${text}\n    ${" ".repeat(column)}${"^".repeat(width)}`.replace(/ +$/gm, "");
}

const most = { before: 30, shown: 72 };

// The part of the text around the place, so that the caret stands within one line.
function excerpt({ printed, start, length }: FigureFault): {
  readonly text: string;
  readonly column: number;
  readonly width: number;
} {
  const first = start > most.shown - most.before ? boundary(printed, start - most.before) : 0;
  const end = boundary(printed, Math.min(printed.length, first + most.shown));
  const [head, tail] = [first > 0 ? "…" : "", end < printed.length ? "…" : ""];
  const column = columns(head + visible(printed.slice(first, start)));
  const width = Math.max(1, columns(visible(printed.slice(start, Math.min(end, start + length)))));
  return { text: head + visible(printed.slice(first, end)) + tail, column, width };
}

// A cut never parts the two halves of a character.
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function columns(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, "")).length;
}
