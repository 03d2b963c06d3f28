import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { findPhrase } from "../words/phrase-table.js";
import { hasStem } from "../words/stem-table.js";
import { keyAt } from "../words/token-marks.js";
import { takenFromCounted } from "./carry-counted.js";
import { isLinked, isListed, isOfThem, stands } from "./carry-link.js";
import { takeMoney } from "./carry-money.js";
import { isMoneyForEach, isShared, takenFromRate } from "./carry-rate.js";
import { giverOf } from "./carry-subject.js";
import { areThings, takeThings } from "./carry-things.js";
import { inMoneyOf, isBare, isGiver, isUnnamedMoney, taken } from "./giver.js";
import { isWhatRemains, thingsOf } from "./kazakh-of-those.js";
import { parallelAhead, takenInBrackets } from "./kazakh-parallel.js";
import { mayBeOf } from "./people.js";

/**
 * Gives figures that name no unit the unit, and the scale, of the figure with which they stand in a list: `12.1 and 2.5
 * billion tenge`, `260 billion sponsored and 137 from the budget`, `40 of the 734 enterprises`.
 */
export function carryUnits(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const carried = withMoneyOfMci(found, tokens);
  for (let at = carried.length - 2; at >= 0; at -= 1) {
    const [figure, behind] = [carried[at], carried[at + 1]];
    if (figure === undefined || behind === undefined || !isBare(figure) || !isShared(behind)) continue;
    if (joinsForward(tokens, figure, behind)) carried[at] = taken(figure, behind);
    else if (isStateBefore(tokens, figure, behind)) carried[at] = taken(figure, behind, "nearer");
    else if (isPartOf(tokens, figure, behind))
      carried[at] = taken(figure, behind, behind.kind === "amount" && "nearer");
  }
  for (let at = carried.length - 2; at >= 0; at -= 1) {
    const [figure, ahead] = [carried[at], parallelAhead(carried, at, tokens)];
    if (figure !== undefined && ahead !== undefined) carried[at] = taken(figure, ahead);
  }
  takeFromBefore(carried, tokens);
  takeMoneyFromBehind(carried, tokens);
  const read = [...takenInBrackets(carried, tokens)];
  takeThings(read, tokens);
  takeMoney(read, tokens);
  return read;
}

// `100 MCI (369,200 tenge)`: the same for each, in money.
function withMoneyOfMci(found: readonly Found[], tokens: readonly Token[]): Found[] {
  if (!found.some(({ unit }) => unit === "MCI")) return [...found];
  return found.map((figure, at) => {
    if (figure.kind !== "amount") return figure;
    const before = found[at - 1];
    const inBrackets = before?.next === figure.at - 1 && keyAt(tokens, before.next) === "(";
    return inBrackets && before.unit === "MCI" ? { ...figure, kind: "rate" } : figure;
  });
}

function takeFromBefore(carried: Found[], tokens: readonly Token[]): void {
  let givers: Givers = {};
  // Those before an open bracket; what stands within gives nothing to what is behind it.
  let outside: Givers | undefined;
  let last: Found | undefined;
  let token = 0;
  for (let at = 0; at < carried.length; at += 1) {
    const figure = carried[at];
    if (figure === undefined) continue;
    for (; token < figure.at; token += 1) {
      const key = keyAt(tokens, token);
      if (key === "(") outside ??= givers;
      else if (key === ")" && outside !== undefined) {
        givers = outside;
        outside = undefined;
      }
    }
    const { money, rate, counted, things } = givers;
    const giver = giverOf(figure, givers.giver, things, tokens);
    const taken =
      takenFromCounted(figure, counted, giver, tokens) ??
      takenFromRate(figure, rate, last, tokens) ??
      takenFromBefore(figure, giver, money, tokens);
    const isFit = taken?.carried === undefined || mayBeOf(figure, taken.carried.found, tokens);
    const given = isFit ? taken : undefined;
    if (given !== undefined) carried[at] = given;
    const now = given ?? figure;
    if (now.quantity !== undefined) last = now;
    const gives = isGiver(now) && !isBase(tokens, now);
    givers = {
      // What a number of nothing named stands between is no list.
      giver: gives ? now : isBare(now) ? undefined : givers.giver,
      money: isMoney(now) ? now : money,
      rate: isMoneyForEach(now) ? now : rate,
      counted: thingsOf(now, gives) ?? counted,
      things: gives && areThings(now) && !isGoverned(tokens, now) ? now : things,
    };
  }
}

function isGoverned(tokens: readonly Token[], { at, index }: Found): boolean {
  return index.prepositions.has(keyAt(tokens, at - 1));
}

function isMoney(figure: Found): boolean {
  if (figure.unit === undefined || figure.unit === "MCI") return false;
  return figure.kind === "amount" || isMoneyForEach(figure);
}

// `31 doctors for every 10,000 people`: of whom there are so many to a number of others. `Of every ten` is a whole.
function isBase(tokens: readonly Token[], { at, kind, index }: Found): boolean {
  return (
    kind === "count" &&
    index.perWords.has(keyAt(tokens, at - 1)) &&
    !index.beforeWhole.has(keyAt(tokens, at - 2))
  );
}

/** The last figures from which a later one may take something. */
interface Givers {
  /** A unit and a scale. */
  readonly giver?: Found | undefined;
  /** Its money, for an amount that names none. */
  readonly money?: Found | undefined;
  /** Things, for a number of the same scale that names none. */
  readonly counted?: Found | undefined;
  /** Of those, no measure, and behind no preposition. */
  readonly things?: Found | undefined;
  /** What there is for each. */
  readonly rate?: Found | undefined;
}

// A scale without a unit before the first amount that names one, unless that is the same amount in other money:
// `1.3 trillion (US$3 billion)`.
function takeMoneyFromBehind(carried: Found[], tokens: readonly Token[]): void {
  let money: Found | undefined;
  for (let at = carried.length - 1; at >= 0; at -= 1) {
    const figure = carried[at];
    if (figure === undefined || (figure.kind !== "amount" && !isUnnamedMoney(figure))) continue;
    if (figure.unit === undefined && money !== undefined) carried[at] = inMoneyOf(figure, money);
    else if (figure.unit !== undefined && keyAt(tokens, figure.at - 1) !== "(") money = figure;
  }
}

function takenFromBefore(
  figure: Found,
  giver: Found | undefined,
  money: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (isUnnamedMoney(figure) && money !== undefined) return inMoneyOf(figure, money);
  if (!isBare(figure) || giver === undefined || isTooMany(figure, giver)) return undefined;
  if (giver.kind === "amount" && isFewInWords(figure)) return undefined;
  const index = figure.index;
  // `lent 76 billion tenge to 5,100 farmers, and plans to lend 90`, `took 640 million and cost 410`
  if (money?.kind === "amount" && isSpokenOfMoney(tokens, figure)) return taken(figure, money);
  // `по 5 домов, а 40 семьям — по 7`
  if (giver.kind === "count" && index.eachBefore.has(keyAt(tokens, figure.at - 1))) return undefined;
  // `4,018 claims out of 4,655`
  if (findPhrase(tokens, giver.next, index.ofWhole)?.next === figure.at) return taken(figure, giver, false);
  if (isOfThem(tokens, figure)) return undefined;
  if (isStateBehind(tokens, giver, figure)) return taken(figure, giver);
  if (isGovernedAlike(tokens, giver, figure)) return taken(figure, giver);
  const isOfGiver =
    isLinked(tokens, giver, figure, index) ||
    isListed(tokens, giver, figure, index) ||
    isWhatRemains(tokens, figure, giver);
  return isOfGiver && stands(tokens, figure, index) ? taken(figure, giver) : undefined;
}

// `540 tenge for ten`
function isFewInWords({ quantity }: Found): boolean {
  const part = quantity?.lower.parts[0];
  return part?.number.inWords === true && part.zeros === undefined && part.number.digits <= 10n;
}

// `plans to lend 90`, `с капиталом в 100 тысяч`
function isSpokenOfMoney(tokens: readonly Token[], { at, index }: Found): boolean {
  const before = index.beforeAmounts.has(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  return hasStem(keyAt(tokens, before), index.moneyStems);
}

// `87 percent of the schools, or 5,324`
function isTooMany({ quantity }: Found, giver: Found): boolean {
  const number = quantity?.lower.parts[0]?.number;
  if (giver.kind !== "percent" || number === undefined) return false;
  return (
    quantity?.lower.parts[0]?.zeros !== undefined || (number.places === 0 && number.digits > mostPercent)
  );
}

const mostPercent = 200n;

// Only `and`, `or` or a comma between, and the unit behind the second.
function joinsForward(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const index = behind.index;
  const between = behind.at - figure.next;
  const hyphens = keyAt(tokens, figure.next) === "-" ? 2 : 0;
  const link = keyAt(tokens, behind.at - 1);
  if (!index.joinLinks.has(link)) return false;
  return between - hyphens === 1 || (between === 2 && sharesNoun(tokens, figure, behind));
}

// `12 gold and 14 bronze medals`: an adjective before the noun of each.
function sharesNoun(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const { index, numberAt, next, kind, carried } = behind;
  const token = tokens[figure.next];
  if (kind !== "count" || token?.kind !== "word" || index.notNouns.has(token.key)) return false;
  if (!index.shapes.adjective(token.key) || index.shapes.verb(token.key)) return false;
  return carried !== undefined || next - numberAt > 2;
}

// `rose from 120 to 150 tenge`: two states of which the second names the unit.
function isStateBefore(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const { stateFrom, stateTo } = behind.index;
  // `40-тан 310 қодасқа`
  if (figure.quantity?.ending === "ablative" && isHyphen(tokens[figure.next]))
    return behind.at === figure.next + 2 && behind.quantity?.unit?.ending === "dative";
  const joined = behind.at === figure.next + 1 && stateTo.has(keyAt(tokens, figure.next));
  return joined && stateFrom.has(keyAt(tokens, figure.at - 1));
}

// `с семи лет до пяти`: two states of which the first names the unit.
function isStateBehind(tokens: readonly Token[], giver: Found, { at, index }: Found): boolean {
  return (
    at === giver.next + 1 &&
    index.stateTo.has(keyAt(tokens, giver.next)) &&
    index.stateFrom.has(keyAt(tokens, giver.at - 1))
  );
}

// `за 5 месяцев, а не за 7`
function isGovernedAlike(tokens: readonly Token[], giver: Found, figure: Found): boolean {
  const preposition = keyAt(tokens, figure.at - 1);
  const isSame = keyAt(tokens, giver.at - 1) === preposition && figure.index.prepositions.has(preposition);
  return isSame && figure.at - giver.next <= furthestAlike && stands(tokens, figure, figure.index);
}

/** The most words between two behind the same preposition. */
const furthestAlike = 4;

function isPartOf(tokens: readonly Token[], figure: Found, whole: Found): boolean {
  const index = figure.index;
  return findPhrase(tokens, figure.next, index.ofWhole)?.next === whole.at;
}

/** A scaled number of nothing that is named counts something all the same: `11 thousand received aid`. */
export function countUnnamed(figure: Found): Found {
  const scale = figure.quantity && zerosOf(figure.quantity);
  return scale !== undefined && isBare(figure) ? { ...figure, kind: "count" } : figure;
}
