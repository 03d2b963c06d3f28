import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { type CountedUnit, readUnit } from "../unit/counted-unit.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** The most tokens behind the quotation mark up to the end of what is counted. */
const mostBehind = 8;

/**
 * What is counted behind the quotation marks around a number and nothing else: `“5,767” houses`. Its end is the number's, as the
 * mark is no part of the figure.
 *
 * @param at index of the number
 * @param next index behind it
 */
export function unitBehindQuotes(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): CountedUnit | undefined {
  if (quoted[keyAt(tokens, at - 1)] !== keyAt(tokens, next)) return undefined;
  const within = [...tokens.slice(at, next), ...tokens.slice(next + 1, next + 1 + mostBehind)];
  const unit = readUnit(within, next - at, index) ?? readNoun(within, next - at, index);
  if (unit?.known !== true || (next === at + 1 && isName(keyAt(tokens, at), within, unit, index)))
    return undefined;
  return { ...unit, next };
}

const quoted: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", '"': '"' };

// `«31» арна`, `“911” calls`, `«25» школа`, but `«40» человек`
function isName(
  digits: string,
  within: readonly Token[],
  { name = "", next }: CountedUnit,
  { language, lexicon }: ProseIndex,
): boolean {
  if (emergency.test(digits)) return true;
  if (language === "kk") return digits.length < longestName;
  return digits.length <= longestName && !lexicon.person.test(name) && keyAt(within, next - 1) === name;
}

const emergency = /^(?:1(?:0[1-4]|12)|911|999)$/u;

/** The most digits of the number of a school or a channel. */
const longestName = 3;
