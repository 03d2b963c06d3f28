import { isHyphen, lookUp } from "../../lexicon/look-up.js";
import { scriptOf, type Token } from "../../tokens.js";
import { readMonth } from "../words/month.js";
import { type Found, findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, keyAt } from "../words/token-marks.js";
import { abbreviationAt } from "./abbreviation.js";
import { readCompound } from "./compound-noun.js";
import type { CountedUnit } from "./counted-unit.js";
import { calledPeople, isNumberOfLabel } from "./english-label.js";
import {
  areLives,
  behindFirstOfOne,
  behindOwner,
  behindQuoted,
  behindVerbOfName,
  isAbbreviation,
  isOneMore,
  isVerbOfPart,
} from "./english-name.js";
import { meantNoun } from "./homonym.js";
import { behindClause, isBehindModifier } from "./kazakh-clause.js";
import { isToolOfNoun } from "./kazakh-device.js";
import { isBehindDimension } from "./kazakh-dimension.js";
import { isBench, isPartOfThing } from "./kazakh-seats.js";
import { behindModelName } from "./model-before-noun.js";
import { isAttributive, isBeforeNoun, isOfOneBehindMany } from "./noun-before-noun.js";
import { headOf, headOfLetters } from "./noun-head.js";
import { isModifier, isNeeded, isNounOfAdjective, looksLikeNoun } from "./noun-shape.js";
import { nounOf } from "./noun-unit.js";
import { isOfOneOrOwned } from "./of-one-or-owned.js";
import { isPassed } from "./passed-word.js";
import { mayAgree } from "./russian-agreement.js";
import { sharesNounBehind } from "./shared-noun.js";

/** The most words from a number to the noun that it counts. */
const furthest = 5;

/** The counted noun that stands behind a number, past adjectives. */
export function readNoun(tokens: readonly Token[], at: number, index: ProseIndex): CountedUnit | undefined {
  if (!mayAgree(tokens, at, index)) return undefined;
  if (hasWhatFollows(tokens, at, index)) return undefined;
  if (tokens[at]?.kind === "mark") {
    const quoted = behindQuoted(tokens, at);
    return quoted === undefined ? undefined : readNoun(tokens, quoted, index);
  }
  if (isNumberOfLabel(tokens, at, index)) return undefined;
  const people = calledPeople(tokens, at, index);
  if (people !== undefined) return people;
  let guessed: CountedUnit | undefined;
  let next = at;
  for (let words = 0; words < furthest; words += 1) {
    const place = wordAt(tokens, next, words, index);
    const step = place === undefined ? undefined : stepAt(tokens, { at, place, words, guessed }, index);
    if (step === undefined) break;
    if ("counted" in step) return step.counted;
    guessed = step.guessed ?? guessed;
    next = step.next;
  }
  return guessed ?? adjectiveAsNoun(tokens, at, next, index);
}

// `у троих ожоги`: in the form of many nouns follow such a number.
function hasWhatFollows(tokens: readonly Token[], at: number, { language, lexicon }: ProseIndex): boolean {
  const word = keyAt(tokens, at);
  if (language !== "ru" || !(word.endsWith("ы") || word.endsWith("и"))) return false;
  const number = keyAt(tokens, at - 1);
  return number.endsWith("х") && lexicon.personNumber.test(number);
}

/** A search that has come to a word. */
interface Search {
  /** Of the first word behind the number. */
  readonly at: number;
  /** Of the word. */
  readonly place: number;
  /** How many are passed. */
  readonly words: number;
  /** What is counted if nothing better follows. */
  readonly guessed: CountedUnit | undefined;
}

/** What a word says: that it is counted, or where to go on; `undefined`: that nothing follows which is counted. */
type Step =
  | { readonly counted: CountedUnit }
  | { readonly next: number; readonly guessed?: CountedUnit | undefined }
  | undefined;

// The next word, which may hang on by a hyphen: `40 two-storey houses`.
function wordAt(
  tokens: readonly Token[],
  next: number,
  words: number,
  { words: { lexicon } }: ProseIndex,
): number | undefined {
  const hangs = words > 0 && isHyphen(tokens[next]) && isAttached(tokens, next);
  const place = hangs ? next + 1 : next;
  const token = tokens[place];
  if (token?.kind !== "word" || isAttached(tokens, place) !== hangs) return undefined;
  return scriptOf(token) === lexicon.script ? place : undefined;
}

function stepAt(tokens: readonly Token[], search: Search, index: ProseIndex): Step {
  const { at, place, words } = search;
  if (isPassed(tokens, place, words, index) || isAttributive(tokens, place, index))
    return { next: place + 1 };
  const behindModel = behindModelName(tokens, place) ?? behindFirstOfOne(tokens, place, index);
  if (behindModel !== undefined) return { next: behindModel };
  const compound = readCompound(tokens, place, index);
  if (compound !== undefined)
    return compound.unit === undefined
      ? { next: compound.next }
      : { counted: ofCompound(tokens, place, compound.unit, index) };
  const named = behindVerbOfName(tokens, place, index) ?? behindOwner(tokens, place, index);
  if (named !== undefined) return { next: named };
  if (words === 0 && isVerbOfPart(tokens, place, index)) return undefined;
  if (areLives(tokens, place, index)) return { counted: nounOf("life", true, place + 1, tokens, index) };
  if (index.notNouns.has(keyAt(tokens, place)) && !isAbbreviation(tokens, place)) return undefined;
  if (isNeeded(tokens, place, index)) return undefined;
  const behind = behindClause(tokens, at, place, index);
  if (behind !== undefined) return { next: behind };
  const listed = findPhrase(tokens, place, index.nouns, index.stems);
  if (listed === undefined) return unlistedStep(tokens, search, index);
  // `12 school sports halls`
  const isFirstOfThree = isAttributive(tokens, listed.next, index);
  if (isFirstOfThree || isBeforeNoun(tokens, place, listed, index)) return { next: listed.next };
  if (isOneMore(tokens, place + 1, index) && index.sameOfMany.has(listed.value)) return { next: listed.next };
  if (words > 0 && isOfOneBehindMany(tokens, place, listed.value)) return undefined;
  if (isHyphen(tokens[listed.next])) return unlistedStep(tokens, search, index);
  return listedStep(tokens, search, listed, index);
}

// `18 ғылыми-зерттеу институты`, `40 автокөлік жөндеушісі`
function ofCompound(tokens: readonly Token[], at: number, unit: CountedUnit, index: ProseIndex): CountedUnit {
  return index.language === "kk" ? (headOf(tokens, at, unit.next, index) ?? unit) : unit;
}

function listedStep(
  tokens: readonly Token[],
  search: Search,
  { value: listed, next }: Found<string>,
  index: ProseIndex,
): Step {
  const { place, guessed } = search;
  const value = meantNoun(tokens, place, listed, index);
  const isKazakh = index.language === "kk";
  if (isKazakh && guessed !== undefined && !isBehindModifier(tokens, place, index)) return undefined;
  if (isBench(tokens, place, index)) return { counted: nounOf("орындық", true, next, tokens, index) };
  const isMeasured =
    isKazakh &&
    (index.measures.has(value) ||
      isPartOfThing(tokens, place, value, index) ||
      (place === search.at && index.partsOfThings.has(value) && isBehindDimension(tokens, place, index)));
  const head = isMeasured ? undefined : headOf(tokens, place, next, index);
  return { counted: head ?? nounOf(value, true, next, tokens, index) };
}

function unlistedStep(tokens: readonly Token[], search: Search, index: ProseIndex): Step {
  const { at, place, words, guessed } = search;
  const token = tokens[place];
  if (token === undefined || isOther(tokens, place, index)) return undefined;
  const letters = abbreviationAt(tokens, place);
  if (letters !== undefined) {
    // `5 УДЗ аппараты`
    const head =
      index.language === "kk"
        ? headOf(tokens, place, place + 1, index)
        : headOfLetters(tokens, place + 1, letters === token.text, index);
    return { counted: head ?? nounOf(letters, false, place + 1, tokens, index) };
  }
  const joined = index.joinedNoun(token.key);
  if (joined !== undefined)
    return { counted: ofCompound(tokens, place, nounOf(joined, true, place + 1, tokens, index), index) };
  if (index.pairedAdjectives.has(token.key)) return { next: place + 1 };
  if (isOneMore(tokens, place, index)) return { counted: nounOf(token.key, true, place + 1, tokens, index) };

  const isKazakh = index.language === "kk";
  if (isToolOfNoun(tokens, place, index)) return { next: place + 1 };
  const isMarked = isOfOneOrOwned(tokens, at, index);
  // `3 заңсыз тексеру`: behind an adjective as behind the number.
  const first = isKazakh && isModifier(tokens[place - 1], index) ? place : at;
  const mayGuess = (guessed === undefined || isKazakh) && looksLikeNoun(tokens, place, first, index);
  const guess = mayGuess
    ? (headOf(tokens, place, place + 1, index) ??
      nounOf(index.lemmaOf(token.key, isMarked || (isKazakh && words > 0)), false, place + 1, tokens, index))
    : undefined;
  const goesOn = mayPrecede(token, isMarked && words === 0, guess, index);
  if (guess !== undefined && !goesOn) return { counted: guess };
  if (goesOn && sharesNounBehind(tokens, place, index)) return undefined;
  return goesOn ? { next: place + 1, guessed: guess } : undefined;
}

// Whether a noun may follow a word that is not listed. Kazakh adjectives have no ending of their own, so that there the list says it.
function mayPrecede(
  token: Token,
  isNoun: boolean,
  guess: CountedUnit | undefined,
  index: ProseIndex,
): boolean {
  const { shapes, modifiers, language } = index;
  if (!shapes.adjective(token.key)) return false;
  // `директордың сегіз жалған қызметкері`: of what belongs to another only the ends of its words mislead.
  const precedes = modifiers.has(token.key) || (isModifier(token, index) && !isNoun);
  if (guess !== undefined && !precedes) return false;
  return language !== "kk" || (precedes && (modifiers.has(token.key) || !shapes.verb(token.key)));
}

// `12 осужденных`: no noun follows, and the last word stands for people.
function adjectiveAsNoun(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const last = tokens[next - 1];
  if (next === at || last === undefined || !isNounOfAdjective(last, index)) return undefined;
  return nounOf(index.lemmaOf(last.key, false), false, next, tokens, index);
}

function isOther(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const meaning = lookUp(tokens, at, index.words)?.meaning;
  return (
    meaning !== undefined ||
    readMonth(tokens, at, index) !== undefined ||
    findPhrase(tokens, at, index.ordinals, index.stems) !== undefined
  );
}
