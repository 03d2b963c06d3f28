import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { firstNumberOf, isAblative, zerosOf } from "../quantity/quantity.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isOfThem, isOfThose } from "./carry-link.js";
import { areThings } from "./carry-things.js";
import { hasPlaces, isAtMost, isBare, isNearlyAsMuch, taken } from "./giver.js";
import { isInBrackets } from "./in-brackets.js";
import { behindEnding } from "./kazakh/beside.js";
import { isItsNumber, isMoreOfThose } from "./kazakh/of-those.js";
import { isInstead } from "./russian/money.js";

/**
 * A number that names nothing with the noun of the last things that were counted, although money may stand between: `96 buses for
 * 7.2 billion tenge, 40 of them on the road`, `1,940 children in a building meant for 1,200`, `bought 212 ambulances, paying 9.4
 * billion tenge, and will order another 60`.
 */
export function takenFromCounted(
  figure: Found,
  counted: Found | undefined,
  giver: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (counted === undefined || !isBare(figure)) return undefined;
  const { index } = figure;
  const scale = zerosOf(figure.quantity);
  // `12,1-і` is a part of the money.
  const mayBePart = scale !== undefined || !hasPlaces(figure);
  if (
    isWhatIsLeft(tokens, figure, giver) ||
    isItsNumber(tokens, figure) ||
    isOfSoMuch(tokens, giver, counted, figure)
  )
    return taken(figure, counted, false);
  if (isWithSoMuch(tokens, giver, counted, figure)) return taken(figure, counted, "nearer");
  // In Russian money may be parted so too, unless the number is of more.
  const isThem = index.language !== "ru" || (giver?.kind === "amount" && areThings(counted));
  const isPart = mayBePart && ((isThem && isOfThem(tokens, figure)) || isOfThose(tokens, figure));
  if (isPart && (isAtMost(figure, counted) || isMoreOfThose(figure, giver, tokens)))
    return taken(figure, counted, isKazakhMeasure(counted) && "nearer");
  if (isOfAnotherTime(tokens, figure, giver)) return taken(figure, counted, "nearer");
  if (scale !== undefined) {
    if (isSoManyEach(tokens, figure)) return undefined;
    if (isFurther(tokens, figure, giver)) return taken(figure, counted);
    // `83,2 тыс. человек из 16,1 тыс. семей, из них 52,4 тыс. — дети`
    const isOfGiver = giver?.kind === "count" && isAtMost(figure, giver) && !isAtMost(figure, counted);
    return scale === zerosOf(counted.quantity) && !isOfGiver ? taken(figure, counted) : undefined;
  }
  if (giver !== undefined && !isBehindMoney(tokens, giver, figure) && isComparedWith(tokens, figure))
    return taken(figure, counted, "nearer");
  if (isInBracketsBehindChange(tokens, giver, counted, figure)) return taken(figure, counted, false);
  if (giver?.kind !== "amount") return undefined;
  const isOfThings =
    doesThings(tokens, giver.next, figure, index) ||
    isDoneWith(tokens, figure) ||
    doThemselves(tokens, figure, counted);
  return isOfThings ? taken(figure, counted, false) : undefined;
}

// `2,1 млн тонна жөнелтті, тағы 400 мың жеткізбек`
function isFurther(tokens: readonly Token[], { at, index }: Found, giver: Found | undefined): boolean {
  return index.language === "kk" && giver !== undefined && index.moreWords.has(keyAt(tokens, at - 1));
}

// `covered 40 enterprises for 2.5 billion tenge; the remaining 519 were paid from the budget`: no more billions
function isWhatIsLeft(tokens: readonly Token[], figure: Found, giver: Found | undefined): boolean {
  const { at, index, quantity } = figure;
  if (giver?.kind !== "amount" || zerosOf(giver.quantity) === undefined) return false;
  if (zerosOf(quantity) !== undefined || hasPlaces(figure)) return false;
  if ((firstNumberOf(quantity)?.digits ?? 0n) < fewestLeft) return false;
  return index.remainingWords.has(keyAt(tokens, at - 1));
}

// `гранты на 5 млн тенге получили 60 фермеров, на 3 млн — 140`: a dash between what each of them got and how many they are.
function isOfSoMuch(
  tokens: readonly Token[],
  giver: Found | undefined,
  counted: Found,
  { at, index }: Found,
): boolean {
  if (index.language !== "ru" || giver?.kind !== "amount" || giver.carried === undefined) return false;
  return areThings(counted) && at === giver.next + 1 && isDashAt(tokens, at - 1);
}

// `310 договоров на 7 млрд тенге, год назад — 260 на 5 млрд`
function isWithSoMuch(
  tokens: readonly Token[],
  giver: Found | undefined,
  counted: Found,
  { next, index, quantity }: Found,
): boolean {
  if (index.language !== "ru" || giver?.kind !== "amount" || zerosOf(quantity) !== undefined) return false;
  const preposition = keyAt(tokens, next);
  return (
    index.prepositions.has(preposition) &&
    keyAt(tokens, giver.at - 1) === preposition &&
    giver.at - 1 === counted.next &&
    isNumberAt(tokens, next + 1, index)
  );
}

/** A smaller number may be one of such a scale. */
const fewestLeft = 100n;

// `1 284 факта — на 9 процентов меньше, чем год назад (1 411)`
function isInBracketsBehindChange(
  tokens: readonly Token[],
  giver: Found | undefined,
  counted: Found,
  figure: Found,
): boolean {
  if (!isInBrackets(figure, tokens) || !areThings(counted)) return false;
  return figure.index.comparatives.has(keyAt(tokens, giver?.next ?? figure.at));
}

// `за квартиру в 54 метра отдают 3 900 рублей вместо 3 500`
function isBehindMoney(tokens: readonly Token[], giver: Found, figure: Found): boolean {
  if (giver.kind !== "amount") return false;
  // `costs 1,150 tenge against 980`
  const isBehind = giver.next === figure.at - 1 && isNearlyAsMuch(figure, giver);
  return isBehind || isInstead(tokens, giver.next);
}

/** The most words of such a phrase. */
const longest = 4;

// `meant for 1,200`, `при норме 1 500`
function isComparedWith(tokens: readonly Token[], { at, next, index }: Found): boolean {
  // `against 7,900 eighteen months earlier`
  const isNamedBehind = mayBeNounAt(tokens, next, index) && lookUp(tokens, next, index.words) === undefined;
  return !isNamedBehind && isBehindPhrase(tokens, at, index.comparisons, longest);
}

// `2,4 мың қой қырылды; ірі қараға 350 мың теңгеден, ұсақ малға 45 мыңнан берілді`
function isSoManyEach(tokens: readonly Token[], { next, index, quantity }: Found): boolean {
  return isAblative(quantity) && mayBeNounAt(tokens, next, index);
}

// `640 млн текше метр су керек, 410-ы ғана жиналды`
function isKazakhMeasure({ unit = "", index }: Found): boolean {
  return index.language === "kk" && index.measures.has(unit);
}

// `тәулігіне 900 адам келеді, мереке күндері 1 600-ге жетеді`
function isOfAnotherTime(tokens: readonly Token[], figure: Found, giver: Found | undefined): boolean {
  const { at, index, quantity } = figure;
  if (quantity?.ending !== "dative" || giver?.kind !== "count") return false;
  if (!hasStem(keyAt(tokens, behindEnding(tokens, figure)), index.changeStems)) return false;
  const when = findPhrase(tokens, at - 1, index.nouns, index.stems)?.value ?? "";
  return index.spanNouns.has(when) || index.timesOfLabels.has(keyAt(tokens, at - 1));
}

// `a total of 640 million tenge and banned six`, `for 3.1 billion tenge and rented 12 more`
function isDoneWith(tokens: readonly Token[], figure: Found): boolean {
  const { at, next, index, quantity } = figure;
  const verb = keyAt(tokens, at - 1);
  // `saving 152.3 billion tenge, and 213 slowed down`
  if (index.joinLinks.has(verb) && isDone(keyAt(tokens, next), index)) return true;
  if (!isDone(verb, index)) return false;
  return firstNumberOf(quantity)?.inWords === true || keyAt(tokens, next) === "more";
}

function isDone(verb: string, index: ProseIndex): boolean {
  return index.lexicon.thingVerb.test(verb) && !hasStem(verb, index.moneyStems);
}

// `1 730 предпринимателей, задолжавших 6,9 млрд тенге; 412 уже расплатились`: in Russian those who open a clause are its subject.
function doThemselves(tokens: readonly Token[], figure: Found, counted: Found): boolean {
  const { at, next, index } = figure;
  if (!areThings(counted) || !isAtMost(figure, counted)) return false;
  const from = index.moreWords.has(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (tokens[from]?.kind !== "mark" && !index.joinLinks.has(keyAt(tokens, from))) return false;
  const verb = keyAt(tokens, index.notNouns.has(keyAt(tokens, next)) ? next + 1 : next);
  if (index.wantingVerbs.has(verb)) return ofMany.test(verb);
  return ofThemselves.test(verb) && !hasStem(verb, index.moneyStems);
}

// `ещё 600 ждут`
const ofMany = /(?:[уюая]т|ли)$/u;

const ofThemselves = /\p{L}(?:лись|утся|ются|атся|ятся)$/u;

// Near the number there is a verb of what is done with things, and no word of money.
function doesThings(tokens: readonly Token[], from: number, { at, next }: Found, index: ProseIndex): boolean {
  const near = tokens.slice(Math.max(from, at - nearBefore), next + nearBehind);
  return (
    near.some(({ key }) => hasStem(key, index.thingStems)) &&
    !near.some(({ key }) => hasStem(key, index.moneyStems))
  );
}

const nearBefore = 5;
const nearBehind = 4;
