import { amountValue, lastPart } from "../../amount.js";
import { compare } from "../../exact-number.js";
import type { Hedge } from "../../figure.js";
import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isDashAt, isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { changesNear } from "./change.js";
import { hedgeBefore } from "./hedge-before.js";
import { type AmountRead, readAmount } from "./prose-amount.js";
import type { Quantity } from "./quantity.js";

/** The quantity that begins at a token, its hedge included. */
export function readQuantity(tokens: readonly Token[], at: number, index: ProseIndex): Quantity | undefined {
  if (isDigitsAt(tokens, at)) return readFrom(tokens, at, at, undefined, index);
  const start = lookUp(tokens, at, index.words);
  const opened = start?.meaning.opens === undefined ? undefined : readOpened(tokens, at, start.next, index);
  if (opened !== undefined) return opened;
  const least = start?.meaning.opens !== undefined && isLeast(tokens, at, index);
  const before = least ? "at-least" : start?.meaning.before;
  if (start !== undefined && before !== undefined) {
    const link = index.hedgeLinks.has(keyAt(tokens, start.next)) ? 1 : 0;
    const hedged = readFrom(tokens, at, start.next + link, before, index);
    if (hedged === undefined) return undefined;
    const hedge = hedgeBefore(tokens, at, before, hedged, index);
    return hedge === before ? hedged : readFrom(tokens, hedged.numberAt, hedged.numberAt, undefined, index);
  }
  return readFrom(tokens, at, at, undefined, index);
}

function readFrom(
  tokens: readonly Token[],
  at: number,
  numberAt: number,
  before: Hedge | undefined,
  index: ProseIndex,
): Quantity | undefined {
  // `по миллиону тенге`
  const each = index.eachBefore.has(keyAt(tokens, numberAt - 1));
  const lower = readAmount(tokens, numberAt, index, before !== undefined || each);
  if (lower === undefined) return undefined;
  if (lower.after === undefined) {
    const range = readUpper(tokens, at, lower, before, index);
    if (range !== undefined) return range;
  }
  return {
    lower: lower.amount,
    upper: undefined,
    upperAt: undefined,
    sharedZeros: undefined,
    zeros: lastPart(lower.amount.parts).zeros,
    hedge: before ?? lower.after ?? "none",
    unit: lower.unit,
    ending: lower.after === undefined ? lower.ending : undefined,
    at,
    numberAt,
    next: lower.next,
  };
}

// `from 150 to 300 families`, `between 150 and 300`, `от 150 до 300`
function readOpened(
  tokens: readonly Token[],
  at: number,
  behind: number,
  index: ProseIndex,
): Quantity | undefined {
  const form = lookUp(tokens, at, index.words)?.meaning.opens;
  const lower = readAmount(tokens, behind, index, true);
  if (form === undefined || lower === undefined || lower.after !== undefined) return undefined;
  const join = lookUp(tokens, lower.next, index.words);
  if (join === undefined || !join.meaning.joins?.includes(form)) return undefined;
  const upper = readAmount(tokens, join.next, index, true);
  if (upper === undefined || upper.after !== undefined) return undefined;
  // `will be between 4 and 5 percent` is no change, whatever grows.
  const namesStates = index.stateFrom.has(keyAt(tokens, at));
  if (namesStates && (changesNear(tokens, at, upper.next, index) || isStateInTurn(tokens, at, index)))
    return undefined;
  return ranged(at, lower, upper, undefined);
}

/** The most tokens back to the states of another. */
const furthestState = 20;

// `goes up from 500 to 750 tenge on 1 July, for lorries from 2,500 to 3,800`: as those before it did.
function isStateInTurn(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "en" || !index.stateFrom.has(keyAt(tokens, at))) return false;
  for (let back = at - 2; back >= at - furthestState; back -= 1) {
    if (keyAt(tokens, back) === ";") return false;
    if (index.stateFrom.has(keyAt(tokens, back)) && !isWordAt(tokens, back + 1))
      return changesNear(tokens, back, back, index);
  }
  return false;
}

// `стоит от 500 тенге`, `билет — от 500 тенге`
function isLeast(tokens: readonly Token[], at: number, { beforeLeast }: ProseIndex): boolean {
  if (keyAt(tokens, at) !== "от") return false;
  const isDash = isDashAt(tokens, at - 1) && !isAttached(tokens, at - 1) && !isAttached(tokens, at);
  return isDash || beforeLeast.has(keyAt(tokens, at - 1));
}

// `150–300`, `150 to 300`, `150-ден 300-ге дейін`, `150 мен 300 аралығында`; with a hedge, `about 20–30 houses`
function readUpper(
  tokens: readonly Token[],
  at: number,
  lower: AmountRead,
  before: Hedge | undefined,
  index: ProseIndex,
): Quantity | undefined {
  const join = lookUp(tokens, lower.reach, index.words);
  const joins = join?.meaning.joins?.find(({ opens }) => opens === undefined);
  const dash = isDashAt(tokens, lower.reach) ? dashWithin(tokens, lower.reach) : undefined;
  const ablative = lower.ending === "ablative";
  const from =
    dash !== undefined
      ? lower.reach + 1
      : joins !== undefined && join !== undefined
        ? join.next
        : ablative
          ? lower.reach
          : -1;
  if (from < 0) return undefined;
  const upper = readAmount(tokens, from, index, false);
  if (upper === undefined) return undefined;
  if (dash === "spaced" && (!isNear(lower, upper) || index.beforeAges.has(keyAt(tokens, at - 1))))
    return undefined;
  if (dash === undefined && changesNear(tokens, at, upper.next, index)) return undefined;
  if (dash === undefined && isStateInTurn(tokens, at - 1, index)) return undefined;
  if (dash === undefined && isStepTo(tokens, at, lower, upper, index)) return undefined;
  if (dash !== undefined) return ranged(at, lower, upper, before ?? upper.after);
  if (joins?.closes !== undefined) {
    const close = lookUp(tokens, upper.next, index.words);
    if (upper.closes) return ranged(at, lower, upper, before);
    return close?.meaning.closes === joins
      ? ranged(at, lower, { ...upper, next: close.next }, before)
      : undefined;
  }
  if (ablative ? !upper.closes : upper.after !== undefined) return undefined;
  return ranged(at, lower, upper, before);
}

// `by 600 soms to 7,240`, `by £1.50 to £19`: by how much, and to how much; but not `by £5 to £10`
function isStepTo(
  tokens: readonly Token[],
  at: number,
  lower: AmountRead,
  upper: AmountRead,
  { stepVerbs }: ProseIndex,
): boolean {
  if (lower.unit === undefined) return false;
  if (keyAt(tokens, at - 1) !== "by" && !stepVerbs.has(keyAt(tokens, at - 1))) return false;
  if (upper.unit === undefined) return true;
  const { digits, places } = amountValue(lower.amount).value;
  return compare({ digits: digits * farApart, places }, amountValue(upper.amount).value) < 0;
}

/** How many times as much as the least the most of a range by which something changes may be. */
const farApart = 4n;

// A dash within a range has space on both sides or on none. With space between it may also stand between two clauses.
function dashWithin(tokens: readonly Token[], at: number): "tight" | "spaced" | undefined {
  const attached = isAttached(tokens, at);
  if (attached !== isAttached(tokens, at + 1)) return undefined;
  return attached ? "tight" : "spaced";
}

// `20 – 30 houses`, but neither `in 5 – 1,200 families` nor `20 houses – 30 flats`: the first is no number of its own, and not
// far below the second, nor are its places fewer: `моложе 15 — 31,6%`.
function isNear(lower: AmountRead, upper: AmountRead): boolean {
  if (lower.unit !== undefined || (upper.unit === undefined && upper.amount.parts[0].zeros === undefined))
    return false;
  const { digits, places } = amountValue(lower.amount, sharedZerosOf(lower, upper)).value;
  if (placesOf(lower) === 0 && placesOf(upper) > 0) return false;
  return compare({ digits: 10n * digits, places }, amountValue(upper.amount).value) >= 0;
}

function placesOf({ amount }: AmountRead): number {
  return amount.parts[0].number.places;
}

// A hedge holds for both ends: `about 20–30` begins where about 20 does and ends where about 30 does.
function ranged(
  at: number,
  lower: AmountRead,
  upper: AmountRead,
  hedge: Hedge | undefined,
): Quantity | undefined {
  const [a, b] = [lower.unit, upper.unit];
  if (a !== undefined && b !== undefined && a.name !== b.name) return undefined;
  if (a !== undefined && b === undefined && a.kind !== "money") return undefined;
  const sharedZeros = sharedZerosOf(lower, upper);
  const falls = compare(amountValue(lower.amount, sharedZeros).value, amountValue(upper.amount).value) > 0;
  if (falls) return undefined;
  return {
    lower: lower.amount,
    upper: upper.amount,
    upperAt: upper.at,
    sharedZeros,
    zeros: lastPart(upper.amount.parts).zeros,
    hedge: hedge ?? "between",
    unit: b ?? a,
    ending: undefined,
    at,
    numberAt: lower.at,
    next: upper.next,
  };
}

// `2–3 million`
function sharedZerosOf({ amount: lower }: AmountRead, { amount: upper }: AmountRead): number | undefined {
  const bare = lower.parts.every(({ zeros }) => zeros === undefined);
  return bare && upper.parts.length === 1 ? upper.parts[0].zeros : undefined;
}
