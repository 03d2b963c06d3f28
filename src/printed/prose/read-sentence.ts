import type { Language } from "../figure.js";
import { lookUp } from "../lexicon/look-up.js";
import { isProblem } from "../problem.js";
import type { Token } from "../tokens.js";
import { readClock } from "./clock.js";
import { readMoneyBefore } from "./counted-unit.js";
import { readDate } from "./date.js";
import type { Found } from "./found.js";
import { kindOf } from "./kind.js";
import { readOrdinal } from "./ordinal.js";
import { indexAt, type Passage } from "./passage.js";
import { findPhrase } from "./phrase-table.js";
import type { ProseKind } from "./prose-figure.js";
import type { ProseIndex } from "./prose-index.js";
import { type Quantity, readQuantity } from "./quantity.js";
import { readReference } from "./reference.js";
import { mayBegin } from "./starters.js";
import { isDashAt, keyAt } from "./token-marks.js";
import { readYear } from "./year.js";

/** The figures of a sentence, in order, without what they share with each other. */
export function readSentence(passage: Passage, text: string): Found[] {
  const { spelt: tokens } = passage;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "other-digits" || (token.kind === "mark" && !opensAmount(token))) {
      at += 1;
      continue;
    }
    if (token.kind === "word" && token.text !== "T" && token.text !== "Т" && !mayBegin(token)) {
      at += 1;
      continue;
    }
    if (token.kind === "digits" && isPartOfName(tokens, at)) {
      at = behindName(tokens, at);
      continue;
    }
    const index = indexAt(passage, at);
    const read = readAt(passage, at, index, text);
    if (read !== undefined) {
      if (read.kind !== undefined) found.push(read.found);
      at = Math.max(read.next, at + 1);
    } else at += 1;
  }
  return found;
}

interface ReadAt {
  readonly kind: ProseKind | undefined;
  readonly found: Found;
  readonly next: number;
}

function readAt(passage: Passage, at: number, index: ProseIndex, text: string): ReadAt | undefined {
  const { spelt: tokens, sentence } = passage;
  const isDigits = tokens[at]?.kind === "digits";
  if (!isDigits && !mayStart(tokens, at, index)) return undefined;

  const plain = (kind: ProseKind, next: number | undefined): ReadAt | undefined =>
    next === undefined ? undefined : plainAt(kind, index.language, at, next, tokens);
  const day = readDate(tokens, at, index);
  const date = plain("date", day?.next);
  if (date !== undefined) return { ...date, found: { ...date.found, day: day?.day } };
  if (isDigits) {
    const atLineStart = startsLine(text, sentence.start + (tokens[at]?.start ?? 0));
    const other =
      plain("clock", readClock(tokens, at, index)) ??
      plain("other", readReference(tokens, at, index, atLineStart)) ??
      plain("year", readYear(tokens, at, index)) ??
      plain("ordinal", readOrdinal(tokens, at, index));
    if (other !== undefined) return other;
  } else {
    const ordinal = plain("ordinal", readOrdinal(tokens, at, index));
    if (ordinal !== undefined) return ordinal;
  }

  const quantity = readQuantity(tokens, at, index);
  if (quantity === undefined) return undefined;
  if (isProblem(quantity)) return plain("other", behindRun(tokens, at));
  // A hedge or an opening word before a date, a time or a year belongs to no quantity.
  if (quantity.numberAt !== at && isOtherAt(tokens, quantity, index)) return undefined;
  const kind = kindOf(tokens, quantity, index);
  const { next, numberAt } = quantity;
  const unit = quantity.unit?.name ?? undefined;
  return {
    kind,
    found: {
      kind: kind ?? "other",
      language: index.language,
      at: quantity.at,
      next: trimmed(tokens, at, next),
      numberAt,
      quantity,
      unit,
      carried: undefined,
      day: undefined,
    },
    next,
  };
}

function plainAt(
  kind: ProseKind,
  language: Language,
  at: number,
  next: number,
  tokens: readonly Token[],
): ReadAt {
  const found: Found = {
    kind,
    language,
    at,
    next: trimmed(tokens, at, next),
    numberAt: at,
    quantity: undefined,
    unit: undefined,
    day: undefined,
    carried: undefined,
  };
  return { kind, found, next };
}

// Words with which a figure may begin, hedges and all.
function mayStart(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return true;
  const meaning = lookUp(tokens, at, index.words)?.meaning;
  if (meaning !== undefined) {
    const { number, single, singleHedged, before, opens, minus, unitBefore } = meaning;
    if (number ?? single ?? singleHedged ?? before ?? opens ?? minus ?? unitBefore) return true;
  }
  const { key } = token;
  return (
    index.numbers.has(key) ||
    index.half.has(key) ||
    index.halfScales.has(key) ||
    index.oneAndHalf.has(key) ||
    index.multipliersAlone.has(key) ||
    index.months.has(key) ||
    findPhrase(tokens, at, index.ordinals, index.stems) !== undefined ||
    readMoneyBefore(tokens, at, index) !== undefined
  );
}

function opensAmount({ key }: Token): boolean {
  return key.length === 1 && "$€£¥₽₸<>≤≥~≈-\u2212".includes(key);
}

// The 19 of Covid-19, the 15 of KZ-15, the 8 of МИ-8, the 2 of v2.
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.space !== "" || before === undefined) return false;
  if (before.kind === "word")
    return before.text !== "T" && before.text !== "Т" && !currencyCode.test(before.text);
  const name = tokens[at - 2];
  const joined = before.key === "-" || before.key === "_" || before.key === "/" || before.key === "@";
  return joined && before.space === "" && name?.kind === "word";
}

const currencyCode = /^(?:KZT|USD|EUR|RUB|GBP|CNY|US)$/;

function behindName(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.space === "" && (tokens[next]?.kind === "digits" || tokens[next]?.kind === "word"))
    next += 1;
  return next;
}

// All that hangs together with digits which are no number.
function behindRun(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (;;) {
    const separator = keyAt(tokens, next) === "," || keyAt(tokens, next) === "." ? 1 : 0;
    const behind = tokens[next + separator];
    if (behind?.kind !== "digits" || (separator === 1 && (behind.space !== "" || tokens[next]?.space !== "")))
      return next;
    if (separator === 0 && behind.space.length > 1) return next;
    next += separator + 1;
  }
}

function startsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (
    at >= 0 &&
    at > offset - 8 &&
    (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09 || text.charAt(at) === "(")
  )
    at -= 1;
  return at < 0 || text.charCodeAt(at) === 0x0a;
}

function isOtherAt(tokens: readonly Token[], { numberAt, upper }: Quantity, index: ProseIndex): boolean {
  return (
    readDate(tokens, numberAt, index) !== undefined ||
    readClock(tokens, numberAt, index) !== undefined ||
    readYear(tokens, numberAt, index) !== undefined ||
    (tokens[numberAt]?.kind === "digits" && readOrdinal(tokens, numberAt, index) !== undefined) ||
    (upper !== undefined && readDate(tokens, upper.at, index) !== undefined)
  );
}

// A figure ends in no full stop, which may be the sentence's.
function trimmed(tokens: readonly Token[], at: number, next: number): number {
  if (next - 1 > at && keyAt(tokens, next - 1) === ".") return next - 1;
  // `3,5%-на`: an ending belongs to a word, not to a sign.
  const signEnds = next - 3 >= at && tokens[next - 3]?.kind === "mark" && isDashAt(tokens, next - 2);
  return signEnds ? next - 2 : next;
}
