import { printable } from "./printable.js";

/**
 * Text from a statement as Markdown that shows it literally, on one line: nothing in it becomes markup, a table
 * cell, a link or HTML.
 *
 * @example
 * escapeMarkdown("a | b <i>"); // "a \\| b \\<i\\>"
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(www)\./gi, "$1\\.")
    .replace(/^( *)([-+=])(?!\d)/, "$1\\$2")
    .replace(/^( *\d{1,9})([.)])(?!\d)/, "$1\\$2");
}

/** An id in a code span where it holds nothing but plain characters of an id; escaped text where it does not. */
export function codeOf(id: string): string {
  return /^[\p{L}\p{N}.@_:-]+$/u.test(id) ? `\`${id}\`` : escapeMarkdown(id);
}
