import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isEachBehind } from "../../quantity/each.js";
import { hasStem } from "../../words/stem-table.js";
import { isDashAt, keyAt } from "../../words/token-marks.js";
import { stands } from "../carry-link.js";
import { isBare, isNearlyAsMuch, isPlain, taken } from "../giver.js";

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
  if (index.language !== "ru" || !isBare(figure) || !stands(tokens, figure, index)) return undefined;
  if (percent !== undefined && isBy(tokens, at, figure) && isBehindBy(tokens, percent))
    return isPlain(figure) && !isMany(figure) ? taken(figure, percent) : undefined;
  if (percent !== undefined && isShareInTurn(tokens, figure, percent)) return taken(figure, percent);
  const isTo = keyAt(tokens, at - 1) === "до" || isOver(tokens, at);
  if (isTo && percent !== undefined && isStateOfShare(tokens, figure, percent, value))
    return taken(figure, percent);
  // `серебро подскочило на 3% — до 49,6`
  if (value === undefined && rate !== undefined && percent !== undefined && isPlain(figure))
    return keyAt(tokens, at - 1) === "до" && percent.at > rate.at && at - percent.next <= 2
      ? taken(figure, rate, false)
      : undefined;
  if (value === undefined || !isTo) return undefined;
  // `на 30%, до 540 тысяч`
  const isBehindShare = percent !== undefined && percent.at > value.at && at - percent.next <= 2;
  if (!isBehindShare && !hasStem(keyAt(tokens, at - 2), index.changeStems)) return undefined;
  // `квартиры — на 9%, до 541 тысячи тенге, аренда — на 4,8, до 4 420 за метр`
  const isForEach = isBehindShare && value.kind === "amount" && isEachBehind(tokens, figure.next, index);
  if (isForEach) return taken(figure, value, false);
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
  if (isBehindBy(tokens, percent) || (value !== undefined && value.at > percent.at)) return false;
  return (
    isPlain(figure) && !isMany(figure) && hasStem(keyAt(tokens, figure.at - 2), figure.index.changeStems)
  );
}

// `аренда — на 4,8, до 420 тенге` behind another such share
function isShareInTurn(tokens: readonly Token[], figure: Found, percent: Found): boolean {
  const { at, next } = figure;
  if (!isPlain(figure) || isMany(figure)) return false;
  if (keyAt(tokens, at - 1) !== "на" || !isDashAt(tokens, at - 2) || !isBehindBy(tokens, percent))
    return false;
  return keyAt(tokens, next) === "," && keyAt(tokens, next + 1) === "до";
}

function isBy(tokens: readonly Token[], at: number, { index }: Found): boolean {
  return keyAt(tokens, at - 1) === "на" && hasStem(keyAt(tokens, at - 2), index.changeStems);
}

function isBehindBy(tokens: readonly Token[], { at }: Found): boolean {
  return keyAt(tokens, at - 1) === "на";
}

/** Larger numbers are of no percentage. */
const mostPercent = 100n;

function isMany({ quantity }: Found): boolean {
  const number = quantity?.lower.parts[0]?.number;
  return number !== undefined && number.places === 0 && number.digits > mostPercent;
}
