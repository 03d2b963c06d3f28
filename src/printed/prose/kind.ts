import type { Token } from "../tokens.js";
import type { ProseKind } from "./prose-figure.js";
import { isForEach } from "./quantity/each.js";
import { fewestOfMoney, type Quantity, zerosOf } from "./quantity/quantity.js";
import { readUnit } from "./unit/counted-unit.js";
import { sharesNounBehind } from "./unit/shared-noun.js";
import { withoutOwnedCase } from "./words/kazakh-stem.js";
import { mayBeNounAt } from "./words/may-be-noun.js";
import { isNumberAt } from "./words/number-at.js";
import { oncePerSentence } from "./words/once-per-sentence.js";
import { findPhrase, isBehindPhrase } from "./words/phrase-table.js";
import type { ProseIndex } from "./words/prose-index.js";
import { hasStem } from "./words/stem-table.js";
import { isAttached, isDashAt, isDigitsAt, isWordAt, keyAt, tokenAt } from "./words/token-marks.js";

/** What a quantity is by what stands around it; `undefined` of number words that only look like numbers. */
export function kindOf(
  tokens: readonly Token[],
  quantity: Quantity,
  index: ProseIndex,
): ProseKind | undefined {
  const { unit } = quantity;
  const part = quantity.lower.parts[0];
  const zeros = zerosOf(quantity);
  const isOne =
    part.number.inWords === true &&
    part.number.digits === 1n &&
    part.number.places === 0 &&
    zeros === undefined;
  switch (unit?.kind) {
    case "money":
      return isForEach(tokens, quantity, index) ? "rate" : "amount";
    case "MCI":
      // `жалгерлерге барлығы 4 600 АЕК айыппұл салынды`
      return isBehindPhrase(tokens, quantity.at, index.totalBefore, longestTotal) ||
        isPrize(tokens, quantity, index)
        ? "amount"
        : "rate";
    case "percent":
    case "points":
      return "percent";
    case "times":
      return isOne ? undefined : "other";
    case "noun":
      if (isOne && findPhrase(tokens, quantity.numberAt, index.notOnes) !== undefined) return undefined;
      if (isOne && !unit.known && !isShareOf(tokens, quantity, index)) return undefined;
      return isForEach(tokens, quantity, index) ? "rate" : "count";
    default:
  }
  if (part.number.inWords === true && zeros === undefined)
    return (isOne &&
      !sharesNounBehind(tokens, quantity.next, index) &&
      !isOneOfList(tokens, quantity, index) &&
      !isOneOfKind(tokens, quantity, index)) ||
      !standsAlone(tokens, quantity, index)
      ? undefined
      : "other";
  if (zeros === undefined) return "other";
  // `43 тысячи штрафа`
  if (
    index.sumsBehind.has(keyAt(tokens, quantity.next)) ||
    index.sumsBehind.has(keyAt(tokens, quantity.next + 1))
  )
    return "amount";
  if (zeros < fewestOfMoney || !speaksOfMoney(tokens, index) || isOfOneKind(tokens, quantity, index))
    return "other";
  return isForEach(tokens, quantity, index) ? "rate" : "amount";
}

// `6,8 млн голов крупного скота и 9,4 млн мелкого`
function isOfOneKind(tokens: readonly Token[], { next }: Quantity, { language }: ProseIndex): boolean {
  if (language !== "ru" || isWordAt(tokens, next + 1)) return false;
  return /\p{L}{3}[ое]го$/u.test(keyAt(tokens, next));
}

/** The most words of what says that an amount is for all together. */
const longestTotal = 4;

// `выиграла 1 000 МРП`: what one has won is no rate.
function isPrize(tokens: readonly Token[], { at }: Quantity, { winningVerbs }: ProseIndex): boolean {
  return winningVerbs.has(keyAt(tokens, at - 1));
}

// `бір педиатрға 1 150 бала`, `бір тісті емдеуге 40 минут`: one to whom, or with which what is done, so many fall.
function isShareOf(tokens: readonly Token[], { unit, at, next }: Quantity, index: ProseIndex): boolean {
  const { language } = index;
  // `на одну воспитательницу приходится 37 малышей`
  if (language === "ru")
    return keyAt(tokens, at - 1) === "на" && [next, next + 1].some((verb) => falls.test(keyAt(tokens, verb)));
  if (unit?.ending === "dative" && isDigitsAt(tokens, next)) return true;
  if (!isActedOn.test(keyAt(tokens, next - 1)) || !doing.test(keyAt(tokens, next))) return false;
  return isDigitsAt(tokens, keyAt(tokens, next + 1) === "үшін" ? next + 2 : next + 1);
}

const falls = /^(?:приход(?:ится|илось|илась|ился|ились|ятся)|придется|пришлось)$/u;

const isActedOn = /[днт][ыі]$/u;
const doing = /(?:у(?:ға|ге)?|[ғг][ае]н[ыі]|[қк][ае]н[ыі])$/u;

// A number word by itself is a figure unless it begins something else, or is a form of a noun: `семью`.
function standsAlone(tokens: readonly Token[], { at, numberAt, next }: Quantity, index: ProseIndex): boolean {
  // `520 tenge a dozen`
  if (
    findPhrase(tokens, at, index.eachAfter)?.next === next &&
    readUnit(tokens, at - 1, index)?.kind === "money"
  )
    return false;
  if (at !== numberAt || isOfThose(tokens, next, index) || isOfThem(tokens, at, next, index)) return true;
  const isNoun = next === at + 1 && findPhrase(tokens, at, index.nouns, index.stems) !== undefined;
  return !isNoun && !isDigitsAt(tokens, next) && !(isDashAt(tokens, next) && isAttached(tokens, next));
}

// `Romania sent two and Croatia one`
function isOneOfList(tokens: readonly Token[], { at, next }: Quantity, index: ProseIndex): boolean {
  if (index.language !== "en" || isWordAt(tokens, next) || !isWordAt(tokens, at - 1)) return false;
  const link = index.joinLinks.has(keyAt(tokens, at - 2)) ? at - 2 : at - 3;
  if (!index.joinLinks.has(keyAt(tokens, link))) return false;
  const last = keyAt(tokens, link - 1) === "," ? link - 2 : link - 1;
  return isNumberAt(tokens, last, index);
}

// `two gold medals and one silver`, but not `a bus and one silver car`
function isOneOfKind(tokens: readonly Token[], { at, next }: Quantity, index: ProseIndex): boolean {
  if (!index.adjectivesAlone.has(keyAt(tokens, next))) return false;
  if (isFirstOfKinds(tokens, at, next, index)) return true;
  if (!index.joinLinks.has(keyAt(tokens, at - 1))) return false;
  // The one before it has its own: `two cups and one silver` are of two kinds.
  const others = tokens.slice(Math.max(0, at - furthestOther), at - 1);
  if (!others.some(({ key }) => index.adjectivesAlone.has(key))) return false;
  return !mayBeNounAt(tokens, next + 1, index);
}

// `пять медалей: одну золотую, две серебряные`
function isFirstOfKinds(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  if (index.language !== "ru" || tokenAt(tokens, at - 1)?.kind !== "mark") return false;
  return index.joinLinks.has(keyAt(tokens, next + 1)) && isNumberAt(tokens, next + 2, index);
}

/** The most tokens back to the adjective of the one before. */
const furthestOther = 4;

// `63 мектептің он бірінде 20-дан аз бала оқиды`
function isOfThose(tokens: readonly Token[], next: number, { language }: ProseIndex): boolean {
  const isNumber = isDigitsAt(tokens, next) && !isAttached(tokens, next);
  const key = keyAt(tokens, next - 1);
  return language === "kk" && isNumber && withoutOwnedCase(key) !== key;
}

// `соның тоқсаны шетелге кетті`
function isOfThem(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  const isOwner = findPhrase(tokens, at - 1, index.backReferences)?.next === at;
  return index.language === "kk" && isOwner && /[ыі]$/u.test(withoutOwnedCase(keyAt(tokens, next - 1)));
}

/** How many words are looked at for whether money is spoken of. */
const furthest = 60;

const speaksOfMoney = /* @__PURE__ */ oncePerSentence((tokens, { moneyStems }) => {
  for (let at = 0; at < tokens.length && at < furthest; at += 1) {
    const token = tokens[at];
    if (token?.kind === "word" && hasStem(token.key, moneyStems)) return true;
  }
  return false;
});
