import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";
import { isWordAt, keyAt } from "../words/token-marks.js";
import { manyAt } from "./label-noun.js";

/** The noun of those among whom some are: `every household among the 4,870 flooded`, `pupils among the 300 who passed`. */
export function nounAmong(tokens: readonly Token[], from: number, { at, index }: Found): string | undefined {
  const among = index.determiners.has(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  const noun = among - 1;
  if (noun < from || keyAt(tokens, among) !== "among" || !isWordAt(tokens, noun)) return undefined;
  if (!index.eachNear.has(keyAt(tokens, noun - 1))) return manyAt(tokens, noun, index)?.name;
  return findPhrase(tokens, noun, index.nouns)?.value ?? keyAt(tokens, noun);
}

/** The most tokens back to those that others are without. */
const furthest = 16;

/** The noun of what others are without: `villages without inhabitants and 391 with fewer than 50`. */
export function nounLacking(tokens: readonly Token[], { at, index }: Found): string | undefined {
  if (keyAt(tokens, at - 1) !== "with") return undefined;
  for (let back = at - 2; back >= at - furthest; back -= 1)
    if (keyAt(tokens, back) === "without") return manyAt(tokens, back + 1, index)?.name;
  return undefined;
}
