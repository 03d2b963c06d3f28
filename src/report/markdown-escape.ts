import { printable } from "./printable.js";

/**
 * Text from a statement as Markdown that shows it literally, on one line: nothing in it becomes markup, a table
 * cell, a link, HTML, or one of what GitHub makes of text: a mention that notifies, a reference, an emoji.
 *
 * @example
 * escapeMarkdown("a | b <i>"); // "a \\| b \\<i\\>"
 * escapeMarkdown("@someone"); // "@&#8203;someone"
 */
export function escapeMarkdown(text: string): string {
  const escaped = printable(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(www)\./gi, "$1\\.")
    .replace(/^([-+=])(?!\d)/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?!\d)/, "$1\\$2");
  return escaped
    .replace(mention, `@${broken}`)
    .replace(issue, `$&${broken}`)
    .replace(commit, (name) => name.replace(/.{6}(?=.)/g, `$&${broken}`))
    .replace(emoji, `:${broken}`);
}

// Backslashes are gone when GitHub looks for these, in the text that is shown: only a space without width breaks them.
const broken = "&#8203;";

// `@someone`, `@some/team`, and `someone@example.kz`; but not `families@2024-09-06`.
const mention = /(?<![A-Za-z0-9_])@(?=[A-Za-z0-9])|(?<=[A-Za-z0-9.+_-])@(?=(?:[\w\\-]+\.)+\w)/g;

// `#123`, `some/repository#123`, `GH-123`
const issue = /(?:\\#|\bgh-)(?=\d)/gi;

// 7 to 40 hexadecimal digits. Where all are decimal it is a number.
const commit = /(?<!\w)(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?!\w)/g;

// `:smile:`, `:+1:`, `:100:`; but not the `:11:` of a place.
const emoji = /:(?=[a-z\d_+\\-]+:)(?!(?!100:|1234:)\d+:)/g;

/** An id in a code span where it holds nothing but plain characters of an id; escaped text where it does not. */
export function codeOf(id: string): string {
  return /^[\p{L}\p{N}.@_:-]+$/u.test(id) ? `\`${id}\`` : escapeMarkdown(id);
}
