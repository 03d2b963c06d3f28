import { lastPart, type Parts, type PrintedSum } from "../../amount.js";
import type { Hedge } from "../../figure.js";
import type { Case } from "../../lexicon/lexicon.js";
import type { Token } from "../../tokens.js";
import { type CountedUnit, readMoneyBefore } from "../unit/counted-unit.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDigitsAt, keyAt } from "../words/token-marks.js";
import { behindMinus } from "./amount-front.js";
import { isMoneyWord, isWhereMoneyGoes, moneyByItsSize } from "./amount-money.js";
import { isUnitless, namedUnit } from "./amount-unit.js";
import { type HedgeBehind, hedgeBehind, scaleBehindHedge } from "./hedge-behind.js";
import { unitBehindQuotes } from "./in-quotes.js";
import { behindRepeat, type PartRead, readParts } from "./number-part.js";
import { withSmallMoney } from "./small-money.js";

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
  const minus = behindMinus(tokens, at, index);
  const money = readMoneyBefore(tokens, minus ?? at, index);
  let parts = readParts(tokens, money?.next ?? minus ?? at, index, hedged);
  if (parts === undefined) return undefined;
  const last = lastPart(parts);
  let { zeros, ending } = last;
  let next = ending === undefined ? behindRepeat(tokens, parts, last.next, index) : last.next;
  // The ending of digits alone is no part of the figure where nothing else follows.
  const bare = !last.number.inWords && zeros === undefined;

  let unit = money;
  let after: Hedge | undefined;
  let closes = false;
  const token = tokens[next];
  const endsAtMark = ending === undefined && token?.kind === "mark" && !index.marksBehind(token.key);
  while (!endsAtMark) {
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
      const scaled: PartRead | undefined =
        zeros === undefined ? scaleBehindHedge(tokens, next, parts, index) : undefined;
      if (scaled !== undefined) {
        parts = [scaled];
        ({ zeros, next, ending } = scaled);
      }
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
  if (unit === undefined && after === undefined && token?.kind === "mark")
    unit = unitBehindQuotes(tokens, at, next, index);
  const end = bare && unit === money && after === undefined ? digitsEnd(tokens, next) : next;
  const negative = minus !== undefined;
  const whole =
    unit?.kind === "money" && unit.next === next ? withSmallMoney(tokens, parts, unit, index) : undefined;
  if (whole !== undefined) {
    const amount: PrintedSum = { negative, parts: [whole.part] };
    return { amount, unit, after, closes, ending: undefined, at, next: whole.next, reach: whole.next };
  }
  const amount = { negative, parts };
  return { amount, unit, after, closes, ending, at, next: end, reach: next };
}

function isOne(parts: Parts): boolean {
  return parts.length === 1 && parts[0].number.digits === 1n;
}

// `300-ден астамы көшті`: of them, so that no noun follows.
const ofThem = /[мғбс][ыі](?:н(?:[аеыі]ң?|д[ае]|[ае]н)?|мен)?$/u;

// Back over `-сін` of `137-сін`.
function digitsEnd(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && !isDigitsAt(tokens, end - 1)) end -= 1;
  return end > 0 && next - end <= 2 ? end : next;
}
