import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isAttached, isDashAt, isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { changesNear } from "./change.js";
import { isAblative, type Quantity, unitNameOf } from "./quantity.js";

/** Whether an amount of money is one for each as Kazakh says it. */
export function isForEachInKazakh(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  return (
    isForOne(tokens, quantity, index) ||
    isForHead(tokens, quantity) ||
    isEveryTime(tokens, quantity, index) ||
    isStateOfEach(tokens, quantity, index) ||
    isOfPeriod(tokens, quantity, index)
  );
}

/** Whether an amount of money is for one of something, as Kazakh says it: `бір тісті емдегені үшін 18 мың теңге`. */
function isForOne(tokens: readonly Token[], { at }: Quantity, { attributes, stems }: ProseIndex): boolean {
  // `бір сиырға 220 мың теңге`, `бір түнге баға 25 мың теңге`, `бір үйге орта есеппен 18 млн теңге`, `бір тонна бидайға 5 мың теңге`
  const average = isOnAverage(tokens, at);
  const price = keyAt(tokens, at - 1);
  const whom = average ?? ([price, ...stems(price)].some((name) => attributes.has(name)) ? at - 2 : at - 1);
  const one = keyAt(tokens, whom - 1) === "бір" ? whom - 1 : whom - 2;
  if (keyAt(tokens, one) === "бір" && isWordAt(tokens, whom - 1) && dative.test(keyAt(tokens, whom)))
    return true;
  if (keyAt(tokens, at - 1) !== "үшін") return false;
  for (let back = at - 2; back >= at - furthest && isWordAt(tokens, back); back -= 1)
    if (keyAt(tokens, back) === "бір") return true;
  return false;
}

function isOnAverage(tokens: readonly Token[], at: number): number | undefined {
  if (keyAt(tokens, at - 1) === "орташа") return at - 2;
  return keyAt(tokens, at - 1) === "есеппен" ? at - 3 : undefined;
}

// `жан басына шаққандағы табыс 218 мың теңге`
function isForHead(tokens: readonly Token[], { at }: Quantity): boolean {
  for (let back = at - 1; back >= at - furthest; back -= 1) {
    if (!isWordAt(tokens, back) && !isDashAt(tokens, back)) return false;
    if (keyAt(tokens, back) === "шаққандағы") return true;
  }
  return false;
}

// `ай сайын отбасына 46 мың теңге төленеді`
function isEveryTime(
  tokens: readonly Token[],
  { at }: Quantity,
  { spanNouns, eachTime }: ProseIndex,
): boolean {
  for (let back = at - 1; back >= at - mostOfWho && isWordAt(tokens, back); back -= 1)
    if (eachTime.has(keyAt(tokens, back))) return spanNouns.has(keyAt(tokens, back - 1));
  return false;
}

/** The most words from `every month` to the amount. */
const mostOfWho = 4;

/** The most tokens from `one` to the amount for it. */
const furthest = 6;

/** Whether an amount is what another for one of something came to: `литріне 205 теңгеден 225 теңгеге шықты`. */
function isStateOfEach(tokens: readonly Token[], { at }: Quantity, index: ProseIndex): boolean {
  if (!ablative.test(keyAt(tokens, at - 1))) return false;
  let back = at - 2;
  while (isOfNumber(tokens, back, index)) back -= 1;
  return index.eachMeasure.has(keyAt(tokens, back));
}

const ablative = /[дтн][ае]н$/u;

function isOfNumber(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (isDigitsAt(tokens, at)) return true;
  if (keyAt(tokens, at) === ",") return isAttached(tokens, at + 1);
  const meaning = lookUp(tokens, at, index.words)?.meaning;
  return meaning?.scale !== undefined || meaning?.number !== undefined;
}

/** Whether a Kazakh number of things is one for each, by its ending: `бес қайықтан берілді`, `45 минуттан бес сабақ өтеді`. */
export function isSoManyEach(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { next, at } = quantity;
  if (!isAblative(quantity)) return false;
  if (
    index.handingVerbs.has(keyAt(tokens, next)) ||
    isHandedToMany(tokens, at, next, index) ||
    isPerMeasure(tokens, at, next, index) ||
    isToEach(tokens, at, index) ||
    isOfEach(tokens, at, next, index)
  )
    return true;
  const name = unitNameOf(quantity);
  if (index.gains.has(name) && isGained(tokens, next, index)) return true;
  if (!index.spanNouns.has(name)) return false;
  // `үш азаматқа бес жылдан жаза кесілді`
  if (isPunished(tokens, next, index)) return true;
  return isNumberOfOthers(tokens, next, name, index) && !changesNear(tokens, at, next, index);
}

/** Whether an amount is what someone has by the month: `айлық жалақысы 412 мың теңге`. */
function isOfPeriod(tokens: readonly Token[], { at }: Quantity, index: ProseIndex): boolean {
  const noun = isDashAt(tokens, at - 1) ? at - 2 : at - 1;
  if (!hasStem(keyAt(tokens, noun), index.periodicStems)) return false;
  if (index.periods.has(keyAt(tokens, noun - 1))) return true;
  // `жылдық оқу ақысы`
  const isYearly = keyAt(tokens, noun - 2) === "жылдық" || index.periods.has(keyAt(tokens, noun - 2));
  return isYearly && keyAt(tokens, noun) === "ақысы";
}

// `гектарына 120 келіден тыңайтқыш`, but not `секундына 620 литрден асты`
function isPerMeasure(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  if (!index.eachMeasure.has(keyAt(tokens, at - 1)) || !mayBeNounAt(tokens, next, index)) return false;
  return !hasStem(keyAt(tokens, next), index.fromStems);
}

// `тұрғындарға 3 тоннадан көмір берілді`
function isHandedToMany(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  return toMany.test(keyAt(tokens, at - 1)) && index.handingVerbs.has(keyAt(tokens, next + 1));
}

const toMany = /[лдт][ае]р(?:[ғг][ае]|[ыі]н[ае])$/u;

// `13 центнерден өнім алды`, `үш түлек 135 балдан жинады`
function isGained(tokens: readonly Token[], next: number, { gainingVerbs }: ProseIndex): boolean {
  return gainingVerbs.has(keyAt(tokens, next)) || gainingVerbs.has(keyAt(tokens, next + 1));
}

// `олардың әрқайсысы 120 үйден аралады`, `әр волонтер 12 сағаттан жұмыс істеді`, but not `әр оқушы 5 сабақтан кейін`
function isOfEach(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  if (!mayBeNounAt(tokens, next, index)) return false;
  for (let back = at - 1; back >= at - furthest && isWordAt(tokens, back); back -= 1)
    if (index.eachNear.has(keyAt(tokens, back))) return back < at - 1 || /[ыі]$/u.test(keyAt(tokens, back));
  return false;
}

// `әр аудандық жасаққа бес қайықтан`, but `әр он адамнан`.
function isToEach(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!dative.test(keyAt(tokens, at - 1))) return false;
  for (let back = at - 1; back >= at - furthest && isWordAt(tokens, back); back -= 1)
    if (index.eachNear.has(keyAt(tokens, back))) return true;
  return false;
}

// `бес жылдан жаза кесілді`, `үш жылдан бас бостандығынан айырылды`
function isPunished(tokens: readonly Token[], at: number, { notNouns, sentenceStems }: ProseIndex): boolean {
  if (notNouns.has(keyAt(tokens, at))) return false;
  return hasStem(keyAt(tokens, at), sentenceStems) || hasStem(keyAt(tokens, at + 1), sentenceStems);
}

const dative = /[ғгқкн][ае]$/u;

// A number follows, and none of the same: `45 минуттан 60 минутқа`.
function isNumberOfOthers(tokens: readonly Token[], at: number, name: string, index: ProseIndex): boolean {
  if (!isNumberAt(tokens, at, index)) return false;
  for (let ahead = at + 1; ahead <= at + 2; ahead += 1)
    if (findPhrase(tokens, ahead, index.nouns, index.stems)?.value === name) return false;
  return true;
}
