import type { Part, PrintedSum } from "../../amount.js";
import type { Hedge } from "../../figure.js";
import type { Case } from "../../lexicon/lexicon.js";
import { isHyphen, lookUp, type Match } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import {
  type CountedUnit,
  moneyBefore,
  readMoneyBefore,
  readMoneyOfMillions,
  readUnit,
} from "../unit/counted-unit.js";
import { isOfPeople } from "../unit/noun-shape.js";
import { readListedNoun } from "../unit/noun-unit.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isAttached, keyAt } from "../words/token-marks.js";
import { isBehindUnitlessNoun } from "../words/unitless-noun.js";
import { changesNear } from "./change.js";
import { readParts } from "./number-part.js";
import { fewestOfMoney } from "./quantity.js";

/** The digits and scale of one amount, its unit and the hedge behind it. */
export interface AmountRead {
  readonly amount: PrintedSum;
  readonly unit: CountedUnit | undefined;
  readonly after: Hedge | undefined;
  readonly closes: boolean;
  readonly ending: Case | undefined;
  /** Indices of its first token and of the one behind its last. */
  readonly at: number;
  readonly next: number;
  /** Behind the ending of digits that stand alone, which is no part of the figure. */
  readonly reach: number;
}

/** The amount that begins at a token, with its unit and the hedge behind it. */
export function readAmount(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  hedged: boolean,
): AmountRead | undefined {
  const front = tokens[at]?.kind === "digits" ? undefined : readFront(tokens, at, index);
  const money = front?.money;
  const numbers = readParts(tokens, front?.next ?? at, index, hedged);
  if (numbers === undefined) return undefined;
  const { parts } = numbers;
  let { next, ending } = numbers;
  // The ending of digits alone is no part of the figure where nothing else follows.
  const bareEnd = parts.at(-1)?.number;
  const zeros = parts.at(-1)?.zeros;
  const bare = bareEnd !== undefined && !bareEnd.inWords && zeros === undefined;

  let unit = money;
  let after: Hedge | undefined;
  let closes = false;
  for (;;) {
    // `300-дей адам`, `жарты миллиард теңгедей`: the ending is the hedge.
    if (ending === "similative" && after === undefined) {
      after = "about";
      ending = undefined;
    }
    const tail: HedgeBehind | undefined =
      after === undefined && !closes ? hedgeBehind(tokens, next, ending, index) : undefined;
    if (tail !== undefined) {
      after = tail.hedge;
      closes = tail.closes;
      next = tail.next;
      if (ofThem.test(keyAt(tokens, next - 1))) break;
      continue;
    }
    const inflected = ending !== undefined && after === undefined;
    const named =
      unit === undefined
        ? (moneyByItsSize(tokens, at, next, zeros, index) ??
          namedUnit(tokens, next, index, inflected, isOne(parts)))
        : undefined;
    if (named?.kind === "noun" && isUnitless(tokens, at, next, named, index)) break;
    if (named === undefined || isMoneyWord(tokens, named, zeros, index)) break;
    if (isWhereMoneyGoes(tokens, named, zeros, index)) break;
    unit = named;
    next = named.next;
    ending = named.ending;
  }
  const end = bare && unit === money && after === undefined ? digitsEnd(tokens, next) : next;
  const amount = { negative: front?.negative === true, parts };
  return { amount, unit, after, closes, ending, at, next: end, reach: next };
}

// `7 million pounds`, `pay 14 pounds`, but not `7 pounds of apples`
function moneyByItsSize(
  tokens: readonly Token[],
  at: number,
  next: number,
  zeros: number | undefined,
  index: ProseIndex,
): CountedUnit | undefined {
  const money = readMoneyOfMillions(tokens, next, index);
  if (money === undefined) return undefined;
  const isLarge = zeros !== undefined && zeros >= fewestOfMoney;
  return isLarge || isBehindPaying(tokens, at, index) ? money : undefined;
}

// `pay 14 pounds`, `costs up to 14 pounds`
function isBehindPaying(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.payingVerbs.size === 0) return false;
  let first = at;
  for (let back = at - 1; back >= at - longestHedge; back -= 1) {
    const hedge = lookUp(tokens, back, index.words);
    if (hedge?.meaning.before !== undefined && hedge.next === first) first = back;
  }
  return isBehindPhrase(tokens, first, index.payingVerbs, 2);
}

/** The most words of a hedge before a number. */
const longestHedge = 4;

// `300-ден астамы көшті`: of them, so that no noun follows.
const ofThem = /[мғбс][ыі](?:н(?:[аеыі]ң?|д[ае]|[ае]н)?|мен)?$/u;

// Back over `-сін` of `137-сін`.
function digitsEnd(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && tokens[end - 1]?.kind !== "digits") end -= 1;
  return end > 0 && next - end <= 2 ? end : next;
}

// A number with an ending stands for what it counts, and no noun follows: `137-сін бюджет берді`. In English a hyphen may
// join the two: `the 2,200-tenge subsidy`.
function namedUnit(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  inflected: boolean,
  one: boolean,
): CountedUnit | undefined {
  const joined = index.language === "en" && isHyphen(tokens[at]) && isAttached(tokens, at);
  if (joined && isAttached(tokens, at + 1))
    return readUnit(tokens, at + 1, index) ?? readListedNoun(tokens, at + 1, index);
  const unit = readUnit(tokens, at, index);
  // `оның 16,1-і теңгемен салынған`
  if (unit?.kind === "money" && inflected && isOfThat(tokens, at - 1)) return undefined;
  if (unit !== undefined || inflected) return unit;
  // `5 m tenge`: neither metres nor, with a space, surely millions.
  if (keyAt(tokens, at) === "m" && readUnit(tokens, at + 1, index) !== undefined) return undefined;
  // `one of the regions` says which, `two of the regions` how many.
  const ofThe = one ? undefined : findPhrase(tokens, at, index.ofThe);
  return ofThe === undefined ? readNoun(tokens, at, index) : readListedNoun(tokens, ofThe.next, index);
}

function isOfThat(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens[at - 1]) && /^с?[ыі]$/u.test(keyAt(tokens, at));
}

// `магнитудой 5,3 разбудило южную столицу`, but `магнитудой 5,3 балла`: right behind it, in the form behind numbers;
// `магнитудасы 5,6 дүмпу`.
function isUnitless(
  tokens: readonly Token[],
  at: number,
  behind: number,
  { known, name, next }: CountedUnit,
  index: ProseIndex,
): boolean {
  if (!isBehindUnitlessNoun(tokens, at, index)) return false;
  if (index.language === "kk") return readUnit(tokens, behind, index) === undefined;
  const key = keyAt(tokens, next - 1);
  return !known || next > at + mostOfScale || key === name || /[ыи]$/u.test(key);
}

/** The most tokens of a number and its unit: `5,3 балла`. */
const mostOfScale = 4;

function isOne(parts: readonly Part[]): boolean {
  return parts.length === 1 && parts[0]?.number.digits === 1n;
}

// `жарты миллиард бюджеттен`, `7 млрд-қа жуық қаржы`: millions of what money is called are money, whose unit is not named.
function isMoneyWord(
  tokens: readonly Token[],
  { kind, name = "", known, next }: CountedUnit,
  zeros: number | undefined,
  index: ProseIndex,
): boolean {
  if (kind !== "noun" || zeros === undefined || zeros < fewestOfMoney) return false;
  // `тағы 640 млн берешек қалды`
  if (index.moneyNouns.has(name)) return true;
  return !known && hasStem(keyAt(tokens, next - 1), index.moneyStems);
}

// `тағы 1,65 триллион нысаналы жобаларға бағытталады`: to which they go.
function isWhereMoneyGoes(
  tokens: readonly Token[],
  { kind, name = "", ending, next }: CountedUnit,
  zeros: number | undefined,
  index: ProseIndex,
): boolean {
  if (kind !== "noun" || ending !== "dative" || zeros === undefined || zeros < fewestOfMoney) return false;
  return !isOfPeople(name, index) && hasStem(keyAt(tokens, next), index.goingStems);
}

interface HedgeBehind {
  readonly hedge: Hedge;
  readonly closes: boolean;
  readonly next: number;
}

// In Kazakh a hedge asks for an ending before it: `теңгеден астам`, `300-ге жуық`.
function hedgeBehind(
  tokens: readonly Token[],
  at: number,
  ending: Case | undefined,
  index: ProseIndex,
): HedgeBehind | undefined {
  const found = lookUp(tokens, at, index.words);
  const { after, before, closes } = found?.meaning ?? {};
  if (found === undefined || after === undefined) return undefined;
  if (index.language === "kk") {
    // `150 АЕК-ке дейін`, but `теңгеден аспайды`.
    const wanted =
      after === "at-most" && !keyAt(tokens, at).startsWith("дейін") ? "ablative" : endingWanted[after];
    if (after === "at-most" && changesNear(tokens, at, found.next, index)) return undefined;
    const asks = !index.hedgesWithoutEnding.has(keyAt(tokens, at));
    if (asks && wanted !== undefined && ending !== wanted) return undefined;
  }
  // What could stand before the next number belongs to that: `40 homes and more than 30 flats`.
  if (before !== undefined && startsNumber(tokens, found.next, index)) return undefined;
  const inner = lookUp(tokens, at + 1, index.words);
  if (inner?.meaning.before !== undefined && startsNumber(tokens, inner.next, index)) return undefined;
  return { hedge: after, closes: closes !== undefined, next: found.next };
}

const endingWanted: Readonly<Partial<Record<Hedge, Case>>> = {
  over: "ablative",
  under: "ablative",
  "at-least": "ablative",
  "at-most": "dative",
  about: "dative",
};

function startsNumber(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const link = index.hedgeLinks.has(keyAt(tokens, at)) ? 1 : 0;
  return isNumberAt(tokens, at + link, index);
}

// What stands before the digits: a minus, money, or both.
function readFront(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): { readonly negative: boolean; readonly money: CountedUnit | undefined; readonly next: number } {
  const known = lookUp(tokens, at, index.words);
  const minus = minusBehind(tokens, at, known);
  const money =
    minus === undefined ? moneyBefore(tokens, at, index, known) : readMoneyBefore(tokens, minus, index);
  return { negative: minus !== undefined, money, next: money?.next ?? minus ?? at };
}

function minusBehind(tokens: readonly Token[], at: number, known: Match | undefined): number | undefined {
  const token = tokens[at];
  const sign = token?.key === "\u2212" || (token?.key === "-" && token.space !== "");
  if (sign) return isAttached(tokens, at + 1) ? at + 1 : undefined;
  return known?.meaning.minus ? known.next : undefined;
}
