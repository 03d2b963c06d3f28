import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import { keyAt } from "../words/token-marks.js";
import { areThings } from "./carry-things.js";
import { hasPlaces, isAtMost, isPlain } from "./giver.js";

/**
 * The things with which the last were joined, where a number is more than the last were and no more than those with them: `обещали сорок юрт и
 * два генератора, привезли восемнадцать`.
 */
export function widerOf(
  figure: Found,
  latest: Found,
  joined: Found | undefined,
  tokens: readonly Token[],
): Found {
  if (joined === undefined || !isPlain(figure) || hasPlaces(figure) || isAtMost(figure, latest))
    return latest;
  // `спасли 17 человек, в том числе 6 детей; ещё 45 эвакуировали`
  const isOfJoined = isPart(tokens, latest)
    ? figure.index.moreWords.has(keyAt(tokens, figure.at - 1))
    : isAtMost(figure, joined);
  return isOfJoined ? joined : latest;
}

function isPart(tokens: readonly Token[], { at, index }: Found): boolean {
  return index.language === "ru" && isBehindPhrase(tokens, at, index.backReferences, 3);
}

/** Whether things are told with those before them, or are a part of them. */
export function isJoinedTo(tokens: readonly Token[], before: Found | undefined, now: Found): boolean {
  if (before === undefined || !areThings(before) || !areThings(now)) return false;
  if (isPart(tokens, now)) return true;
  return now.at === before.next + 1 && now.index.joinLinks.has(keyAt(tokens, now.at - 1));
}
