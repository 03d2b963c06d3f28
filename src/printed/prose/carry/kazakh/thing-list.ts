import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { zerosOf } from "../../quantity/quantity.js";
import { isDashAt, keyAt } from "../../words/token-marks.js";
import { isBare, isNearlyAsMuch } from "../giver.js";

/** The most numbers of a list before the one that names the unit. */
const longest = 8;

/**
 * Whether a Kazakh number behind a thing and a dash is its price, or of its heads, as those behind it are: `сиыр – 3 400, қой – 3 200 теңге`,
 * `сиыр – 8,6 млн, қой – 21 млн бас`.
 */
export function isInThingList(
  found: readonly Found[],
  at: number,
  first: Found,
  tokens: readonly Token[],
): boolean {
  if (first.index.language !== "kk") return false;
  if (isPaidInTurn(tokens, found[at - 1], first)) return true;
  let last = first;
  for (const figure of found.slice(at + 1, at + 1 + longest)) {
    if (keyAt(tokens, last.next) !== "," || !isBehindDash(last) || !isBehindDash(figure)) return false;
    if (figure.unit === "бас") return true;
    if (figure.kind === "amount") return isNearlyAsMuch(first, figure);
    if (!isBare(figure)) return false;
    last = figure;
  }
  return false;

  function isBehindDash({ at: place }: Found): boolean {
    return isDashAt(tokens, place - 1);
  }
}

// `мұғалім 310 мың теңге алады, директор – 480 мың`
function isPaidInTurn(tokens: readonly Token[], before: Found | undefined, { at, quantity }: Found): boolean {
  const zeros = zerosOf(quantity);
  if (before?.quantity?.unit?.kind !== "money" || zerosOf(before.quantity) !== zeros) return false;
  return isDashAt(tokens, at - 1) && !ofMany.test(keyAt(tokens, at - 2));
}

const ofMany = /[лдт][ае]р$/u;
