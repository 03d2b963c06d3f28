import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { type CountedUnit, readMoneyOfMillions } from "../unit/counted-unit.js";
import { isOfPeople } from "../unit/noun-shape.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { keyAt } from "../words/token-marks.js";
import { fewestOfMoney } from "./quantity.js";

/** Money by how much of it there is, or by who pays: `7 million pounds`, `pay 14 pounds`, but not `7 pounds of apples`. */
export function moneyByItsSize(
  tokens: readonly Token[],
  at: number,
  next: number,
  zeros: number | undefined,
  index: ProseIndex,
): CountedUnit | undefined {
  const money = readMoneyOfMillions(tokens, next, index);
  if (money === undefined) return undefined;
  // `150 тысяч фунтов`
  const isLarge = zeros !== undefined && (zeros >= fewestOfMoney || index.language === "ru");
  return isLarge || isBehindPaying(tokens, at, index) ? money : undefined;
}

// `pay 14 pounds`, `costs up to 14 pounds`
function isBehindPaying(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.payingVerbs.size === 0) return false;
  let first = at;
  for (let back = at - 1; back >= at - longestHedge; back -= 1) {
    const hedge = lookUp(tokens, back, index.words);
    if (hedge?.meaning.before !== undefined && hedge.next === first) first = back;
  }
  return isBehindPhrase(tokens, first, index.payingVerbs, 2);
}

/** The most words of a hedge before a number. */
const longestHedge = 4;

/** `жарты миллиард бюджеттен`, `7 млрд-қа жуық қаржы`: millions of what money is called are money, whose unit is not named. */
export function isMoneyWord(
  tokens: readonly Token[],
  { kind, name = "", known, next }: CountedUnit,
  zeros: number | undefined,
  index: ProseIndex,
): boolean {
  if (kind !== "noun" || zeros === undefined) return false;
  // `43 тысячи штрафа`
  if (index.sumsBehind.has(keyAt(tokens, next - 1))) return true;
  if (zeros < fewestOfMoney) return false;
  // `тағы 640 млн берешек қалды`
  if (index.moneyNouns.has(name)) return true;
  if (known) return false;
  // `Қытайға 14,8 млрд, Ресейге 9,6 млрд тиесілі`: no list has what is counted in billions.
  if (index.language === "kk" && zeros >= billion) return true;
  return !isSomeone(name, index) && hasStem(keyAt(tokens, next - 1), index.moneyStems);
}

// `1,6 млн заёмщиков`
function isSomeone(name: string, { people, lexicon }: ProseIndex): boolean {
  return people.has(name) || lexicon.person.test(name);
}

const billion = 9;

/** `тағы 1,65 триллион нысаналы жобаларға бағытталады`: to which they go. */
export function isWhereMoneyGoes(
  tokens: readonly Token[],
  { kind, name = "", ending, next }: CountedUnit,
  zeros: number | undefined,
  index: ProseIndex,
): boolean {
  if (kind !== "noun" || ending !== "dative" || zeros === undefined || zeros < fewestOfMoney) return false;
  return !isOfPeople(name, index) && hasStem(keyAt(tokens, next), index.goingStems);
}
