import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isMoneyForEach } from "./carry-rate.js";
import { isNearlyAsMuch } from "./giver.js";

/**
 * Makes money for each of a Russian amount behind a dash that another gets, pays or costs than the one before: `учителю платят 300 тысяч тенге
 * в месяц, врачу — 410 тысяч тенге`.
 */
export function withRatesInTurn(found: readonly Found[], tokens: readonly Token[]): Found[] {
  let before: Found | undefined;
  return found.map((figure) => {
    const isInTurn = before !== undefined && isOfAnother(tokens, before, figure);
    const now: Found = isInTurn ? { ...figure, kind: "rate" } : figure;
    before = now;
    return now;
  });
}

/** The most words of who the other is. */
const mostOfOther = 4;

function isOfAnother(tokens: readonly Token[], before: Found, figure: Found): boolean {
  const { at, index } = figure;
  if (index.language !== "ru" || figure.kind !== "amount") return false;
  if (!isMoneyForEach(before) || !isDashAt(tokens, at - 1) || !isNearlyAsMuch(figure, before)) return false;
  if (findPhrase(tokens, figure.next, index.totalBehind) !== undefined) return false;
  for (let back = at - 2; back >= at - 3 - mostOfOther; back -= 1) {
    const key = keyAt(tokens, back);
    if (index.carryLinks.has(key)) return key !== ":";
    if (!isWordAt(tokens, back) || hasStem(key, index.moneyStems)) return false;
    if (index.noLabels.has(key) || index.moneyNouns.has(key) || index.pay.together.has(key)) return false;
  }
  return false;
}
