import type { Token } from "../../tokens.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, isDigitsAt, isWordAt, keyAt, tokenAt } from "../words/token-marks.js";
import { isPayNoun, mostWordsOfNoun, type Pay } from "./pay-noun.js";
import type { Quantity } from "./quantity.js";

/**
 * Whether a Russian amount is what each gets or pays month by month, or at most: `со средней зарплатой 615 тыс. тенге`, `оклад в 310 000 тенге`,
 * `стипендия отличника — 47 135 тенге`, `предельная сумма займа — 30 млн тенге`, but not `долг по зарплате — 428 млн тенге`.
 */
export function isPayInRussian(
  tokens: readonly Token[],
  quantity: Quantity,
  pay: Pay,
  index: ProseIndex,
): boolean {
  const at = behindAverage(tokens, quantity.at, index);
  if (pay.verbs.has(keyAt(tokens, at - 1))) return true;
  const isColon = keyAt(tokens, at - 1) === ":";
  const isLinked = isColon || isDashAt(tokens, at - 1) || pay.links.has(keyAt(tokens, at - 1));
  const last = behindAverage(tokens, isLinked ? at - 1 : at, index) - 1;
  if (isPayNoun(tokens, last, quantity, pay)) return isOfOne(tokens, last, isLinked, pay, index);
  if (!isLinked) return false;
  const start = beforeState(tokens, last, index);
  for (let back = start; back >= start - furthest; back -= 1) {
    if (isPayNoun(tokens, back, quantity, pay)) return isOfOne(tokens, back, true, pay, index);
    // `больше всех получают в Атырау — 672 тыс. тенге`
    if (isDashAt(tokens, at - 1) && getting.test(keyAt(tokens, back))) return true;
    if (endsClause(tokens, back, pay, index)) return false;
  }
  return false;
}

const getting = /^(?:получ|зарабатыв)а[ею]т$/u;

/** The most tokens from such a word to its amount. */
const furthest = 12;

/** The most tokens of what a state was before: `42,5 тысячи тенге`. */
const mostOfState = 6;

// `стипендия выросла с 36 000 до 41 898 тенге`: what it was before stands right before what it came to.
function beforeState(tokens: readonly Token[], last: number, { stateFrom, stateTo }: ProseIndex): number {
  if (!stateTo.has(keyAt(tokens, last + 1))) return last;
  for (let back = last; back > last - mostOfState; back -= 1)
    if (stateFrom.has(keyAt(tokens, back))) return isDigitsAt(tokens, back + 1) ? back - 1 : last;
  return last;
}

// `зарплата — в среднем 300 тысяч тенге`
function behindAverage(tokens: readonly Token[], at: number, { averages }: ProseIndex): number {
  return isBehindPhrase(tokens, at, averages, 2) ? at - 2 : at;
}

// Neither what is owed or paid to all, nor `из зарплаты отдал до 40 000 тенге`.
function isOfOne(
  tokens: readonly Token[],
  at: number,
  isLinked: boolean,
  { together }: Pay,
  { prepositions, shapes }: ProseIndex,
): boolean {
  for (let back = at - 1; back >= at - mostWordsOfNoun && isWordAt(tokens, back); back -= 1)
    if (together.has(keyAt(tokens, back))) return false;
  let before = at - 1;
  while (shapes.adjective(keyAt(tokens, before))) before -= 1;
  const preposition = keyAt(tokens, before);
  return !prepositions.has(preposition) || preposition === "с" || preposition === "при" || !isLinked;
}

// Another clause, another number, or what is told of them together.
function endsClause(
  tokens: readonly Token[],
  at: number,
  { together }: Pay,
  { joinLinks }: ProseIndex,
): boolean {
  const token = tokenAt(tokens, at);
  if (token === undefined) return true;
  if (token.kind === "mark") return !marksInside.has(token.key);
  if (token.kind === "digits") return !isShare(tokens, at);
  return joinLinks.has(token.key) || together.has(token.key);
}

const marksInside: ReadonlySet<string> = new Set(["%", "«", "»", ","]);

// `на 10,2%`, `в 2024 году`
function isShare(tokens: readonly Token[], at: number): boolean {
  const place = keyAt(tokens, at + 1) === "," ? at + 3 : at + 1;
  return /^(?:%|процент|год)/u.test(keyAt(tokens, place));
}
