import { negated, plus, powerOfTen, scaled } from "./exact-number.js";
import type { FigureUnit, FigureWarning } from "./figure.js";
import { lastSignificantUnit, unitAt } from "./interval.js";
import type { Case } from "./lexicon/lexicon.js";
import { isAdjective, lookUp, type Match } from "./lexicon/look-up.js";
import type { WordIndex } from "./lexicon/word-index.js";
import { type NamedUnit, readNoun } from "./noun.js";
import { type PrintedNumber, readNumber } from "./number.js";
import { isProblem, type Problem, problem, spanOf } from "./problem.js";
import type { ExactNumber } from "./reading.js";
import type { Token } from "./tokens.js";

/** A number with its scale word: `886.1 million`. */
export interface Part {
  readonly number: PrintedNumber;
  /** Of the scale word; `undefined` where there is none. */
  readonly zeros: number | undefined;
}

/** A hedge or the end of a range, behind a number. */
export interface Tail {
  readonly match: Match;
  /** Index of its first token. */
  readonly at: number;
}

/** The parts of a number whose scales fall: at least one. */
export type Parts<P extends Part = Part> = readonly [P, ...P[]];

/** A signed number, in one part or as a sum of falling scales. */
export interface PrintedSum {
  readonly negative: boolean;
  readonly parts: Parts;
}

/** A printed number with what belongs to it: `2 billion 886.1 million tenge`, `20 мыңнан астам отбасы`. */
export interface Amount extends PrintedSum {
  readonly unit: NamedUnit | undefined;
  readonly tail: Tail | undefined;
  /** The last ending, on the number, the scale word or the unit. */
  readonly ending: Case | undefined;
  /** Indices of its first token and of the one behind its last. */
  readonly at: number;
  readonly next: number;
}

/** What the digits and scale words of an amount say. */
export interface AmountValue {
  readonly value: ExactNumber;
  /** One unit of the last printed digit; `undefined` where exact. */
  readonly precision: ExactNumber | undefined;
  /** The last part is `last.digits × 10 ** exponent`. */
  readonly last: Pick<PrintedNumber, "digits" | "places">;
  readonly exponent: number;
  /** A whole number without a scale word, or a sum that ends in one. */
  readonly inFull: boolean;
}

/**
 * The amount that begins at a token; `undefined` where none does.
 *
 * @param hedged a hedge stands before it, so that `тысячи` is one thousand
 */
export function readAmount(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
  hedged: boolean,
): Amount | Problem | undefined {
  const minus = minusAt(tokens, at, index);
  const front = unitBefore(tokens, minus ?? at, index);
  const first = readFirstPart(tokens, front?.next ?? minus ?? at, index, hedged);
  if (first === undefined || isProblem(first)) return first;

  const parts: [Part, ...Part[]] = [first.part];
  let { next, ending } = first;
  for (;;) {
    const more: PartRead | undefined =
      ending === undefined ? nextPart(tokens, next, parts, index) : undefined;
    if (more === undefined) break;
    parts.push(more.part);
    ({ next, ending } = more);
  }

  let unit = front?.unit;
  let tail: Tail | undefined;
  for (;;) {
    const match = lookUp(tokens, next, index);
    const named = unit === undefined ? unitAfter(tokens, next, match, index) : undefined;
    if (isProblem(named)) return named;
    if (named !== undefined) {
      unit = named;
      next = named.next;
      ending = match?.ending ?? ending;
    } else if (match?.meaning.otherMoney) {
      return problem("wrong-unit", ...spanOf(tokens, next, match.next), "an amount in tenge");
    } else if (match !== undefined && tail === undefined && isTail(tokens, next, match, index)) {
      tail = { match, at: next };
      next = match.next;
    } else break;
  }
  return { negative: minus !== undefined, parts, unit, tail, ending, at, next };
}

/** The part with the least scale. */
export function lastPart<P extends Part>(parts: Parts<P>): P {
  return parts.at(-1) ?? parts[0];
}

/**
 * What an amount says.
 *
 * @param sharedZeros the scale of an amount that has none of its own
 */
export function amountValue({ negative, parts }: PrintedSum, sharedZeros?: number): AmountValue {
  let value = zero;
  for (const { number, zeros = sharedZeros ?? 0 } of parts) {
    const part = scaled(number.digits, zeros - number.places);
    value = value === zero ? part : plus(value, part);
  }

  const { number: last, zeros = sharedZeros } = lastPart(parts);
  const exponent = (zeros ?? 0) - last.places;
  const inFull = zeros === undefined && last.places === 0;
  return {
    value: negative ? negated(value) : value,
    precision: inFull ? undefined : unitAt(exponent),
    last,
    exponent,
    inFull,
  };
}

const zero: ExactNumber = { digits: 0n, places: 0 };

/** One unit of the last significant digit: 1,000 of `6,000`, and 100,000 of `1.0 million`. */
export function significantUnit({ last, exponent }: AmountValue): ExactNumber {
  return last.places > 0 ? unitAt(exponent) : lastSignificantUnit(last.digits, exponent);
}

/** Whether a part may stand behind another in a sum: it lies wholly below one unit of that, which must itself be whole. */
export function mayFollow({ number, zeros = 0 }: Part, before: Part): boolean {
  if (before.zeros === undefined || before.number.places > 0 || zeros >= before.zeros) return false;
  const { digits, places } = scaled(number.digits, zeros - number.places);
  return digits < powerOfTen(before.zeros + places);
}

/** The warnings of the numbers of an amount, or of two. */
export function warningsOf(lower: PrintedSum, upper: PrintedSum | undefined): readonly FigureWarning[] {
  const own = warningsIn(lower);
  return upper === undefined ? own : [...own, ...warningsIn(upper)];
}

function warningsIn({ parts }: PrintedSum): readonly FigureWarning[] {
  let warnings = none;
  for (const { number } of parts) {
    if (number.warning !== undefined) warnings = [...warnings, number.warning];
  }
  return warnings;
}

const none: readonly FigureWarning[] = Object.freeze([]);

interface PartRead {
  readonly part: Part;
  readonly next: number;
  readonly ending: Case | undefined;
}

function readFirstPart(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
  hedged: boolean,
): PartRead | Problem | undefined {
  const single = lookUp(tokens, at, index);
  const zeros = single?.meaning.single ?? (hedged ? single?.meaning.singleHedged : undefined);
  const token = tokens[at];
  if (single === undefined || zeros === undefined || token === undefined) return readPart(tokens, at, index);

  const { next, ending } = single;
  const end = tokens[next - 1]?.end ?? token.end;
  const number: PrintedNumber = {
    digits: 1n,
    places: 0,
    inWords: true,
    ending,
    start: token.start,
    end,
    next,
    warning: undefined,
  };
  return { part: { number, zeros }, next, ending };
}

function readPart(tokens: readonly Token[], at: number, index: WordIndex): PartRead | Problem | undefined {
  const number = readNumber(tokens, at, index);
  if (number === undefined || isProblem(number)) return number;
  const scale = number.ending === undefined ? lookUp(tokens, number.next, index) : undefined;
  if (scale?.meaning.scale === undefined) {
    return { part: { number, zeros: undefined }, next: number.next, ending: number.ending };
  }
  return { part: { number, zeros: scale.meaning.scale }, next: scale.next, ending: scale.ending };
}

function nextPart(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
  index: WordIndex,
): PartRead | undefined {
  const last = lastPart(parts);
  if (last.zeros === undefined) return undefined;
  const more = readPart(tokens, at, index);
  return more !== undefined && !isProblem(more) && mayFollow(more.part, last) ? more : undefined;
}

function minusAt(tokens: readonly Token[], at: number, index: WordIndex): number | undefined {
  const token = tokens[at];
  const behind = tokens[at + 1];
  if (token?.key === "-" || token?.key === "\u2212") return behind?.space === "" ? at + 1 : undefined;
  const word = lookUp(tokens, at, index);
  return word?.meaning.minus ? word.next : undefined;
}

function isTail(tokens: readonly Token[], at: number, match: Match, index: WordIndex): boolean {
  const { after, closes } = match.meaning;
  return (after !== undefined && !isAdjective(tokens, at, match, index)) || closes !== undefined;
}

function unitAfter(
  tokens: readonly Token[],
  at: number,
  match: Match | undefined,
  index: WordIndex,
): NamedUnit | Problem | undefined {
  const unit = match?.meaning.unit;
  if (match === undefined || unit === undefined) return readNoun(tokens, at, index);
  return { unit, noun: undefined, before: false, at, next: match.next };
}

// `₸3.2 billion`, `KZT 3.2 billion`, `T3.2 billion`.
function unitBefore(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
): { readonly unit: NamedUnit; readonly next: number } | undefined {
  const token = tokens[at];
  const behind = tokens[at + 1];
  const unit: FigureUnit = "tenge";
  if (token?.text === "T" && behind?.kind === "digits" && behind.space === "") {
    return { unit: { unit, noun: undefined, before: true, at, next: at + 1 }, next: at + 1 };
  }
  const match = lookUp(tokens, at, index);
  if (!match?.meaning.unitBefore) return undefined;
  return { unit: { unit, noun: undefined, before: true, at, next: match.next }, next: match.next };
}
