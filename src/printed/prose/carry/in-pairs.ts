import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { stands } from "./carry-link.js";
import { isBare, isGiver, taken } from "./giver.js";

/** Gives two numbers in turn the units of the two before them: `24 saigas and 11 kulans; eight and five respectively had died`. */
export function withRespectiveUnits(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const named = [...found];
  for (const [at, second] of found.entries()) {
    const first = at === 0 ? undefined : found[at - 1];
    if (first === undefined || !isBare(first) || second.at !== first.next + 1) continue;
    const pair = pairBefore(found, at - 1, first, second, tokens);
    if (pair === undefined) continue;
    named[at - 1] = taken(first, pair[0], "nearer");
    if (isBare(second)) named[at] = taken(second, pair[1], "nearer");
  }
  return named;
}

type Pair = readonly [Found, Found];

/** The figures among which such a pair is: a time or a place may stand behind it. */
const furthestBack = 3;

function pairBefore(
  found: readonly Found[],
  end: number,
  first: Found,
  second: Found,
  tokens: readonly Token[],
): Pair | undefined {
  const before = found.slice(Math.max(0, end - furthestBack), end).reverse();
  for (const [at, b] of before.entries()) {
    const a = before[at + 1];
    // `six deaths in 24 hours`
    if (a === undefined || !isGiver(a) || !isGiver(b) || b.index.spanNouns.has(b.unit ?? "")) continue;
    // `45 medics and 30 tonnes of equipment, South Korea 20 and 12 tonnes respectively`
    if (!isBare(second) && second.unit !== b.unit) continue;
    if (isRespective(second, first, tokens) || isPairAgain(a, first, second, tokens)) return [a, b];
  }
  return undefined;
}

// `nine and four, respectively`, `соответственно 9 и 4`
function isRespective({ next }: Found, before: Found, tokens: readonly Token[]): boolean {
  const behind = keyAt(tokens, next) === "," ? next + 1 : next;
  return inTurn.has(keyAt(tokens, behind)) || inTurn.has(keyAt(tokens, before.at - 1));
}

/** The most words of such a comparison. */
const mostOfComparison = 4;

function isPairAgain(
  before: Found,
  { at, next, index }: Found,
  second: Found,
  tokens: readonly Token[],
): boolean {
  if (!links.has(keyAt(tokens, next)) || !stands(tokens, second, index)) return false;
  // `12 villages and five bridges, up from nine and two`, `против 530 и 790 годом ранее`
  if (isBehindPhrase(tokens, at, index.comparisons, mostOfComparison)) return true;
  // `sent 2,600 tents and 14,000 blankets; Korea sent 400 and 3,000`
  const word = keyAt(tokens, at - 1);
  if (word === keyAt(tokens, before.at - 1) && index.lexicon.behindCarried.test(word)) return true;
  // `418 infections and six deaths, bringing the totals to 21,340 and 302`
  if (index.stateTo.has(word) && index.totalNouns.has(keyAt(tokens, at - 2))) return true;
  // `в прошлом году — 530 и 790`, `годом ранее их было 530 и 790`
  const isOfThem = [1, 2].some((back) => index.ofThemBefore.has(keyAt(tokens, at - back)));
  return (isOfThem || isDashAt(tokens, at - 1)) && !isWordAt(tokens, second.next);
}

const links: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", "и"]);

const inTurn: ReadonlySet<string> = /* @__PURE__ */ new Set(["respectively", "соответственно"]);

/**
 * The second unit of a pair before, for the second number of another: `61 applicants for 20 places, in Oral 44 for 30`.
 *
 * @param first the number right before it, which has the first unit of that pair
 * @param second the figure before the two
 */
export function takenFromPair(
  figure: Found,
  first: Found | undefined,
  second: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { at, index } = figure;
  const preposition = keyAt(tokens, at - 1);
  if (index.language !== "en" || !isBare(figure) || !index.prepositions.has(preposition)) return undefined;
  if (second === undefined || !isGiver(second) || keyAt(tokens, second.at - 1) !== preposition)
    return undefined;
  const whole = first?.carried?.found;
  if (whole === undefined || first?.next !== at - 1) return undefined;
  const apart = second.at - 1 - whole.next;
  return apart >= 0 && apart <= mostBetween ? taken(figure, second, "nearer") : undefined;
}

/** The most words between the two numbers of a pair, before the preposition. */
const mostBetween = 3;
