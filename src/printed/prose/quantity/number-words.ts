import type { Case } from "../../lexicon/lexicon.js";
import { isHyphen, lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { withoutOwnedCase } from "../words/kazakh-stem.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** A whole number under a thousand in words, or a multiple of a hundred or a dozen. */
export interface NumberWords {
  readonly value: number;
  readonly next: number;
  readonly ending: Case | undefined;
}

/** The number in words that begins at a token: `two hundred and fifty`, `сто двадцать пять`, `екі жүз елу`. */
export function readNumberWords(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): NumberWords | undefined {
  const first = wordAt(tokens, at, index);
  // `біреуі`: some one
  if (first === undefined || isSomeone(tokens, at, first, index)) return undefined;
  let { value, next, ending } = first;
  let room = roomBelow(value, index);
  // Ends after a hundred, tens and ones at the latest.
  while (ending === undefined) {
    const multiplied = multiplierAt(tokens, next, value, index);
    if (multiplied !== undefined) {
      ({ value, next, ending } = multiplied);
      room = value % 100 === 0 ? 100 : 1;
      continue;
    }
    const link = value >= 100 && index.numberLinks.has(tokens[next]?.key ?? "") ? 1 : 0;
    const hyphen =
      index.words.lexicon.hyphenatedTens && isHyphen(tokens[next]) && tokens[next]?.space === "" ? 1 : 0;
    const more = wordAt(tokens, next + Math.max(link, hyphen), index);
    if (more === undefined || more.value >= room) break;
    if (hyphen === 1 && (more.value > 9 || tokens[next + 1]?.space !== "")) break;
    value += more.value;
    ({ next, ending } = more);
    room = roomBelow(more.value, index);
  }
  return { value, next, ending };
}

function isSomeone(
  tokens: readonly Token[],
  at: number,
  { value }: NumberWords,
  { numbers }: ProseIndex,
): boolean {
  return value === 1 && findPhrase(tokens, at, numbers) !== undefined;
}

// What may still be added behind a word is smaller than this.
function roomBelow(value: number, index: ProseIndex): number {
  if (value >= 100) return 100;
  const { lowestTens } = index.words.lexicon;
  return value >= lowestTens && value % 10 === 0 ? 10 : 1;
}

function multiplierAt(
  tokens: readonly Token[],
  at: number,
  value: number,
  index: ProseIndex,
): NumberWords | undefined {
  if (value >= 100) return undefined;
  const found = findPhrase(tokens, at, index.multipliers);
  if (found !== undefined) return { value: value * found.value, next: found.next, ending: undefined };
  if (value > 9 || index.language !== "kk") return undefined;
  const hundred = lookUp(tokens, at, index.words);
  if (hundred?.meaning.number !== 100) return undefined;
  return { value: value * 100, next: hundred.next, ending: hundred.ending };
}

function wordAt(tokens: readonly Token[], at: number, index: ProseIndex): NumberWords | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || !index.beginsNumber(token.key) || index.notNumbers.has(token.key))
    return undefined;
  const known = lookUp(tokens, at, index.words);
  if (known?.meaning.number !== undefined) {
    return { value: known.meaning.number, next: known.next, ending: known.ending };
  }
  const found = findPhrase(tokens, at, index.numbers);
  if (found === undefined) return undefined;
  return { ...found, ending: ofThem.test(withoutOwnedCase(keyAt(tokens, at))) ? "other" : undefined };
}

// `үшеуі`, `бесеуіне`: three of them, so that no noun of theirs follows.
const ofThem = /[еа]у[ыі]$/u;
