import type { Token } from "../../tokens.js";
import { articles } from "../words/articles.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isAttached, isDash, isDashAt, isDigitsAt, isWordAt, keyAt, tokenAt } from "../words/token-marks.js";
import { isForEachInKazakh, isSoManyEach } from "./kazakh-each.js";
import { isOfOther } from "./of-other.js";
import { isPaidToEach } from "./paid-to-each.js";
import { isPay } from "./pay.js";
import { isAblative, type Quantity, unitNameOf, zerosOf } from "./quantity.js";
import { isForOneInRussian } from "./russian-each.js";
import { isSaidOfOne } from "./said-of-one.js";
import { maySpeakOfEach } from "./speaks-of-each.js";

/**
 * Whether a quantity is one for each: `each family received …`, `по 100 МРП`, `100 MCI each`, `22 млн теңгеден`,
 * `5 000 тенге/мес.`, `20 tonnes per hectare`.
 */
export function isForEach(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { at, next, unit } = quantity;
  if (index.eachBefore.has(keyAt(tokens, at - 1)) && !isDativePlural(tokens, next, unit?.kind)) return true;
  if (isSlashed(tokens, next)) return true;
  if (unit?.kind === "noun") {
    if (isSoManyEach(tokens, quantity, index)) return true;
    if (index.measuresOfEach.has(keyAt(tokens, next - 1)) || isSpeed(tokens, quantity, index)) return true;
    // `31 doctors for every 10,000 people`: so many to a number of others.
    const each = findPhrase(tokens, next, index.eachOfThings, index.stems);
    return each !== undefined && !isDigitsAt(tokens, each.next) && !isPartOfEach(tokens, at, next, index);
  }
  if (
    isAblative(quantity) &&
    !startsAnother(tokens, quantity) &&
    !hasStem(keyAt(tokens, next), index.fromStems)
  )
    return true;
  if (!maySpeakOfEach(tokens, index)) return false;
  if (unit?.kind === "money" && isPay(tokens, quantity, index)) return true;
  if (isEachBehind(tokens, next, index) || isPriced(tokens, at, next, index)) return true;
  if (isSaidOfOne(tokens, at, index)) return true;
  if (index.language === "kk" && isForEachInKazakh(tokens, quantity, index)) return true;
  if (index.language === "ru" && isForOneInRussian(tokens, quantity, index)) return true;
  const isBehindEach =
    followsMeasure(tokens, at, index) ||
    followsEach(tokens, at, next, index) ||
    opensWithEach(tokens, at, index);
  return isBehindEach && !isTotal(tokens, at, next, index);
}

// `gusts of 110 km an hour`
function isSpeed(tokens: readonly Token[], quantity: Quantity, { depths }: ProseIndex): boolean {
  const { next } = quantity;
  return (
    depths.has(unitNameOf(quantity)) &&
    articles.has(keyAt(tokens, next)) &&
    timesOfSpeed.has(keyAt(tokens, next + 1))
  );
}

const timesOfSpeed: ReadonlySet<string> = new Set(["hour", "second"]);

// `houses with three rooms each`, `22 turbines of 4.5 MW each`: how each of those before is, and not what each got.
function isPartOfEach(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  // Not `gusts of 31 metres per second`.
  if (!eachAlone.has(keyAt(tokens, next)) || !havingParts.has(keyAt(tokens, at - 1))) return false;
  const many = keyAt(tokens, at - 2);
  return index.sameOfMany.has(many) || index.lemmaOf(many, false) !== many;
}

const eachAlone: ReadonlySet<string> = new Set(["each", "apiece"]);
const havingParts: ReadonlySet<string> = new Set([
  "with",
  "of",
  "holding",
  "containing",
  "carrying",
  "having",
  "seating",
  "measuring",
  "weighing",
]);

/** Whether what follows says that it is for each: `… each`, `… a month`, but not `… a year ago`. */
export function isEachBehind(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  // `3,000 tenge more for every tonne`
  const from = index.differences.has(keyAt(tokens, at)) ? at + 1 : at;
  if (isPaidToEach(tokens, from, index)) return true;
  const each = findPhrase(tokens, from, index.eachAfter, index.stems);
  const behind = each?.next ?? behindArticled(tokens, from, index);
  // `500 tenge per the contract`
  if (keyAt(tokens, from) === "per" && keyAt(tokens, from + 1) === "the") return false;
  return (
    behind !== undefined && (!index.timeWords.has(keyAt(tokens, behind)) || isOnSomething(tokens, behind))
  );
}

// `198,000 tenge a month on average`, `on top`, `on food`, but not `a month on`, `a year on from the flood`
function isOnSomething(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === "on" && isWordAt(tokens, at + 1) && keyAt(tokens, at + 1) !== "from";
}

// `5 million tenge a house`: behind an article and one word.
function behindArticled(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (!articles.has(keyAt(tokens, at)) || !mayBeNounAt(tokens, at + 1, index)) return undefined;
  if (findPhrase(tokens, at, index.fractions) !== undefined) return undefined;
  const listed = findPhrase(tokens, at + 1, index.nouns);
  const next = listed?.next ?? at + 2;
  const behind = keyAt(tokens, next);
  if (!mayBeNounAt(tokens, next, index) || index.behindEachAdverbs.has(behind)) return next;
  // `a sack of coal`, but not `a total of 5`
  return behind === "of" && !ofMany.has(keyAt(tokens, at + 1)) ? next : undefined;
}

const ofMany: ReadonlySet<string> = new Set([
  "total",
  "number",
  "couple",
  "majority",
  "part",
  "portion",
  "series",
]);

// `at 180,000 tenge for a cow`, but not `180,000 tenge for a cow`, which may be one.
function isPriced(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  const isPrice = keyAt(tokens, at - 1) === "at" && keyAt(tokens, next) === "for";
  return isPrice && behindArticled(tokens, next + 1, index) !== undefined;
}

// `по 20 домам`: about them, not so many each.
function isDativePlural(tokens: readonly Token[], next: number, kind: string | undefined): boolean {
  // `прошёл по 60 тысячам гектаров`, but not `по 1 рублю за бутылку`
  return (
    kind === "noun" && (dativeEnd.test(keyAt(tokens, next - 1)) || scaleEnd.test(keyAt(tokens, next - 2)))
  );
}

const dativeEnd = /(?:ам|ям|у|ю)$/u;
const scaleEnd = /(?:ячам|лионам|лиардам)$/u;

// `5 000 тенге/кв. м`, `60 км/ч`
function isSlashed(tokens: readonly Token[], next: number): boolean {
  const isSlash = keyAt(tokens, next) === "/" && isAttached(tokens, next);
  return isSlash && isWordAt(tokens, next + 1) && isAttached(tokens, next + 1);
}

// `120 теңгеден 150 теңгеге`, `9 млрд теңгеден небәрі 2 млрд теңге`
function startsAnother(tokens: readonly Token[], quantity: Quantity): boolean {
  const { next } = quantity;
  const only = onlyOf.test(keyAt(tokens, next)) ? 1 : 0;
  return isDigitsAt(tokens, next + only) || isWholeOfNext(tokens, quantity);
}

/** The most words from a whole to its part, and the zeros of what nothing has for each. */
const mostToPart = 5;
const zerosOfWhole = 9;

// `42,6 млрд теңгеден бүгінге дейін 30-ы игерілді`
function isWholeOfNext(tokens: readonly Token[], quantity: Quantity): boolean {
  if ((zerosOf(quantity) ?? 0) < zerosOfWhole) return false;
  let place = quantity.next;
  while (isWordAt(tokens, place) && place < quantity.next + mostToPart) place += 1;
  return isDigitsAt(tokens, place);
}

const onlyOf = /^(?:небәрі|тек|бары|барлығы|әзірге|бар-жоғы)$/u;

// `литріне 200 теңге`, but `2025 жылына` and `мамыр айына` are times.
function followsMeasure(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!index.eachMeasure.has(keyAt(tokens, at - 1))) return false;
  return !isDigitsAt(tokens, at - 2) && findPhrase(tokens, at - 2, index.months, index.stems) === undefined;
}

// `each family received`, `every one of the 40 families got`
function followsEach(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  for (let back = at - 1; back >= at - furthest; back -= 1) {
    const token = tokenAt(tokens, back);
    if (token === undefined) return false;
    if (token.kind === "digits") {
      if (!isWithMore(tokens, back, at, next, index)) return isCountOfEach(tokens, back, index);
      continue;
    }
    // `әр отбасыға – 9 млн теңге`
    if (token.kind === "mark" && !isDash(token)) return false;
    if (index.eachNear.has(token.key))
      return !isOfOther(tokens, back, at, index) && (back < at - 1 || !isWhole(tokens, back, index));
  }
  return false;
}

// Right before an amount: `out of every 1,000 tenge`, `for each $1 spent`: what has parts, or is returned.
function isWhole(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  return keyAt(tokens, at) === "every" || before === "for" || index.beforeWhole.has(before);
}

// `each household will receive 16 bags of coal and 50,000 tenge`
function isWithMore(
  tokens: readonly Token[],
  back: number,
  at: number,
  next: number,
  index: ProseIndex,
): boolean {
  if (!index.gettingVerbs.has(keyAt(tokens, back - 1))) return false;
  if (isWordAt(tokens, next) && !index.prepositions.has(keyAt(tokens, next))) return false;
  let place = back + 1;
  while (mayBeNounAt(tokens, place, index)) place += 1;
  return place >= at - 1;
}

/** The most tokens from the beginning of a sentence, or from how many they are, to what each gets. */
const furthest = 24;

/** The most words of what says that an amount is for all together. */
const longestTotal = 4;

// `helped each of the 14 districts and paid 140 million tenge in all`, `each got a part of the 500 tenge`
function isTotal(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  if (keyAt(tokens, at - 1) === "the") return true;
  const isBehind = isBehindPhrase(tokens, at, index.totalBefore, longestTotal);
  return isBehind || findPhrase(tokens, next, index.totalBehind) !== undefined;
}

// `Each family whose house was lost, officials said, will get …`, `Each of the 14 families, …`, `За каждый гектар, отданный под хлопок, выплатят …`
function opensWithEach(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const each = index.prepositions.has(keyAt(tokens, 0)) ? 1 : 0;
  if (at > furthest || !index.eachNear.has(keyAt(tokens, each))) return false;
  if (isOfOther(tokens, each, at, index) || (each === at - 1 && isWhole(tokens, each, index))) return false;
  for (let place = each + 1; place < at; place += 1) {
    if (isDigitsAt(tokens, place) && !isCountOfEach(tokens, place, index)) return false;
    if (tokenAt(tokens, place)?.kind === "mark" && keyAt(tokens, place) !== "," && !isDashAt(tokens, place))
      return false;
  }
  return true;
}

// Back over the number of those who get it, to the word before it.
function isCountOfEach(tokens: readonly Token[], last: number, index: ProseIndex): boolean {
  let back = last;
  while (isDigitsAt(tokens, back) || keyAt(tokens, back) === ",") back -= 1;
  const link = back;
  while (index.eachLinks.has(keyAt(tokens, back))) back -= 1;
  if (back === link) return false;
  // `every household among the 4,870`
  return index.eachNear.has(keyAt(tokens, back)) || index.eachNear.has(keyAt(tokens, back - 1));
}
