import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { zerosOf } from "../../quantity/quantity.js";
import { isDashAt, keyAt } from "../../words/token-marks.js";
import { isBare, isNearlyAsMuch } from "../giver.js";

/** The most numbers of a list before the one that names the unit. */
const longest = 5;

/**
 * Whether a Kazakh number behind a thing and a dash is its price, or of its heads, as those behind it are: `сиыр – 3 400, қой – 3 200 теңге`,
 * `сиыр – 8,6 млн, қой – 21 млн бас`.
 */
export function isInThingList(found: readonly Found[], at: number, tokens: readonly Token[]): boolean {
  const first = found[at];
  if (first?.index.language !== "kk") return false;
  if (isPaidInTurn(tokens, found[at - 1], first)) return true;
  for (let next = at + 1; next <= at + longest; next += 1) {
    const [figure, behind] = [found[next - 1], found[next]];
    if (figure === undefined || behind === undefined || !isBare(figure)) return false;
    if (keyAt(tokens, figure.next) !== "," || ![figure, behind].every(isBehindDash)) return false;
    if (behind.unit === "бас") return true;
    if (behind.kind === "amount" && behind.unit !== undefined)
      return (
        [first, behind].every(({ quantity }) => zerosOf(quantity) === undefined) &&
        isNearlyAsMuch(first, behind)
      );
  }
  return false;

  function isBehindDash({ at: place }: Found): boolean {
    return isDashAt(tokens, place - 1);
  }
}

// `мұғалім 310 мың теңге алады, директор – 480 мың`
function isPaidInTurn(tokens: readonly Token[], before: Found | undefined, { at, quantity }: Found): boolean {
  const zeros = zerosOf(quantity);
  if (zeros === undefined || before?.quantity?.unit?.kind !== "money" || zerosOf(before.quantity) !== zeros)
    return false;
  return isDashAt(tokens, at - 1) && !ofMany.test(keyAt(tokens, at - 2));
}

const ofMany = /[лдт][ае]р$/u;
