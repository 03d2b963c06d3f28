import { isHyphen, lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { endsAsOfMany, isAdverb, isNeeded } from "../unit/noun-shape.js";
import { mayAgree } from "../unit/russian-agreement.js";
import { withoutOwnedCase } from "../words/kazakh-stem.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import { isPlaceWord } from "../words/place-word.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isOfThoseElsewhere } from "./english/those-elsewhere.js";
import { hasPlaces, isAtMost } from "./giver.js";

/** The most words between a link and a number. */
const furthest = 4;

/** Whether only a link, and words that say where, stand between a figure and a number, or the number is a part of it. */
export function isLinked(tokens: readonly Token[], giver: Found, figure: Found, index: ProseIndex): boolean {
  for (let back = figure.at - 1; back >= giver.next && back >= figure.at - furthest - 1; back -= 1) {
    const key = keyAt(tokens, back);
    if (index.carryLinks.has(key)) return key !== ":" || isOfSame(tokens, giver, back, index);
    // `, за свалку — до 100`, `не дошла и до пяти`
    const isState =
      index.stateTo.has(key) && (isDashAt(tokens, back - 1) || index.carryLinks.has(keyAt(tokens, back - 1)));
    const isLinkWord = isState || index.lexicon.carryWords.test(key) || isPlaceWord(tokens, back, index);
    // `подняты на поверхность сорок один`
    const isGoverned = isWordAt(tokens, back) && isBehindPreposition(tokens, back, index);
    if (!isLinkWord && !isGoverned && !isHowMuch(tokens, back, figure)) break;
  }
  return isOfWhole(tokens, giver, figure, index);
}

// `уголь — рекордно низкие 6,1`
function isHowMuch(tokens: readonly Token[], at: number, figure: Found): boolean {
  const { index, at: end } = figure;
  if (index.language !== "ru" || !hasPlaces(figure)) return false;
  const key = keyAt(tokens, at);
  if (at === end - 1) return adjectiveOfFew.test(key) && index.shapes.adjective(key);
  return at === end - 2 && isAdverb(tokens, at, index);
}

// `в бюджете`, `в республиканском бюджете`
function isBehindPreposition(
  tokens: readonly Token[],
  at: number,
  { prepositions, language, shapes }: ProseIndex,
): boolean {
  const before = keyAt(tokens, at - 1);
  if (prepositions.has(before)) return true;
  return language === "ru" && shapes.adjective(before) && prepositions.has(keyAt(tokens, at - 2));
}

// Behind a label of its own: `Applications received: 512; approved: 340`, but neither `amount: 340` nor `Paid, million tenge: 45.2`.
function isOfSame(tokens: readonly Token[], giver: Found, colon: number, index: ProseIndex): boolean {
  // `17,603 houses need work: 9,156 are to be repaired`
  if (keyAt(tokens, giver.at - 1) !== ":") return true;
  for (let back = colon - 1; back >= giver.next; back -= 1) {
    const key = keyAt(tokens, back);
    if (tokens[back]?.kind === "mark") {
      if (key !== ",") return true;
    } else if (!isPassed(tokens, back, index)) return false;
  }
  return true;
}

function isPassed(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (index.carryLinks.has(key) || index.lexicon.carryWords.test(key)) return true;
  // At the beginning of a label a capital says nothing.
  if (index.noLabels.has(key) || hasStem(key, index.moneyStems)) return false;
  return isPlaceWord(tokens, at, index) || index.prepositions.has(keyAt(tokens, at - 1));
}

/** Whether another word stands before each of the two, and nothing behind: `health 870 billion and roads 515`. */
export function isListed(tokens: readonly Token[], giver: Found, figure: Found, index: ProseIndex): boolean {
  if (isOfThoseElsewhere(tokens, figure.at, index)) return true;
  const word = tokens[figure.at - 1];
  const before = tokens[giver.at - 1];
  if (
    word?.kind !== "word" ||
    before?.kind !== "word" ||
    figure.at - giver.next > furthest + lengthOfWhole(tokens, giver)
  )
    return false;
  if (isWordAt(tokens, figure.next) && !index.joinLinks.has(keyAt(tokens, figure.next))) return false;
  // `a student pays 500 tenge, an adult 1,200`, `got nine years, his deputy six`; but `its stock 96` is of a part of a thing.
  const determiner = keyAt(tokens, figure.at - 2);
  const article = index.determiners.has(determiner) && determiner !== "its" ? 1 : 0;
  if (index.carryLinks.has(keyAt(tokens, figure.at - 2 - article))) return true;

  // `and its stock at 95.4`: parts of a thing are not counted.
  return hasPlaces(figure) && index.carryLinks.has(keyAt(tokens, giver.next));
}

/** Whether a percentage is what another has of the same whole: `salaries swallow 62.5 percent of the money, roads get 8`. */
export function isShareOfAnother(tokens: readonly Token[], giver: Found, { at, index }: Found): boolean {
  if (giver.kind !== "percent" || at - giver.next > furthestShare) return false;
  const verb = at - 1;
  if (!index.sharingVerbs.has(keyAt(tokens, verb))) return false;
  for (let back = verb - 1; back >= verb - mostOfSharer - 1 && back >= giver.next; back -= 1) {
    if (index.carryLinks.has(keyAt(tokens, back))) return back < verb - 1;
    if (!isWordAt(tokens, back)) return false;
  }
  return false;
}

/** The most tokens between two such percentages, and the most words of who has the second. */
const furthestShare = 14;
const mostOfSharer = 3;

// `takes 28 percent of the budget, health 19`
function lengthOfWhole(tokens: readonly Token[], { next, index }: Found): number {
  if (index.language !== "en") return 0;
  // `180 kilowatt-hours a month on average, offices 2,300`
  if (/^(?:a|an|per)$/u.test(keyAt(tokens, next))) return keyAt(tokens, next + 2) === "on" ? 4 : 2;
  if (keyAt(tokens, next) === "on" && keyAt(tokens, next + 1) === "average") return 2;
  if (!index.ofWords.has(keyAt(tokens, next))) return 0;
  return index.determiners.has(keyAt(tokens, next + 1)) ? mostOfWholeWords : 2;
}

const mostOfWholeWords = 4;

/** Whether a number says that it is of those before: `40 of them`. */
export function isOfThem(tokens: readonly Token[], { next, index }: Found): boolean {
  return findPhrase(tokens, next, index.ofThem) !== undefined;
}

/** Whether the ending of a Kazakh number, or of its hedge, says that it is of those before: `500-і тіркелді`, `тағы 40 шақтысы`. */
export function isOfThose(tokens: readonly Token[], { next, index, quantity }: Found): boolean {
  if (index.language !== "kk") return false;
  if (isHyphen(tokens[next])) return ofThose.test(withoutOwnedCase(keyAt(tokens, next + 1)));
  // `он сегізі`, `он бірінде`
  const number = quantity?.lower.parts[0]?.number;
  if (number?.inWords === true && number.ending !== undefined && number.next === next)
    return isOwned(keyAt(tokens, next - 1));
  // `жүргізушілердің 6 мыңы`
  if (number !== undefined && ofThoseThousands(tokens, next - 1, index)) return true;
  return (
    quantity?.hedge !== "none" &&
    isWordAt(tokens, next - 1) &&
    hedgedThose.test(withoutOwnedCase(keyAt(tokens, next - 1)))
  );
}

function ofThoseThousands(tokens: readonly Token[], at: number, { words }: ProseIndex): boolean {
  if (lookUp(tokens, at, words)?.meaning.scale === undefined) return false;
  return isOwned(keyAt(tokens, at));
}

function isOwned(key: string): boolean {
  return /[ыі]$/u.test(withoutOwnedCase(key));
}

// `шақтысы`, `жуығы`, `астамына`
const hedgedThose = /(?:сы|[мғ]ы|бі)(?:ны)?$/u;

const ofThose = /^(?:с|[еа]у)?[ыі]$/u;

// `три серебряные`
const adjectiveOfFew = /[ыи]е$/u;
// `5 316 голов мелкого скота и 742 крупного`, `300 тонн мягкой пшеницы и 120 твёрдой`
const adjectiveOfOne = /\p{L}{2}(?:[ое]го|ой|ней)$/u;

/** The most words between a whole and its part. */
const furthestOfWhole = 7;

// `Of 86 houses they bought 12`: nothing but words, and one comma, between.
function isOfWhole(tokens: readonly Token[], giver: Found, figure: Found, index: ProseIndex): boolean {
  const before = keyAt(tokens, giver.at - 1);
  // `Of Germany's 16 states, eleven ran a deficit`
  const article = index.language === "en" && /^(?:the|every|each|\p{L}+['’]s)$/u.test(before) ? 1 : 0;
  // `вместо положенных 150 пассажиров находились 268`
  const isPlanned =
    index.language === "ru" &&
    !index.beforeWhole.has(before) &&
    isBehindPhrase(tokens, giver.at, index.comparisons, 2);
  if (!isPlanned && !index.beforeWhole.has(article === 1 ? keyAt(tokens, giver.at - 2) : before))
    return false;
  if (figure.at - giver.next > furthestOfWhole) return false;
  let commas = 0;
  for (let place = giver.next; place < figure.at; place += 1) {
    if (isWordAt(tokens, place)) continue;
    if (keyAt(tokens, place) !== "," || commas > 0) return false;
    commas += 1;
  }
  return figure.at - giver.next <= furthest || isAtMost(figure, giver);
}

/** Whether what follows a bare number in a list is nothing, a mark, its own ending, or a word that nothing counts. */
export function stands(tokens: readonly Token[], figure: Found, index: ProseIndex): boolean {
  if (figure.quantity?.ending !== undefined) return true;
  const token = tokens[figure.next];
  if (token?.kind !== "word") return token?.key !== "%" && token?.key !== "/" && token?.kind !== "digits";
  // `в 27 хлора больше нормы`
  if (!mayAgree(tokens, figure.next, index) || isStateOfPeople(tokens, figure)) return true;
  if (isWithoutNoun(tokens, figure.next, index) || isNeeded(tokens, figure.next, index)) return true;
  return (
    index.notNouns.has(token.key) ||
    index.adjectivesAlone.has(token.key) ||
    index.ofWords.has(token.key) ||
    index.behindEachAdverbs.has(token.key) ||
    index.lexicon.behindCarried.test(token.key)
  );
}

// `состояние двоих тяжёлое`
function isStateOfPeople(tokens: readonly Token[], { numberAt, next, index }: Found): boolean {
  if (index.language !== "ru" || !index.lexicon.personNumber.test(keyAt(tokens, numberAt))) return false;
  return /(?:ое|ая|ий|ый)$/u.test(keyAt(tokens, next)) || index.shapes.adverb(keyAt(tokens, next));
}

// `19 школ, 12 сельских и 7 городских`: an adjective of many, and no noun behind it.
function isWithoutNoun(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "ru" || mayBeNounAt(tokens, at + 1, index)) return false;
  const key = keyAt(tokens, at);
  return endsAsOfMany(key) || adjectiveOfFew.test(key) || adjectiveOfOne.test(key);
}
