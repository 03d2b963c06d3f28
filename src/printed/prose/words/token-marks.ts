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

/** True of a token without white space before it. */
export function isAttached(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at)?.space === "";
}

/** A short run of digits as a number; longer ones are beyond every use of it. */
export function numberAt(digits: string): number {
  return digits.length > 6 ? Number.POSITIVE_INFINITY : Number.parseInt(digits, 10);
}

/** Of a letter, or of a word of one letter. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** The key of a token, empty where there is none. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.key ?? "";
}

export function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
