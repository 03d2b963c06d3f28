import type { Token } from "../../../tokens.js";
import { findPhrase } from "../../words/phrase-table.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";
import { amountsTo } from "./amounts-to.js";

/** The English noun before a word for how many there are, and the verb of that before its number: `Saiga numbers have reached 2.8 million`. */
export function nounOfNumbers(
  tokens: readonly Token[],
  start: number,
  at: number,
  index: ProseIndex,
): string | undefined {
  for (let place = start + 1; place < at; place += 1) {
    if (!index.numbersOf.has(keyAt(tokens, place)) || !amountsTo(tokens, place + 1, at, index)) continue;
    const noun = keyAt(tokens, place - 1);
    const isNoun = isWordAt(tokens, place - 1) && !index.noLabels.has(noun) && !index.notNouns.has(noun);
    return isNoun ? (findPhrase(tokens, place - 1, index.nouns)?.value ?? noun) : undefined;
  }
  return undefined;
}
