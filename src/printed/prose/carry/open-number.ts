import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isEachBehind } from "../quantity/each.js";
import { zerosOf } from "../quantity/quantity.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isCapital, keyAt, tokenAt } from "../words/token-marks.js";
import { isTooMany } from "./carry-before.js";
import { stands } from "./carry-link.js";
import { isOfPlaces } from "./carry-things.js";
import { isOfNoSuch } from "./english/fit.js";
import { isScaledAsMoney } from "./giver.js";
import { mayBeOf } from "./people.js";

/**
 * Whether a bare number may have a unit that only the order of the sentence tells. Those that have none at all, ages and magnitudes,
 * stand apart before ({@link isApart}).
 */
export function mayBeNamed(figure: Found, tokens: readonly Token[]): boolean {
  const { at, next, index, quantity } = figure;
  const before = tokenAt(tokens, at - 1);
  if (quantity?.lower.negative || before?.kind === "digits") return false;
  const key = before?.key ?? "";
  if (index.beforeAges.has(key) || index.eachBefore.has(key)) return false;
  // `amount: 30`, `бағасы 1 200-ден`
  if (index.noLabels.has(key === ":" ? keyAt(tokens, at - 2) : key)) return false;
  if (isOfPlaces(tokens, figure) || isNamed(tokens, at, index) || isWhenOrWhere(tokens, next)) return false;
  return !isEachBehind(tokens, next, index) && stands(tokens, figure, index);
}

/** Whether a number can be of what another is. */
export function isFit(figure: Found, giver: Found, tokens: readonly Token[]): boolean {
  // `отозвали 14 лицензий, новых — на 42 млн`
  if (giver.kind !== "amount" && isScaledAsMoney(figure) && zerosOf(giver.quantity) === undefined)
    return false;
  if (isTooMany(figure, giver, tokens) || isOfNoSuch(figure, giver, tokens)) return false;
  return mayBeOf(figure, giver, tokens);
}

// `внедорожник Lexus LX 570`, `трактор МТЗ 82`, but neither `in Almaty 12` nor `and Uzbekistan 9`
function isNamed(
  tokens: readonly Token[],
  at: number,
  { prepositions, carryLinks, joinLinks }: ProseIndex,
): boolean {
  const name = tokenAt(tokens, at - 1);
  if (name?.kind !== "word" || !isCapital(name.text.charAt(0))) return false;
  const before = tokenAt(tokens, at - 2);
  return (
    before?.kind === "word" && ![prepositions, carryLinks, joinLinks].some((words) => words.has(before.key))
  );
}

// `18-де`: at the age of, or at the hour.
function isWhenOrWhere(tokens: readonly Token[], next: number): boolean {
  return isHyphen(tokens[next]) && /^[дт][ае]$/u.test(keyAt(tokens, next + 1));
}
