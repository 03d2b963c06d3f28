import type { Hedge } from "../../figure.js";
import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Fraction } from "../prose-figure.js";
import { readUnit } from "../unit/counted-unit.js";
import { articles } from "../words/articles.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import {
  isAttached,
  isDashAt,
  isDigitsAt,
  isWordAt,
  joinsDigits,
  keyAt,
  numberAt,
} from "../words/token-marks.js";
import { isHalfMeasure } from "./half-measure.js";

/** A fraction of something, in words. */
export interface FractionRead {
  readonly fraction: Fraction;
  readonly hedge: Hedge;
  readonly next: number;
  /** Of a part of a million and the like, what the million is of. */
  readonly unit: string | undefined;
}

/**
 * The fraction in words that begins at a token, its hedge included: `two-thirds`, `less than a quarter of`, `более двух третей`,
 * `үштен бірінен астамы`.
 */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): FractionRead | undefined {
  const start = lookUp(tokens, at, index.words);
  const before = start?.meaning.before;
  if (start === undefined || before === undefined)
    return hedgedBehind(tokens, fractionAt(tokens, at, index), index);
  const link = index.hedgeLinks.has(keyAt(tokens, start.next)) ? 1 : 0;
  const behind = fractionAt(tokens, start.next + link, index);
  return behind && { ...behind, hedge: before };
}

// In Kazakh a hedge stands behind.
function hedgedBehind(
  tokens: readonly Token[],
  read: FractionRead | undefined,
  index: ProseIndex,
): FractionRead | undefined {
  if (read === undefined || index.language !== "kk") return read;
  const { meaning, next } = lookUp(tokens, read.next, index.words) ?? {};
  return next === undefined || meaning?.after === undefined ? read : { ...read, hedge: meaning.after, next };
}

function fractionAt(tokens: readonly Token[], at: number, index: ProseIndex): FractionRead | undefined {
  const found = findPhrase(tokens, at, index.fractions, index.stems);
  if (found === undefined || isHalfMeasure(tokens, at, index)) return undefined;
  const { fraction, followers } = found.value;
  const { next } = found;
  if (isNextOfThose(tokens, at, next, fraction, index)) return undefined;
  const scaled = scaleBehind(tokens, next, index);
  // `half of a billion` is an amount; a third of one has no end as a decimal number.
  if (scaled !== undefined)
    return fraction.denominator === 2 ? undefined : { fraction, hedge: "none", ...scaled };
  const follows = isWordAt(tokens, next) ? followers.has(keyAt(tokens, next)) : true;
  return follows || followers.size === 0 ? { fraction, hedge: "none", next, unit: undefined } : undefined;
}

/** The most tokens back to how many there were before the next. */
const furthestBack = 14;

// `two turbines, and a third will be added`: one more than were told before, and no part of them.
function isNextOfThose(
  tokens: readonly Token[],
  at: number,
  next: number,
  { denominator }: Fraction,
  index: ProseIndex,
): boolean {
  if (!articles.has(keyAt(tokens, at))) return false;
  if (isWordAt(tokens, next) && !becomes.has(keyAt(tokens, next))) return false;
  for (let back = at - 1; back >= at - furthestBack; back -= 1) {
    if (isDigitsAt(tokens, back)) return false;
    const number = lookUp(tokens, back, index.words)?.meaning.number;
    if (number !== undefined) return number === denominator - 1;
  }
  return false;
}

const becomes: ReadonlySet<string> = new Set([
  "is",
  "was",
  "has",
  "had",
  "will",
  "would",
  "died",
  "remain",
  "remains",
  "in",
  "on",
  "at",
  "and",
  "but",
  "with",
]);

function scaleBehind(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): { readonly next: number; readonly unit: string | undefined } | undefined {
  const link = index.ofWords.has(keyAt(tokens, at)) ? 1 : 0;
  const scale = lookUp(tokens, at + link, index.words);
  if (scale === undefined || (scale.meaning.scale ?? scale.meaning.single) === undefined) return undefined;
  const unit = readUnit(tokens, scale.next, index);
  return { next: unit?.next ?? scale.next, unit: unit?.name };
}

/**
 * The index behind two numbers with a slash between that begin at a token, and the fraction that they make where it is one
 * of something: `2/3 домов`, `1/4 of the budget`. `24/7` and the score `3:2` are none.
 */
export function readSlash(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): { readonly fraction: Fraction | undefined; readonly next: number } | undefined {
  if (isScore(tokens, at, index)) return { fraction: undefined, next: at + 3 };
  const slash = keyAt(tokens, at + 1);
  if (slash !== "/" && slash !== ":") return undefined;
  if (!isDigitsAt(tokens, at) || !joinsDigits(tokens, at + 1)) return undefined;
  const [numerator, denominator] = [numberAt(keyAt(tokens, at)), numberAt(keyAt(tokens, at + 2))];
  const next = at + 3;
  const isProper = numerator > 0 && numerator < denominator && denominator <= largestDenominator;
  return {
    fraction: isProper && slash === "/" && isWordAt(tokens, next) ? { numerator, denominator } : undefined,
    next,
  };
}

// `2–1`, which as a range would fall.
function isScore(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!isDigitsAt(tokens, at) || !isDashAt(tokens, at + 1) || !joinsDigits(tokens, at + 1)) return false;
  // `5–5,5 млн`
  if (isDigitsAt(tokens, at + 4) && isAttached(tokens, at + 4)) return false;
  const [top, bottom] = [numberAt(keyAt(tokens, at)), numberAt(keyAt(tokens, at + 2))];
  if (top < 100 && top >= bottom) return true;
  // `won 104-97`, `the title 6-4, 3-6`
  return top < 200 && bottom < 200 && isOfGame(tokens, at, index);
}

// Behind a verb of a game, or behind another score.
function isOfGame(tokens: readonly Token[], at: number, { gameVerbs }: ProseIndex): boolean {
  if (gameVerbs.has(keyAt(tokens, at - 1))) return true;
  return keyAt(tokens, at - 1) === "," && isDashAt(tokens, at - 3) && joinsDigits(tokens, at - 3);
}

const largestDenominator = 20;
