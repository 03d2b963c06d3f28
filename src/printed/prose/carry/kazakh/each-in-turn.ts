import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";
import { isMoneyForEach } from "../carry-rate.js";
import { isNearlyAsMuch } from "../giver.js";

/**
 * Makes money for each of Kazakh sums that took their money from another, and of those that others get in turn: `басына 350 мың, қойға 45 мың
 * теңге`, `бір сиырға 300 мың теңге, жылқыға 250 мың`.
 */
export function withEachInTurn(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  let rate: Found | undefined;
  return found.map((figure) => {
    const isEach =
      figure.kind === "amount" &&
      figure.index.language === "kk" &&
      (isForOne(tokens, figure) || (rate !== undefined && isInTurn(tokens, rate, figure)));
    const now: Found = isEach ? { ...figure, kind: "rate" } : figure;
    rate = isMoneyForEach(now) || isEach ? now : undefined;
    return now;
  });
}

// `басына 350 мың`, `әр мүшесіне 45 мың`
function isForOne(tokens: readonly Token[], { at, index }: Found): boolean {
  const whom = keyAt(tokens, at - 1);
  if (index.eachMeasure.has(whom)) return isWordAt(tokens, at - 2);
  return dative.test(whom) && one.test(keyAt(tokens, at - 2));
}

const dative = /[ғгқкн][ае]$/u;
const one = /^(?:бір|әр|әрбір)$/u;

/** The most tokens of whom the next is for. */
const mostOfWhom = 4;

// `, ұсақ малға 40 мың теңге`
function isInTurn(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { at } = figure;
  const comma = rate.next;
  if (keyAt(tokens, comma) !== "," || at - comma > mostOfWhom + 1) return false;
  return dative.test(keyAt(tokens, at - 1)) && isNearlyAsMuch(figure, rate);
}
