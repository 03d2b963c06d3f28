import { mayFollow, type Part } from "../amount.js";
import type { Case } from "../lexicon/lexicon.js";
import { lookUp } from "../lexicon/look-up.js";
import { isCompound, readNumber } from "../number.js";
import { isProblem } from "../problem.js";
import type { Token } from "../tokens.js";
import { readNumberWords } from "./number-words.js";
import { findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";

/** A number with its scale word, as prose prints it. */
export interface PartRead {
  readonly part: Part;
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
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.kind !== "digits")
    return first.kind === "word" ? partInWords(tokens, at, index, hedged) : undefined;
  const number = readNumber(tokens, at, index.words);
  if (number === undefined || isProblem(number)) return undefined;
  const { digits, places, next, ending } = number;
  if (ending === undefined) {
    const half = places === 0 ? withHalf(tokens, next, digits, at, index) : undefined;
    if (half !== undefined) return half;
    const dozens = findPhrase(tokens, next, index.multipliers);
    if (dozens !== undefined && places === 0) {
      return partOf(tokens, at, dozens.next, digits * BigInt(dozens.value), 0, undefined, undefined);
    }
    const scale = lookUp(tokens, next, index.words);
    if (scale?.meaning.scale !== undefined) {
      return { part: { number, zeros: scale.meaning.scale }, next: scale.next, ending: scale.ending };
    }
  }
  return { part: { number, zeros: undefined }, next, ending };
}

/** All parts of a number, and what is behind them. */
export interface PartsRead {
  readonly parts: readonly Part[];
  readonly next: number;
  readonly ending: Case | undefined;
}

/** All parts of a number whose scales fall: `2 billion 886.1 million`. */
export function readParts(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  hedged: boolean,
): PartsRead | undefined {
  const first = readPart(tokens, at, index, hedged);
  if (first === undefined) return undefined;
  const parts = [first.part];
  let last = first;
  while (last.ending === undefined && last.part.zeros !== undefined) {
    const more = readPart(tokens, last.next, index, false);
    if (more === undefined || !mayFollow(more.part, last.part)) break;
    parts.push(more.part);
    last = more;
  }
  return { parts, next: last.next, ending: last.ending };
}

function partInWords(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
  hedged: boolean,
): PartRead | undefined {
  const fused = findPhrase(tokens, at, index.halfScales);
  if (fused !== undefined) return partOf(tokens, at, fused.next, 5n, 1, fused.value, undefined);
  const half = findPhrase(tokens, at, index.half);
  if (half !== undefined) return scaledHalf(tokens, at, half.next, 5n, index);
  const more = findPhrase(tokens, at, index.oneAndHalf);
  if (more !== undefined) {
    return (
      scaledHalf(tokens, at, more.next, 15n, index) ??
      partOf(tokens, at, more.next, 15n, 1, undefined, undefined)
    );
  }

  const single = lookUp(tokens, at, index.words);
  const zeros = single?.meaning.single ?? (hedged ? single?.meaning.singleHedged : undefined);
  if (single !== undefined && zeros !== undefined) {
    const half = findPhrase(tokens, single.next, index.andHalf);
    if (half !== undefined) return partOf(tokens, at, half.next, 15n, 1, zeros, undefined);
    return partOf(tokens, at, single.next, 1n, 0, zeros, single.ending);
  }
  const dozen = findPhrase(tokens, at, hedged ? index.multipliersHedged : index.multipliersAlone);
  if (dozen !== undefined)
    return partOf(tokens, at, dozen.next, BigInt(dozen.value), 0, undefined, undefined);

  const words = readNumberWords(tokens, at, index);
  if (words === undefined || isCompound(tokens, words.next, index.words)) return undefined;
  const digits = BigInt(words.value);
  const halved = withHalf(tokens, words.next, digits, at, index);
  if (halved !== undefined) return halved;
  const scale = words.ending === undefined ? lookUp(tokens, words.next, index.words) : undefined;
  return scale?.meaning.scale === undefined
    ? partOf(tokens, at, words.next, digits, 0, undefined, words.ending)
    : partOf(tokens, at, scale.next, digits, 0, scale.meaning.scale, scale.ending);
}

// `two and a half billion`
function withHalf(
  tokens: readonly Token[],
  behind: number,
  digits: bigint,
  at: number,
  index: ProseIndex,
): PartRead | undefined {
  const half = findPhrase(tokens, behind, index.andHalf);
  if (half === undefined) return undefined;
  const amount = digits * 10n + 5n;
  return (
    scaledHalf(tokens, at, half.next, amount, index) ??
    partOf(tokens, at, half.next, amount, 1, undefined, undefined)
  );
}

function scaledHalf(
  tokens: readonly Token[],
  at: number,
  behind: number,
  tenths: bigint,
  index: ProseIndex,
): PartRead | undefined {
  const scale = lookUp(tokens, behind, index.words);
  const zeros = scale?.meaning.scale ?? scale?.meaning.single;
  if (scale === undefined || zeros === undefined) return undefined;
  return partOf(tokens, at, scale.next, tenths, 1, zeros, scale.ending);
}

function partOf(
  tokens: readonly Token[],
  at: number,
  next: number,
  digits: bigint,
  places: number,
  zeros: number | undefined,
  ending: Case | undefined,
): PartRead {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const number = { digits, places, inWords: true, ending, start, end, next, warning: undefined };
  return { part: { number, zeros }, next, ending };
}
