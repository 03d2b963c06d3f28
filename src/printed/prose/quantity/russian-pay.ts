import type { Token } from "../../tokens.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isPayNoun, mostWordsOfNoun, type Pay } from "./pay-noun.js";
import { fewestOfMoney, type Quantity, zerosOf } from "./quantity.js";

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
  if ((zerosOf(quantity) ?? 0) > fewestOfMoney) return false;
  const at = behindAverage(tokens, quantity.at, index);
  if (pay.verbs.has(keyAt(tokens, at - 1))) return true;
  const isColon = keyAt(tokens, at - 1) === ":";
  const isLinked = isColon || isDashAt(tokens, at - 1) || pay.links.has(keyAt(tokens, at - 1));
  const last = behindAverage(tokens, isLinked ? at - 1 : at, index) - 1;
  if (isPayNoun(tokens, last, quantity, pay)) return isOfOne(tokens, last, isLinked, pay, index);
  if (!isLinked) return false;
  // `выросла на 10 процентов, до 423 133 тенге`
  const end = keyAt(tokens, last) === "," ? last - 1 : last;
  for (let back = end; back >= 0 && back >= end - furthest; back -= 1) {
    if (isPayNoun(tokens, back, quantity, pay)) return isOfOne(tokens, back, true, pay, index);
    // `больше всех получают в Атырау — 672 тыс. тенге`
    if (isDashAt(tokens, at - 1) && getting.test(keyAt(tokens, back))) return true;
    const from = behindStateFrom(tokens, back, last, index);
    if (from !== undefined) {
      back = from;
      continue;
    }
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
function behindStateFrom(
  tokens: readonly Token[],
  at: number,
  last: number,
  { stateFrom, stateTo }: ProseIndex,
): number | undefined {
  if (at !== last || !stateTo.has(keyAt(tokens, at + 1))) return undefined;
  for (let back = at; back >= 0 && back > at - mostOfState; back -= 1)
    if (stateFrom.has(keyAt(tokens, back))) return isDigitsAt(tokens, back + 1) ? back : undefined;
  return undefined;
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
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "mark")
    return token.key !== "%" && token.key !== "«" && token.key !== "»" && token.key !== ",";
  if (token.kind === "digits") return !isShare(tokens, at);
  return joinLinks.has(token.key) || together.has(token.key);
}

// `на 10,2%`, `в 2024 году`
function isShare(tokens: readonly Token[], at: number): boolean {
  const place = keyAt(tokens, at + 1) === "," ? at + 3 : at + 1;
  return /^(?:%|процент\p{L}*|год\p{L}*)$/u.test(keyAt(tokens, place));
}
