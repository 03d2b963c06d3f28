import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { keyAt } from "../words/token-marks.js";
import { nounOfItsNumber } from "./kazakh/whole.js";
import { nounOfLabel } from "./label-noun.js";

/** The noun of which a label says that its number follows: `the number of houses`, `число погибших`; `үй саны`, where the noun stands before. */
export function numbered(
  tokens: readonly Token[],
  start: number,
  end: number,
  index: ProseIndex,
): string | undefined {
  for (let place = start; place < end; place += 1) {
    const phrase = findPhrase(tokens, place, index.numberOf);
    if (phrase === undefined) continue;
    if (index.language === "kk")
      return ofPeople(nounOfLabel(tokens, start, place, index) ?? nounOfItsNumber(tokens, place, index));
    // `износ парка упал`
    if (isVerb(keyAt(tokens, phrase.next), index)) continue;
    const noun = readNoun(tokens, phrase.next, index);
    // `для парка мастер вырезал 26`: he is not what there are so many of.
    const isOfOne = index.language === "ru" && keyAt(tokens, (noun?.next ?? 0) - 1) === noun?.name;
    if (isOfOne && noun?.name !== "человек") continue;
    return noun?.name ?? unnamedAt(tokens, phrase.next, index);
  }
  return undefined;
}

// Also `вырос`, which has no ending of a verb.
function isVerb(key: string, { shapes, changeStems }: ProseIndex): boolean {
  return shapes.verb(key) || hasStem(key, changeStems);
}

// `халық саны`
function ofPeople(noun: string | undefined): string | undefined {
  return noun === "халық" ? "адам" : noun;
}

// `the number of injured fell to 40`
function unnamedAt(tokens: readonly Token[], at: number, index: ProseIndex): string | undefined {
  const key = keyAt(tokens, at);
  if (!index.unnamedPeople.has(key)) return undefined;
  const behind = keyAt(tokens, at + 1);
  return index.notNouns.has(behind) || hasStem(behind, index.changeStems) ? key : undefined;
}
