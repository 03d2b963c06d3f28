import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { keyAt } from "../words/token-marks.js";

/**
 * The noun that is meant at a token where two share a form: `212 судов рассматривают иски` are courts, `12 китобойных судов` and `в порту ждут 14
 * судов` are ships.
 *
 * @param noun the one that the list of nouns gives
 */
export function meantNoun(tokens: readonly Token[], at: number, noun: string, index: ProseIndex): string {
  const words = index.homonyms.get(noun);
  if (words === undefined) return noun;
  if (hasStem(keyAt(tokens, at - 1), words.before)) return words.other;
  let isOther = false;
  for (let place = at - furthest; place < at + furthest; place += 1) {
    const key = keyAt(tokens, place);
    if (hasStem(key, words.not)) return noun;
    isOther ||= hasStem(key, words.near);
  }
  return isOther ? words.other : noun;
}

/** The most tokens to either side that are looked at. */
const furthest = 30;
