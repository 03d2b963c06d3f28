import type { Token } from "../tokens.js";
import { isLinked, isListed, isOfThose } from "./carry-link.js";
import type { Found } from "./found.js";
import { inMoneyOf, isAtMost, isBare, isGiver, taken } from "./giver.js";
import { findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";
import { zerosOf } from "./quantity.js";
import { keyAt } from "./token-marks.js";

/**
 * Gives figures that name no unit the unit, and the scale, of the figure with which they stand in a list: `12.1 and 2.5
 * billion tenge`, `260 billion sponsored and 137 from the budget`, `40 of the 734 enterprises`.
 */
export function carryUnits(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const carried = withMoneyOfMci(found, tokens);
  for (let at = carried.length - 2; at >= 0; at -= 1) {
    const [figure, behind] = [carried[at], carried[at + 1]];
    if (figure === undefined || behind === undefined || !isBare(figure) || !isGiver(behind)) continue;
    if (joinsForward(tokens, figure, behind) || isStateBefore(tokens, figure, behind))
      carried[at] = taken(figure, behind);
    else if (isPartOf(tokens, figure, behind)) carried[at] = taken(figure, behind, false);
  }
  takeFromBefore(carried, tokens);
  takeMoneyFromBehind(carried, tokens);
  return carried;
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
    const { giver, money, rate, counted } = givers;
    const given =
      takenFromRate(figure, rate, tokens) ??
      takenFromBefore(figure, giver, money, tokens) ??
      takenOfScale(figure, counted);
    if (given !== undefined) carried[at] = given;
    const now = given ?? figure;
    givers = {
      // What a number of nothing named stands between is no list.
      giver: isGiver(now) ? now : isBare(now) ? undefined : giver,
      money: now.unit !== undefined && (now.kind === "amount" || isMoneyForEach(now)) ? now : money,
      rate: isForEach(now) ? now : rate,
      counted: now.kind === "count" && isGiver(now) ? now : counted,
    };
  }
}

/** The last figures from which a later one may take something. */
interface Givers {
  /** A unit and a scale. */
  readonly giver?: Found | undefined;
  /** Its money, for an amount that names none. */
  readonly money?: Found | undefined;
  /** Things, for a number of the same scale that names none. */
  readonly counted?: Found | undefined;
  /** What there is for each. */
  readonly rate?: Found | undefined;
}

// A scale without a unit before the first amount that names one, unless that is the same amount in other money:
// `1.3 trillion (US$3 billion)`.
function takeMoneyFromBehind(carried: Found[], tokens: readonly Token[]): void {
  let money: Found | undefined;
  for (let at = carried.length - 1; at >= 0; at -= 1) {
    const figure = carried[at];
    if (figure?.kind !== "amount") continue;
    if (figure.unit === undefined && money !== undefined) carried[at] = inMoneyOf(figure, money);
    else if (figure.unit !== undefined && keyAt(tokens, figure.at - 1) !== "(") money = figure;
  }
}

// `designed for 75 million cubic metres, was holding 81.6 million`
function takenOfScale(figure: Found, counted: Found | undefined): Found | undefined {
  if (counted?.quantity === undefined || figure.quantity === undefined || !isBare(figure)) return undefined;
  const scale = zerosOf(figure.quantity);
  return scale !== undefined && scale === zerosOf(counted.quantity)
    ? taken(figure, counted, false)
    : undefined;
}

function takenFromBefore(
  figure: Found,
  giver: Found | undefined,
  money: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (figure.kind === "amount" && figure.unit === undefined && money !== undefined) {
    return inMoneyOf(figure, money);
  }
  if (!isBare(figure) || giver === undefined || isTooMany(figure, giver)) return undefined;
  const index = figure.index;
  // `по 5 домов, а 40 семьям — по 7`
  if (giver.kind === "count" && index.eachBefore.has(keyAt(tokens, figure.at - 1))) return undefined;
  // `4,018 claims out of 4,655`
  if (findPhrase(tokens, giver.next, index.ofWhole)?.next === figure.at) return taken(figure, giver, false);
  if (findPhrase(tokens, figure.next, index.ofThem) !== undefined)
    return giver.kind === "count" && isAtMost(figure, giver) ? taken(figure, giver, false) : undefined;
  if (isOfThose(tokens, figure) && giver.kind === "count" && isAtMost(figure, giver))
    return taken(figure, giver, false);
  return (isLinked(tokens, giver, figure, index) || isListed(tokens, giver, figure, index)) &&
    stands(tokens, figure, index)
    ? taken(figure, giver)
    : undefined;
}

// `87 percent of the schools, or 5,324`
function isTooMany({ quantity }: Found, giver: Found): boolean {
  const number = quantity?.lower.parts[0]?.number;
  return (
    giver.kind === "percent" && number !== undefined && number.places === 0 && number.digits > mostPercent
  );
}

const mostPercent = 200n;

function isForEach({ kind, quantity }: Found): boolean {
  return kind === "rate" && (quantity?.unit?.kind === "money" || quantity?.unit?.kind === "MCI");
}

function isMoneyForEach({ kind, quantity }: Found): boolean {
  return kind === "rate" && quantity?.unit?.kind === "money";
}

// `по 3–5 млн тенге, а 40 из них — по 7`
function takenFromRate(figure: Found, rate: Found | undefined, tokens: readonly Token[]): Found | undefined {
  if (rate === undefined || !isBare(figure)) return undefined;
  const { eachBefore } = figure.index;
  return eachBefore.has(keyAt(tokens, figure.at - 1)) ? taken(figure, rate) : undefined;
}

// Only `and`, `or` or a comma between, and the unit behind the second.
function joinsForward(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const index = behind.index;
  const between = behind.at - figure.next;
  const hyphens = keyAt(tokens, figure.next) === "-" ? 2 : 0;
  const link = keyAt(tokens, behind.at - 1);
  if (!index.carryLinks.has(link) || !joiners.has(link)) return false;
  return between - hyphens === 1 || (between === 2 && sharesNoun(tokens, figure, behind));
}

// `12 gold and 14 bronze medals`: an adjective before the noun of each.
function sharesNoun(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const { index, numberAt, next, kind, carried } = behind;
  const token = tokens[figure.next];
  if (kind !== "count" || token?.kind !== "word" || index.notNouns.has(token.key)) return false;
  if (!index.lexicon.adjective.test(token.key) || index.lexicon.verbShape.test(token.key)) return false;
  return carried !== undefined || next - numberAt > 2;
}

const joiners: ReadonlySet<string> = new Set([
  "and",
  "or",
  "и",
  "или",
  "және",
  "немесе",
  ",",
  "мен",
  "бен",
  "пен",
]);

// `rose from 120 to 150 tenge`: two states of which the second names the unit.
function isStateBefore(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const { stateFrom, stateTo } = behind.index;
  const joined = behind.at === figure.next + 1 && stateTo.has(keyAt(tokens, figure.next));
  return joined && stateFrom.has(keyAt(tokens, figure.at - 1));
}

function isPartOf(tokens: readonly Token[], figure: Found, whole: Found): boolean {
  const index = figure.index;
  return findPhrase(tokens, figure.next, index.ofWhole)?.next === whole.at;
}

// What follows a bare number in a list: nothing, a mark, its own ending, or a word that nothing counts.
function stands(tokens: readonly Token[], figure: Found, index: ProseIndex): boolean {
  if (figure.quantity?.ending !== undefined) return true;
  const token = tokens[figure.next];
  if (token?.kind !== "word") return token?.key !== "%" && token?.key !== "/" && token?.kind !== "digits";
  return index.notNouns.has(token.key) || index.lexicon.behindCarried.test(token.key);
}

/** A scaled number of nothing that is named counts something all the same: `11 thousand received aid`. */
export function countUnnamed(figure: Found): Found {
  const scale = figure.quantity && zerosOf(figure.quantity);
  return scale !== undefined && isBare(figure) ? { ...figure, kind: "count" } : figure;
}
