import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { keyAt } from "../words/token-marks.js";
import { isAtMost, isBare, isGiver, taken } from "./giver.js";

/** Gives two numbers in turn the units of the two before them: `24 saigas and 11 kulans; eight and five respectively had died`. */
export function withRespectiveUnits(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const named = [...found];
  for (let at = 3; at < found.length; at += 1) {
    const [first, second] = [found[at - 1], found[at]];
    const unit = sameInTurn(found, at, tokens);
    if (unit !== undefined && first !== undefined) named[at - 1] = taken(first, unit, false);
    if (first === undefined || second === undefined || !isRespective(second, first, tokens)) continue;
    const [a, b] = [found[at - 3], found[at - 2]];
    if (a === undefined || b === undefined || !isGiver(a) || !isGiver(b)) continue;
    if (isAtMost(first, a)) named[at - 1] = taken(first, a, false);
    if (isAtMost(second, b)) named[at] = taken(second, b, false);
  }
  return named;
}

// `45 medics and 30 tonnes of equipment, South Korea 20 and 12 tonnes respectively`
function sameInTurn(found: readonly Found[], at: number, tokens: readonly Token[]): Found | undefined {
  const [a, b, first, second] = [found[at - 3], found[at - 2], found[at - 1], found[at]];
  if (second?.index.language !== "en" || keyAt(tokens, second.next) !== "respectively") return undefined;
  if (a === undefined || first === undefined || !isGiver(a) || !isBare(first)) return undefined;
  return second.unit === b?.unit && second.at === first.next + 1 ? a : undefined;
}

function isRespective(figure: Found, before: Found, tokens: readonly Token[]): boolean {
  if (figure.index.language !== "en") return false;
  if (!isBare(figure) || !isBare(before) || figure.at !== before.next + 1) return false;
  const behind = keyAt(tokens, figure.next) === "," ? figure.next + 1 : figure.next;
  return keyAt(tokens, behind) === "respectively" || keyAt(tokens, before.at - 1) === "respectively";
}

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
  if (index.language !== "en" || !isBare(figure) || first === undefined || second === undefined)
    return undefined;
  if (!index.prepositions.has(preposition) || keyAt(tokens, second.at - 1) !== preposition) return undefined;
  const apart = second.at - 1 - (first.carried?.found.next ?? second.at);
  const isPair = first.next === at - 1 && apart >= 0 && apart <= mostBetween;
  return isPair && isGiver(second) ? taken(figure, second, "nearer") : undefined;
}

/** The most words between the two numbers of a pair, before the preposition. */
const mostBetween = 3;
