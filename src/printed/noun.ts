import type { FigureUnit } from "./figure.js";
import { languages, lexicons, wordsOf } from "./lexicon/index.js";
import { isAdjective, isHyphen, lookUp } from "./lexicon/look-up.js";
import type { WordIndex } from "./lexicon/word-index.js";
import { isCompound } from "./number.js";
import { type Problem, problem, spanOf } from "./problem.js";
import { scriptOf, type Token } from "./tokens.js";

/** What a number counts, where the text names it. */
export interface NamedUnit {
  readonly unit: FigureUnit;
  /** Of counted things, as printed: `families`. */
  readonly noun: string | undefined;
  /** It stands before the number. */
  readonly before: boolean;
  /** Indices of its first token and of the one behind its last. */
  readonly at: number;
  readonly next: number;
}

/** The most words of a counted noun. */
const mostNounWords = 4;

/**
 * The noun of a count that begins at a token: up to four words of letters, none of which the grammar knows as
 * something else, in this language or another. `undefined` where none begins.
 */
export function readNoun(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
): NamedUnit | Problem | undefined {
  let words = 0;
  let next = at;
  let ofLanguage = false;
  while (words < mostNounWords) {
    const hyphen = words > 0 && isHyphen(tokens[next]) && tokens[next]?.space === "" ? 1 : 0;
    const token = tokens[next + hyphen];
    const mayTouch = hyphen === 1 || tokens[next - 1]?.key === ".";
    if (token?.kind !== "word" || (token.space === "" ? !mayTouch : hyphen === 1)) break;
    const match = lookUp(tokens, next + hyphen, index);
    const meaning = match?.meaning;
    if (match !== undefined && meaning?.otherMoney) {
      return problem("wrong-unit", ...spanOf(tokens, next + hyphen, match.next), "an amount in tenge");
    }
    const link = meaning?.nounLink === true && words > 0 && tokens[next + 1]?.kind === "word";
    const known =
      match !== undefined &&
      !isAdjective(tokens, next + hyphen, match, index) &&
      !(meaning?.number !== undefined && isCompound(tokens, match.next, index));
    if (!link && (known || token.key.length < 2 || isAmountElsewhere(tokens, next + hyphen))) break;

    ofLanguage ||= scriptOf(token) === index.lexicon.script;
    words += link ? 0 : 1;
    next += 1 + hyphen;
  }
  if (words === 0 || !ofLanguage) return undefined;
  return { unit: "count", noun: nounText(tokens, at, next), before: false, at, next };
}

// "13 million" read as Russian is not thirteen of a thing called "million".
function isAmountElsewhere(tokens: readonly Token[], at: number): boolean {
  return languages.some((language) => {
    if (lexicons[language].script !== scriptOf(tokens[at])) return false;
    const meaning = lookUp(tokens, at, wordsOf(language))?.meaning;
    return (
      meaning?.scale !== undefined ||
      meaning?.single !== undefined ||
      meaning?.unit !== undefined ||
      meaning?.otherMoney
    );
  });
}

function nounText(tokens: readonly Token[], at: number, next: number): string {
  return tokens
    .slice(at, next)
    .map(({ text, space }, position) => (position === 0 || space === "" ? text : ` ${text}`))
    .join("");
}
