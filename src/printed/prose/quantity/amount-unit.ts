import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { type CountedUnit, readUnit } from "../unit/counted-unit.js";
import { looksLikeNoun } from "../unit/noun-shape.js";
import { readListedNoun } from "../unit/noun-unit.js";
import { readShortMeasure } from "../unit/short-measure.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, keyAt } from "../words/token-marks.js";
import { isBehindUnitlessNoun } from "../words/unitless-noun.js";

/**
 * The unit behind a number. One with an ending stands for what it counts, and no noun follows: `137-сін бюджет берді`. In English a
 * hyphen may join the two: `the 2,200-tenge subsidy`.
 */
export function namedUnit(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  inflected: boolean,
  one: boolean,
): CountedUnit | undefined {
  const joined = index.language === "en" && isHyphen(tokens[at]) && isAttached(tokens, at);
  if (joined && isAttached(tokens, at + 1))
    return readUnit(tokens, at + 1, index) ?? readListedNoun(tokens, at + 1, index);
  const unit = readUnit(tokens, at, index);
  // `оның 16,1-і теңгемен салынған`
  if (inflected && isOfThat(tokens, at - 1)) return undefined;
  if (unit !== undefined || inflected) return unit;
  // `5 m tenge`: neither metres nor, with a space, surely millions.
  if (keyAt(tokens, at) === "m" && readUnit(tokens, at + 1, index) !== undefined) return undefined;
  // `90cm`
  if (index.language === "en" && isAttached(tokens, at)) return readShortMeasure(tokens, at, index);
  // `one of the regions` says which, `two of the regions` how many.
  const ofThe = one ? undefined : findPhrase(tokens, at, index.ofThe);
  if (ofThe === undefined) return readNoun(tokens, at, index);
  const listed = readListedNoun(tokens, ofThe.next, index);
  // `412 of those visits`
  if (listed !== undefined || !looksLikeNoun(tokens, ofThe.next, ofThe.next, index)) return listed;
  return readNoun(tokens, ofThe.next, index);
}

function isOfThat(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens[at - 1]) && endingsOfThat.has(keyAt(tokens, at));
}

const endingsOfThat: ReadonlySet<string> = new Set(["ы", "і", "сы", "сі"]);

/**
 * `магнитудой 5,3 разбудило южную столицу`, but `магнитудой 5,3 балла`: right behind it, in the form behind numbers;
 * `магнитудасы 5,6 дүмпу`.
 */
export function isUnitless(
  tokens: readonly Token[],
  at: number,
  behind: number,
  { known, name, next }: CountedUnit,
  index: ProseIndex,
): boolean {
  if (!isBehindUnitlessNoun(tokens, at, index)) return false;
  if (index.language === "kk") return readUnit(tokens, behind, index) === undefined;
  const key = keyAt(tokens, next - 1);
  return !known || next > at + mostOfScale || key === name || /[ыи]$/u.test(key);
}

/** The most tokens of a number and its unit: `5,3 балла`. */
const mostOfScale = 4;
