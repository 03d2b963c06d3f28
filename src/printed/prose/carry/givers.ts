import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isEachBehind } from "../quantity/each.js";
import { wholeDigitsOf } from "../quantity/quantity.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import { keyAt } from "../words/token-marks.js";
import { isAside } from "./aside.js";
import { isBase } from "./base.js";
import { isMeasuredInTurn, takenFromBefore } from "./carry-before.js";
import { takenFromCounted } from "./carry-counted.js";
import { isOfThem, isOfThose } from "./carry-link.js";
import { isMoneyForEach, takenFromRate } from "./carry-rate.js";
import { giverOf, isSubject, subjectInTurn } from "./carry-subject.js";
import { areThings, isOfPlaces } from "./carry-things.js";
import { withEachBehind } from "./each-behind.js";
import { isOfNoSuch, saysTheSame } from "./english/fit.js";
import { takenOverInner } from "./english/over-inner.js";
import { takenFromEnglishPercent } from "./english/percent.js";
import { takenFromEnglishRate } from "./english/rate-in-turn.js";
import { takenForTotal } from "./english/total.js";
import { takenInTurn } from "./given-in-turn.js";
import { hasPlaces, isBare, isGiver, isPlain, isTooFewFor, isUnnamed, taken } from "./giver.js";
import { takenFromPair } from "./in-pairs.js";
import { isJoinedTo, widerOf } from "./joined.js";
import { countedOf, isOfTime, thingsOf } from "./kazakh/of-those.js";
import { takenFromThen } from "./kazakh/then.js";
import { type Givers, noGivers } from "./last-givers.js";
import { mayBeOf } from "./people.js";
import { priceInTurn } from "./price-in-turn.js";
import { takenFromChange } from "./russian/change.js";
import { takenInRussianTurn } from "./russian/in-turn.js";
import { isPartOfThing } from "./scale-of-things.js";

/** Goes over the figures of a sentence, and gives those that name no unit that of one before. */
export function takeFromBefore(carried: Found[], tokens: readonly Token[]): void {
  let givers = noGivers;
  // Those before an open bracket; what stands within gives nothing to what is behind it.
  let outside: Givers | undefined;
  // What stood within the brackets before: `сахар (по 160 тенге), соль (по 110)`.
  let within: Givers | undefined;
  let closed = 0;
  let last: Found | undefined;
  let token = 0;
  for (const [at, figure] of carried.entries()) {
    for (; token < figure.at; token += 1) {
      const key = keyAt(tokens, token);
      if (key === "(" && outside === undefined) {
        outside = givers;
        const inTurn = isNextInBrackets(tokens, closed, token, figure) ? within : undefined;
        givers = inTurn ?? { ...givers, rate: givers.rate ?? within?.rate };
      } else if (key === ")" && outside !== undefined) {
        within = givers;
        closed = token;
        givers = outside;
        outside = undefined;
      }
    }
    const given = isUnnamed(figure) ? takenFrom(givers, figure, last, tokens) : undefined;
    if (given !== undefined) carried[at] = given;
    const now = given ?? figure;
    if (now.quantity !== undefined && now.isApart !== true) last = now;
    const gives =
      isGiver(now) &&
      !isBase(tokens, now) &&
      !isAside(tokens, now, carried[at - 1]) &&
      !saysTheSame(now, givers.giver, tokens);
    givers = {
      // What a number of nothing named stands between is no list.
      giver: gives ? now : isBare(now) ? undefined : givers.giver,
      money: isMoney(now) ? now : givers.money,
      rate: isRateOfMoney(now) ? now : givers.rate,
      counted: thingsOf(now, gives, tokens) ?? givers.counted,
      things: gives && isThing(now, givers.things, tokens) ? now : givers.things,
      before: gives ? givers.giver : givers.before,
      percent: gives && isPercentage(now) ? now : givers.percent,
      value: gives && now.kind !== "percent" ? now : givers.value,
      state: gives && !isOfTime(now) ? now : givers.state,
      joined: !gives ? givers.joined : isJoinedTo(tokens, givers.giver, now) ? givers.giver : undefined,
    };
  }
}

/** The most tokens from brackets to the next that tell the same of another. */
const mostBetween = 6;

// `Kurmangazy (418 homes), Makhambet (277) and Inder (96)`: nothing but a number in either, and no other between.
function isNextInBrackets(
  tokens: readonly Token[],
  closed: number,
  open: number,
  { at, next }: Found,
): boolean {
  if (at !== open + 1 || keyAt(tokens, next) !== ")") return false;
  if (open - closed > mostBetween) return false;
  return tokens.slice(closed + 1, open).every(({ kind, key }) => kind === "word" || key === ",");
}

// What a number that names nothing takes from those before it.
function takenFrom(
  givers: Givers,
  figure: Found,
  last: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { money, rate, things } = givers;
  // `27 пайызы – 14 жасқа дейінгі балалар, 9-ы – зейнеткер`: of time nothing is a part in that way.
  const isOverTime = givers.giver !== undefined && isOfTime(givers.giver) && isOfThose(tokens, figure);
  const share = isOverTime && givers.state?.kind === "percent" ? givers.state : undefined;
  const latest =
    share ??
    subjectInTurn(figure, givers.giver, givers.before, tokens) ??
    giverOf(figure, givers.giver, things, tokens);
  const giver = latest && widerOf(figure, latest, givers.joined, tokens);
  const counted = countedOf(figure, thingsBefore(figure, givers, tokens), things, tokens);
  const offered =
    takenInRussianTurn(figure, last, givers, tokens) ??
    takenOverInner(figure, givers.giver, givers.before, tokens) ??
    measureForEach(figure, givers, tokens) ??
    measureOverMoney(figure, givers, tokens) ??
    takenFromPair(figure, last, givers.before, tokens) ??
    priceInTurn(figure, givers.money, last, tokens) ??
    takenFromChange(figure, givers.percent, givers.value, rate, tokens) ??
    takenFromThen(figure, givers.state, givers.value, tokens) ??
    takenForTotal(figure, things, last, tokens) ??
    takenFromEnglishRate(figure, last, money, rate, tokens) ??
    takenFromEnglishPercent(figure, givers.percent, last, tokens) ??
    takenFromCounted(figure, counted, giver, tokens) ??
    takenFromRate(figure, rate, last, tokens) ??
    takenInTurn(figure, givers.rate, givers.money, tokens) ??
    takenFromBefore(figure, giver, money, tokens);
  const isFit =
    offered?.carried === undefined ||
    (!isTooFewFor(figure, offered.carried.found) &&
      mayBeOf(figure, offered.carried.found, tokens) &&
      !isOfPlaces(tokens, figure) &&
      // `28 норок, при минус 26`
      !(figure.quantity?.lower.negative && areThings(offered)) &&
      (hasPlaces(offered.carried.found) || !isPartOfThing(offered)) &&
      (!isEnglish(figure) || !isOfNoSuch(offered, offered.carried.found, tokens)));
  return isFit ? withEachBehind(offered, tokens) : undefined;
}

// `23 fires in 24 hours, eleven of them in the steppe`: of time nothing is a part in that way.
function thingsBefore(
  figure: Found,
  { counted, things, before }: Givers,
  tokens: readonly Token[],
): Found | undefined {
  const isTime = figure.index.spanNouns.has(counted?.unit ?? "");
  // `62 millimetres of rain fell in three hours, more than the monthly norm of 48`
  const isWithin = isTime && keyAt(tokens, (counted?.at ?? 0) - 1) === "in";
  if (isWithin && before !== undefined && isBehindPhrase(tokens, figure.at, figure.index.comparisons, 4))
    return before;
  // `46 films from 19 countries, nine of them premieres`
  const isOrigin =
    counted !== undefined && keyAt(tokens, counted.at - 1) === "from" && things?.next === counted.at - 1;
  return (isTime || isOrigin) && things !== undefined && isOfThem(tokens, figure) ? things : counted;
}

// `gave the ringleader 11 years and his two accomplices seven each`
function measureForEach(
  figure: Found,
  { giver, before }: Givers,
  tokens: readonly Token[],
): Found | undefined {
  if (giver?.next !== figure.at || before === undefined) return undefined;
  const isMeasure = figure.index.measures.has(before.unit ?? "") && areThings(giver);
  return isMeasure && isEachBehind(tokens, figure.next, figure.index)
    ? { ...taken(figure, before), kind: "rate" }
    : undefined;
}

// `приговорили к шести годам и штрафу в 240 млн тенге, сообщнику дали четыре`
function measureOverMoney(
  figure: Found,
  { giver, before }: Givers,
  tokens: readonly Token[],
): Found | undefined {
  if (giver?.kind !== "amount" || before?.kind !== "count" || !isPlain(figure) || hasPlaces(figure))
    return undefined;
  if ((wholeDigitsOf(figure.quantity) ?? 0) > mostDigitsOfMeasure) return undefined;
  return isMeasuredInTurn(tokens, figure, before) ? taken(figure, before, false) : undefined;
}

/** Longer numbers may be of the money. */
const mostDigitsOfMeasure = 2;

// Things behind a preposition are no subject; in English they stand in for one where there was none before.
function isThing(now: Found, before: Found | undefined, tokens: readonly Token[]): boolean {
  return areThings(now) && (!isGoverned(tokens, now) || (before === undefined && isEnglish(now)));
}

// `71 percent full, nine points below last year, and the other only 54`
function isPercentage({ kind, unit, index }: Found): boolean {
  return kind === "percent" && (index.language !== "en" || unit === "percent");
}

function isEnglish({ index }: Found): boolean {
  return index.language === "en";
}

function isGoverned(tokens: readonly Token[], figure: Found): boolean {
  if (keyAt(tokens, figure.at - 1) === "населением") return true;
  return figure.index.prepositions.has(keyAt(tokens, figure.at - 1)) && !isSubject(figure, tokens);
}

// Also where its money stands with an amount: `за 9 млн тенге – по 6 тысяч за тонну`.
function isRateOfMoney(figure: Found): boolean {
  if (figure.kind !== "rate") return false;
  const kind = (figure.carried?.found ?? figure).quantity?.unit?.kind;
  return kind === "money" || kind === "MCI";
}

function isMoney(figure: Found): boolean {
  if (figure.unit === undefined || figure.unit === "MCI") return false;
  return figure.kind === "amount" || isMoneyForEach(figure);
}
