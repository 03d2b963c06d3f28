import type { FigureFault } from "./figure.js";

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
  const wrong = typeof fault?.printed === "string" ? whatIsWrong(fault) : undefined;
  if (wrong === undefined) throw new TypeError("a fault is one of those that a figure was refused with");
  const sentence = `${wrong}; expected ${visible(fault.expected)}`;
  if (fault.printed.trim() === "") return sentence;
  const { text, column, width } = excerpt(fault);
  return `${sentence}\n    ${text}\n    ${" ".repeat(column)}${"^".repeat(width)}`.replace(/ +$/gm, "");
}

const most = { quoted: 30, before: 30, shown: 72 };

/** `undefined` of a code that there is not, as plain JavaScript may give it. */
function whatIsWrong(fault: FigureFault): string | undefined {
  const { printed, start, length } = fault;
  const end = start + length;
  const cut = visible(printed.slice(start, Math.min(end, start + most.quoted)));
  const what = `"${cut}${length > most.quoted ? "…" : ""}"`;
  switch (fault.code) {
    case "empty":
      return "there is no text";
    case "too-long":
      return length > 1 ? `the number ${what} is too long` : "the text is too long";
    case "no-number":
      return length === 0 ? "a number is missing at the end" : `${what} is no number`;
    case "unexpected-text":
      return length === 0 ? "something is missing at the end" : `${what} does not belong here`;
    case "bad-grouping":
      return `the digits of ${what} are grouped in no known way`;
    case "ambiguous-language":
      return `${what} says different things in different languages`;
    case "wrong-unit":
      return `${what} is another unit`;
    case "range-reversed":
      return `the range ${what} falls`;
    case "not-whole":
      return `no whole number fits ${what}`;
  }
}

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

// Control, direction and invisible characters could steer the reader's terminal or hide text.
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "·");
}

function columns(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, "")).length;
}
