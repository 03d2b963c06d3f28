import type { Token } from "../tokens.js";
import { type Found, plain } from "./found.js";
import { kindOf } from "./kind.js";
import { dollarsOf } from "./lexicon/dollar-letters.js";
import { readFraction, readSlash } from "./quantity/fraction.js";
import type { Quantity } from "./quantity/quantity.js";
import { readQuantity } from "./quantity/read-quantity.js";
import { readVague } from "./quantity/vague.js";
import { isApart } from "./uncounted/apart.js";
import { readClock } from "./uncounted/clock.js";
import { readDate } from "./uncounted/date.js";
import { behindDialled } from "./uncounted/dialled.js";
import { readModel } from "./uncounted/model-name.js";
import { behindNumberName } from "./uncounted/number-name.js";
import { readOrdinal } from "./uncounted/ordinal.js";
import { behindName, isPartOfName } from "./uncounted/part-of-name.js";
import { behindRaceTime } from "./uncounted/race-time.js";
import { isListNumber, readReference } from "./uncounted/reference.js";
import { behindScore } from "./uncounted/score.js";
import { readYear } from "./uncounted/year.js";
import { isTengeSign } from "./unit/counted-unit.js";
import { goesOnAt } from "./words/number-at.js";
import { indexAt, type Passage } from "./words/passage.js";
import type { ProseIndex } from "./words/prose-index.js";
import { isDash, isDashAt, isDigitsAt, isJointAt, keyAt, tokenAt } from "./words/token-marks.js";

/** The figures of a sentence, in order, without what they share with each other. */
export function readSentence(passage: Passage, text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < passage.spelt.length; ) {
    const read = readAt(passage, at, text);
    if (typeof read === "object") found.push(trimmed(passage.spelt, read));
    at = Math.max(nextOf(read), at + 1);
  }
  return found;
}

/** What begins at a token, to where reading goes on; only where that is, if it is no figure after all. */
type ReadAt = Found | number;

function nextOf(read: ReadAt | undefined): number {
  return typeof read === "object" ? read.next : (read ?? 0);
}

function readAt(passage: Passage, at: number, text: string): ReadAt | undefined {
  const { spelt: tokens } = passage;
  const token = tokens[at];
  if (token === undefined || !mayOpen(passage, token, at)) return undefined;
  if (token.kind === "mark" && !opensAmount(token, tokens[at + 1])) return undefined;
  if (token.kind !== "digits") return fromWords(passage, at);
  if (isPartOfName(passage, at)) return behindName(tokens, at);
  return fromDigits(passage, at, text);
}

function fromDigits(passage: Passage, at: number, text: string): ReadAt {
  const { spelt: tokens, sentence } = passage;
  const index = indexAt(passage, at);
  const dialled = behindDialled(tokens, at);
  if (dialled !== undefined) return plain("other", at, dialled, index);
  if (mayJoin(tokens[at + 1], index)) {
    const date = readDate(tokens, at, index);
    if (date !== undefined) return plain("date", at, date.next, index, date);
    const name = behindNumberName(tokens, at, index);
    if (name !== undefined) return plain("other", at, name, index);
    const race = behindRaceTime(tokens, at) ?? behindScore(tokens, at, index);
    if (race !== undefined) return plain("other", at, race, index);
    const clock = readClock(tokens, at, index);
    if (clock !== undefined) return plain("clock", at, clock, index);
  }
  const atLineStart = isListNumber(tokens, at) && startsLine(text, sentence.start + (tokens[at]?.start ?? 0));
  const reference = readReference(tokens, at, index, atLineStart);
  if (reference !== undefined) return plain("other", at, reference, index);
  const model = readModel(tokens, at, index);
  if (model !== undefined) return plain("other", at, model, index);
  const year = readYear(tokens, at, index);
  if (year !== undefined) return plain("year", at, year, index);
  const ordinal = readOrdinal(tokens, at, index);
  if (ordinal !== undefined) return plain("ordinal", at, ordinal, index);
  const adjective = behindAdjective(tokens, at, index);
  if (adjective !== undefined) return plain("other", at, adjective, index);
  const slash = readSlash(tokens, at, index);
  if (slash !== undefined) return plain("other", at, slash.next, index, slash);
  const quantity = readQuantity(tokens, at, index);
  // Digits that are no number: `1.2.3.4`.
  if (quantity === undefined) return plain("other", at, behindRun(tokens, at), index);
  return measured(quantity, passage, index);
}

// `19-летняя`
function behindAdjective(
  tokens: readonly Token[],
  at: number,
  { language, shapes }: ProseIndex,
): number | undefined {
  if (language !== "ru" || !isJointAt(tokens, at + 1)) return undefined;
  const key = keyAt(tokens, at + 2);
  return key.length > 4 && shapes.adjective(key) ? at + 3 : undefined;
}

const joiningMarks: ReadonlySet<string> = /* @__PURE__ */ new Set(".,:/");

// What joins the numbers of a date or a time to each other, or to a word; in Kazakh the word may stand before both.
function mayJoin(token: Token | undefined, { language }: ProseIndex): boolean {
  if (token?.kind === "mark") return joiningMarks.has(token.key) || isDash(token);
  return token?.kind === "word" || language === "kk";
}

function fromWords(passage: Passage, at: number): ReadAt | undefined {
  const { spelt: tokens } = passage;
  const index = indexAt(passage, at);
  const token = tokens[at];
  const other =
    token?.kind === "word" && !isTengeSign(token) ? fromOtherWords(passage, at, index) : undefined;
  if (other !== undefined) return other;
  const quantity = readQuantity(tokens, at, index);
  if (quantity === undefined) return undefined;
  // A hedge or an opening word before a date, a time or a year belongs to no quantity.
  if (quantity.numberAt !== at && isOtherAt(tokens, quantity, index)) return undefined;
  return measured(quantity, passage, index);
}

function fromOtherWords(passage: Passage, at: number, index: ProseIndex): ReadAt | undefined {
  const { spelt: tokens } = passage;
  const fraction = readFraction(tokens, at, index);
  if (fraction !== undefined) return plain("other", at, fraction.next, index, fraction);
  const vague = readVague(tokens, at, index);
  if (vague !== undefined) return plain("other", at, vague.next, index, { unit: vague.unit?.name });
  const date = readDate(tokens, at, index);
  if (date !== undefined) return plain("date", at, date.next, index, date);
  const clock = index.language === "ru" ? readClock(tokens, at, index) : undefined;
  if (clock !== undefined) return plain("clock", at, clock, index);
  const ordinal = readOrdinal(tokens, at, index);
  return ordinal === undefined ? undefined : plain("ordinal", at, ordinal, index);
}

function measured(quantity: Quantity, { spelt: tokens }: Passage, index: ProseIndex): ReadAt {
  const { at, next, numberAt, unit } = quantity;
  const kind = kindOf(tokens, quantity, index);
  if (kind === undefined) return next;
  return {
    kind,
    index,
    at,
    next,
    numberAt,
    quantity,
    unit: unit?.name,
    day: undefined,
    fraction: undefined,
    hedge: undefined,
    isApart: kind === "other" && isApart(tokens, quantity, index),
    labelled: undefined,
    carried: undefined,
  };
}

// Digits, a sign before them, or a word with which a figure may begin in some language.
function mayOpen({ spelt, speltFacts }: Passage, token: Token, at: number): boolean {
  if (token.kind === "digits") return true;
  if (token.kind === "mark") return openingMarks.has(token.key);
  if (token.kind !== "word") return false;
  return (
    speltFacts[at]?.begins === true || isTengeSign(token) || dollarsOf(token, spelt[at + 1]) !== undefined
  );
}

const openingMarks: ReadonlySet<string> = /* @__PURE__ */ new Set("$€£¥₽₸₹₩₺<>≤≥~≈-\u2212");

// Before digits or a word, or another such mark: `-$5`, `~ ₸5`, but not `$$`.
function opensAmount({ key }: Token, behind: Token | undefined): boolean {
  if (behind?.kind !== "mark") return behind !== undefined;
  return behind.key !== key && openingMarks.has(behind.key);
}

// All that hangs together with digits which are no number.
function behindRun(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (;;) {
    if (goesOnAt(tokens, next)) next += 2;
    else if (isDigitsAt(tokens, next) && isNear(tokens[next])) next += 1;
    else return next;
  }
}

function isNear(token: Token | undefined): boolean {
  return (token?.space.length ?? 0) <= 1;
}

function startsLine(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - mostIndent), offset);
  return lineStart.test(offset < mostIndent ? `\n${before}` : before);
}

/** The most characters from the start of a line to the number of a list. */
const mostIndent = 8;

const lineStart = /\n[ \t(]*$/u;

function isOtherAt(tokens: readonly Token[], { numberAt, upperAt }: Quantity, index: ProseIndex): boolean {
  return (
    readDate(tokens, numberAt, index) !== undefined ||
    readClock(tokens, numberAt, index) !== undefined ||
    readYear(tokens, numberAt, index) !== undefined ||
    (isDigitsAt(tokens, numberAt) && readOrdinal(tokens, numberAt, index) !== undefined) ||
    (upperAt !== undefined && readDate(tokens, upperAt, index) !== undefined)
  );
}

// A figure ends in no full stop, which may be the sentence's.
function trimmed(tokens: readonly Token[], found: Found): Found {
  const next = endOf(tokens, found);
  return next === found.next ? found : { ...found, next };
}

function endOf(tokens: readonly Token[], { at, next }: Found): number {
  if (next - 1 > at && keyAt(tokens, next - 1) === "." && tokens[next] === undefined) return next - 1;
  // `3,5%-на`: an ending belongs to a word, not to a sign.
  const signEnds = next - 3 >= at && tokenAt(tokens, next - 3)?.kind === "mark" && isDashAt(tokens, next - 2);
  return signEnds ? next - 2 : next;
}
