import type { FigureUnit } from "./figure.js";
import { languages, wordsOf } from "./lexicon/index.js";
import { lookUp } from "./lexicon/look-up.js";
import { spanOf } from "./problem.js";
import { type Token, tokenize } from "./tokens.js";

/** A word that belongs to the printed number rather than to the noun that is counted. */
export interface UnitWord {
  /** What it names; `scale` of a word such as million. */
  readonly means: Exclude<FigureUnit, "count"> | "scale";
  /** Offsets in the text: of its first character, and behind its last. */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text which, behind a number, are its scale or its unit and no noun, in whatever language: the first of
 * each kind, in their order.
 *
 * @example
 * unitWords("млн тенге").map(({ means }) => means); // ["scale", "tenge"]
 * unitWords("heads of cattle"); // []
 */
export function unitWords(text: string): readonly UnitWord[] {
  const tokens = tokenize(text);
  const words: UnitWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = wordAt(tokens, at);
    if (found !== undefined && words.every(({ means }) => means !== found.word.means)) words.push(found.word);
    at = found?.next ?? at + 1;
  }
  return words;
}

function wordAt(
  tokens: readonly Token[],
  at: number,
): { readonly word: UnitWord; readonly next: number } | undefined {
  for (const language of languages) {
    const match = lookUp(tokens, at, wordsOf(language));
    // What stands at digits only, such as the k of 5k, is a letter here.
    if (match === undefined || match.meaning.attached) continue;
    const { scale, single, unit } = match.meaning;
    const means = scale !== undefined || single !== undefined ? "scale" : unit;
    if (means === undefined || means === "count") continue;
    const [start, end] = spanOf(tokens, at, match.next);
    return { word: { means, start, end }, next: match.next };
  }
  return undefined;
}
