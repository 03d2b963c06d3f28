import { amountValue, lastPart, mayFollow, type Part, type Parts } from "../../amount.js";
import { compare } from "../../exact-number.js";
import type { Case } from "../../lexicon/lexicon.js";
import { lookUp } from "../../lexicon/look-up.js";
import { isCompound, readNumber } from "../../number.js";
import { isProblem } from "../../problem.js";
import type { ExactNumber } from "../../reading.js";
import type { Token } from "../../tokens.js";
import { readListedNoun } from "../unit/noun-unit.js";
import { areMetres } from "../unit/short-measure.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isHalfMeasure } from "./half-measure.js";
import { type NumberWords, readNumberWords } from "./number-words.js";

/** A number with its scale word, as prose prints it. */
export interface PartRead extends Part {
  readonly next: number;
  readonly ending: Case | undefined;
}

/**
 * The number and scale that begin at a token: `13.3 billion`, `half a billion`, `полтора миллиона`, `two hundred`. None
 * begins where digits stand that are no number: `1.2.3.4`.
 *
 * @param hedged a hedge stands before it, so that `тысячи` is one thousand
 */
function readPart(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  hedged: boolean,
): PartRead | undefined {
  if (!isDigitsAt(tokens, at)) return partInWords(tokens, at, index, hedged);
  const number = readNumber(tokens, at, index.words);
  if (number === undefined || isProblem(number)) return undefined;
  const { digits, places, next, ending } = number;
  if (ending === undefined && mayScale(tokens, next)) {
    const more = places === 0 ? withFraction(tokens, next, digits, at, index) : undefined;
    if (more !== undefined) return more;
    const dozens = findPhrase(tokens, next, index.multipliers);
    if (dozens !== undefined && places === 0) {
      return partOf(tokens, { at, next: dozens.next }, { digits: digits * BigInt(dozens.value), places: 0 });
    }
    const scale = lookUp(tokens, next, index.words);
    if (scale?.meaning.scale !== undefined && !areMetres(tokens, next, index)) {
      return { number, zeros: scale.meaning.scale, next: scale.next, ending: scale.ending };
    }
  }
  return { number, zeros: undefined, next, ending };
}

// What follows a number and belongs to it is a word or the sign of a fraction.
function mayScale(tokens: readonly Token[], at: number): boolean {
  return isWordAt(tokens, at) || fractionSigns.has(keyAt(tokens, at));
}

/**
 * All parts of a number whose scales fall, `2 billion 886.1 million`: the last tells what is behind them. Of the same again in brackets,
 * `5 (five)`, see {@link behindRepeat}.
 */
export function readParts(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  hedged: boolean,
): Parts<PartRead> | undefined {
  const first = readPart(tokens, at, index, hedged);
  if (first === undefined) return undefined;
  const parts: [PartRead, ...PartRead[]] = [first];
  let last = first;
  while (last.ending === undefined && last.zeros !== undefined) {
    // `a thousand and one`
    const link = first.number.inWords && index.numberLinks.has(keyAt(tokens, last.next)) ? 1 : 0;
    const more = readPart(tokens, last.next + link, index, false);
    if (more === undefined || !mayFollow(more, last)) break;
    if (link === 1 && !more.number.inWords) break;
    parts.push(more);
    last = more;
  }
  return parts;
}

/** Index behind a number and the same number again, in words: `1 200 000 (один миллион двести тысяч) тенге`. */
export function behindRepeat(
  tokens: readonly Token[],
  parts: Parts<PartRead>,
  at: number,
  index: ProseIndex,
): number {
  if (keyAt(tokens, at) !== "(") return at;
  const again = readParts(tokens, at + 1, index, false);
  if (again === undefined) return at;
  const { next } = lastPart(again);
  if (keyAt(tokens, next) !== ")") return at;
  const [first, second] = [
    amountValue({ negative: false, parts }),
    amountValue({ negative: false, parts: again }),
  ];
  return compare(first.value, second.value) === 0 ? next + 1 : at;
}

function partInWords(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  hedged: boolean,
): PartRead | undefined {
  if (!index.beginsNumber(keyAt(tokens, at))) return undefined;
  const fused = findPhrase(tokens, at, index.halfScales);
  if (fused !== undefined) return partOf(tokens, { at, next: fused.next }, { ...half, zeros: fused.value });
  const halves = findPhrase(tokens, at, index.half);
  if (halves !== undefined) {
    const words = { at, next: halves.next };
    // `half a dozen`
    const dozen = findPhrase(tokens, halves.next, index.multipliers);
    if (dozen !== undefined && dozen.value % 2 === 0)
      return partOf(tokens, { at, next: dozen.next }, { digits: BigInt(dozen.value / 2), places: 0 });
    return isHalfMeasure(tokens, at, index)
      ? partOf(tokens, words, half)
      : scaledPart(tokens, words, half, index);
  }
  const oneAndHalf = findPhrase(tokens, at, index.oneAndHalf);
  if (oneAndHalf !== undefined) {
    const words = { at, next: oneAndHalf.next };
    return (
      inMultiples(tokens, words, halfMore, index) ??
      scaledPart(tokens, words, halfMore, index) ??
      partOf(tokens, words, halfMore)
    );
  }

  const single = lookUp(tokens, at, index.words);
  const zeros = single?.meaning.single ?? (hedged ? single?.meaning.singleHedged : undefined);
  if (single !== undefined && zeros !== undefined) {
    const more = findPhrase(tokens, single.next, index.andHalf);
    if (more !== undefined) return partOf(tokens, { at, next: more.next }, { ...halfMore, zeros });
    const { next, ending } = single;
    return partOf(tokens, { at, next }, { digits: 1n, places: 0, zeros, ending });
  }
  const dozen = findPhrase(tokens, at, hedged ? index.multipliersHedged : index.multipliersAlone);
  if (dozen !== undefined)
    return partOf(tokens, { at, next: dozen.next }, { digits: BigInt(dozen.value), places: 0 });

  const words = readNumberWords(tokens, at, index);
  if (words === undefined) return undefined;
  if (isCompound(tokens, words.next, index.words) && !isJoined(tokens, words, index)) return undefined;
  const digits = BigInt(words.value);
  const more = withFraction(tokens, words.next, digits, at, index);
  if (more !== undefined) return more;
  const scale = words.ending === undefined ? lookUp(tokens, words.next, index.words) : undefined;
  return scale?.meaning.scale === undefined
    ? partOf(tokens, { at, next: words.next }, { digits, places: 0, ending: words.ending })
    : partOf(
        tokens,
        { at, next: scale.next },
        { digits, places: 0, zeros: scale.meaning.scale, ending: scale.ending },
      );
}

// `a nine-month term`, as `a 9-month term`, but not `a one-day fair`, which is named after the kind.
function isJoined(tokens: readonly Token[], { value, next }: NumberWords, index: ProseIndex): boolean {
  return index.language === "en" && value > 1 && readListedNoun(tokens, next + 1, index) !== undefined;
}

const half: ExactNumber = { digits: 5n, places: 1 };
/** One and a half. */
const halfMore: ExactNumber = { digits: 15n, places: 1 };

const fractionSigns: ReadonlyMap<string, ExactNumber> = new Map([
  ["½", half],
  ["¼", { digits: 25n, places: 2 }],
  ["¾", { digits: 75n, places: 2 }],
]);

// `two and a half billion`, `2½ billion`
function withFraction(
  tokens: readonly Token[],
  behind: number,
  whole: bigint,
  at: number,
  index: ProseIndex,
): PartRead | undefined {
  const inWords = findPhrase(tokens, behind, index.andHalf);
  const more = inWords === undefined ? fractionSigns.get(keyAt(tokens, behind)) : half;
  if (more === undefined) return undefined;
  const { places } = more;
  const words = { at, next: inWords?.next ?? behind + 1 };
  const number = { digits: whole * 10n ** BigInt(places) + more.digits, places };
  return (
    inMultiples(tokens, words, number, index) ??
    scaledPart(tokens, words, number, index) ??
    partOf(tokens, words, number)
  );
}

/** The words of a number, as far as they are read: its first token and the one behind it. */
interface Words {
  readonly at: number;
  readonly next: number;
}

// `полторы сотни`, `две с половиной дюжины`
function inMultiples(
  tokens: readonly Token[],
  { at, next }: Words,
  { digits, places }: ExactNumber,
  index: ProseIndex,
): PartRead | undefined {
  const multiple = findPhrase(tokens, next, index.multipliers);
  if (multiple === undefined) return undefined;
  const [product, unit] = [digits * BigInt(multiple.value), 10n ** BigInt(places)];
  return product % unit === 0n
    ? partOf(tokens, { at, next: multiple.next }, { digits: product / unit, places: 0 })
    : undefined;
}

function scaledPart(
  tokens: readonly Token[],
  { at, next }: Words,
  number: ExactNumber,
  index: ProseIndex,
): PartRead | undefined {
  const scale = lookUp(tokens, next, index.words);
  const zeros = scale?.meaning.scale ?? scale?.meaning.single;
  if (scale === undefined || zeros === undefined) return undefined;
  return partOf(tokens, { at, next: scale.next }, { ...number, zeros, ending: scale.ending });
}

function partOf(
  tokens: readonly Token[],
  { at, next }: Words,
  {
    digits,
    places,
    zeros,
    ending,
  }: ExactNumber & { readonly zeros?: number; readonly ending?: Case | undefined },
): PartRead {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const number = { digits, places, inWords: true, ending, start, end, next, warning: undefined };
  return { number, zeros, next, ending };
}
