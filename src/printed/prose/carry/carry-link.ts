import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { firstNumberOf } from "../quantity/quantity.js";
import { endsAsOfMany, isNeeded } from "../unit/noun-shape.js";
import { mayAgree } from "../unit/russian-agreement.js";
import { withoutOwnedCase } from "../words/kazakh-stem.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { isScaleAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import { isPlaceWord } from "../words/place-word.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isOfThoseElsewhere } from "./english/those-elsewhere.js";
import { hasPlaces } from "./giver.js";

/** The most words between a link and a number. */
const furthest = 4;

/** Whether only a link, and words that say where, stand between a figure and a number, or the number is a part of it. */
export function isLinked(tokens: readonly Token[], giver: Found, figure: Found, index: ProseIndex): boolean {
  for (let back = figure.at - 1; back >= figure.at - furthest - 1; back -= 1) {
    const key = keyAt(tokens, back);
    if (isLink(tokens, back, index)) return key !== ":" || isOfSame(tokens, giver, back, index);
    // `уголь — рекордно низкие 6,1`
    const isHowMuch = index.language === "ru" && hasPlaces(figure) && index.shapes.adjective(key);
    if (!isHowMuch && !isLinkWord(tokens, back, index)) break;
  }
  return isOfWhole(tokens, giver, figure, index);
}

// Papers print a hyphen for a dash: `доля зарплат - до 22`.
function isLink(tokens: readonly Token[], at: number, { carryLinks }: ProseIndex): boolean {
  return carryLinks.has(keyAt(tokens, at)) || isDashAt(tokens, at);
}

function isLinkWord(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (index.lexicon.carryWords.test(key) || isPlaceWord(tokens, at, index)) return true;
  // `, за свалку — до 100`, `не дошла и до пяти`
  if (index.stateTo.has(key)) return isLink(tokens, at - 1, index);
  // `подняты на поверхность сорок один`
  return isWordAt(tokens, at) && isBehindPreposition(tokens, at, index);
}

// `в бюджете`, `в республиканском бюджете`
function isBehindPreposition(
  tokens: readonly Token[],
  at: number,
  { prepositions, shapes }: ProseIndex,
): boolean {
  const before = keyAt(tokens, at - 1);
  return prepositions.has(before) || (shapes.adjective(before) && prepositions.has(keyAt(tokens, at - 2)));
}

// Behind a label of its own: `Applications received: 512; approved: 340`, but neither `amount: 340` nor `Paid, million tenge: 45.2`.
function isOfSame(tokens: readonly Token[], giver: Found, colon: number, index: ProseIndex): boolean {
  for (let back = colon - 1; back >= giver.next && isWordAt(tokens, back); back -= 1) {
    const key = keyAt(tokens, back);
    if (index.noLabels.has(key) || hasStem(key, index.moneyStems)) return false;
  }
  return true;
}

/** The most words of a whole behind the first of a list. */
const mostOfWholeWords = 4;

/** Whether another word stands before each of the two, and nothing behind: `health 870 billion and roads 515`. */
export function isListed(tokens: readonly Token[], giver: Found, figure: Found, index: ProseIndex): boolean {
  if (isOfThoseElsewhere(tokens, figure.at, index)) return true;
  if (!isWordAt(tokens, figure.at - 1) || !isWordAt(tokens, giver.at - 1)) return false;
  // `takes 28 percent of the budget, health 19`
  const ofWhole = index.ofWords.has(keyAt(tokens, giver.next)) ? mostOfWholeWords : 0;
  if (figure.at - giver.next > furthest + ofWhole) return false;
  // `and flax seven in the north`
  const behind = keyAt(tokens, figure.next);
  if (isWordAt(tokens, figure.next) && !index.joinLinks.has(behind) && !index.prepositions.has(behind))
    return false;
  // `a student pays 500 tenge, an adult 1,200`, `got nine years, his deputy six`
  const article = index.determiners.has(keyAt(tokens, figure.at - 2)) ? 1 : 0;
  if (index.carryLinks.has(keyAt(tokens, figure.at - 2 - article))) return true;
  // `and its stock at 95.4`: parts of a thing are not counted.
  return hasPlaces(figure) && index.carryLinks.has(keyAt(tokens, giver.next));
}

/** Whether a percentage is what another has of the same whole: `salaries swallow 62.5 percent of the money, roads get 8`. */
export function isShareOfAnother(tokens: readonly Token[], giver: Found, { at, index }: Found): boolean {
  if (giver.kind !== "percent" || !index.sharingVerbs.has(keyAt(tokens, at - 1))) return false;
  for (let back = at - 2; back >= at - mostOfSharer - 2; back -= 1)
    if (index.carryLinks.has(keyAt(tokens, back))) return true;
  return false;
}

/** The most words of who has the second. */
const mostOfSharer = 3;

/** Whether a number says that it is of those before: `40 of them`. */
export function isOfThem(tokens: readonly Token[], { next, index }: Found): boolean {
  return findPhrase(tokens, next, index.ofThem) !== undefined;
}

/** Whether the ending of a Kazakh number, or of its hedge, says that it is of those before: `500-і тіркелді`, `тағы 40 шақтысы`. */
export function isOfThose(tokens: readonly Token[], { next, index, quantity }: Found): boolean {
  if (index.language !== "kk") return false;
  if (isHyphen(tokens[next])) return ofThose.test(withoutOwnedCase(keyAt(tokens, next + 1)));
  const last = withoutOwnedCase(keyAt(tokens, next - 1));
  // `он сегізі`, `он бірінде`
  const number = firstNumberOf(quantity);
  const isInWords = number?.ending !== undefined && number.next === next;
  // `жүргізушілердің 6 мыңы`
  const isScale = isScaleAt(tokens, next - 1, index);
  return (isInWords || isScale ? owned : hedgedThose).test(last);
}

const owned = /[ыі]$/u;

// `шақтысы`, `жуығы`, `астамына`
const hedgedThose = /(?:сы|[мғ]ы|бі)(?:ны)?$/u;

const ofThose = /^(?:с|[еа]у)?[ыі]$/u;

// `три серебряные`
const adjectiveOfFew = /[ыи]е$/u;
// `5 316 голов мелкого скота и 742 крупного`, `300 тонн мягкой пшеницы и 120 твёрдой`
const adjectiveOfOne = /\p{L}{2}(?:[ое]го|ой|ней)$/u;

// `из девяти процентов налога в район уходит два`: nothing but words between.
function isOfWhole(tokens: readonly Token[], giver: Found, figure: Found, index: ProseIndex): boolean {
  if (!index.beforeWhole.has(keyAt(tokens, giver.at - 1)) || figure.at - giver.next > furthest) return false;
  return tokens.slice(giver.next, figure.at).every(({ kind }) => kind === "word");
}

/** Whether what follows a bare number in a list is nothing, a mark, its own ending, or a word that nothing counts. */
export function stands(tokens: readonly Token[], figure: Found, index: ProseIndex): boolean {
  if (figure.quantity?.ending !== undefined) return true;
  const token = tokens[figure.next];
  if (token?.kind !== "word") return token?.kind !== "digits";
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
  if (!index.lexicon.personNumber.test(keyAt(tokens, numberAt))) return false;
  return /(?:ое|ая|ий|ый)$/u.test(keyAt(tokens, next)) || index.shapes.adverb(keyAt(tokens, next));
}

// `19 школ, 12 сельских и 7 городских`: an adjective of many, and no noun behind it.
function isWithoutNoun(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "ru" || mayBeNounAt(tokens, at + 1, index)) return false;
  const key = keyAt(tokens, at);
  return endsAsOfMany(key) || adjectiveOfFew.test(key) || adjectiveOfOne.test(key);
}
