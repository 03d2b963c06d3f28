const letterOrMark = /[\p{L}\p{M}]/u;
const digitOfAnyScript = /\p{Nd}/u;
const whiteSpace = /\s/;

/** What a character is. */
export type CharacterClass = 1 | 2 | 3 | 4 | 5;
export const whitespace = 1;
export const letter = 2;
export const digit = 3;
export const otherDigit = 4;
/** A mark, or half of a pair alone. */
const other = 5;

// What each code unit of the basic plane is, found out once each: 0 where it is not known yet, and for ever of the halves of
// a pair, of which one may be a letter with its other half.
const known = /* @__PURE__ */ new Uint8Array(0x1_00_00);

/** Whether a code unit is a letter that was met before. */
export function isKnownLetter(code: number): boolean {
  return known[code] === letter;
}

/** Whether what a code unit is was found out before. */
export function isKnown(code: number): boolean {
  return known[code] !== 0;
}

/** What the character is that begins at a place of a text. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const before = known[code] ?? 0;
  if (before !== 0) return before;
  const found = classOf(characterAt(text, at));
  if (code < 0xd800 || code > 0xdfff) known[code] = found;
  return found;
}

function classOf(character: string): CharacterClass {
  if (whiteSpace.test(character)) return whitespace;
  if (letterOrMark.test(character)) return letter;
  if (character >= "0" && character <= "9") return digit;
  return digitOfAnyScript.test(character) ? otherDigit : other;
}

/** Whether a character is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** How many code units the character takes that begins at a place of a text. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
}
