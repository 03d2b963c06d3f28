import type { FigureFault } from "./figure.js";

/** How much of the text at fault is quoted. */
const mostQuoted = 30;

/**
 * What is wrong with a text that is no figure, and what was expected, in a line: `"dollars" is another unit; expected …`.
 *
 * @throws {TypeError} where it is no fault
 */
export function sentenceOn(fault: FigureFault): string {
  const wrong = typeof fault?.printed === "string" ? whatIsWrong(fault) : undefined;
  if (wrong === undefined) throw new TypeError("a fault is one of those that a figure was refused with");
  return `${wrong}; expected ${visible(fault.expected)}`;
}

/** `undefined` of a code that there is not, as plain JavaScript may give it. */
function whatIsWrong(fault: FigureFault): string | undefined {
  const { printed, start, length } = fault;
  const end = start + length;
  const cut = visible(printed.slice(start, Math.min(end, start + mostQuoted)));
  const what = `"${cut}${length > mostQuoted ? "…" : ""}"`;
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

/** A text without control, direction and invisible characters: they could steer the reader's terminal or hide text. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "·");
}
