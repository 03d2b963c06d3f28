import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isModifier, looksLikeNoun } from "../../unit/noun-shape.js";
import { isGenitive } from "../../words/kazakh-stem.js";
import { mayBeNounAt } from "../../words/may-be-noun.js";
import { findPhrase } from "../../words/phrase-table.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { keyAt } from "../../words/token-marks.js";
import { isOfThose } from "../carry-link.js";
import { isFactor } from "../giver.js";

/**
 * Of what a Kazakh number is a part, right before it: `тұрғындардың 48-і`.
 *
 * @param isCounted a figure ends at `from`, which counts something
 */
export function wholeOfKazakh(
  tokens: readonly Token[],
  from: number,
  figure: Found,
  at: number,
  isCounted: boolean,
): string | undefined {
  const { index } = figure;
  if (index.language !== "kk") return undefined;
  const owner = keyAt(tokens, at - 1);
  if (index.notNouns.has(owner)) return undefined;
  // `11 мың бас малдың 7 400-і`: of so many.
  if (at - 1 === from && isCounted) return undefined;
  if (at - 1 < from || !isGenitive(owner)) return undefined;
  if (!isOfThose(tokens, figure)) return undefined;
  const known = findPhrase(tokens, at - 1, index.nouns, index.stems)?.value;
  return known ?? (genitiveOfMany.test(owner) ? index.lemmaOf(owner, false) : undefined);
}

/** Of what a Kazakh number is the same part again: `оқушылардың жартысы, яғни 412-сі`. */
export function partInNumbers(
  tokens: readonly Token[],
  before: Found | undefined,
  figure: Found,
): string | undefined {
  if (before === undefined) return undefined;
  if (before.kind !== "percent" && !isFactor(before)) return undefined;
  for (let place = before.next; place < figure.at; place += 1)
    if (!again.test(keyAt(tokens, place))) return undefined;
  return wholeOfKazakh(tokens, 0, figure, before.at, false);
}

const again = /^(?:[,(–—]|яғни|немесе|демек|сонда|нақтырақ|айтқанда|дәлірек)$/u;

const genitiveOfMany = /[лдт][ае]р(?:д|[ыі]н)[ыі]ң$/u;

/** The noun, which no list has, whose number a Kazakh word tells: `кемпинг саны`. */
export function nounOfItsNumber(tokens: readonly Token[], at: number, index: ProseIndex): string | undefined {
  const key = keyAt(tokens, at - 1);
  if (!mayBeNounAt(tokens, at - 1, index) || index.noLabels.has(key)) return undefined;
  // `ақбөкеннің саны`
  const owner = isGenitive(key) ? index.lemmaOf(key, false) : key;
  if (owner !== key) return index.placeNouns.has(owner) ? undefined : owner;
  const isNoun = looksLikeNoun(tokens, at - 1, at - 1, index) && !isModifier(tokens[at - 1], index);
  return isNoun && index.lemmaOf(key, false) === key ? key : undefined;
}
