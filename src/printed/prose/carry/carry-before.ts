import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { followsOneThing } from "../quantity/russian-each.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isLinked, isListed, isOfThem, isShareOfAnother, stands } from "./carry-link.js";
import { areTooManyPlaces } from "./english/fit.js";
import { hasPlaces, inMoneyOf, isAtMost, isBare, isScaledAsMoney, isUnnamedMoney, taken } from "./giver.js";
import { isPartOfNumber } from "./part-of-number.js";
import { isInNumbersOfPeople } from "./people.js";
import { isOtherPay, isSumToldOf } from "./russian/money.js";
import { areThoseWhoGet } from "./russian/those-who-get.js";

/**
 * A figure that names no unit with that of the last figure before it, where words say that both are of the same: `260 billion
 * sponsored and 137 from the budget`, `40 of the 734 enterprises`, `за 5 месяцев, а не за 7`.
 *
 * @param money the last money before it
 */
export function takenFromBefore(
  figure: Found,
  giver: Found | undefined,
  money: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { index } = figure;
  if (isUnnamedMoney(figure) && money !== undefined) return inMoneyOf(figure, money);
  // `соседу дали 2 млн тенге, ещё троим — по 500 тысяч`
  if (money !== undefined && isBare(figure) && isThousandsEach(tokens, figure))
    return { ...taken(figure, money), kind: "rate" };
  if (money !== undefined && money === giver && isForHead(tokens, figure))
    return { ...taken(figure, money, false), kind: "rate" };
  if (money !== undefined && isOtherPay(tokens, figure))
    return { ...taken(figure, money, false), kind: "rate" };
  if (!isBare(figure) || giver === undefined || isTooMany(figure, giver, tokens)) return undefined;
  if (giver.kind === "amount" && areThoseWhoGet(tokens, figure)) return undefined;
  // `отозвано 14 лицензий, штрафов — на 42 млн`, `на ремонт 407 домов, 900 млн — на покупку`
  if (
    giver.kind === "count" &&
    isScaledAsMoney(figure) &&
    zerosOf(giver.quantity) === undefined &&
    (keyAt(tokens, figure.at - 1) === "на" || isSpentOn(tokens, figure))
  )
    return undefined;
  if (giver.kind === "amount" && isFewInWords(figure)) {
    if (isSharedOut(tokens, figure)) return partOf(figure, giver);
    return isPartInWords(tokens, figure, giver) ? taken(figure, giver, "nearer") : undefined;
  }
  if (isSumToldOf(tokens, giver, figure)) return taken(figure, giver);
  // `lent 76 billion tenge to 5,100 farmers, and plans to lend 90`, `took 640 million and cost 410`
  if (money?.kind === "amount" && isSpokenOfMoney(tokens, figure)) return taken(figure, money);
  // `по 5 домов, а 40 семьям — по 7`
  if (giver.kind === "count" && index.eachBefore.has(keyAt(tokens, figure.at - 1))) return undefined;
  // `4,018 claims out of 4,655`
  if (findPhrase(tokens, giver.next, index.ofWhole)?.next === figure.at)
    return taken(figure, giver, hasPlaces(giver) && "nearer");
  if (index.language !== "ru" && isOfThem(tokens, figure)) return undefined;
  // `got 22, of which five end at a wall`: whatever follows.
  if (isBehindPhrase(tokens, figure.at, index.ofWhich, 3)) return partOf(figure, giver);
  if (isMeasuredInTurn(tokens, figure, giver)) return taken(figure, giver, "nearer");
  if (isBehindSamePreposition(tokens, giver, figure)) return taken(figure, giver);
  const isInList = isListed(tokens, giver, figure, index) || isShareOfAnother(tokens, giver, figure);
  const isOfGiver = isInList || isLinked(tokens, giver, figure, index);
  if (!isOfGiver || !stands(tokens, figure, index)) return undefined;
  // `bought 610 thousand tonnes, Tajikistan 380 thousand and Italy 95`
  const isOfThousands = isInList && giver.kind === "count" && sharesThousand(giver);
  return taken(figure, giver, isOfThousands || isMeasureInTurn(tokens, figure, giver) ? "nearer" : true);
}

function isSpentOn(tokens: readonly Token[], { next }: Found): boolean {
  return isDashAt(tokens, next) && keyAt(tokens, next + 1) === "на";
}

// `Узбекистан купил 390 тыс. тонн муки, Афганистан — 275`
function isMeasureInTurn(tokens: readonly Token[], { at, index }: Found, { unit = "" }: Found): boolean {
  if (!isDashAt(tokens, at - 1)) return false;
  // `64 тысячи человек, в прошлом году — 51`
  return index.measures.has(unit) || thenBehind.test(keyAt(tokens, at - 2));
}

const thenBehind = /^(?:году|годом|месяце|ранее|раньше|назад)$/u;

// `734 firms got 14.6 billion tenge, of which 40 through the fund`: no part of money is more than it.
function partOf(figure: Found, giver: Found): Found | undefined {
  const part = taken(figure, giver);
  return giver.kind === "amount" && !isAtMost(part, giver) ? undefined : part;
}

/** The most words from `of which` to a number. */
const mostOfPart = 5;

// `of which wheat made up 12.4`, `of which the state covers seven`, `из которых казна возместила три`: who has how much of it, and nothing else.
function isSharedOut(tokens: readonly Token[], figure: Found): boolean {
  const { at, index } = figure;
  if (index.language === "kk" || !stands(tokens, figure, index)) return false;
  for (let back = at - 1; back >= at - mostOfPart - 1; back -= 1) {
    if (!isWordAt(tokens, back)) return false;
    const part = findPhrase(tokens, back, index.ofWhich);
    if (part !== undefined) return part.next < at - 1;
  }
  return false;
}

/** Whether another has so much of a measure: `запросил девять лет, суд дал шесть`. Before it stand a comma, who, and what was done. */
export function isMeasuredInTurn(tokens: readonly Token[], figure: Found, giver: Found): boolean {
  const { at, index } = figure;
  if (!index.measures.has(giver.unit ?? "") || !index.measuringVerbs.has(keyAt(tokens, at - 1))) return false;
  if (!stands(tokens, figure, index) && !index.joinLinks.has(keyAt(tokens, figure.next))) return false;
  for (let back = at - 2; back >= at - 2 - mostOfWho && back >= giver.next; back -= 1)
    if (!isWordAt(tokens, back)) return index.carryLinks.has(keyAt(tokens, back));
  return false;
}

/** The most words that name who did it. */
const mostOfWho = 4;

// Its own number is one of thousands, as those of a list are.
function sharesThousand({ quantity, carried }: Found): boolean {
  return carried !== undefined && zerosOf(quantity) === 3;
}

/** Whether a number is so small, and in words, that it is of people or of things: `540 tenge for ten`. */
export function isFewInWords({ quantity }: Found): boolean {
  const part = quantity?.lower.parts[0];
  return part?.number.inWords === true && part.zeros === undefined && part.number.digits <= 10n;
}

// `из 10 млрд тенге больше шести ушло на дороги`, but not `из 10 млн тенге троим дали два`
function isPartInWords(tokens: readonly Token[], figure: Found, giver: Found): boolean {
  const { at, next, index } = figure;
  if (at !== giver.next || keyAt(tokens, giver.at - 1) !== "из") return false;
  if (isInNumbersOfPeople(tokens, figure) || !stands(tokens, figure, index)) return false;
  const verb = keyAt(tokens, next);
  return /(?:ло|ли|[уюая]т|[еи]т|[нт]о|[оы]|ся|сь)$/u.test(verb) && index.shapes.verb(verb);
}

function isThousandsEach(tokens: readonly Token[], figure: Found): boolean {
  const { at, index } = figure;
  return isScaled(figure) && index.eachBefore.has(keyAt(tokens, at - 1)) && stands(tokens, figure, index);
}

// `168,4 млрд долларов, на душу населения приходится 8,3 тысячи`
function isForHead(tokens: readonly Token[], figure: Found): boolean {
  const { at, index } = figure;
  if (index.language !== "ru" || !isBare(figure) || !stands(tokens, figure, index)) return false;
  return (isScaled(figure) || !hasPlaces(figure)) && followsOneThing(tokens, at, index);
}

function isScaled({ quantity }: Found): boolean {
  return zerosOf(quantity) !== undefined;
}

// `plans to lend 90`, `с капиталом в 100 тысяч`
function isSpokenOfMoney(tokens: readonly Token[], figure: Found): boolean {
  const { at, index } = figure;
  const before = index.beforeAmounts.has(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  const word = keyAt(tokens, before);
  if (hasStem(word, index.moneyStems)) return true;
  // `дворнику вручили 500 тысяч`, `приз в 10 тысяч`
  const isSum = before === at - 2 && index.sumsBefore.has(word);
  return isScaled(figure) && (isSum || hasStem(word, index.givingStems));
}

/** Whether a number is more than there are percent, or places: `87 percent of the schools, or 5,324`. */
export function isTooMany(figure: Found, giver: Found, tokens: readonly Token[]): boolean {
  const { quantity, numberAt, index } = figure;
  const part = quantity?.lower.parts[0];
  if (areTooManyPlaces(figure, giver)) return true;
  if (giver.kind !== "percent" || part === undefined) return false;
  // `цены поднялись на 18%: с 74 до 87`
  if (keyAt(tokens, numberAt - 2) === ":" && index.stateFrom.has(keyAt(tokens, numberAt - 1)))
    return keyAt(tokens, giver.at - 1) === "на";
  // `сократилась на 34 процента, исчезли 86 из 412`
  if (isPartOfNumber(tokens, figure)) return true;
  // `подорожали на 14 процентов, десяток стоит 540 тенге`
  if (findPhrase(tokens, numberAt, index.multipliersAlone) !== undefined) return true;
  return part.zeros !== undefined || (part.number.places === 0 && part.number.digits > mostPercent);
}

const mostPercent = 200n;

// `за 5 месяцев, а не за 7`
function isBehindSamePreposition(tokens: readonly Token[], giver: Found, figure: Found): boolean {
  const preposition = keyAt(tokens, figure.at - 1);
  const isSame = keyAt(tokens, giver.at - 1) === preposition && figure.index.prepositions.has(preposition);
  return isSame && figure.at - giver.next <= furthestAlike && stands(tokens, figure, figure.index);
}

/** The most words between two behind the same preposition. */
const furthestAlike = 4;
