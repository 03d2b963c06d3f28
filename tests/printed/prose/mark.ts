import type { Language } from "../../../src/printed/figure.js";
import { type ProseIndex, proseIndexOf } from "../../../src/printed/prose/words/prose-index.js";
import { type Token, tokenize } from "../../../src/printed/tokens.js";

/** Reads what begins at a token; the index behind it, or nothing. */
export type ReadAt = (tokens: readonly Token[], at: number, index: ProseIndex) => number | undefined;

/**
 * A text in which `⟦` stands before what is to be read, with `⟦` and `⟧` around what was read of it; with no `⟧` where nothing
 * was. So that a test names one text, and a reader is held to where it ends.
 */
export function readOf(read: ReadAt, language: Language, marked: string): string {
  const start = marked.indexOf("⟦");
  const text = marked.replace(/[⟦⟧]/g, "");
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.start >= start);
  const next = read(tokens, at, proseIndexOf(language));
  const end = next === undefined ? undefined : tokens[next - 1]?.end;
  const open = `${text.slice(0, start)}⟦`;
  return end === undefined ? open + text.slice(start) : `${open}${text.slice(start, end)}⟧${text.slice(end)}`;
}
