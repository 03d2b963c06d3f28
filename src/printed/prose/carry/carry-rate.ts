import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isLinked, isListed, stands } from "./carry-link.js";
import { isBare, isGiver, taken } from "./giver.js";

/** Whether a figure is money, or MCI, for each. */
export function isMoneyForEach({ kind, quantity }: Found): boolean {
  return kind === "rate" && (quantity?.unit?.kind === "money" || quantity?.unit?.kind === "MCI");
}

/**
 * A number that names nothing with the unit of what there was for each before it: `по 3–5 млн тенге, а 40 из них — по 7`,
 * `a fine of 150 MCI, and repeat offenders 300`, `50 МРП за автомобиль и 150 за грузовик`.
 *
 * @param before the measured figure right before it
 */
export function takenFromRate(
  figure: Found,
  rate: Found | undefined,
  before: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (rate === undefined || !isBare(figure)) return undefined;
  const { index } = figure;
  // `three officials 200 MCI and two contractors 500 each`
  const isForEach = findPhrase(tokens, figure.next, index.eachOfThings, index.stems) !== undefined;
  if (isForEach || index.eachBefore.has(keyAt(tokens, figure.at - 1))) return taken(figure, rate);
  if (before !== rate && !isRateInTurn(before, rate)) return undefined;
  return isParallel(tokens, rate, figure) || isOfMci(tokens, rate, figure) ? taken(figure, rate) : undefined;
}

// `20 МРП, для должностных лиц 50, для компаний 100`: the second took it over too.
function isRateInTurn(before: Found | undefined, rate: Found): boolean {
  return before !== undefined && before.kind === "rate" && before.unit === rate.unit;
}

// The same preposition behind both, or a dash before both: `10 MCI for adults, 5 for children`.
function isParallel(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { index } = figure;
  const preposition = keyAt(tokens, figure.next);
  if (index.prepositions.has(preposition) && keyAt(tokens, rate.next) === preposition)
    return figure.at - rate.next <= furthest;
  return (
    isDashAt(tokens, rate.at - 1) && isDashAt(tokens, figure.at - 1) && stands(tokens, figure, figure.index)
  );
}

/** The most tokens from one such figure to the next. */
const furthest = 12;

function isOfMci(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { index } = figure;
  if (rate.unit !== "MCI" || !stands(tokens, figure, index)) return false;
  // `100 MCI each, and 40 went home`
  if (index.carryLinks.has(keyAt(tokens, figure.at - 1)) && tokens[figure.next]?.kind === "word")
    return false;
  return (
    isLinked(tokens, rate, figure, index) ||
    isListed(tokens, rate, figure, index) ||
    namesWho(tokens, figure, index)
  );
}

/** The most words that name who gets it. */
const mostWords = 3;

// `…, and repeat offenders 300`
function namesWho(tokens: readonly Token[], { at, index }: Found, { shapes, notNouns }: ProseIndex): boolean {
  for (let back = at - 1; back >= at - 1 - mostWords; back -= 1) {
    const token = tokens[back];
    if (token === undefined) return false;
    if (index.carryLinks.has(token.key)) return back < at - 1;
    if (token.kind !== "word" || notNouns.has(token.key) || shapes.verb(token.key)) return false;
  }
  return false;
}

/** Whether a figure is one whose unit a number before it may share: `a fine of 50 or 100 MCI`. */
export function isShared(figure: Found): boolean {
  return isGiver(figure) || (figure.kind === "rate" && figure.unit !== undefined);
}
