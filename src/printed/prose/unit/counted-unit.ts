import type { FigureUnit } from "../../figure.js";
import type { Case } from "../../lexicon/lexicon.js";
import { endingAt, lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { isCurrencyCode } from "../lexicon/currency-codes.js";
import { dollarsOf } from "../lexicon/dollar-letters.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";
import { countryTold, readSharedMoney } from "./shared-money.js";

/** What a number counts in prose. */
export interface CountedUnit {
  readonly kind: "money" | "MCI" | "percent" | "points" | "times" | "noun";
  /** As a figure found in prose has it; `undefined` of factors. */
  readonly name: string | undefined;
  /** As the grammar of figures has it. */
  readonly unit: FigureUnit | undefined;
  /** The noun stands in the list of its language. */
  readonly known: boolean;
  readonly next: number;
  readonly ending: Case | undefined;
}

/** The unit that stands at a token: money, MCI, percent, percentage points, a factor. */
export function readUnit(tokens: readonly Token[], at: number, index: ProseIndex): CountedUnit | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "digits" || !index.beginsUnit(token.key)) return undefined;
  const points = findPhrase(tokens, at, index.points, index.stems);
  if (points !== undefined) return unitOf("points", points.value, "percent", points.next, undefined);
  const known = lookUp(tokens, at, index.words);
  const unit = known?.meaning.unit;
  if (known !== undefined && unit !== undefined && unit !== "count") {
    const kind = unit === "tenge" ? "money" : unit;
    return unitOf(kind, unit, unit, known.next, known.ending);
  }
  const named = findPhrase(tokens, at, index.currencies, index.stems);
  // `чешских крон` names the country itself.
  const isPhrase = named !== undefined && named.next > at + 1;
  const money = isPhrase ? named : (readSharedMoney(tokens, at, index) ?? named);
  if (money !== undefined) {
    const ending = endingAt(tokens, money.next, index.words);
    return unitOf(
      "money",
      money.value,
      undefined,
      ending?.next ?? money.next,
      ending?.ending ?? caseOf(token, index),
    );
  }
  const times = findPhrase(tokens, at, index.times);
  return times === undefined
    ? undefined
    : unitOf("times", undefined, undefined, times.next, caseOf(token, index));
}

/** Money by a name that is also something else, which millions of it tell: `7 million pounds`, but not of `7 pounds`. */
export function readMoneyOfMillions(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const money = findPhrase(tokens, at, index.moneyOfMillions, index.stems);
  // `7 million pounds of tomatoes`
  if (money === undefined || index.ofWords.has(keyAt(tokens, money.next))) return undefined;
  const code = countryTold(tokens, at, index) ?? money.value;
  return unitOf("money", code, undefined, money.next, undefined);
}

/** Money that stands before its number: `$5 million`, `KZT 3`, `T3.2 billion`. */
export function readMoneyBefore(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const token = tokens[at];
  const behind = tokens[at + 1];
  if (token === undefined || token.kind === "digits") return undefined;
  if (isTengeSign(token) && behind?.kind === "digits" && behind.space === "") {
    return unitOf("money", "tenge", "tenge", at + 1, undefined);
  }
  const known = lookUp(tokens, at, index.words);
  if (known?.meaning.unitBefore) return unitOf("money", "tenge", "tenge", known.next, undefined);
  const dollars = dollarsOf(token, behind);
  if (dollars !== undefined) return unitOf("money", dollars, undefined, at + 2, undefined);
  if (token.kind === "word" && !isCurrencyCode(token.text)) return undefined;
  const money = findPhrase(tokens, at, index.currencies);
  return money === undefined ? undefined : unitOf("money", money.value, undefined, money.next, undefined);
}

/** The letter that stands for tenge before digits, in Latin or Cyrillic. */
export function isTengeSign({ text }: Token): boolean {
  return text === "T" || text === "Т";
}

/** The ending of a word of money or of a noun. */
export function caseOf({ key }: Token, { words }: ProseIndex): Case | undefined {
  for (let length = Math.min(5, key.length - 2); length > 0; length -= 1) {
    const ending = words.endings.get(key.slice(-length));
    if (ending !== undefined) return ending;
  }
  return undefined;
}

function unitOf(
  kind: CountedUnit["kind"],
  name: string | undefined,
  unit: FigureUnit | undefined,
  next: number,
  ending: Case | undefined,
): CountedUnit {
  return { kind, name, unit, known: true, next, ending };
}
