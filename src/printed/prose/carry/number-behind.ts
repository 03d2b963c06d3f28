import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isCapitalAt, isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { type Many, manyAt } from "./label-noun.js";

/**
 * The English noun of many of which a number between commas says how many they are, or of how many of them something is told:
 * `pumps, sixteen in all`, `tractors, eleven of them,`, `sirens, the first 120 of which`.
 *
 * @param from index behind the figure before it
 * @param isBehindCounted whether others were counted before, of which the number may be instead
 */
export function nounOfNumberBehind(
  tokens: readonly Token[],
  from: number,
  { at, next, index }: Found,
  isBehindCounted: boolean,
): string | undefined {
  if (index.language !== "en") return undefined;
  const isWhole = findPhrase(tokens, next, index.totalBehind) !== undefined;
  const isAmong = keyAt(tokens, at - 2) === "among" && those.test(keyAt(tokens, at - 1));
  const isPart = isAmong || findPhrase(tokens, next, index.ofThem) !== undefined;
  if (!isWhole && (!isPart || isBehindCounted)) return undefined;
  const comma = commaBefore(tokens, isAmong ? at - 2 : at, index);
  if (comma === undefined) return undefined;
  const ofPeople = keyAt(tokens, next + 1) === "whom";
  let governed: Many | undefined;
  const start = Math.max(0, from > comma || isAmong ? 0 : from, comma - furthest);
  for (let place = comma - 1; place >= start; place -= 1) {
    const isPassed = isAmong
      ? !parting.test(keyAt(tokens, place))
      : isWordAt(tokens, place) || isDashAt(tokens, place);
    if (!isPassed) break;
    const many = manyAt(tokens, place, index);
    if (many === undefined || (ofPeople && !index.lexicon.person.test(many.name))) continue;
    if (isPart || !isGoverned(tokens, place, index)) return many.name;
    governed ??= many;
  }
  return governed?.name ?? (isWhole ? nounOfInside(tokens, from, index) : undefined);
}

const parting = /[,;:()]/u;

// `among them 14`
const those = /^(?:them|these|those|which|whom)$/u;

// `Students from 31 countries, 2,700 in all`: those who are, or came, from, in or with what was counted right before.
function nounOfInside(tokens: readonly Token[], from: number, index: ProseIndex): string | undefined {
  for (let back = from - 1; back >= from - mostInside; back -= 1)
    if (index.prepositions.has(keyAt(tokens, back)))
      return index.eachNear.has(keyAt(tokens, back - 2))
        ? (findPhrase(tokens, back - 1, index.nouns)?.value ?? keyAt(tokens, back - 1))
        : (manyAt(tokens, back - 1, index) ?? manyAt(tokens, back - 2, index))?.name;
  return undefined;
}

/** The most tokens of a number, its noun and the preposition before it. */
const mostInside = 7;

/** The most tokens from such a noun to its comma. */
const furthest = 12;

// `, the first 120`, `, all sixteen`
function commaBefore(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  let back = at - 1;
  while (isBetween(keyAt(tokens, back), index)) back -= 1;
  const isOpened = keyAt(tokens, back) === "," || keyAt(tokens, back) === "(";
  return isOpened || isDashAt(tokens, back) ? back : undefined;
}

function isBetween(key: string, { determiners, remainingWords }: ProseIndex): boolean {
  return determiners.has(key) || remainingWords.has(key) || between.has(key);
}

const between: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "first",
  "last",
  "all",
  "only",
  "some",
  "just",
]);

/** The most words between a preposition and its noun. */
const mostBefore = 3;

// `at the new villages`, `of villages`
function isGoverned(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  for (let back = at - 1; back >= at - mostBefore - 1; back -= 1) {
    const key = keyAt(tokens, back);
    if (index.prepositions.has(key) || index.ofWords.has(key)) return true;
    if (isCapitalAt(tokens, back) || index.nouns.has(key) || index.lexicon.thingVerb.test(key)) return false;
  }
  return false;
}
