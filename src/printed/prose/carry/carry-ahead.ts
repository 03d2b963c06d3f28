import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isBare, isGiver, taken } from "./giver.js";
import { isFit, mayBeNamed } from "./open-number.js";

/** Gives a number before which nothing is told the noun of the things behind it: `first 12, by the evening twenty houses`. */
export function takeFromAhead(carried: Found[], tokens: readonly Token[]): void {
  carried.reduceRight((next, figure, at) => {
    const now = isAhead(figure, next, tokens) ? taken(figure, next, "nearer") : figure;
    // `in Shymkent 250, in Almaty 1.2 million people`: so many thousands, or so few
    if (zerosOf(next.quantity) !== undefined && now.carried?.zeros === undefined) return figure;
    carried[at] = now;
    return now;
  });
}

/** The most tokens between a number and the one ahead from which it takes. */
const furthest = 8;

/** The most tokens from a part to its whole: `12 of the first 20 houses`. */
const mostOfWhole = 3;

// Things in the same clause: no state, no label, no end of a range.
function isAhead(figure: Found, next: Found, tokens: readonly Token[]): boolean {
  const { at, index } = figure;
  if (!isBare(figure) || zerosOf(figure.quantity) !== undefined) return false;
  if (next.kind !== "count" || next.labelled !== undefined || !isGiver(next)) return false;
  if (next.at - figure.next > furthest || !mayBeNamed(figure, tokens)) return false;
  if (
    isDashAt(tokens, at - 1) ||
    isDashAt(tokens, figure.next) ||
    // `9 золотых, 4 коня`
    (index.language === "ru" && index.shapes.adjective(keyAt(tokens, figure.next))) ||
    // `in all 40 of Almaty's brigades cleared 29 bridges`
    (index.ofWords.has(keyAt(tokens, figure.next)) && next.at - figure.next > mostOfWhole)
  )
    return false;
  if (index.stateTo.has(keyAt(tokens, at - 1)) || index.stateFrom.has(keyAt(tokens, at - 1))) return false;
  for (let place = figure.next; place < next.at; place += 1)
    if (tokens[place]?.kind === "mark" && keyAt(tokens, place) !== ",") return false;
  return isFit(figure, next, tokens);
}
