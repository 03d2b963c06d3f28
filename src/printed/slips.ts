import { isDigit } from "./characters.js";
import type { Language } from "./figure.js";
import { lexicons, wordsOf } from "./lexicon/index.js";
import type { EndingsBehind, ScaleWords } from "./lexicon/lexicon.js";
import { lookUp } from "./lexicon/look-up.js";
import { tokenize } from "./tokens.js";

/**
 * A text with one of its digits replaced by another, or two neighbouring digits of a number swapped, in every way:
 * first all replacements, from the left, then all swaps. Separators stay where they are, and no 0 comes to stand before
 * another digit at the beginning of a number.
 *
 * @example
 * [...digitSlips("12")]; // "22", "32", … "92", "10", "11", "13", … "19", "21"
 * [...digitSlips("1.0")]; // "0.0", "2.0", … "9.0", "1.1", "1.2", … "1.9", "0.1"
 */
export function* digitSlips(text: string): Generator<string> {
  const places = digitPlaces(text);
  for (const { at, leads } of places) {
    for (const digit of "0123456789") {
      if (digit !== text[at] && !(leads && digit === "0")) yield replaced(text, at, digit);
    }
  }
  for (const [index, { at, leads }] of places.entries()) {
    const next = places[index + 1];
    if (next === undefined || next.first) continue;
    const [left = "", right = ""] = [text[at], text[next.at]];
    if (left === right || (leads && right === "0")) continue;
    yield replaced(replaced(text, at, right), next.at, left);
  }
}

/** A digit of a text. */
interface DigitPlace {
  readonly at: number;
  /** A number begins with it. */
  readonly first: boolean;
  /** A number begins with it, and another digit stands at once behind it. */
  readonly leads: boolean;
}

function digitPlaces(text: string): readonly DigitPlace[] {
  const places: DigitPlace[] = [];
  const isDigitAt = (at: number): boolean => isDigit(text.charCodeAt(at));
  for (let at = 0; at < text.length; at++) {
    if (!isDigitAt(at)) continue;
    const separated = at > 1 && separators.includes(text[at - 1] ?? "") && isDigitAt(at - 2);
    const first = !(isDigitAt(at - 1) || separated);
    places.push({ at, first, leads: first && isDigitAt(at + 1) });
  }
  return places;
}

// Comma, point, space, no-break, figure, thin and narrow no-break space.
const separators = ",. \u00A0\u2007\u2009\u202F";

function replaced(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}

/**
 * A text with one of its scale words replaced by that of a thousand or a million times as much, or as little.
 *
 * @example
 * scaleSlips("13.3 billion tenge", "en"); // ["13.3 million tenge", "13.3 trillion tenge", "13.3 thousand tenge"]
 */
export function scaleSlips(text: string, language: Language): readonly string[] {
  const tokens = tokenize(text);
  const index = wordsOf(language);
  const { scales, scaleEndings } = lexicons[language];
  const slips: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const zeros = lookUp(tokens, at, index)?.meaning.scale;
    const scale = scales.find((one) => one.zeros === zeros);
    if (scale === undefined) continue;
    for (const step of [-3, 3, -6, 6]) {
      const other = scales.find((one) => one.zeros === scale.zeros + step);
      const word = other && wordInstead(token.key, token.space === "", scale, other, scaleEndings);
      if (word !== undefined) slips.push(text.slice(0, token.start) + word + text.slice(token.end));
    }
  }
  return slips;
}

/** The word of another scale in the form in which this one is printed: `million` for `billion`, `млн` for `млрд`. */
function wordInstead(
  word: string,
  attachedToDigits: boolean,
  scale: ScaleWords,
  other: ScaleWords,
  rows: readonly EndingsBehind[] | undefined,
): string | undefined {
  const attached = scale.attached?.indexOf(word) ?? -1;
  if (attached >= 0) return other.attached?.[attached];
  for (const [phrase, forms] of scale.words.entries()) {
    const form = formsOf(forms).findIndex((one) => word.startsWith(one));
    const exact = formsOf(forms).indexOf(word);
    if (form < 0) continue;
    const same = other.words[phrase];
    if (same === undefined && attachedToDigits) return undefined;
    const others = formsOf(same ?? other.words[0]);
    const found = others[exact < 0 ? form : exact] ?? others[0];
    // What stands behind the form is an ending of the language: `миллиардтан`.
    const ending = exact < 0 ? word.slice(formsOf(forms)[form]?.length) : "";
    return found === undefined ? undefined : found + endingBehind(found, ending, rows);
  }
  return undefined;
}

/** The ending of the same case behind another word: `миллиардтан`, but `мыңнан`. */
function endingBehind(word: string, ending: string, rows: readonly EndingsBehind[] = []): string {
  const place = Math.max(...rows.map(({ endings }) => endings.indexOf(ending)), -1);
  const row = rows.find(({ letters }) => letters.includes(word.slice(-1)));
  return row?.endings[place] ?? ending;
}

function formsOf(phrase: string | undefined): readonly string[] {
  return phrase?.replace(/\.$/, "").split("/") ?? [];
}
