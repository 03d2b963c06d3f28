import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { findPhrase } from "../../words/phrase-table.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { hasStem } from "../../words/stem-table.js";
import { keyAt } from "../../words/token-marks.js";
import { isBare, isNearlyAsMuch, taken } from "../giver.js";
import { behindEnding } from "./beside.js";

/**
 * A Kazakh number of what was so much at another time, or has become so much: `1 276 адам қалды, бір апта бұрын 3 500-дей еді`,
 * `келісі 95 теңгеге түсті, картоп 7 пайызға өсіп, 210-ға шықты`.
 *
 * @param state the last figure that is no time
 * @param value the last of those that is no percentage
 */
export function takenFromThen(
  figure: Found,
  state: Found | undefined,
  value: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (state === undefined || !isBare(figure)) return undefined;
  const isShare = state.kind === "percent";
  const giver =
    wasSo(tokens, figure) || (isShare && isToCome(tokens, figure))
      ? state
      : isShare && isBehindChange(tokens, figure, state) && value && mayChange(value)
        ? value
        : undefined;
  if (giver === undefined) return undefined;
  const given = taken(figure, giver, "nearer");
  return isNearlyAsMuch(given, giver) ? given : undefined;
}

// A time, or what is measured, right before it, and nothing but a verb of being behind: `бұл көрсеткіш 38,9 болған еді`.
function wasSo(tokens: readonly Token[], figure: Found): boolean {
  const { at, index } = figure;
  return index.beingVerbs.has(keyAt(tokens, behindEnding(tokens, figure))) && saysWhen(tokens, at - 1, index);
}

// `деңгейі 58 пайыз, келер жылы 64-ке жетеді`
function isToCome(tokens: readonly Token[], figure: Found): boolean {
  const { at, index } = figure;
  const isThen = keyAt(tokens, at - 1) === "дейін" || saysWhen(tokens, at - 1, index);
  return isThen && hasStem(keyAt(tokens, behindEnding(tokens, figure)), index.changeStems);
}

function saysWhen(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (index.timesOfLabels.has(key) || index.valueNouns.has(key)) return true;
  if (!inTime.test(key)) return false;
  return index.spanNouns.has(findPhrase(tokens, at, index.nouns, index.stems)?.value ?? "");
}

const inTime = /[дт][ае]$/u;

// Right behind the verb of a percentage, of money or a measure: of other things others may be counted.
function isBehindChange(tokens: readonly Token[], { at, index }: Found, { next: verb }: Found): boolean {
  const isChange = hasStem(keyAt(tokens, verb), index.changeStems);
  return isChange && at === (keyAt(tokens, verb + 1) === "," ? verb + 2 : verb + 1);
}

function mayChange({ kind, unit = "", index }: Found): boolean {
  return kind === "amount" || index.measures.has(unit);
}
