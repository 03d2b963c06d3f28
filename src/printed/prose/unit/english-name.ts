import type { Token } from "../../tokens.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { looksLikeNoun } from "./noun-shape.js";
import { readListedNoun } from "./noun-unit.js";

/** Whether what looks like a noun says what becomes of a part: `of which 11 falls due`, but not `of which 11 claims were paid`. */
export function isVerbOfPart(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!index.verbsOfParts.has(keyAt(tokens, at))) return false;
  if (isOneInSoMany(tokens, at)) return true;
  const behind = keyAt(tokens, at + 1);
  if (behind !== "due" && !index.prepositions.has(behind) && !index.determiners.has(behind)) return false;
  for (let back = at - 2; back >= at - furthestPart; back -= 1)
    if (findPhrase(tokens, back, index.ofWhich) !== undefined) return true;
  return false;
}

// `one marriage in three ends in divorce`
function isOneInSoMany(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at - 2) !== "in") return false;
  return [at - 4, at - 5].some((one) => keyAt(tokens, one) === "one");
}

/** The most tokens from `of which` to such a verb. */
const furthestPart = 6;

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

/** The index behind one or two words in quotation marks before a noun: `369 "comfortable" schools`. */
export function behindQuoted(tokens: readonly Token[], at: number): number | undefined {
  if (!/^["“]$/u.test(keyAt(tokens, at)) || !isWordAt(tokens, at + 1)) return undefined;
  const end = isWordAt(tokens, at + 2) ? at + 3 : at + 2;
  return /^["”]$/u.test(keyAt(tokens, end)) && isWordAt(tokens, end + 1) ? end + 1 : undefined;
}

/** The index behind whose name the noun bears: `seven Przewalski's horses`, `12 women's teams`. */
export function behindOwner(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (index.language !== "en" || !/['’]s$/u.test(keyAt(tokens, at))) return undefined;
  return [at + 1, at + 2].some(
    (place) => keyAt(tokens, place).endsWith("s") && isNounAt(tokens, place, index),
  )
    ? at + 1
    : undefined;
}

/** The most tokens from such a verb to its number. */
const furthestVerb = 4;

/** Whether `lives` is what is counted: `claimed 612 lives`, but not `one in 15 lives below the line`. */
export function areLives(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "en" || keyAt(tokens, at) !== "lives") return false;
  if (index.livesVerbs.has(keyAt(tokens, at + 1))) return true;
  for (let back = at - 2; back >= at - furthestVerb - 1; back -= 1)
    if (index.livesVerbs.has(keyAt(tokens, back))) return true;
  return false;
}

/** Whether a listed noun, or a word of the shape of one, stands at a token. */
export function isNounAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
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

/**
 * Whether a noun that no list has is counted by `one` behind others, `twelve soldiers and one officer`, `nine schools and one clinic`, or
 * for so many, `one standpipe serves 60 households`: of one there is no ending that tells a noun.
 */
export function isOneMore(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "en") return false;
  if (keyAt(tokens, at - 2) === "one" && behindFirstOfOne(tokens, at - 1, index) === at)
    return isThing(tokens, at, index);
  // `one police officer was killed`
  if (keyAt(tokens, at - 2) === "one" && index.sameOfMany.has(keyAt(tokens, at - 1)))
    return isPersonAt(tokens, at, index);
  if (keyAt(tokens, at - 1) !== "one") return false;
  if (isVictim(tokens, at, index)) return true;
  if (servesMany(tokens, at + 1, index)) return isThing(tokens, at, index);
  if (!index.joinLinks.has(keyAt(tokens, at - 2))) return false;
  const last = keyAt(tokens, at - 3) === "," ? at - 4 : at - 3;
  const many = keyAt(tokens, last);
  // `one Italian journalist`
  if (!many.endsWith("s") || index.notNouns.has(many) || !endsAt(tokens, at + 1, index)) return false;
  const key = keyAt(tokens, at);
  const isPerson = index.lexicon.person.test(key) && !index.notPeople.has(key);
  return isPerson || (isThing(tokens, at, index) && isCounted(tokens, last, index));
}

// `left one guard dead`, `killed one worker`
function isVictim(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!isPersonAt(tokens, at, index)) return false;
  const { personStems } = index;
  const verb = /^(?:was|is|were)$/u.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  return hasStem(keyAt(tokens, verb), personStems) || hasStem(keyAt(tokens, at - 2), personStems);
}

/** Whether a word has the shape of a noun of one of the people. */
function isPersonAt(
  tokens: readonly Token[],
  at: number,
  { lexicon, notPeople, notNouns }: ProseIndex,
): boolean {
  const key = keyAt(tokens, at);
  return lexicon.person.test(key) && !notPeople.has(key) && !notNouns.has(key);
}

/** The most words from such a verb to how many: `as many as 60`. */
const mostOfHedge = 4;

// `one standpipe serves as many as 60 households`, `one nurse for every 40 patients`
function servesMany(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!index.servingWords.has(keyAt(tokens, at))) return false;
  for (let place = at + 1; place <= at + mostOfHedge; place += 1) {
    if (isDigitsAt(tokens, place) || isNumberAt(tokens, place, index)) return true;
    const key = keyAt(tokens, place);
    if (!isWordAt(tokens, place) || (index.determiners.has(key) && !index.perWords.has(key))) return false;
  }
  return false;
}

/** The index behind the first noun of two, of which one is there for so many: `one hospital bed for every 190 people`. */
export function behindFirstOfOne(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): number | undefined {
  const noun = tokens[at + 1];
  if (index.language !== "en" || keyAt(tokens, at - 1) !== "one" || noun?.kind !== "word") return undefined;
  const isFirst = !index.notNouns.has(noun.key);
  return isFirst && servesMany(tokens, at + 2, index) ? at + 1 : undefined;
}

function endsAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return !mayBeNounAt(tokens, at, index) || index.lexicon.behindCarried.test(keyAt(tokens, at));
}

// Neither what one of those did nor how it is: `five houses and one burned`, `two buses and one late`.
function isThing(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const { text, key } = tokens[at] ?? { text: "", key: "" };
  if (key.length < 3 || text !== key || index.finiteVerbs.has(key) || index.prepositions.has(key))
    return false;
  if (index.moreWords.has(key) || index.adjectivesAlone.has(key) || index.differences.has(key)) return false;
  return !index.lexicon.behindCarried.test(key) && !noThing.test(key);
}

const noThing =
  /(?:[^s]s|ed|ly|ing|ous|ful|less|able|ible|ish|third|half|seventh|[^t]eenth|fifth|sixth|eighth|ninth|tenth|day|later|earlier|small|large|big|huge|tiny)$/u;

// `nine schools`, `nine new rural schools`
function isCounted(tokens: readonly Token[], last: number, index: ProseIndex): boolean {
  for (let back = last - 1; back >= last - mostBetween && tokens[back]?.kind !== undefined; back -= 1) {
    if (isDigitsAt(tokens, back) || isNumberAt(tokens, back, index)) return true;
    if (!isWordAt(tokens, back)) return false;
  }
  return false;
}

/** The most words from a number to its noun. */
const mostBetween = 4;
