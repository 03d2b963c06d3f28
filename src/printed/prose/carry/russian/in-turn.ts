import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { zerosOf } from "../../quantity/quantity.js";
import { findPhrase } from "../../words/phrase-table.js";
import { hasStem } from "../../words/stem-table.js";
import { isDashAt, isDigitsAt, isWordAt, keyAt } from "../../words/token-marks.js";
import { areThings } from "../carry-things.js";
import { inMoneyOf, isBare, isScaledAsMoney, isUnnamedMoney, taken } from "../giver.js";
import { isPartOfNumber } from "../part-of-number.js";

/** The figures before a number of which it may be another. */
export interface Before {
  readonly giver: Found | undefined;
  /** What gave before that. */
  readonly before: Found | undefined;
  readonly counted: Found | undefined;
  readonly rate: Found | undefined;
  readonly money: Found | undefined;
}

/**
 * A Russian number behind a dash with what stands in the same place of the clause before: `семьи получат по 20 млн тенге, шестеро раненых — от 3 до
 * 5 млн`, `убрано 3,1 из 5,2 млн гектаров, на севере — 2,6 из 4,3`, `намолотили 25 млн тонн по 15,4 центнера, год назад — 17 млн`. A
 * factor and what a score is out of are of nothing: `превысили в 3 раза, пыли — в полтора`, `балл составил 66 из 140`.
 *
 * @param last the last measured one, whether it names a unit or not
 */
export function takenInRussianTurn(
  figure: Found,
  last: Found | undefined,
  givers: Before,
  tokens: readonly Token[],
): Found | undefined {
  const { at, index } = figure;
  if (index.language !== "ru" || last === undefined) return undefined;
  const { giver, before, counted, rate, money } = givers;
  if (isFactorAgain(figure, last, tokens) || isOutOfScore(figure, last, tokens))
    return { ...figure, isApart: true };
  if (rate !== undefined && isPaidTo(figure, tokens)) return taken(figure, rate, "nearer");
  if (!isDashAt(tokens, at - 1)) return undefined;
  const isSum = isUnnamedMoney(figure) || isScaledAsMoney(figure);
  if (isSum && rate !== undefined && rate === money && last.next === at - 1 && areThings(last))
    return { ...inMoneyOf(figure, rate), kind: "rate" };
  const zeros = zerosOf(figure.quantity);
  if (zeros === undefined) {
    if (counted === undefined || !isWhole(counted, tokens)) return undefined;
    return isPartOfNumber(tokens, figure) ? taken(figure, counted, "nearer") : undefined;
  }
  const isFirstOfTwo = isMeasure(giver) && isMeasure(before) && zerosOf(giver.quantity) === undefined;
  return isFirstOfTwo && zerosOf(before.quantity) === zeros ? taken(figure, before, false) : undefined;
}

// `при стаже в 33 года выплата доходит до 54 тысяч`
function isPaidTo({ at, index }: Found, tokens: readonly Token[]): boolean {
  return (
    index.stateTo.has(keyAt(tokens, at - 1)) &&
    hasStem(keyAt(tokens, at - 2), index.changeStems) &&
    hasStem(keyAt(tokens, at - 3), index.moneyStems)
  );
}

function isMeasure(figure: Found | undefined): figure is Found {
  return figure?.kind === "count" && figure.index.measures.has(figure.unit ?? "");
}

// `в 3–4 раза, пыли — в полтора`
function isFactorAgain({ at, index }: Found, last: Found, tokens: readonly Token[]): boolean {
  if (keyAt(tokens, at - 1) !== "в" || !isDashAt(tokens, at - 2)) return false;
  return findPhrase(tokens, last.next - 1, index.times) !== undefined;
}

// `66,4 из 140`
function isOutOfScore({ at, next, index }: Found, last: Found, tokens: readonly Token[]): boolean {
  if (!isBare(last) || findPhrase(tokens, last.next, index.ofWhole)?.next !== at) return false;
  return !isWordAt(tokens, next);
}

function isWhole({ at }: Found, tokens: readonly Token[]): boolean {
  return keyAt(tokens, at - 1) === "из" && isDigitsAt(tokens, at - 2);
}
