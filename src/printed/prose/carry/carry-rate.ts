import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isEachBehind } from "../quantity/each.js";
import { isAdverb } from "../unit/noun-shape.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isAttached, isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
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
  if (index.language === "en" && hasStem(keyAt(tokens, figure.at - 1), index.personStems)) return undefined;
  if (isLinkedAlike(tokens, rate, figure)) return taken(figure, rate);
  if (before !== rate && !isRateInTurn(before, rate)) return undefined;
  if (isRussianRateInTurn(tokens, rate, figure)) return taken(figure, rate, "nearer");
  if (isKazakhPayInTurn(tokens, rate, figure)) return taken(figure, rate);
  // `зарабатывая 132 тысячи тенге, из которых 15 тысяч тратит на проезд`
  const isPartOfIt = index.language === "ru" && isBehindPhrase(tokens, figure.at, index.ofWhich, 3);
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
  if (before?.kind !== "rate" || before.quantity?.unit?.kind !== "noun") return false;
  const { eachBefore } = figure.index;
  const areEach =
    eachBefore.has(keyAt(tokens, figure.at - 1)) && eachBefore.has(keyAt(tokens, before.at - 1));
  return areEach && stands(tokens, figure, figure.index);
}

/** The most words of what else has a price. */
const mostOfThing = 2;

// With a link and the same word before the amount: `fines of 20 MCI were handed to drivers and of 50 to firms`, `petrol at 205 tenge a litre and diesel at 295`
function isLinkedAlike(tokens: readonly Token[], rate: Found, { at, index }: Found): boolean {
  const preposition = keyAt(tokens, at - 1);
  if (!index.beforeAmounts.has(preposition) || keyAt(tokens, rate.at - 1) !== preposition) return false;
  // `— в среднем в 98 тысяч`
  const last = isBehindPhrase(tokens, at - 1, index.averages, 2) ? at - 4 : at - 2;
  for (let back = last; back >= last - mostOfThing && back >= rate.next; back -= 1) {
    const key = keyAt(tokens, back);
    if (index.carryLinks.has(key)) return true;
    if (!mayBeNounAt(tokens, back, index)) return false;
  }
  return false;
}

// `20 МРП, для должностных лиц 50, для компаний 100`: the second took it over too.
function isRateInTurn(before: Found | undefined, rate: Found): boolean {
  return before !== undefined && before.kind === "rate" && before.unit === rate.unit;
}

// The same preposition behind both, or a dash before both: `10 MCI for adults, 5 for children`.
function isParallel(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { index } = figure;
  // `по 450 тысяч тенге за корову, 600 — за лошадь`
  const dash = index.language === "ru" && isDashAt(tokens, figure.next) ? 1 : 0;
  const preposition = keyAt(tokens, figure.next + dash);
  const afterRate = dash === 1 && isDashAt(tokens, rate.next) ? rate.next + 1 : rate.next;
  const isAlike = keyAt(tokens, afterRate) === preposition || isBehindEach(tokens, rate, preposition);
  const isPreposition =
    index.prepositions.has(preposition) || (index.language === "en" && index.ofWords.has(preposition));
  if (isPreposition && isAlike) return figure.at - rate.next <= furthest;
  // `до 139 тысяч тенге в месяц, минимальная — до 71 300`
  const state = index.stateTo.has(keyAt(tokens, figure.at - 1)) ? 1 : 0;
  const isSame =
    state === 1 ? keyAt(tokens, rate.at - 1) === keyAt(tokens, figure.at - 1) : isBehindDash(tokens, rate.at);
  const opens = state === 1 && keyAt(tokens, figure.at - 3) === ",";
  return isSame && opens && stands(tokens, figure, index);
}

// `dividends of 180 tenge a share for 2023 and 215 for 2024`
function isBehindEach(tokens: readonly Token[], { next, index }: Found, preposition: string): boolean {
  const says = index.language === "en" && /^(?:per|every|each|an?)$/u.test(keyAt(tokens, next));
  return says && [next + 2, next + 3].some((at) => keyAt(tokens, at) === preposition);
}

// `— 75 тыс. рублей на человека`, `— из расчета 75 тыс. рублей на человека`
function isBehindDash(tokens: readonly Token[], at: number): boolean {
  return isDashAt(tokens, at - 3) && reckoned.test(`${keyAt(tokens, at - 2)} ${keyAt(tokens, at - 1)}`);
}

const reckoned = /^(?:из расчета|в размере|в среднем|в сумме|по ставке|по цене|по тарифу)$/u;

// `95,000 tenge a month, of which the budget refunds 62,000`, `4,000 tenge a ewe; this year they get 6,500`
function isPaid(tokens: readonly Token[], { at, next, index }: Found): boolean {
  const verb = keyAt(tokens, /^(?:only|just|merely)$/u.test(keyAt(tokens, at - 1)) ? at - 2 : at - 1);
  return (hasStem(verb, index.moneyStems) || index.gettingVerbs.has(verb)) && !isWordAt(tokens, next);
}

// `a pension of 144,000 tenge, against 132,000 a year ago`, `95,000 tenge a tonne, 12,000 more than last autumn`
export function isComparedRate(
  tokens: readonly Token[],
  rate: Found,
  { at, next, index, quantity }: Found,
): boolean {
  if (index.language !== "en" || at - rate.next > furthest) return false;
  if (quantity?.lower.parts[0]?.number.inWords) return false;
  if (isBehindPhrase(tokens, at, index.comparisons, 4)) return true;
  // `has dropped to 1.8 children per woman from 2.9`
  const isState = index.stateTo.has(keyAt(tokens, rate.at - 1)) && index.stateFrom.has(keyAt(tokens, at - 1));
  if (isState && at - rate.next <= mostOfEach) return true;
  const isBehindComma = keyAt(tokens, at - 1) === ",";
  return isBehindComma && index.differences.has(keyAt(tokens, next)) && keyAt(tokens, next + 1) === "than";
}

/** The most tokens of for what each is, and the preposition behind it. */
const mostOfEach = 5;

/** The most tokens from one such figure to the next. */
const furthest = 12;

function isInTurn(tokens: readonly Token[], rate: Found, figure: Found): boolean {
  const { index } = figure;
  const isForCase = index.casesBehind.has(keyAt(tokens, figure.next));
  if (!isForCase && !stands(tokens, figure, index)) return false;
  // `285,000 tenge a month, doctors 410,000`
  if (rate.unit !== "MCI") {
    const behind = tokens[figure.next];
    // `buckwheat 510 and sugar 480`
    const ends = behind?.kind !== "word" || (index.language === "en" && index.joinLinks.has(behind.key));
    return ends && namesWho(tokens, figure, index);
  }
  // `100 MCI each, and 40 went home`
  const isLinkedBefore = index.carryLinks.has(keyAt(tokens, figure.at - 1));
  if (isLinkedBefore && isWordAt(tokens, figure.next) && !isForCase) return false;
  return isLinked(tokens, rate, figure, index) || namesWho(tokens, figure, index);
}

/** The most words that name who gets it. */
const mostWords = 3;

// `…, and repeat offenders 300`, `…, врачи — 300`
function namesWho(tokens: readonly Token[], { at, index }: Found, { shapes, notNouns }: ProseIndex): boolean {
  const last = isDashAt(tokens, at - 1) ? at - 2 : at - 1;
  for (let back = last; back >= last - mostWords; back -= 1) {
    const token = tokens[back];
    if (token === undefined) return false;
    // `, АИ-95 — 248`
    if (token.kind === "digits" && isAttached(tokens, back) && isDashAt(tokens, back - 1)) {
      back -= 1;
      continue;
    }
    if (index.carryLinks.has(token.key)) return back < last;
    // `за баню — 200 тысяч`
    const opens = last < at - 1 && index.prepositions.has(token.key);
    if (opens && index.carryLinks.has(keyAt(tokens, back - 1))) return back < last;
    // `a nurse 180,000 tenge a month and a surgeon 600,000`
    if (back < last && (index.determiners.has(token.key) || token.key === "each")) continue;
    if (token.kind !== "word" || notNouns.has(token.key)) return false;
    // `за козла`
    // `за полностью разрушенный`
    const isNoun =
      index.language === "ru" &&
      (isAdverb(tokens, back, index) || findPhrase(tokens, back, index.nouns) !== undefined);
    if (shapes.verb(token.key) && !isNoun) return false;
  }
  return false;
}

/** Whether a figure is one whose unit a number before it may share: `a fine of 50 or 100 MCI`. */
export function isShared(figure: Found): boolean {
  return isGiver(figure) || (figure.kind === "rate" && figure.unit !== undefined);
}
