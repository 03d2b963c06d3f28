import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isEachBehind } from "../../quantity/each.js";
import { wholeDigitsOf } from "../../quantity/quantity.js";
import { hasStem } from "../../words/stem-table.js";
import { isDashAt, keyAt } from "../../words/token-marks.js";
import { stands } from "../carry-link.js";
import { isNearlyAsMuch, isPlain, taken } from "../giver.js";

/**
 * A Russian number by which, or to which, something else changes, as the one before has: `выпуск вырос на 7 процентов, до 12 млн тонн, кирпича —
 * упал на 3, до 540 тысяч`; `выпускает 1 500 плит, к осени мощность доведут до 2 100`.
 *
 * @param percent the last percentage
 * @param value the last figure that is none
 * @param rate what there was for each, where nothing else was told
 */
export function takenFromChange(
  figure: Found,
  percent: Found | undefined,
  value: Found | undefined,
  rate: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { at, index } = figure;
  if (index.language !== "ru" || !stands(tokens, figure, index)) return undefined;
  if (percent !== undefined && isShareInTurn(tokens, figure, percent)) return taken(figure, percent);
  if (keyAt(tokens, at - 1) !== "до" && !isOver(tokens, at)) return undefined;
  if (percent !== undefined && isStateOfShare(tokens, figure, percent, value)) return taken(figure, percent);
  // `на 30%, до 540 тысяч`
  const isBehindShare = percent !== undefined && at - percent.next <= 2;
  // `серебро подскочило на 3% — до 49,6`
  if (value === undefined)
    return isBehindShare && rate !== undefined ? taken(figure, rate, false) : undefined;
  if (!isBehindShare && !hasStem(keyAt(tokens, at - 2), index.changeStems)) return undefined;
  // `квартиры — на 9%, до 541 тысячи тенге, аренда — на 4,8, до 4 420 за метр`
  if (value.kind === "amount" && isEachBehind(tokens, figure.next, index)) return taken(figure, value, false);
  const given = taken(figure, value, "nearer");
  return isNearlyAsMuch(given, value) ? given : undefined;
}

// `перевалил за 60`
function isOver(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at - 1) === "за" && keyAt(tokens, at - 2).startsWith("перевал");
}

// `пошлины, составлявшие 39 процентов, снизят до 15`
function isStateOfShare(
  tokens: readonly Token[],
  figure: Found,
  percent: Found,
  value: Found | undefined,
): boolean {
  if (isBy(tokens, percent) || (value !== undefined && value.at > percent.at)) return false;
  return mayBePercent(figure) && hasStem(keyAt(tokens, figure.at - 2), figure.index.changeStems);
}

// `упал на 3`, or `аренда — на 4,8, до 420 тенге`, behind another such share
function isShareInTurn(tokens: readonly Token[], figure: Found, percent: Found): boolean {
  const { at, index } = figure;
  if (!isBy(tokens, figure) || !isBy(tokens, percent) || !mayBePercent(figure)) return false;
  return isDashAt(tokens, at - 2) || hasStem(keyAt(tokens, at - 2), index.changeStems);
}

function isBy(tokens: readonly Token[], { at }: Found): boolean {
  return keyAt(tokens, at - 1) === "на";
}

/** Numbers of more digits are of no percentage. */
const mostDigitsOfPercent = 2;

function mayBePercent(figure: Found): boolean {
  return isPlain(figure) && (wholeDigitsOf(figure.quantity) ?? 0) <= mostDigitsOfPercent;
}
