import type { Token } from "../../tokens.js";
import { readNoun } from "../unit/counted-noun.js";
import { type Found, findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isBreak, near } from "./change.js";
import type { Quantity } from "./quantity.js";

/**
 * Whether a Russian amount of money is for a time, or for one of several: `зарабатывает в месяц 500 тенге`, `в среднем
 * выплатили 500 тенге на автомобиль`, `40 автобусов, 500 тенге за машину`.
 */
export function isForOneInRussian(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { at } = quantity;
  return (
    followsTime(tokens, at, index) ||
    isForOneThing(tokens, quantity, index) ||
    followsOneThing(tokens, at, index) ||
    followsAverage(tokens, at, index)
  );
}

// Right before it, or with a verb between: `в год тратит 500 тенге`.
function followsTime(tokens: readonly Token[], at: number, { shapes }: ProseIndex): boolean {
  const last = isDashAt(tokens, at - 1) ? at - 2 : at - 1;
  const isVerb = shapes.verb(keyAt(tokens, last));
  return isTimeAt(tokens, last) || (isVerb && isTimeAt(tokens, last - 1)) || isDoneOften(tokens, last);
}

/** The most words from such an adverb to its amount. */
const mostOfOften = 8;

// `ежегодно приносит казне 500 тенге`
function isDoneOften(tokens: readonly Token[], last: number): boolean {
  let hasPresent = false;
  for (let back = last; back > last - mostOfOften && isWordAt(tokens, back); back -= 1) {
    const key = keyAt(tokens, back);
    if (often.has(key)) return true;
    // `В год город тратит на снег 500 тенге`, but not `В год засухи потеряли 500 тенге`
    if (isTimeAt(tokens, back) && !isWordAt(tokens, back - 2)) return hasPresent && !ofWhich.has(key);
    hasPresent ||= present.test(key);
  }
  return false;
}

function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  return often.has(key) || (times.has(key) && keyAt(tokens, at - 1) === "в");
}

const often: ReadonlySet<string> = new Set([
  "ежемесячно",
  "ежегодно",
  "ежедневно",
  "еженедельно",
  "ежеквартально",
  "помесячно",
  "посуточно",
  "ежесуточно",
  "ежечасно",
]);
// `в день открытия`, `в час ночи`
const ofWhich: ReadonlySet<string> = new Set(["день", "час"]);
const present = /(?:[еиёюуая]т)(?:ся)?$/u;
const times: ReadonlySet<string> = new Set([
  "месяц",
  "год",
  "день",
  "неделю",
  "сутки",
  "час",
  "минуту",
  "смену",
  "квартал",
  "семестр",
]);

function isForOneThing(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { at, next, hedge, upper } = quantity;
  if (!forWhat.has(keyAt(tokens, next))) return false;
  const thing = index.shapes.adjective(keyAt(tokens, next + 1)) ? next + 2 : next + 1;
  const noun = findPhrase(tokens, thing, index.nouns, index.stems);
  if (noun === undefined || !isOfOne(keyAt(tokens, noun.next - 1), noun.value)) return false;
  if (isAverage(tokens, at) || isOneOfCounted(tokens, at, noun.value, index)) return true;
  // `от 300 до 500 тенге на ферму`, but not `дали 500 тенге на ферму`, which may be one.
  if (receiver.test(noun.value) && (upper !== undefined || hedge === "at-most")) return true;
  // `просят 500 тенге за раму`
  return keyAt(tokens, next) === "за" && index.askingVerbs.has(keyAt(tokens, at - 1));
}

const forWhat: ReadonlySet<string> = new Set(["за", "на"]);
const receiver =
  /^(?:дом|квартира|школа|класс|теплица|ферма|сад|группа|бригада|команда|аул|село|район|город|область|предприятие)$/u;
const asked = /^(?:прос|хот|треб|нужн|уход|ид|трат|расход|выдел)/u;

function isOneAt(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const noun = findPhrase(tokens, at, index.nouns, index.stems);
  return (
    noun !== undefined && !index.measures.has(noun.value) && isOfOne(keyAt(tokens, noun.next - 1), noun.value)
  );
}

// In the form for one that is acted on: `автомобиль`, `машину`.
function isOfOne(key: string, name: string): boolean {
  return key === name ? !/[ая]$/u.test(key) : /[ую]$/u.test(key) && /[ая]$/u.test(name);
}

function isAverage(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - near && !isBreak(tokens[back]); back -= 1)
    if (keyAt(tokens, back).startsWith("средн")) return true;
  return false;
}

/** The most tokens from what it is for to such a verb. */
const mostBetween = 4;
/** The same where it opens the clause: `За рейс до Алматы местные водители просят 500 тенге`. */
const mostInClause = 9;

/** Whether it says before an amount for what one there is so much: `За гектар обещают 500 тенге`, `на корову начисляют 500 тенге`. */
export function followsOneThing(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const { askingVerbs, eachAfter } = index;
  if (!askingVerbs.has(keyAt(tokens, at - 1))) return false;
  for (let back = at - 2; back > at - 2 - mostInClause && isWordAt(tokens, back); back -= 1) {
    const each = findPhrase(tokens, back, eachAfter) ?? animalAt(tokens, back, index);
    const isNear = back > at - 2 - mostBetween || !isWordAt(tokens, back - 1);
    if (each !== undefined && isNear) return true;
    // `за ствол платят 500 тенге`, but not `за дом просят 30 млн`
    const isPaid = keyAt(tokens, back) === "за" && !asked.test(keyAt(tokens, at - 1));
    if (isPaid && back > at - 2 - mostBetween && isOneAt(tokens, back + 1, index)) return true;
  }
  return false;
}

// `за павшую корову`
function animalAt(tokens: readonly Token[], at: number, index: ProseIndex): Found<string> | undefined {
  if (keyAt(tokens, at) !== "за") return undefined;
  const place = index.shapes.adjective(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const noun = findPhrase(tokens, place, index.nouns, index.stems);
  return noun !== undefined && index.animals.has(noun.value) && ofOne.test(keyAt(tokens, place))
    ? noun
    : undefined;
}

const ofOne = /[уюаяь]$/u;

// `в среднем владелец получит 500 тенге`: what each of them gets, or pays.
function followsAverage(
  tokens: readonly Token[],
  at: number,
  { averages, averageVerbs }: ProseIndex,
): boolean {
  let pays = false;
  for (let back = at - 1; back >= at - near && isWordAt(tokens, back); back -= 1) {
    pays ||= averageVerbs.has(keyAt(tokens, back));
    if (findPhrase(tokens, back, averages) !== undefined)
      return pays || averageVerbs.has(keyAt(tokens, back - 1));
  }
  return false;
}

/** How far before it several of them are looked for. */
const furthest = 24;

// A number of the same before it, or of anything where the name is one for many: `машина`.
function isOneOfCounted(tokens: readonly Token[], at: number, name: string, index: ProseIndex): boolean {
  for (let back = at - 1; back >= at - furthest; back -= 1) {
    if (!isDigitsAt(tokens, back) || keyAt(tokens, back) === "1") continue;
    const counted = readNoun(tokens, back + 1, index)?.name;
    if (counted === undefined || index.measures.has(counted)) continue;
    if (counted === name || general.test(name)) return true;
  }
  return false;
}

const general =
  /^(?:машина|автомобиль|аппарат|прибор|установка|объект|единица|комплект|животное|особь|предмет|изделие)$/u;
