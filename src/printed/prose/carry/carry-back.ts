import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { Span } from "../prose-figure.js";
import { firstNumberOf, zerosOf } from "../quantity/quantity.js";
import type { Passage } from "../words/passage.js";
import { findPhrase } from "../words/phrase-table.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isOfThem, isOfThose } from "./carry-link.js";
import { areThings } from "./carry-things.js";
import {
  hasPlaces,
  inMoneyOf,
  isAtMost,
  isBare,
  isGiver,
  isScaledAsMoney,
  isUnnamedMoney,
  taken,
} from "./giver.js";
import { isFit, mayBeNamed } from "./open-number.js";

/** The figures of the sentence before, and that sentence. */
export interface SentenceBefore {
  readonly found: readonly Found[];
  readonly passage: Passage;
}

/** Where a figure of a sentence stands in the text. */
export type PlaceOf = (found: Found, passage: Passage) => Span;

/**
 * Gives figures that name no unit that of the sentence before: the first one behind words that point back, `19,359 houses were
 * inspected. Of these, 9,156 …`, and amounts without money where neither sentence names more than one, `12.1 billion
 * tenge came from the budget. The fund gave 2.5 billion.`
 */
export function takeFromSentenceBefore(
  found: readonly Found[],
  tokens: readonly Token[],
  before: SentenceBefore | undefined,
  placeOf: PlaceOf,
): readonly Found[] {
  const first = found[0];
  if (first === undefined || before === undefined) return found;
  const givers = before.found;
  const whole = isBare(first) ? giverOf(first, givers, tokens) : undefined;
  const figures =
    whole === undefined
      ? withRestOf(found, tokens, before, placeOf)
      : [takenFrom(first, whole, before, placeOf), ...found.slice(1)];
  if (!figures.some(wantsMoney)) return figures;
  const money = figures.some(({ kind, unit }) => kind === "amount" && unit !== undefined)
    ? undefined
    : onlyMoney(givers);
  return money === undefined
    ? figures
    : figures.map((figure) =>
        wantsMoney(figure) ? inMoneyOf(figure, money, placeOf(money, before.passage)) : figure,
      );
}

function wantsMoney(figure: Found): boolean {
  return isUnnamedMoney(figure) || isScaledAsMoney(figure);
}

function takenFrom(figure: Found, giver: Found, { passage }: SentenceBefore, placeOf: PlaceOf): Found {
  const given = taken(figure, giver);
  const place = placeOf(giver, passage);
  return given.carried === undefined ? given : { ...given, carried: { ...given.carried, place } };
}

function giverOf(first: Found, givers: readonly Found[], tokens: readonly Token[]): Found | undefined {
  // `Nine of them grow wheat.`, `Бесеуі жабылды.`
  if (pointsBack(tokens, first) || isOfThem(tokens, first) || isOfThose(tokens, first))
    return wholeOf(first, givers);
  return isAllBehindLabel(tokens, first) || isRightNumber(tokens, first)
    ? givers.findLast(areThings)
    : undefined;
}

// `Участки просили 5 600 семей. Получили 4 980, отказов нет.`: in Russian a sentence that names nothing tells more of what the one before counted.
function withRestOf(
  found: readonly Found[],
  tokens: readonly Token[],
  before: SentenceBefore,
  placeOf: PlaceOf,
): readonly Found[] {
  const index = found[0]?.index;
  if (index?.language === "en" && findPhrase(tokens, 0, index.backReferences) === undefined)
    return found.some(areThings) ? found : found.map((one) => subjectOf(one, tokens, before, placeOf));
  const place = found.findIndex(isBare);
  const figure = found[place];
  if (figure?.index.language !== "ru" || found.some(({ unit }) => unit !== undefined)) return found;
  const giver = mayBeNamed(figure, tokens) ? restOf(figure, before.found, tokens) : undefined;
  return giver === undefined ? found : found.with(place, takenFrom(figure, giver, before, placeOf));
}

// `Some 180 businesses applied. So far 734 have received aid.`: of an English number that is who does it or to whom it is done.
function subjectOf(figure: Found, tokens: readonly Token[], before: SentenceBefore, placeOf: PlaceOf): Found {
  if (!isBare(figure) || !auxiliaries.test(keyAt(tokens, figure.next))) return figure;
  if (!mayBeNamed(figure, tokens)) return figure;
  const giver = restOf(figure, before.found, tokens);
  return giver === undefined || !areThings(giver) ? figure : takenFrom(figure, giver, before, placeOf);
}

const auxiliaries = /^(?:have|had|were|are|will|would)$/u;

function restOf(figure: Found, givers: readonly Found[], tokens: readonly Token[]): Found | undefined {
  const all = givers.filter(isGiver);
  const whole = areAll.test(keyAt(tokens, 0));
  const things = all.findLast(
    (one) =>
      areThings(one) && !hasPlaces(figure) && (whole || isAtMost(figure, one)) && isFit(figure, one, tokens),
  );
  // `40 машин. Стоят они 500 тысяч.`
  const isScaled = zerosOf(figure.quantity) !== undefined;
  const last = things ?? all.at(-1);
  if (last === undefined || (isScaled && zerosOf(last.quantity) === undefined)) return undefined;
  return things !== undefined || isFit(figure, last, tokens) ? last : undefined;
}

const areAll = /^(?:всего|итого)$/u;

// `The right number is 36,455.`, `Дұрысы – 36 455.`
function isRightNumber(tokens: readonly Token[], { at, next, index }: Found): boolean {
  const behind = findPhrase(tokens, 0, index.rightNumbers)?.next;
  if (behind === undefined || isWordAt(tokens, next)) return false;
  return behind === at || (behind === at - 1 && isDashAt(tokens, behind));
}

/** The most words of such a label. */
const mostOfLabel = 5;

// `On the waiting list: 3,900.`, `Still missing: 12.`: a sentence that says nothing else, and where they are or what became of them.
function isAllBehindLabel(tokens: readonly Token[], { at, next, index }: Found): boolean {
  const ends = tokens[next] === undefined || (keyAt(tokens, next) === "." && tokens[next + 1] === undefined);
  if (!ends || keyAt(tokens, at - 1) !== ":" || at - 1 > mostOfLabel) return false;
  if (!tokens.slice(0, at - 1).every(({ kind }) => kind === "word")) return false;
  const first = /^(?:still|now|currently|also)$/u.test(keyAt(tokens, 0)) ? 1 : 0;
  return (
    index.prepositions.has(keyAt(tokens, first)) || index.lexicon.behindCarried.test(keyAt(tokens, at - 2))
  );
}

/** The most words between those that point back and the number. */
const furthest = 3;

function pointsBack(tokens: readonly Token[], { at, index }: Found): boolean {
  const phrase = findPhrase(tokens, 0, index.backReferences);
  if (phrase === undefined || at - phrase.next > furthest) return false;
  for (let back = at - 1; back >= phrase.next; back -= 1) {
    const key = keyAt(tokens, back);
    if (!index.carryLinks.has(key) && !index.lexicon.carryWords.test(key)) return false;
  }
  return true;
}

// A whole number is of things before it is of money; a part is no more than its whole.
function wholeOf(figure: Found, before: readonly Found[]): Found | undefined {
  const number = firstNumberOf(figure.quantity);
  const latest = before.filter(isGiver).reverse();
  const counted = latest.find((found) => found.kind === "count" && isAtMost(figure, found));
  const paid = latest.find(({ kind }) => kind === "amount");
  return number !== undefined && number.places > 0 ? (paid ?? counted) : (counted ?? paid);
}

function onlyMoney(before: readonly Found[]): Found | undefined {
  const amounts = before.filter((found) => found.kind === "amount" && isGiver(found));
  const last = amounts.at(-1);
  return amounts.every(({ unit }) => unit === last?.unit) ? last : undefined;
}
