import type { Token } from "../../tokens.js";
import { readCompound } from "../unit/compound-noun.js";
import { meantNoun } from "../unit/homonym.js";
import { endsAsOfMany, looksLikeNoun } from "../unit/noun-shape.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { findPhrase } from "../words/phrase-table.js";
import { isPlaceWord } from "../words/place-word.js";
import type { ProseIndex } from "../words/prose-index.js";
import { endBefore, isAttached, isCapital, isWordAt, keyAt, opensAt, tokenAt } from "../words/token-marks.js";
import { amountsTo, nounOverClause } from "./english/amounts-to.js";
import { nounOfNumbers } from "./english/numbers-of.js";
import { lastOfKazakh } from "./kazakh/label.js";
import { isBehindPreposition, isTimeOrPlace, saysWhenOrWhere } from "./when-or-where.js";

/**
 * The noun of which a label before a colon or a dash gives the number: many of something, and not owned by anything else.
 *
 * @param onlyOfMany in Russian only in the form behind numbers, since others have what was counted before: `вузы получили 1 900
 * грантов, колледжи — 3 400`
 */
export function nounOfLabel(
  tokens: readonly Token[],
  start: number,
  end: number,
  index: ProseIndex,
  onlyOfMany = false,
): string | undefined {
  if (index.language === "kk") return lastOfKazakh(tokens, start, end, index);
  for (let place = start; place < end; place += 1) {
    const many = manyAt(tokens, place, index);
    if (many === undefined || isGoverned(tokens, place, start, index)) continue;
    if (onlyOfMany && !many.isOfMany) continue;
    // `реального сектора`, `требующих ремонта`
    if (!many.isOfMany && /(?:[ое]го|[ыи]х)$/u.test(keyAt(tokens, place - 1))) continue;
    // `из 8 412 домов: аварийных — 318`
    const isOfThose = keyAt(tokens, start - 1) === "," || (onlyOfMany && keyAt(tokens, start - 1) === ":");
    if (many.isAdjective && isOfThose) continue;
    if (place === start || many.isOfMany || isQualified(tokens, place, index)) return many.name;
  }
  return undefined;
}

/** The noun that stands before a number with nothing but a verb or a place between: `жалоб поступило 340`, `deaths rose to 12`. */
export function nounOfMany(
  tokens: readonly Token[],
  start: number,
  at: number,
  index: ProseIndex,
): string | undefined {
  const overClause = index.language === "en" ? nounOverClause(tokens, start, at, index) : undefined;
  if (overClause !== undefined) return overClause;
  if (index.language === "kk" || at - start > furthest + 2) return undefined;
  const measure = such.test(keyAt(tokens, at - 2))
    ? findPhrase(tokens, at - 1, index.nouns, index.stems)
    : undefined;
  if (measure?.next === at) return measure.value;
  const numbered = nounOfNumbers(tokens, Math.max(start, at - furthest), at, index);
  if (numbered !== undefined) return numbered;
  for (let place = Math.max(start, at - furthest); place < at; place += 1) {
    const many = manyAt(tokens, place, index);
    if (many === undefined || isGoverned(tokens, place, start, index)) continue;
    if (index.language === "en") {
      // `Measles cases rose to 1,870`
      if (amountsTo(tokens, place + 1, at, index)) return many.name;
      continue;
    }
    if (many.isAdjective && place === start && keyAt(tokens, start - 1) === ",") continue;
    if (!many.isOfMany || !beginsLabel(tokens, start, place, index)) return undefined;
    // `участников войны четверо`
    const ofPeople = index.lexicon.personNumber.test(keyAt(tokens, at)) && place + 2 === at;
    return ofPeople || reaches(tokens, place + 1, at, index) ? many.name : undefined;
  }
  return undefined;
}

/** The Russian noun that opens a clause and says more of itself before its number: `Домов, не подлежащих ремонту, оказалось 147`. */
export function nounInFront(
  tokens: readonly Token[],
  start: number | undefined,
  at: number,
  index: ProseIndex,
): string | undefined {
  if (index.language !== "ru" || start === undefined || at - start > furthestInFront) return undefined;
  const many = manyAt(tokens, start, index);
  if (many?.isOfMany !== true) return undefined;
  // `Выпускников вузов, уехавших в сёла, — 1 240`
  const opens = [1, 2, 3].map((place) => start + place).find((place) => keyAt(tokens, place) === ",");
  if (opens === undefined) return undefined;
  // `Безработных, зарегистрированных в центре, — 3 918`
  const end = endBefore(tokens, at);
  let close = end - 1;
  while (close > opens && keyAt(tokens, close) !== ",") close -= 1;
  return close > opens && reaches(tokens, close + 1, end, index) ? many.name : undefined;
}

/** The most tokens from the start to its number. */
const furthestInFront = 16;

// At the start of a clause, behind a link and adjectives, or behind a verb: `а одиноких пенсионеров 12`.
function beginsLabel(tokens: readonly Token[], start: number, place: number, index: ProseIndex): boolean {
  if (index.shapes.verb(keyAt(tokens, place - 1))) return true;
  let first = place;
  while (first > start && endsAsOfMany(keyAt(tokens, first - 1))) first -= 1;
  return (
    first === start ||
    (first === start + 1 && (index.joinLinks.has(keyAt(tokens, start)) || now.test(keyAt(tokens, start)))) ||
    such.test(keyAt(tokens, place - 1)) ||
    saysWhenOrWhere(tokens, start, first, index)
  );
}

const now = /^(?:теперь|сейчас|сегодня|ныне|пока|уже|также|еще)$/u;

// `таких случаев было 94`
const such = /^(?:таких|подобных|аналогичных)$/u;

/** The most tokens from such a noun to its number. */
const furthest = 9;

/** Of many: a noun before its number. */
export interface Many {
  readonly name: string;
  /** In the form that stands behind numbers: `домов`. */
  readonly isOfMany: boolean;
  /** An adjective that no list has, which behind a comma is of what was counted before: `мест создано 40, постоянных — 12`. */
  readonly isAdjective?: boolean;
}

/** The noun of many that a word is, in a form in which it may stand before its number. */
export function manyAt(tokens: readonly Token[], at: number, index: ProseIndex): Many | undefined {
  const [key, token] = [keyAt(tokens, at), tokenAt(tokens, at)];
  if (token === undefined || !mayBeNounAt(tokens, at, index) || index.noLabels.has(key)) return undefined;
  if (isName(tokens, at, index)) return undefined;
  if (letters.test(token.text)) return { name: token.text, isOfMany: true };
  const compound = index.language === "ru" ? readCompound(tokens, at, index)?.unit?.name : undefined;
  if (compound !== undefined) {
    const first = manyAt(tokens.slice(0, at + 1), at, index);
    return first?.isOfMany ? { name: compound, isOfMany: true } : undefined;
  }
  const known = findPhrase(tokens, at, index.nouns, index.stems);
  if (index.language === "en") {
    if (known !== undefined)
      return key !== known.value || index.sameOfMany.has(key)
        ? { name: known.value, isOfMany: true }
        : undefined;
    if (!looksLikeNoun([{ ...token, text: key }], 0, 0, index)) return undefined;
    return { name: index.lemmaOf(key, false), isOfMany: true };
  }
  const ofMany = genitive.test(key) && !adjectiveOfOne.test(key);
  if (known === undefined) {
    if (!ofMany || !(isFirst(tokens, at, index) || index.shapes.adjective(keyAt(tokens, at - 1))))
      return undefined;
    // `из них дойных — 150`: of what was counted before.
    if (endsAsOfMany(key) && ofThose.test(keyAt(tokens, at - 1)) && !index.lexicon.nounOfAdjective.test(key))
      return undefined;
    // `Разрушенных домов – 120`, but `Погибших – 12`
    if (index.shapes.adjective(key) && manyAt(tokens, at + 1, index) !== undefined) return undefined;
    return { name: index.lemmaOf(key, false), isOfMany: true, isAdjective: endsAsOfMany(key) };
  }
  if (index.measures.has(known.value)) return undefined;
  // `одиноких пенсионеров`
  const isAdjective = index.adjectivesToo.has(known.value) && endsAsOfMany(key);
  if (isAdjective && manyAt(tokens, at + 1, index) !== undefined) return undefined;
  if (oblique.test(key)) return undefined;
  const isOfMany =
    ofMany ||
    isOfManyPeopleOrYoung(key, known.value) ||
    (known.value !== key && bare.test(key) && vowel.test(known.value) && !instrumental.test(key)) ||
    key === "человек";
  return isOfMany || (known.value !== key && plural.test(key))
    ? { name: meantNoun(tokens, at, known.value, index), isOfMany }
    : undefined;
}

// `Семей`, the town
function isName(tokens: readonly Token[], at: number, { language }: ProseIndex): boolean {
  if (language !== "ru" || !isWordAt(tokens, at - 1)) return false;
  const text = tokens[at]?.text ?? "";
  return isCapital(text.charAt(0)) && text !== text.toUpperCase();
}

// What is counted of all that is named by letters: no `ВВП` or `НДС`.
const letters = /^(?:ДТП|ТОО|БПЛА|АЗС|СТО|СЭС|ВЭС|ГЭС|НПЗ|КПП|ЦОД|СИЗО|НПО|СМИ|МСП)$/u;

// `граждан`, `телят`
function isOfManyPeopleOrYoung(key: string, name: string): boolean {
  return name === `${key}ин` || (name.endsWith("нок") && /[ая]т$/u.test(key));
}

const ofThose = /^(?:них|которых|числе)$/u;
const genitive = /(?:[оеь]в|[^о]ей|[ыи]х|[а-я]ий)$/u;
// `средний балл`
const adjectiveOfOne =
  /(?:[днжшт]ний|[кшщч]ий|(?:(?:стар|млад|мень|боль|луч|худ|выс|низ|[еа]й)ш|[дхжт]н)ей)$/u;
const bare = /[бвгджзклмнпрстфхцчшщьй]$/u;
const vowel = /[аяоеьй]$/u;
// `весной`
const instrumental = /(?:ой|[ыи]м)$/u;
const oblique = /[ая](?:ми?|х)$/u;
const plural = /[ыиая]$/u;

// Of a clause, also behind its link: `, а сурдопереводчиков — только четыре`.
function isFirst(tokens: readonly Token[], at: number, { carryLinks }: ProseIndex): boolean {
  const isLink = isWordAt(tokens, at - 1) && carryLinks.has(keyAt(tokens, at - 1));
  return opensAt(tokens, isLink ? at - 1 : at);
}

/** Whether a noun stands behind a preposition, or belongs to the noun before it. */
export function isGoverned(tokens: readonly Token[], at: number, start: number, index: ProseIndex): boolean {
  if (at === start) return false;
  const before = keyAt(tokens, at - 1);
  if (index.prepositions.has(before)) return true;
  if (index.language !== "ru") return false;
  // `среди первых руководителей`, but not `из них раненых`
  if (index.shapes.adjective(before))
    return !index.notNouns.has(before) && index.prepositions.has(keyAt(tokens, at - 2));
  // `на закупку станков — до 900`
  if (ofPurpose.test(keyAt(tokens, at - 2)) && /[уеюя]$/u.test(before)) return true;
  return (
    !isTimeOrPlace(tokens, at - 1, index) &&
    findPhrase(tokens, at - 1, index.nouns, index.stems) !== undefined
  );
}

const ofPurpose = /^(?:на|за|для|по|под)$/u;

// An adjective or a verb before it.
function isQualified(tokens: readonly Token[], at: number, { shapes }: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  return shapes.verb(before) || (shapes.adjective(before) && !abstract.test(before));
}

// `население района`
const abstract = /(?:ни|ти|стви)е$/u;

// Nothing but verbs, places, words such as `не` and `лишь`, and what stands behind a preposition: `в хозяйстве`, `без патента`.
function reaches(tokens: readonly Token[], from: number, at: number, index: ProseIndex): boolean {
  for (let place = from; place < at; place += 1) {
    const key = keyAt(tokens, place);
    if (index.wantingVerbs.has(key)) return false;
    const isPassed = index.shapes.verb(key) || index.notNouns.has(key) || isPlaceWord(tokens, place, index);
    // `самолётов-амфибий в стране пять`
    if (!isPassed && !isAttached(tokens, place) && !isBehindPreposition(tokens, place, from, index))
      return false;
  }
  return true;
}
