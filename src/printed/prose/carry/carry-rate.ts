import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isEachBehind } from "../quantity/each.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isLinked, stands } from "./carry-link.js";
import { isBare, isGiver, taken } from "./giver.js";
import { isKazakhPayInTurn } from "./kazakh/rate.js";
import { isRussianRateInTurn } from "./russian/rate.js";

/** Whether a figure is money, or MCI, for each. */
export function isMoneyForEach({ kind, quantity }: Found): boolean {
  return kind === "rate" && (quantity?.unit?.kind === "money" || quantity?.unit?.kind === "MCI");
}

/**
 * A number that names nothing with the unit of what there was for each before it: `по 3–5 млн тенге, а 40 из них — по 7`,
 * `a fine of 150 MCI, and repeat offenders 300`, `50 МРП за автомобиль и 150 за грузовик`.
 *
 * @param before the measured figure right before it
 */
export function takenFromRate(
  figure: Found,
  rate: Found | undefined,
  before: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (!isBare(figure)) return undefined;
  const { index } = figure;
  if (isSoManyInTurn(tokens, before, figure)) return taken(figure, before, "nearer");
  if (rate === undefined) return undefined;
  // `three officials 200 MCI and two contractors 500 each`
  const isForEach = isEachBehind(tokens, figure.next, index);
  if (isForEach || index.eachBefore.has(keyAt(tokens, figure.at - 1))) return taken(figure, rate);
  // `fined them 50 MCI each and jailed two`
  if (hasStem(keyAt(tokens, figure.at - 1), index.personStems)) return undefined;
  if (isLinkedAlike(tokens, rate, figure)) return taken(figure, rate);
  if (before !== rate) return undefined;
  if (isRussianRateInTurn(tokens, rate, figure)) return taken(figure, rate, "nearer");
  if (isKazakhPayInTurn(tokens, rate, figure)) return taken(figure, rate);
  // `зарабатывая 132 тысячи тенге, из которых 15 тысяч тратит на проезд`
  const isPartOfIt = isBehindPhrase(tokens, figure.at, index.ofWhich, 3);
  const isOfSame =
    isPartOfIt ||
    isParallel(tokens, rate, figure) ||
    isPaid(tokens, figure) ||
    isInTurn(tokens, rate, figure) ||
    isComparedRate(tokens, rate, figure);
  return isOfSame ? taken(figure, rate) : undefined;
}

// `по 32 центнера с гектара, в прошлом году — по 27`
function isSoManyInTurn(tokens: readonly Token[], before: Found | undefined, figure: Found): before is Found {
  if (before?.kind !== "rate") return false;
  const { eachBefore } = figure.index;
  const areEach =
    eachBefore.has(keyAt(tokens, figure.at - 1)) && eachBefore.has(keyAt(tokens, before.at - 1));
  return areEach && stands(tokens, figure, figure.index);
}

// With a link and the same word before the amount: `fines of 20 MCI were handed to drivers and of 50 to firms`, `petrol at 205 tenge a litre and diesel at 295`
function isLinkedAlike(tokens: readonly Token[], rate: Found, { at, index }: Found): boolean {
  const preposition = keyAt(tokens, at - 1);
  if (!index.beforeAmounts.has(preposition) || keyAt(tokens, rate.at - 1) !== preposition) return false;
  return [at - 2, at - 3, at - 4].some((back) => index.carryLinks.has(keyAt(tokens, back)));
}

// The same preposition behind both: `10 MCI for adults, 5 for children`.
function isParallel(tokens: readonly Token[], rate: Found, { next, index }: Found): boolean {
  const preposition = keyAt(tokens, next);
  if (!index.prepositions.has(preposition)) return false;
  return keyAt(tokens, rate.next) === preposition || isBehindEach(tokens, rate, preposition);
}

// `dividends of 180 tenge a share for 2023 and 215 for 2024`
function isBehindEach(tokens: readonly Token[], { next }: Found, preposition: string): boolean {
  const says = /^(?:per|every|each|an?)$/u.test(keyAt(tokens, next));
  return says && [next + 2, next + 3].some((at) => keyAt(tokens, at) === preposition);
}

// `95,000 tenge a month, of which the budget refunds 62,000`, `4,000 tenge a ewe; this year they get 6,500`
function isPaid(tokens: readonly Token[], { at, next, index }: Found): boolean {
  const verb = keyAt(tokens, /^(?:only|just|merely)$/u.test(keyAt(tokens, at - 1)) ? at - 2 : at - 1);
  return (hasStem(verb, index.moneyStems) || index.gettingVerbs.has(verb)) && !isWordAt(tokens, next);
}

// `a pension of 144,000 tenge, against 132,000 a year ago`, `95,000 tenge a tonne, 12,000 more than last autumn`
export function isComparedRate(tokens: readonly Token[], rate: Found, { at, next, index }: Found): boolean {
  if (isBehindPhrase(tokens, at, index.comparisons, 4)) return true;
  // `has dropped to 1.8 children per woman from 2.9`
  if (index.stateTo.has(keyAt(tokens, rate.at - 1)) && index.stateFrom.has(keyAt(tokens, at - 1)))
    return true;
  const isBehindComma = keyAt(tokens, at - 1) === ",";
  return isBehindComma && index.differences.has(keyAt(tokens, next)) && keyAt(tokens, next + 1) === "than";
}

function isInTurn(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { index, next } = figure;
  const behind = keyAt(tokens, next);
  // `285,000 tenge a month, doctors 410,000`, `buckwheat 510 and sugar 480`
  const ends = !isWordAt(tokens, next) || index.joinLinks.has(behind);
  if (ends && stands(tokens, figure, index) && namesWho(tokens, figure)) return true;
  // `5 MCI, or 10 if it happens again`, but not `100 MCI each, and 40 went home`
  const isAlone = ends || index.casesBehind.has(behind);
  return rate.unit === "MCI" && isAlone && isLinked(tokens, rate, figure, index);
}

/** The most words that name who gets it. */
const mostWords = 3;

// `…, and repeat offenders 300`, `…, врачи — 300`
function namesWho(tokens: readonly Token[], { at, index }: Found): boolean {
  const last = isDashAt(tokens, at - 1) ? at - 2 : at - 1;
  for (let back = last; back >= last - mostWords; back -= 1) {
    const key = keyAt(tokens, back);
    // `за баню — 200 тысяч`
    const opens = index.prepositions.has(key) && index.carryLinks.has(keyAt(tokens, back - 1));
    if (opens || index.carryLinks.has(key)) return back < last;
    // `, АИ-95 — 248`
    if (isDigitsAt(tokens, back) && isDashAt(tokens, back - 1)) back -= 1;
    // `a nurse 180,000 tenge a month and a surgeon 600,000`
    else if (!index.determiners.has(key) && (!mayBeNounAt(tokens, back, index) || index.shapes.verb(key)))
      return false;
  }
  return false;
}

/** Whether a figure is one whose unit a number before it may share: `a fine of 50 or 100 MCI`. */
export function isShared(figure: Found): boolean {
  return isGiver(figure) || (figure.kind === "rate" && figure.unit !== undefined);
}
