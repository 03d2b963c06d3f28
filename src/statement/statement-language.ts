import type { Language } from "../printed/figure.js";
import { languagesOf } from "../printed/language.js";
import { languages } from "../printed/lexicon/index.js";
import { longestFigure } from "../printed/parse.js";
import { tokenize } from "../printed/tokens.js";
import type { Statement } from "./types.js";

/**
 * The language in which the figures of a statement are printed: as it says; else the one that the words of all
 * its figures allow; else, where those leave several, the one that its title and its source allow.
 * `undefined` where none is left or several are.
 *
 * @param texts its figures as printed
 */
export function statementLanguage(statement: Statement, texts: Iterable<string>): Language | undefined {
  if (statement.language !== undefined) return statement.language;
  const { title, source } = statement;
  const around = [title, source?.title, source?.publisher].filter((text) => text !== undefined);

  let possible = languages;
  for (const text of texts) possible = narrowed(possible, text);
  if (possible.length > 1) for (const text of around) possible = narrowed(possible, text);
  return possible.length === 1 ? possible[0] : undefined;
}

// Digits alone tell nothing, and are by far the most of what a large statement holds.
function narrowed(possible: readonly Language[], text: string): readonly Language[] {
  if (!/\p{L}/u.test(text)) return possible;
  const languages = languagesOf(tokenize(text.slice(0, longestFigure)));
  return possible.filter((language) => languages.includes(language));
}
