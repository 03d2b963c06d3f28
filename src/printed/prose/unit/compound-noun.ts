import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { type Found, findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached } from "../words/token-marks.js";
import type { CountedUnit } from "./counted-unit.js";
import { isModifier, looksLikeNoun } from "./noun-shape.js";
import { nounOf } from "./noun-unit.js";

/** A noun with a hyphen, `12 пресс-конференций`, `4 школы-интерната`, `40 start-ups`; what is none is an adjective: `12 two-room flats`. */
export function readCompound(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): { readonly unit: CountedUnit | undefined; readonly next: number } | undefined {
  if (!isHyphen(tokens[at + 1])) return undefined;
  const first = tokens[at];
  const second = tokens[at + 2];
  if (first === undefined || second?.kind !== "word") return undefined;
  if (!isAttached(tokens, at + 1) || !isAttached(tokens, at + 2)) return undefined;
  const next = at + 3;
  const known = findPhrase(tokens, at + 2, index.nouns, index.stems);
  const isNoun =
    known === undefined ? looksLikeNoun(tokens, at + 2, at + 2, index) : isPlural(second, known, index);
  // `210 қой-ешкі`: listed, although it ends as an adjective does.
  const isListed = index.language === "kk" && known !== undefined && known.value === second.key;
  if (!isNoun || (isModifier(second, index) && !isListed))
    return index.language === "ru" ? undefined : { unit: undefined, next };
  const name = `${index.firstPartOf(first.key)}-${known?.value ?? index.lemmaOf(second.key, false)}`;
  return { unit: nounOf(name, known !== undefined, next, tokens, index), next };
}

// In English the singular is an adjective: `12 twenty-tonne lorries`.
function isPlural({ key }: Token, { value }: Found<string>, { language }: ProseIndex): boolean {
  return language !== "en" || key !== value;
}
