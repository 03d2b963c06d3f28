import type { FigureFault } from "./figure.js";
import type { Token } from "./tokens.js";

/** Why tokens are not read as a figure. Offsets are those of the text. */
export interface Problem {
  readonly code: FigureFault["code"];
  readonly start: number;
  readonly length: number;
  readonly expected: string;
}

/** True of a problem, whatever else it might have been. */
export function isProblem(value: object | undefined): value is Problem {
  return value !== undefined && "code" in value;
}

/** A problem with a stretch of text. */
export function problem(code: Problem["code"], start: number, end: number, expected: string): Problem {
  return { code, start, length: end - start, expected };
}

/** A problem with one token; where there is none, with the end of the text. */
export function problemAt(
  code: Problem["code"],
  tokens: readonly Token[],
  at: number,
  expected: string,
): Problem {
  const token = tokens[at];
  const end = tokens.at(-1)?.end ?? 0;
  return token === undefined
    ? problem(code, end, end, expected)
    : problem(code, token.start, token.end, expected);
}

/** The offsets of the text from one token to the one before another. */
export function spanOf(tokens: readonly Token[], at: number, next: number): [start: number, end: number] {
  const end = tokens[next - 1]?.end ?? 0;
  return [tokens[at]?.start ?? end, end];
}
