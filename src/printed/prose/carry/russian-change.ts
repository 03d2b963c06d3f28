import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { hasStem } from "../words/stem-table.js";
import { keyAt } from "../words/token-marks.js";
import { stands } from "./carry-link.js";
import { isBare, isNearlyAsMuch, isPlain, taken } from "./giver.js";

/**
 * A Russian number by which, or to which, something else changes, as the one before has: `выпуск вырос на 7 процентов, до 12 млн тонн, кирпича —
 * упал на 3, до 540 тысяч`; `выпускает 1 500 плит, к осени мощность доведут до 2 100`.
 *
 * @param percent the last percentage
 * @param value the last figure that is none
 */
export function takenFromChange(
  figure: Found,
  percent: Found | undefined,
  value: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { at, index } = figure;
  if (index.language !== "ru" || !isBare(figure) || !stands(tokens, figure, index)) return undefined;
  if (percent !== undefined && isBy(tokens, at, figure) && isBehindBy(tokens, percent))
    return isPlain(figure) && !isMany(figure) ? taken(figure, percent) : undefined;
  // `план перевыполнили на 110 тысяч`
  if (
    value !== undefined &&
    isBy(tokens, at, figure) &&
    zerosOf(figure.quantity) !== undefined &&
    index.measures.has(value.unit ?? "")
  )
    return taken(figure, value, false);
  if (value === undefined || keyAt(tokens, at - 1) !== "до") return undefined;
  // `на 30%, до 540 тысяч`
  const isBehindShare = percent !== undefined && percent.at > value.at && at - percent.next <= 2;
  if (!isBehindShare && !hasStem(keyAt(tokens, at - 2), index.changeStems)) return undefined;
  const given = taken(figure, value, "nearer");
  return isNearlyAsMuch(given, value) ? given : undefined;
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
