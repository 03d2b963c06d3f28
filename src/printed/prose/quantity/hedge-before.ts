import type { Hedge } from "../../figure.js";
import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { isNumberAt } from "../words/number-at.js";
import { oncePerSentence } from "../words/once-per-sentence.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, isDigitsAt, keyAt, tokenAt } from "../words/token-marks.js";
import { changesNear, isBreak, near } from "./change.js";
import { type Quantity, unitNameOf } from "./quantity.js";

/** What a hedge before a number says where it stands. Some words are hedges only sometimes. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  hedge: Hedge,
  quantity: Quantity,
  index: ProseIndex,
): Hedge {
  return saysElse(tokens, at, quantity, index) ? "none" : hedge;
}

// The words of one language are none of another.
function saysElse(tokens: readonly Token[], at: number, quantity: Quantity, index: ProseIndex): boolean {
  const word = keyAt(tokens, at);
  switch (word) {
    case "about":
      return isTopic(tokens, at, index);
    case "over":
      return isAcross(tokens, at, quantity, index);
    case "under":
    case "below":
      return isBeneath(tokens, at, quantity, index);
    case "up":
      return goesUp(tokens, at, index);
    case "до":
      return isOfState(tokens, at, quantity.next, index);
    case "в":
      // `в районе 20 домов` may be a district; of a round sum it is a hedge.
      return keyAt(tokens, at + 1) === "районе" && quantity.unit?.kind === "noun" && isInFull(quantity);
    default:
  }
  // `больше на 17%`: by so much
  if (index.comparatives.has(word) && keyAt(tokens, at + 1) === "на") return true;
  return index.differences.has(word) && isThanBefore(tokens, at, quantity, index);
}

// `spoke about 12 farms`, `a report about 12 farms`, but not `the ministry reports about 12 farms lost`
function isTopic(tokens: readonly Token[], at: number, { determiners, topicWords }: ProseIndex): boolean {
  const word = keyAt(tokens, at - 1);
  if (!topicWords.has(word)) return false;
  return !/^reports?$/u.test(word) || at === 1 || determiners.has(keyAt(tokens, at - 2));
}

// `took over 12 farms`, `over the next two weeks`, `leaks over four classrooms`
function isAcross(tokens: readonly Token[], at: number, quantity: Quantity, index: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  if (index.overSpanVerbs.has(before) && isLongOrMany(quantity, index)) return false;
  // `the fund distributed over 12 tents`, but not `aid was evenly distributed over 12 villages`
  if (
    before === "distributed" &&
    !beForms.test(keyAt(tokens, at - 2)) &&
    !beForms.test(keyAt(tokens, at - 3))
  )
    return false;
  if (isOverDistance(tokens, at, quantity, index) || index.overVerbs.has(before)) return true;
  if (index.spanNouns.has(unitNameOf(quantity)) && !index.beforeLongSpans.has(before)) return true;
  return index.overThingVerbs.has(before) && areFewThings(quantity, index);
}

const beForms = /^(?:is|are|was|were|be|been|being)$/u;

// `с 5 до 7`, `вырос до 7`, but not `подняли 430 бляшек, раскопки продлятся до трех сезонов`
function isOfState(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  // `добыча снизилась до 21 тонны, выручка — до 3 млрд`: behind a dash the verb is that of the clause before.
  const reach = isDashAt(tokens, at - 1) ? 3 * near : near;
  if (hasStart(tokens, at, index) || followsStep(tokens, at, index)) return true;
  return !index.notChanges.has(keyAt(tokens, at - 1)) && changesNear(tokens, at, next, index, reach);
}

// `took over two hours`, `took over 30,000 calls`, but not `took over 12 farms`
function isLongOrMany(quantity: Quantity, { spanNouns }: ProseIndex): boolean {
  if (spanNouns.has(unitNameOf(quantity))) return true;
  const { zeros, number } = quantity.lower.parts[0];
  return zeros !== undefined || (number.digits >= 1000n && number.digits % 100n === 0n);
}

// `18 stops over 11.2 km`, but not `pipes over 40 metres long`
function isOverDistance(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  { depths, lemmaOf, extents }: ProseIndex,
): boolean {
  const before = keyAt(tokens, at - 1);
  if (!depths.has(unitNameOf(quantity)) || extents.has(keyAt(tokens, quantity.next))) return false;
  return isDigitsAt(tokens, at - 2) && lemmaOf(before, false) !== before;
}

// `leaks over four classrooms`, but `detained over 40 drivers`
function areFewThings({ lower, unit }: Quantity, { measures }: ProseIndex): boolean {
  const part = lower.parts[0];
  if (unit?.kind !== "noun" || measures.has(unit.name ?? "")) return false;
  return part.zeros === undefined && part.number.digits < 10n;
}

// `collapsed under 40 centimetres of snow`, `hidden under 20 sacks`, but not `collapsed under 40 kilometres away`
function isBeneath(tokens: readonly Token[], at: number, quantity: Quantity, index: ProseIndex): boolean {
  const verb = keyAt(tokens, at - 1);
  const name = unitNameOf(quantity);
  const isOfSomething = index.ofWords.has(keyAt(tokens, quantity.next));
  if (isOfSomething && index.depths.has(name)) return index.underVerbs.has(verb);
  if (quantity.unit?.kind !== "noun" || !index.buryingVerbs.has(verb)) return false;
  return isOfSomething || !index.measures.has(name);
}

// `60,000 more than two years earlier`, `£6,500 higher than 12 months ago`: more than there were then.
function isThanBefore(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  { spanNouns, timeWords, words }: ProseIndex,
): boolean {
  if (!spanNouns.has(unitNameOf(quantity)) || !timeWords.has(keyAt(tokens, quantity.next))) return false;
  if (isDigitsAt(tokens, at - 1)) return true;
  const meaning = lookUp(tokens, at - 1, words)?.meaning;
  return (meaning?.unit ?? meaning?.scale ?? meaning?.number) !== undefined;
}

// `moved up to 40 metres`, `crept back up to 12`, but `will get back up to 20 million tenge`
function goesUp(tokens: readonly Token[], at: number, { upVerbs }: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  return upVerbs.has(before === "back" ? keyAt(tokens, at - 2) : before);
}

function isInFull({ lower }: Quantity): boolean {
  return lower.parts.every(({ zeros, number }) => zeros === undefined && number.places === 0);
}

/** The most tokens of a step between its preposition and its comma. */
const mostOfStep = 6;

// `верблюдов — на 3,9%, до 290 тысяч`: by so much, to so much, whose verb stands with others.
function followsStep(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (keyAt(tokens, at - 1) !== ",") return false;
  for (let back = at - 2; back >= at - 2 - mostOfStep; back -= 1)
    if (keyAt(tokens, back) === "на")
      return isDashAt(tokens, back - 1) && isNumberAt(tokens, back + 1, index);
  return false;
}

// `с 5 до 7`: two states again, but not behind those and another verb: `сократит с 5 до 3 и сбережёт до 7`.
function hasStart(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!saysFromNumber(tokens, index)) return false;
  const { shapes } = index;
  let hasVerb = false;
  for (let back = at - 1; back >= at - 2 * near && !isBreak(tokenAt(tokens, back)); back -= 1) {
    const key = keyAt(tokens, back);
    if (key === "до" && hasVerb && isNumberAt(tokens, back + 1, index)) return false;
    if (key === "с" || key === "со") return isNumberAt(tokens, back + 1, index);
    hasVerb ||= key.length > 4 && shapes.verb(key);
  }
  return false;
}

const saysFromNumber = /* @__PURE__ */ oncePerSentence((tokens, index) =>
  tokens.some(({ key }, at) => (key === "с" || key === "со") && isNumberAt(tokens, at + 1, index)),
);
