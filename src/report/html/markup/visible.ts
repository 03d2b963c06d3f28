/**
 * Text on one line, with every character that is not seen but acts (control, bidirectional, zero-width and other
 * format characters, lone surrogates) written as its number: `⟨U+202E⟩`. Line breaks and tabs become a space.
 *
 * @example
 * visible("13.3\u202e noillib"); // "13.3⟨U+202E⟩ noillib"
 */
export function visible(text: string): string {
  if (!unseen.test(text)) return text;
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => `⟨U+${numberOf(character)}⟩`);
}

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function numberOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
