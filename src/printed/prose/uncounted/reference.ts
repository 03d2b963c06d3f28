import { isHyphen } from "../../lexicon/look-up.js";
import { readNumber } from "../../number.js";
import { isProblem } from "../../problem.js";
import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { manyWho } from "../unit/many-who.js";
import { goesOnAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import {
  isAttached,
  isDashAt,
  isDigitsAt,
  joinsDigits,
  keyAt,
  lengthAt,
  tokenAt,
} from "../words/token-marks.js";
import { isCounting } from "./counting.js";

/**
 * The index behind the number of a page, a paragraph, an order, a list: `page 14`, `№ 412`, `пункт 7`, `14-бет`, and the `1.`
 * at the start of a line. The word that tells it is no part of it.
 */
export function readReference(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  atLineStart: boolean,
): number | undefined {
  if (!isDigitsAt(tokens, at)) return undefined;
  const end = rangeEnd(tokens, at);
  const isJoint = isHyphen(tokens[end]) && isAttached(tokens, end);
  const behind = isJoint ? end + 1 : end;
  if (isJoint === isAttached(tokens, behind)) {
    const name = index.ordinalEndings.has(keyAt(tokens, behind)) ? behind + 1 : behind;
    const names = isJoint ? index.referencesAfter : index.numberNames;
    if (findPhrase(tokens, name, names, index.stems) !== undefined) return end;
  }
  if (isNamedBehind(tokens, end, index) || isService(tokens, at)) return end;
  if (isLine(tokens, at, index) || isNamed(tokens, at, index) || isNamedInTurn(tokens, at, index)) return end;
  return atLineStart && isListNumber(tokens, at) ? end : undefined;
}

// `19 бен 24 жастағы екі жігіт`
function isNamedBehind(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  let next = at;
  for (let count = 1; count < mostAges; count += 1) {
    if (!index.joinLinks.has(keyAt(tokens, next)) || !isDigitsAt(tokens, next + 1)) return false;
    next += 2;
    if (findPhrase(tokens, next, index.numberNames, index.stems) !== undefined) return true;
  }
  return false;
}

// `112 қызметіне қоңырау шалды`
function isService(tokens: readonly Token[], at: number): boolean {
  return emergency.test(keyAt(tokens, at)) && /^қызмет/u.test(keyAt(tokens, at + 1));
}

const emergency = /^1(?:0[1-4]|12)$/u;

/** The most numbers before the word that says what they are. */
const mostAges = 4;

function isNamed(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const stop = keyAt(tokens, at - 1) === "." ? 1 : 0;
  const word = tokenAt(tokens, at - 1 - stop);
  if (word === undefined || !index.referencesBefore.has(word.key)) return false;
  // `с. 14` is a page, `с 14` is not; `п` and `p` want their full stop too, unless they are whole words.
  if (word.kind === "word" && word.key.length === 1 && stop === 0) return false;
  if (word.key === "number" && (isVerb(tokens, at - 2, index) || isVerbOverClause(tokens, at, index)))
    return false;
  if (word.key === "no" && stop === 0 && word.text !== "No") return false;
  // `building 2,680 houses`, `order 5 thousand tents`: what is counted is no reference.
  if (!index.weakReferences.has(word.key)) return true;
  // `the fleet numbers 38,400`
  if (word.key === "numbers" && goesOnAt(tokens, at + 1)) return false;
  return !isCountingAt(tokens, at, index);
}

// `the hotline on 1415`, but not `the hotline at 14 clinics`
function isLine(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const isLinked =
    index.dialledLinks.has(keyAt(tokens, at - 1)) && index.dialledNames.has(keyAt(tokens, at - 2));
  if (!isLinked || goesOnAt(tokens, at + 1)) return false;
  return !isCounting(tokens, at + 1, index) && readNoun(tokens, at + 1, index) === undefined;
}

// `leopards now number 152`, `the deaths number 12`
function isVerb(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  return index.numbering.has(key) || (findPhrase(tokens, at, index.nouns)?.value ?? key) !== key;
}

// `Families that applied for aid number 318.`, but not `Families that live in house number 12`
function isVerbOverClause(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (manyWho(tokens, at - 1, index) === undefined) return false;
  if (goesOnAt(tokens, at + 1)) return true;
  const ends = keyAt(tokens, at + 1) === "." || tokens[at + 1] === undefined;
  return ends && !index.nouns.has(keyAt(tokens, at - 2));
}

/** The most numbers behind one word. */
const mostInTurn = 8;

// `Articles 190 and 217`, but not `Article 190 and 217 houses`.
function isNamedInTurn(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  let first = at;
  for (let count = 1; count < mostInTurn && isJoined(tokens, first, index); count += 1) first -= 2;
  return first < at && isNamed(tokens, first, index) && !isCountingAt(tokens, at, index);
}

function isCountingAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const number = readNumber(tokens, at, index.words);
  return number !== undefined && !isProblem(number) && isCounting(tokens, number.next, index);
}

function isJoined(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const isLink = index.joinLinks.has(keyAt(tokens, at - 1)) && !isAttached(tokens, at);
  return isLink && isDigitsAt(tokens, at - 2);
}

/** The index behind digits, or behind two with a dash, a stop or a slash between: `3–5`. */
export function rangeEnd(tokens: readonly Token[], at: number): number {
  const key = keyAt(tokens, at + 1);
  const isJoined = isDashAt(tokens, at + 1) || key === "." || key === "/";
  return isJoined && joinsDigits(tokens, at + 1) ? at + 3 : at + 1;
}

/** Whether digits are those of a list, `1.`, where they stand at the start of a line. */
export function isListNumber(tokens: readonly Token[], at: number): boolean {
  const mark = keyAt(tokens, at + 1);
  if (lengthAt(tokens, at) > 3 || !isAttached(tokens, at + 1) || (mark !== "." && mark !== ")")) return false;
  return tokens[at + 2] !== undefined && !isAttached(tokens, at + 2);
}
