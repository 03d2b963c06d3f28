import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";

/** True of a dash of any length: hyphens, figure, en and em dash, minus. */
export function isDash({ kind, key }: Token): boolean {
  if (kind !== "mark") return false;
  const code = key.charCodeAt(0);
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

/** The token at an index, which may lie before the first: asked of an array itself, that takes fifty times as long. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** True of a dash of any length at an index. */
export function isDashAt(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return token !== undefined && isDash(token);
}

/** True of a word at an index. */
export function isWordAt(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at)?.kind === "word";
}

/** True of digits at an index. */
export function isDigitsAt(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at)?.kind === "digits";
}

/** The characters of a token, 0 where there is none. */
export function lengthAt(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at)?.text.length ?? 0;
}

/** True of a token without white space before it. */
export function isAttached(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at)?.space === "";
}

/** True of a mark, or of that one, between what stands right before it and digits right behind it: `3–5`, `2:01`. */
export function joinsDigits(tokens: readonly Token[], at: number, mark?: string): boolean {
  if (mark !== undefined && keyAt(tokens, at) !== mark) return false;
  return isAttached(tokens, at) && isAttached(tokens, at + 1) && isDigitsAt(tokens, at + 1);
}

/** True of the first token, and of one behind a mark. */
export function opensAt(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return before === undefined || before.kind === "mark";
}

/** The index of the dash right before a token, or else its own: where the words before it end. */
export function endBefore(tokens: readonly Token[], at: number): number {
  return isDashAt(tokens, at - 1) ? at - 1 : at;
}

/** True of a hyphen, and of what it joins right behind it: `24-й`. */
export function isJointAt(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens[at]) && isAttached(tokens, at + 1);
}

/** A short run of digits as a number; longer ones are beyond every use of it. */
export function numberAt(digits: string): number {
  return digits.length > 6 ? Number.POSITIVE_INFINITY : Number.parseInt(digits, 10);
}

/** Of a letter, or of a word of one letter. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** True of a word, or a mark, that begins with a capital letter. */
export function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  // Nearly all are printed as their key is, which has no capitals.
  return token !== undefined && token.text !== token.key && isCapital(token.text.charAt(0));
}

/** The key of a token, empty where there is none. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.key ?? "";
}

export function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
