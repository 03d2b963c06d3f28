import type { Token } from "../printed/tokens.js";
import type { Cue, SentenceWords } from "./cues.js";
import { indexFrom } from "./distance.js";

/** Categories whose words are said of other things as well. */
const ofThings: readonly string[] = [
  "housingInspection",
  "housingPurchase",
  "housingRepair",
  "housingConstruction",
  "livestockCompensation",
];

/** The words of a sentence without those of aid that are said of something else: `repair of roads`, «корма для скота». */
export function withoutOtherThings({ tokens, cues }: SentenceWords): SentenceWords {
  const others = new Set(cues.flatMap(({ tells, start }) => (tells === "other" ? [start] : [])));
  if (others.size === 0) return { tokens, cues };
  const isOfOther = (cue: Cue): boolean => {
    const isOther = ({ start }: Token): boolean => others.has(start);
    return hasSuch(behind(tokens, cue), isOther) || hasSuch(before(tokens, cue), isOther);
  };
  return {
    tokens,
    cues: cues.filter((cue) => cue.tells !== "category" || !ofThings.includes(cue.value) || !isOfOther(cue)),
  };
}

/** In words: `repair of all roads`. */
const reach = 3;

function behind(tokens: readonly Token[], { end }: Cue): readonly Token[] {
  const at = indexFrom(tokens, end);
  return tokens.slice(at, at + reach);
}

// The nearest first.
function before(tokens: readonly Token[], { at }: Cue): readonly Token[] {
  return tokens.slice(Math.max(0, at - reach), at).reverse();
}

// Whether one of the next words is such, before a mark, a number or a house.
function hasSuch(nearest: readonly Token[], isSuch: (token: Token) => boolean): boolean {
  for (const token of nearest) {
    if (isSuch(token)) return true;
    if (token.kind !== "word" || house.test(token.key)) return false;
  }
  return false;
}

const house = /^(?:hous|home|dwelling|apartment|дом|жил|квартир|үй|баспана|пәтер|тұрғын)/u;
