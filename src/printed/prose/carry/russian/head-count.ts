import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { zerosOf } from "../../quantity/quantity.js";
import { findPhrase } from "../../words/phrase-table.js";
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
  const counted: Found = { ...figure, kind: "count" };
  if (isPopulation(tokens, figure)) return counted;
  // `выросло с 12 тысяч в мае до 90 тысяч`
  const isSecond = before !== undefined && isUnnamed(before) && isState(tokens, figure);
  if (!isNumberOfThose(tokens, figure, isSecond ? fromBefore : from)) return undefined;
  if (zerosOf(figure.quantity) !== undefined || !areStates(tokens, figure, behind)) return counted;
  // `с 3 до 5 млн человек`: that gives it both.
  if (behind.unit !== undefined) return undefined;
  const zeros = zerosOf(behind.quantity);
  return zeros === undefined ? counted : { ...counted, carried: { found: behind, zeros, unit: false } };
}

// `до 150`
function isState(tokens: readonly Token[], { at, index }: Found): boolean {
  return index.stateTo.has(keyAt(tokens, at - 1));
}

// `со 120 до 150`
function areStates(tokens: readonly Token[], first: Found, second: Found | undefined): second is Found {
  if (second?.at !== first.next + 1 || !isState(tokens, second)) return false;
  return first.index.stateFrom.has(keyAt(tokens, first.at - 1));
}

// `городок с населением в 250 тысяч`
function isPopulation(tokens: readonly Token[], { at, quantity }: Found): boolean {
  const noun = keyAt(tokens, at - 1) === "в" ? at - 2 : at - 1;
  if (keyAt(tokens, noun) !== "населением" || keyAt(tokens, noun - 1) !== "с") return false;
  return zerosOf(quantity) !== undefined;
}

/** The most tokens from such a label to its number. */
const furthest = 18;

// A comma behind those ends what is said of them: `число тех, кто остался без крова, выросло`.
function isNumberOfThose(tokens: readonly Token[], { at, index }: Found, from: number): boolean {
  let closes = false;
  for (let back = at - 1; back > from && back > at - furthest; back -= 1) {
    const key = keyAt(tokens, back);
    if (key === "тех" && keyAt(tokens, back + 1) === ",")
      return closes && findPhrase(tokens, back - 1, index.numberOf) !== undefined;
    if (key === ";" || key === ":") return false;
    closes ||= key === "," && keyAt(tokens, back - 1) !== "тех";
  }
  return false;
}
