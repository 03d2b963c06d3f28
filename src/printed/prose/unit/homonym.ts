import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isWordAt, keyAt } from "../words/token-marks.js";

/**
 * The noun that is meant at a token where two share a form: `212 судов рассматривают иски` are courts, `12 китобойных судов` and `в порту ждут 14
 * судов` are ships.
 *
 * @param noun the one that the list of nouns gives
 */
export function meantNoun(tokens: readonly Token[], at: number, noun: string, index: ProseIndex): string {
  const words = index.homonyms.get(noun);
  if (words === undefined) return noun;
  const before = isWordAt(tokens, at - 1) ? keyAt(tokens, at - 1) : "";
  if (hasStem(before, words.before)) return words.other;
  let isOther = false;
  const end = Math.min(tokens.length, at + furthest);
  for (let place = Math.max(0, at - furthest); place < end; place += 1) {
    const key = keyAt(tokens, place);
    if (hasStem(key, words.not)) return noun;
    isOther ||= hasStem(key, words.near);
  }
  return isOther ? words.other : noun;
}

/** The most tokens to either side that are looked at. */
const furthest = 30;
