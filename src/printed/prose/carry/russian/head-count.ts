import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { zerosOf } from "../../quantity/quantity.js";
import { findPhrase } from "../../words/phrase-table.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { keyAt } from "../../words/token-marks.js";
import { isUnnamed } from "../giver.js";

/**
 * A Russian number of people for whom no noun stands: `с населением 250 тысяч`, `число тех, кто остался без крова, выросло со 120 до 150
 * тысяч`. Whatever money is spoken of, it is a count.
 *
 * @param from the first token that no figure before it has
 * @param fromBefore the same of the figure before it
 */
export function headCount(
  figure: Found,
  before: Found | undefined,
  behind: Found | undefined,
  tokens: readonly Token[],
  from: number,
  fromBefore: number,
): Found | undefined {
  if (figure.index.language !== "ru" || !isUnnamed(figure)) return undefined;
  if (isPopulation(tokens, figure)) return { ...figure, kind: "count" };
  const { at, index } = figure;
  const isSecond = before?.next === at - 1 && areStates(tokens, before, index);
  if (!isNumberOfThose(tokens, figure, isSecond ? fromBefore : from)) return undefined;
  const counted: Found = { ...figure, kind: "count" };
  const isFirst = behind?.at === figure.next + 1 && areStates(tokens, figure, index);
  const zeros = isFirst && zerosOf(figure.quantity) === undefined ? zerosOf(behind.quantity) : undefined;
  if (behind === undefined || zeros === undefined || behind.unit !== undefined) return counted;
  return { ...counted, carried: { found: behind, zeros, unit: false } };
}

// `со 120 до`
function areStates(
  tokens: readonly Token[],
  { at, next }: Found,
  { stateFrom, stateTo }: ProseIndex,
): boolean {
  return stateFrom.has(keyAt(tokens, at - 1)) && stateTo.has(keyAt(tokens, next));
}

// `городок с населением в 250 тысяч`
function isPopulation(tokens: readonly Token[], { at, quantity }: Found): boolean {
  const noun = keyAt(tokens, at - 1) === "в" ? at - 2 : at - 1;
  if (keyAt(tokens, noun) !== "населением" || keyAt(tokens, noun - 1) !== "с") return false;
  return zerosOf(quantity) !== undefined;
}

/** The most tokens from such a label to its number. */
const furthest = 18;

function isNumberOfThose(tokens: readonly Token[], { at, index }: Found, from: number): boolean {
  for (let back = at - 1; back > from && back > at - furthest; back -= 1) {
    const key = keyAt(tokens, back);
    if (key === ";" || key === ":") return false;
    if (key !== "тех" || keyAt(tokens, back + 1) !== ",") continue;
    return findPhrase(tokens, back - 1, index.numberOf) !== undefined && closes(tokens, back + 2, at);
  }
  return false;
}

// Behind the comma that ends the clause.
function closes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (keyAt(tokens, place) === ",") return true;
  return false;
}
