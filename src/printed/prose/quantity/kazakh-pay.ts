import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { readUnit } from "../unit/counted-unit.js";
import { readMonth } from "../words/month.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, isDigitsAt, keyAt, tokenAt } from "../words/token-marks.js";
import type { Pay } from "./pay-noun.js";
import { type Quantity, wholeDigitsOf } from "./quantity.js";

/** The most tokens from what is paid to its amount. */
const furthest = 16;

/**
 * Whether a Kazakh amount is what someone has month by month: `мұғалімнің жалақысы 310 мың теңгеге жетті`, `айлығын 148 мың теңгеден 185 мың
 * теңгеге көтерді`, but neither `жалақы қоры 310 мың теңге` nor `жалақыға 310 мың теңге бөлінді`.
 */
export function isPayInKazakh(
  tokens: readonly Token[],
  quantity: Quantity,
  pay: Pay,
  index: ProseIndex,
): boolean {
  const { at } = quantity;
  if (isOfAll(quantity)) return false;
  if (isPayBehind(tokens, quantity, pay)) return true;
  const last = isDashAt(tokens, at - 1) ? at - 2 : at - 1;
  if (ofOthers.test(keyAt(tokens, last)) && isPaySpokenOf(tokens, last, pay)) return true;
  for (let back = last; back >= last - furthest; back -= 1) {
    if (pay.nouns.has(keyAt(tokens, back))) return !pay.together.has(keyAt(tokens, back - 1));
    if (!mayStandBetween(tokens, back, pay, index)) return false;
  }
  return false;
}

// `310 мың теңге жалақы алады`, `41 мың теңге көлемінде шәкіртақы беріледі`, but not `146 жұмысшыға 5 млн теңге жалақы`
function isPayBehind(tokens: readonly Token[], { at, next }: Quantity, pay: Pay): boolean {
  const noun = so.test(keyAt(tokens, next)) ? next + 1 : next;
  if (!pay.nouns.has(keyAt(tokens, noun)) || !bare.test(keyAt(tokens, noun))) return false;
  for (let back = at - 1; back >= at - mostBefore && tokens[back]?.kind !== "mark"; back -= 1)
    if (isDigitsAt(tokens, back)) return false;
  return /^(?:алады|алған|алып|алатын|алмақ|ұсын|төлен|бері|тағайында)/u.test(keyAt(tokens, noun + 1));
}

const so = /^(?:көлемінде|мөлшерінде)$/u;
const bare = /(?:ақы|лық|стипендия)$/u;

/** The most tokens back to how many they are. */
const mostBefore = 5;

// `орташа еңбекақы 480 мың теңге, кеншілердікі – 720 мың теңге`
const ofOthers = /\p{L}{2}[дтн][ыі]кі$/u;

function isPaySpokenOf(tokens: readonly Token[], last: number, pay: Pay): boolean {
  for (let back = last - 1; back >= last - furthest; back -= 1)
    if (pay.nouns.has(keyAt(tokens, back))) return !pay.together.has(keyAt(tokens, back - 1));
  return false;
}

/** Digits of the smallest sum that no one has by the month. */
const mostDigits = 8;

function isOfAll(quantity: Quantity): boolean {
  return (wholeDigitsOf(quantity) ?? mostDigits) >= mostDigits;
}

// When, where, whose, by how much and to what: `1 қаңтардан бастап 12 пайызға өсіп,`.
function mayStandBetween(tokens: readonly Token[], at: number, pay: Pay, index: ProseIndex): boolean {
  const token = tokenAt(tokens, at);
  if (token === undefined) return false;
  if (token.kind === "digits") return true;
  if (token.kind === "mark") return token.key !== ";";
  if (pay.links.has(token.key) || where.test(token.key)) return true;
  // `жалақы мұнай саласында 800 мың теңге`
  if (where.test(keyAt(tokens, at + 1)) && !index.shapes.verb(token.key)) return true;
  if (hasStem(token.key, index.changeStems) || index.yearWords.has(token.key)) return true;
  if (lookUp(tokens, at, index.words) !== undefined || readMonth(tokens, at, index) !== undefined)
    return true;
  return readUnit(tokens, at, index) !== undefined;
}

const where = /(?:[аеыіоуәлнрмйғқт][дт][ае]|[лдт][ае]р(?:[ғг][ае]|[ыі]н[ае]))$/u;
