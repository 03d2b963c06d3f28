import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, keyAt, tokenAt } from "../words/token-marks.js";
import { isPayNoun, type Pay } from "./pay-noun.js";
import { fewestOfMoney, type Quantity, zerosOf } from "./quantity.js";

/** Whether an English amount is what each gets or pays month by month, or what each of many comes to on average. */
export function isPayInEnglish(
  tokens: readonly Token[],
  quantity: Quantity,
  pay: Pay,
  index: ProseIndex,
): boolean {
  return isMonthly(tokens, quantity, pay, index) || isAveraged(tokens, quantity, pay, index);
}

// `the average wage rose by 10 percent to 423,133 tenge`, `a pension of 90,000 tenge`, `monthly payments of 60,000 tenge`, but not
// `wages of 12 million tenge`, which are those of all.
function isMonthly(tokens: readonly Token[], quantity: Quantity, pay: Pay, index: ProseIndex): boolean {
  const { at } = quantity;
  // `a clerk earns 90,000 tenge`
  if (zerosOf(quantity) !== fewestOfMoney && pay.verbs.has(keyAt(tokens, at - 1))) return true;
  // `rose to`, `is`, `of`, `wage: 85,000`
  if (!pay.links.has(keyAt(tokens, at - 1)) && !isDashAt(tokens, at - 1)) return false;
  for (let back = at - 2; back >= at - furthest; back -= 1) {
    if (isPayNoun(tokens, back, quantity, pay))
      return back === at - 2 || (isSubject(tokens, back, pay, index) && opensVerb(tokens, back + 1, index));
    if (isEnd(tokens, back, pay, index)) return false;
  }
  return false;
}

// `loans averaging 68,000 tenge`
function isAveraged(
  tokens: readonly Token[],
  { at }: Quantity,
  { averaging, notAveraged }: Pay,
  { lemmaOf }: ProseIndex,
): boolean {
  if (!averaging.has(keyAt(tokens, at - 1))) return false;
  const many = keyAt(tokens, at - 2);
  return lemmaOf(many, false) !== many && !notAveraged.has(many);
}

/** The most tokens from such a word to its amount. */
const furthest = 14;

// Not `from his pension he sent 100,000 tenge`.
function isSubject(
  tokens: readonly Token[],
  at: number,
  { typical, periods }: Pay,
  { determiners, prepositions }: ProseIndex,
): boolean {
  let back = at - 1;
  while ([typical, periods, determiners].some((words) => words.has(keyAt(tokens, back)))) back -= 1;
  return !prepositions.has(keyAt(tokens, back));
}

// A verb, a preposition or a mark, but neither `wage arrears` nor `pension fund`.
function opensVerb(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return token !== undefined;
  const { notNouns, changeStems, lexicon } = index;
  return (
    notNouns.has(token.key) ||
    hasStem(token.key, changeStems) ||
    lexicon.verbShape.test(token.key) ||
    lexicon.behindCarried.test(token.key)
  );
}

// Another clause, or what is told of them together.
function isEnd(tokens: readonly Token[], at: number, { together }: Pay, { joinLinks }: ProseIndex): boolean {
  const token = tokenAt(tokens, at);
  if (token === undefined) return true;
  if (token.kind === "mark") return token.key === ";";
  return joinLinks.has(token.key) || together.has(token.key);
}
