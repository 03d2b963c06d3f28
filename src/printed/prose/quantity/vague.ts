import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { type CountedUnit, readUnit } from "../unit/counted-unit.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** A number of which only the size is said. */
export interface VagueRead {
  readonly unit: CountedUnit | undefined;
  readonly next: number;
}

/**
 * The vague number that begins at a token: `dozens of houses`, `several hundred`, `десятки тысяч семей`, `жүздеген үй`. What
 * it counts is told; how many there are is not, so that it has no value.
 */
export function readVague(tokens: readonly Token[], at: number, index: ProseIndex): VagueRead | undefined {
  const few = findPhrase(tokens, at, index.few);
  let next = few?.next ?? at;
  for (let more = sizeAt(tokens, next, few !== undefined, index); more !== undefined; ) {
    next = more;
    const link = index.ofWords.has(keyAt(tokens, next)) ? 1 : 0;
    more = sizeAt(tokens, next + link, true, index);
  }
  if (next === (few?.next ?? at)) return undefined;
  // `трижды пересёк`
  if (index.timesDone.has(keyAt(tokens, next - 1))) return { unit: undefined, next };
  const link = index.ofWords.has(keyAt(tokens, next)) ? 1 : 0;
  const unit = readUnit(tokens, next + link, index) ?? readNoun(tokens, next + link, index);
  return { unit, next: unit?.next ?? next };
}

// `dozens` by itself; `hundred`, `тысяч`, `мың` behind a word such as several.
function sizeAt(
  tokens: readonly Token[],
  at: number,
  behind: boolean,
  index: ProseIndex,
): number | undefined {
  const sizes = findPhrase(tokens, at, index.vagueSizes, index.stems);
  if (sizes !== undefined) return sizes.next;
  if (!behind) return undefined;
  const multiplier = findPhrase(tokens, at, index.multipliers);
  if (multiplier !== undefined) return multiplier.next;
  const known = lookUp(tokens, at, index.words);
  const { scale, number } = known?.meaning ?? {};
  return known !== undefined && (scale !== undefined || number === 100) ? known.next : undefined;
}
