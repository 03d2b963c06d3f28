import { type Token, tokensOf } from "./tokens.js";
import type { RuleTextFault } from "./written-rule.js";

/** The tokens of a rule, read from the first to the last. */
export interface RuleReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The index of the token that is read next. */
  next: number;
}

/** What a rule cannot be read for. */
export interface Failure {
  readonly ok: false;
  readonly fault: RuleTextFault;
}

/** A reader that stands before the first token. */
export function readerOf(text: string): RuleReader {
  return { text, tokens: tokensOf(text), next: 0 };
}

/** The token that is read next; `undefined` behind the last. */
export function comes({ tokens, next }: RuleReader): Token | undefined {
  return tokens[next];
}

/** Reads a token where it is of a kind. */
export function take(reader: RuleReader, kind: Token["kind"]): Token | undefined {
  const token = comes(reader);
  if (token?.kind !== kind) return undefined;
  reader.next++;
  return token;
}

/** Where the last token that was read ends, in the text. */
export function endOfLast({ tokens, next }: RuleReader): number {
  const last = tokens[next - 1];
  return last === undefined ? 0 : last.start + last.length;
}

/** A stretch of the text at fault. */
export function failure(
  { start, length }: Pick<RuleTextFault, "start" | "length">,
  message: string,
  remedy: string,
): Failure {
  return { ok: false, fault: { start, length, message, remedy } };
}

/** Something else stands next than was expected. */
export function unexpected(reader: RuleReader, expected: string, remedy = `write ${expected}`): Failure {
  const found = comes(reader);
  if (found === undefined) {
    const end = { start: reader.text.length, length: 1 };
    return failure(end, `the rule ends where ${expected} was expected`, remedy);
  }
  if (found.kind === "unknown" && found.text === "-") {
    return failure(found, "a minus sign without spaces around it", "write a space on both sides of -");
  }
  return failure(found, `found "${found.text}" where ${expected} was expected`, remedy);
}
