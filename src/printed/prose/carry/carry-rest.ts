import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isEachBehind } from "../quantity/each.js";
import { zerosOf } from "../quantity/quantity.js";
import { hasStem } from "../words/stem-table.js";
import { isCapital, isDashAt, keyAt, tokenAt } from "../words/token-marks.js";
import { isFewInWords, isTooMany } from "./carry-before.js";
import { isOfThem, stands } from "./carry-link.js";
import { isMoneyForEach } from "./carry-rate.js";
import { giverOf as laterOf } from "./carry-subject.js";
import { areThings, isOfPlaces } from "./carry-things.js";
import { isOfNoSuch } from "./english-fit.js";
import { isBare, isGiver, isScaledAsMoney, taken } from "./giver.js";
import { mayBeOf } from "./people.js";

/**
 * Gives a number that nothing else named the unit of the last figure before it, or where there is none that of the things behind:
 * whoever prints a number of nothing has just said of what it is, or is about to. Numbers that have no unit at all stand apart
 * before ({@link isApart}).
 */
export function takeRest(carried: Found[], tokens: readonly Token[]): void {
  takeFromLast(carried, tokens);
  for (let at = carried.length - 2; at >= 0; at -= 1) {
    const next = carried[at + 1];
    const figure = carried[at];
    if (next === undefined || next.kind !== "count" || figure === undefined || !isBare(figure)) continue;
    if (isAhead(figure, next, tokens) && mayTake(figure, tokens)) carried[at] = taken(figure, next, "nearer");
  }
}

function takeFromLast(carried: Found[], tokens: readonly Token[]): void {
  let last: Found | undefined;
  let things: Found | undefined;
  for (let at = 0; at < carried.length; at += 1) {
    const figure = carried[at];
    if (figure === undefined) continue;
    const before = at === 0 ? undefined : carried[at - 1];
    const isOpen = last !== undefined && isBare(figure) && !isBesideBare(figure, before);
    const now = isOpen && mayTake(figure, tokens) ? given(figure, last, things, tokens) : figure;
    carried[at] = now;
    if (isInBrackets(now, tokens)) continue;
    if (isGiver(now) || isMoneyForEach(now)) last = now;
    if (areThings(now) && !now.index.spanNouns.has(now.unit ?? "")) things = now;
  }
}

function given(
  figure: Found,
  last: Found | undefined,
  things: Found | undefined,
  tokens: readonly Token[],
): Found {
  const giver = giverOf(figure, last, things, tokens);
  return giver !== undefined && isFit(figure, giver, tokens) ? taken(figure, giver) : figure;
}

function giverOf(
  figure: Found,
  last: Found | undefined,
  things: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (isOfThem(tokens, figure)) return things;
  if (last?.kind === "count") return laterOf(figure, last, things, tokens);
  // A share of what others have, or of how many they are: nobody can tell.
  if (last === undefined || last.kind === "percent") return undefined;
  if (isSubject(tokens, figure) || isDoneWith(tokens, figure) || isOfPeople(tokens, figure)) return things;
  return last.kind === "amount" && isFewInWords(figure) ? (things ?? last) : last;
}

// `ещё троим`
function isOfPeople(tokens: readonly Token[], { numberAt, index }: Found): boolean {
  return index.lexicon.personNumber.test(keyAt(tokens, numberAt));
}

// `100 MCI each, and 40 went home`: those who open a clause are no money.
function isSubject(tokens: readonly Token[], { at, next, index }: Found): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before?.kind === "word" && !index.joinLinks.has(before.key)) return false;
  const behind = keyAt(tokens, next);
  if (tokens[next]?.kind !== "word" || index.prepositions.has(behind)) return false;
  return index.shapes.verb(behind) || index.finiteVerbs.has(behind);
}

/** The most words from a number to what was done with those, or became of them. */
const nearest = 3;

// `обещали 3 млн тенге, погибли 40`
function isDoneWith(tokens: readonly Token[], { at, next, index }: Found): boolean {
  const isDone = (place: number): boolean => {
    const key = keyAt(tokens, place);
    return hasStem(key, index.thingStems) || hasStem(key, index.personStems);
  };
  for (let place = at - 1; place >= at - nearest && tokenAt(tokens, place)?.kind === "word"; place -= 1)
    if (isDone(place)) return true;
  for (let place = next; place < next + nearest && tokens[place]?.kind === "word"; place += 1)
    if (isDone(place)) return true;
  return false;
}

function isFit(figure: Found, giver: Found, tokens: readonly Token[]): boolean {
  // `отозвали 14 лицензий, новых — на 42 млн`
  if (giver.kind !== "amount" && isScaledAsMoney(figure) && zerosOf(giver.quantity) === undefined)
    return false;
  if (isTooMany(figure, giver, tokens) || isOfNoSuch(figure, giver, tokens)) return false;
  return mayBeOf(figure, giver, tokens);
}

function mayTake(figure: Found, tokens: readonly Token[]): boolean {
  const { at, next, index, quantity } = figure;
  const before = tokenAt(tokens, at - 1);
  // `amount: 30`
  if (quantity?.lower.negative || before?.kind === "digits" || before?.key === ":") return false;
  const key = before?.key ?? "";
  if (index.beforeAges.has(key) || index.eachBefore.has(key) || index.noLabels.has(key)) return false;
  if (isOfPlaces(tokens, figure) || isNamed(tokens, at) || isWhenOrWhere(tokens, next)) return false;
  return !isEachBehind(tokens, next, index) && stands(tokens, figure, index);
}

// `бағасы 1 200-ден 9 156-ға жетті`: two of which the first is of nothing.
function isBesideBare(figure: Found, before: Found | undefined): boolean {
  return before !== undefined && isBare(before) && figure.at - before.next <= widest;
}

/** The most tokens between two such numbers: an ending and its hyphen. */
const widest = 2;

// `(12 tents)`
function isInBrackets({ at, next }: Found, tokens: readonly Token[]): boolean {
  return keyAt(tokens, at - 1) === "(" && keyAt(tokens, next) === ")";
}

/** The most tokens between a number and the one ahead from which it takes. */
const furthest = 8;

/** The most tokens from a part to its whole: `12 of the first 20 houses`. */
const mostOfWhole = 3;

// Things in the same clause: no state, no label, no end of a range.
function isAhead(figure: Found, next: Found, tokens: readonly Token[]): boolean {
  const { at, index } = figure;
  if (
    next.labelled !== undefined ||
    !isGiver(next) ||
    zerosOf(figure.quantity) !== undefined ||
    next.at - figure.next > furthest
  )
    return false;
  if (
    isDashAt(tokens, at - 1) ||
    isDashAt(tokens, figure.next) ||
    // `in all 40 of Almaty's brigades cleared 29 bridges`
    (index.ofWords.has(keyAt(tokens, figure.next)) && next.at - figure.next > mostOfWhole)
  )
    return false;
  if (index.stateTo.has(keyAt(tokens, at - 1)) || index.stateFrom.has(keyAt(tokens, at - 1))) return false;
  for (let place = figure.next; place < next.at; place += 1)
    if (tokens[place]?.kind === "mark" && keyAt(tokens, place) !== ",") return false;
  return isFit(figure, next, tokens);
}

// `Boeing 767`, `Lexus LX 570`, `МТЗ 82`
function isNamed(tokens: readonly Token[], at: number): boolean {
  const name = tokenAt(tokens, at - 1);
  if (name?.kind !== "word" || !isCapital(name.text.charAt(0))) return false;
  return tokenAt(tokens, at - 2)?.kind === "word";
}

// `18-де`: at the age of, or at the hour.
function isWhenOrWhere(tokens: readonly Token[], next: number): boolean {
  return isHyphen(tokens[next]) && /^[дт][ае]$/u.test(keyAt(tokens, next + 1));
}
