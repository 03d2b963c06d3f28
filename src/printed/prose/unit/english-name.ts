import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isCapital, keyAt } from "../words/token-marks.js";
import { looksLikeNoun } from "./noun-shape.js";
import { readListedNoun } from "./noun-unit.js";

/** The index behind the name of a model before its noun: `two Il-76 aircraft`, `four MiG-29 fighters`. */
export function behindModelName(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  const [name, number] = [tokens[at], tokens[at + 2]];
  if (index.language !== "en" || name === undefined || !isCapital(name.text.charAt(0))) return undefined;
  if (!isHyphen(tokens[at + 1]) || number?.kind !== "digits") return undefined;
  if (!isAttached(tokens, at + 1) || !isAttached(tokens, at + 2)) return undefined;
  return isNounAt(tokens, at + 3, index) ? at + 3 : undefined;
}

/** The index behind a verb that is part of a name: `200,000 face masks`, `460 live sturgeons`. */
export function behindVerbOfName(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): number | undefined {
  if (findPhrase(tokens, at, index.verbsInNames) !== undefined) return at + 1;
  const isAdjective = index.adjectivesOfVerbs.has(keyAt(tokens, at));
  return isAdjective && isNounAt(tokens, at + 1, index) ? at + 1 : undefined;
}

function isNounAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.notNouns.has(keyAt(tokens, at))) return false;
  return readListedNoun(tokens, at, index) !== undefined || looksLikeNoun(tokens, at, at, index);
}

/** Whether letters that spell a word are an abbreviation, `300 IT firms`, `12 WHO experts`: where the next word is not in capitals too. */
export function isAbbreviation(tokens: readonly Token[], at: number, { language }: ProseIndex): boolean {
  const [letters, noun] = [tokens[at], tokens[at + 1]];
  if (language !== "en" || letters === undefined || noun?.kind !== "word" || noun.text !== noun.key)
    return false;
  return letters.text.length > 1 && letters.text === letters.text.toUpperCase();
}

/** Whether someone is counted by `one` behind others, `twelve soldiers and one officer`: of one there is no ending that tells a noun. */
export function isOneMoreOfPeople(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (
    index.language !== "en" ||
    keyAt(tokens, at - 1) !== "one" ||
    !index.joinLinks.has(keyAt(tokens, at - 2))
  )
    return false;
  const many = keyAt(tokens, keyAt(tokens, at - 3) === "," ? at - 4 : at - 3);
  const [key, behind] = [keyAt(tokens, at), tokens[at + 1]];
  // `one Italian journalist`
  const ends =
    behind?.kind !== "word" ||
    index.notNouns.has(behind.key) ||
    index.prepositions.has(behind.key) ||
    index.lexicon.behindCarried.test(behind.key);
  const isPerson = index.lexicon.person.test(key) && !index.notPeople.has(key);
  return ends && isPerson && many.endsWith("s") && !index.notNouns.has(many);
}
