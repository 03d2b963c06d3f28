import type { Token } from "../../tokens.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isCapitalAt, isWordAt, keyAt, tokenAt } from "../words/token-marks.js";
import { looksLikeNoun } from "./noun-shape.js";
import { readListedNoun } from "./noun-unit.js";

/** Whether what looks like a noun says what becomes of a part: `of which 11 falls due`, but not `of which 11 claims were paid`. */
export function isVerbOfPart(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!index.verbsOfParts.has(keyAt(tokens, at))) return false;
  if (isOneInSoMany(tokens, at)) return true;
  const behind = keyAt(tokens, at + 1);
  if (behind !== "due" && !index.prepositions.has(behind) && !index.determiners.has(behind)) return false;
  for (let back = at; back >= at - furthestPart; back -= 1)
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
  if (!openingMarks.has(keyAt(tokens, at))) return undefined;
  const end = isWordAt(tokens, at + 2) ? at + 3 : at + 2;
  return closingMarks.has(keyAt(tokens, end)) && isWordAt(tokens, end + 1) ? end + 1 : undefined;
}

const openingMarks: ReadonlySet<string> = new Set(['"', "“"]);
const closingMarks: ReadonlySet<string> = new Set(['"', "”"]);

/** The index behind whose name the noun bears: `seven Przewalski's horses`, `12 women's teams`. */
export function behindOwner(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (index.language !== "en" || !endsOfOwner.has(keyAt(tokens, at).slice(-2))) return undefined;
  const isBeforeMany = [at + 1, at + 2].some(
    (place) => keyAt(tokens, place).endsWith("s") && isNounAt(tokens, place, index),
  );
  return isBeforeMany ? at + 1 : undefined;
}

const endsOfOwner: ReadonlySet<string> = new Set(["'s", "’s"]);

/** The most tokens from such a verb to the word. */
const furthestVerb = 5;

/** Whether `lives` is what is counted: `claimed 612 lives`, but not `one in 15 lives below the line`. */
export function areLives(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (keyAt(tokens, at) !== "lives") return false;
  for (let back = at + 1; back >= at - furthestVerb; back -= 1)
    if (index.livesVerbs.has(keyAt(tokens, back))) return true;
  return false;
}

/** Whether a listed noun, or a word of the shape of one, stands at a token. */
export function isNounAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.notNouns.has(keyAt(tokens, at))) return false;
  return readListedNoun(tokens, at, index) !== undefined || looksLikeNoun(tokens, at, at, index);
}

/** Whether letters that spell a word are an abbreviation, `300 IT firms`, `12 WHO experts`: where the next word is not in capitals too. */
export function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const isInCapitals = tokenAt(tokens, at)?.text === keyAt(tokens, at).toUpperCase();
  return isInCapitals && isWordAt(tokens, at + 1) && !isCapitalAt(tokens, at + 1);
}

/**
 * Whether a noun that no list has is counted by `one` behind others, `twelve soldiers and one officer`, `nine schools and one clinic`, or
 * for so many, `one standpipe serves 60 households`: of one there is no ending that tells a noun.
 */
export function isOneMore(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (behindFirstOfOne(tokens, at - 1, index) !== undefined) return isThing(tokens, at, index);
  // `one police officer was killed`
  if (keyAt(tokens, at - 2) === "one" && index.sameOfMany.has(keyAt(tokens, at - 1)))
    return isPersonAt(tokens, at, index);
  if (keyAt(tokens, at - 1) !== "one") return false;
  if (isVictim(tokens, at, index)) return true;
  if (servesMany(tokens, at + 1, index)) return isThing(tokens, at, index);
  // `one Italian journalist`
  if (!isBehindMany(tokens, at - 2, index) || !endsAt(tokens, at + 1, index)) return false;
  return isPersonAt(tokens, at, index) || isThing(tokens, at, index);
}

// `left one guard dead`, `killed one worker`
function isVictim(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!isPersonAt(tokens, at, index)) return false;
  const { personStems } = index;
  const verb = wasOrIs.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  return hasStem(keyAt(tokens, verb), personStems) || hasStem(keyAt(tokens, at - 2), personStems);
}

const wasOrIs: ReadonlySet<string> = new Set(["was", "is", "were"]);

/** Whether a word has the shape of a noun of one of the people. */
function isPersonAt(
  tokens: readonly Token[],
  at: number,
  { lexicon, notPeople, notNouns }: ProseIndex,
): boolean {
  const key = keyAt(tokens, at);
  return lexicon.person.test(key) && !notPeople.has(key) && !notNouns.has(key);
}

/** The most tokens from such a verb to how many: `as many as 60`. */
const mostOfHedge = 4;

// `one standpipe serves as many as 60 households`, `one nurse for every 40 patients`
function servesMany(tokens: readonly Token[], verb: number, index: ProseIndex): boolean {
  if (!index.servingWords.has(keyAt(tokens, verb))) return false;
  let at = verb + 1;
  while (at < verb + mostOfHedge && isWordAt(tokens, at) && !isNumberAt(tokens, at, index)) at += 1;
  return isNumberAt(tokens, at, index);
}

/** The index behind the first noun of two, of which one is there for so many: `one hospital bed for every 190 people`. */
export function behindFirstOfOne(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): number | undefined {
  if (keyAt(tokens, at - 1) !== "one" || !mayBeNounAt(tokens, at + 1, index)) return undefined;
  return servesMany(tokens, at + 2, index) ? at + 1 : undefined;
}

function endsAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return !mayBeNounAt(tokens, at, index) || index.lexicon.behindCarried.test(keyAt(tokens, at));
}

// `nine schools and`, `nine schools, and`
function isBehindMany(tokens: readonly Token[], link: number, index: ProseIndex): boolean {
  if (!index.joinLinks.has(keyAt(tokens, link))) return false;
  const many = keyAt(tokens, keyAt(tokens, link - 1) === "," ? link - 2 : link - 1);
  return many.endsWith("s") && !index.notNouns.has(many);
}

// Neither what one of those did nor how it is: `five houses and one burned`, `two buses and one late`.
function isThing(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (isCapitalAt(tokens, at) || index.finiteVerbs.has(key)) return false;
  if (index.moreWords.has(key) || index.adjectivesAlone.has(key) || index.differences.has(key)) return false;
  return !index.lexicon.behindCarried.test(key) && !noThing.test(key);
}

const noThing =
  /(?:[^s]s|ed|ly|ing|ous|ful|less|able|ible|ish|third|half|seventh|[^t]eenth|fifth|sixth|eighth|ninth|tenth|day|later|earlier|small|large|big|huge|tiny)$/u;
