/**
 * Text from a statement, on one line and with nothing in it that steers a terminal or reorders what is read:
 * line breaks and tabs become a space; other control, format (bidirectional, zero-width) and separator
 * characters and lone surrogates become `·`.
 *
 * @example
 * printable("13.3\u001b[2J billion"); // "13.3·[2J billion"
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "·");
}
