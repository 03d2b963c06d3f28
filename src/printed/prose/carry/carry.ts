import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { ProseKind } from "../prose-figure.js";
import { zerosOf } from "../quantity/quantity.js";
import { keyAt } from "../words/token-marks.js";
import { withRatesInApposition } from "./apposition.js";
import { takeFromAhead } from "./carry-ahead.js";
import { takenFromBehind, takenFromStateBehind } from "./carry-forward.js";
import { takeMoney } from "./carry-money.js";
import { isMoneyForEach } from "./carry-rate.js";
import { takeRest } from "./carry-rest.js";
import { takeScaled } from "./carry-scaled.js";
import { takeThings } from "./carry-things.js";
import { withPercentagePoints } from "./english/points.js";
import { inMoneyOf, isBare, isUnnamed, isUnnamedMoney, taken } from "./giver.js";
import { takeFromBefore } from "./givers.js";
import { takeInBrackets } from "./in-brackets.js";
import { withRespectiveUnits } from "./in-pairs.js";
import { withEachInTurn } from "./kazakh/each-in-turn.js";
import { withExchange } from "./kazakh/exchange.js";
import { parallelAhead, takenInBrackets } from "./kazakh/parallel.js";
import { takenFromPriceOfMore } from "./kazakh/price-of-more.js";
import { withPricesInTurn } from "./price-in-turn.js";
import { withRatesInTurn } from "./rate-in-turn.js";
import { asTotal } from "./total.js";

/**
 * Gives figures that name no unit the unit, and the scale, of another figure of the sentence: first where words join the two, to
 * what stands behind or before, then what nothing else names.
 */
export function carryUnits(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  if (found.length < 2) return found;
  const points = withExchange(withPercentagePoints(found, tokens), tokens);
  const rates = points.some(isMoneyForEach) ? withOtherRates(points, tokens) : points;
  if (!rates.some(isUnnamed) || !rates.some(hasUnitOrScale)) return rates;
  const carried = withRespectiveUnits(rates, tokens);
  carried.reduceRight((behind, figure, at) => {
    const named =
      takenFromPriceOfMore(carried, at, tokens) ?? takenFromBehind(figure, behind, tokens) ?? figure;
    carried[at] = named;
    return named;
  });
  for (let at = carried.length - 2; at >= 0; at -= 1) {
    const figure = carried[at];
    const ahead = parallelAhead(carried, at, tokens);
    if (figure !== undefined && ahead !== undefined) carried[at] = taken(figure, ahead);
  }
  takeFromBefore(carried, tokens);
  takeInBrackets(carried, tokens);
  takeMoneyFromBehind(carried, tokens);
  const read = takenInBrackets(carried, tokens);
  takeThings(read, tokens);
  takeMoney(read, tokens);
  takeScaled(read, tokens);
  for (let at = read.length - 2; at >= 0; at -= 1) {
    const [figure, behind] = [read[at], read[at + 1]];
    if (figure?.unit !== undefined || figure === undefined || behind === undefined) continue;
    const state = takenFromStateBehind(figure, behind, tokens);
    if (state !== undefined) read[at] = state;
  }
  takeRest(read, tokens);
  takeFromAhead(read, tokens);
  return withEachInTurn(
    read.map((figure) => asTotal(figure, tokens)),
    tokens,
  );
}

function hasUnitOrScale({ unit, quantity }: Found): boolean {
  return unit !== undefined || zerosOf(quantity) !== undefined;
}

// Sums that are rates since another is one.
function withOtherRates(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  return withPricesInTurn(withRatesInTurn(withRatesInApposition(found, tokens), tokens), tokens);
}

// A scale without a unit before the first amount that names one, unless that is the same amount in other money:
// `1.3 trillion (US$3 billion)`.
function takeMoneyFromBehind(carried: Found[], tokens: readonly Token[]): void {
  carried.reduceRight<Found | undefined>((money, figure, at) => {
    if (isUnnamedMoney(figure)) {
      if (money !== undefined) carried[at] = inMoneyOf(figure, money);
      return money;
    }
    const isMoney = figure.kind === "amount" || (figure.index.language === "ru" && isMoneyForEach(figure));
    return isMoney && keyAt(tokens, figure.at - 1) !== "(" ? figure : money;
  }, undefined);
}

/** The kind of a figure to which nothing gave a unit: a scaled number counts something all the same, `11 thousand received aid`. */
export function countedKindOf(figure: Found): ProseKind {
  return zerosOf(figure.quantity) !== undefined && isBare(figure) ? "count" : figure.kind;
}
