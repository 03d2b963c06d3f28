import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { firstNumberOf } from "../quantity/quantity.js";
import { hasStem } from "../words/stem-table.js";
import { isWordAt, keyAt } from "../words/token-marks.js";
import { isMoneyForEach } from "./carry-rate.js";
import { hasPlaces, inMoneyOf, isPlain, isScaledAsMoney, isTooFewFor, taken } from "./giver.js";
import { areThoseWhoGet } from "./russian/those-who-get.js";

/**
 * Gives numbers at the end of a clause that nothing else names the money before them: `asked for 90 billion tenge and got 54`,
 * `exports made up 2.9`; those with a scale of money wherever they stand: `imports rose to 59.8 billion`. Whole numbers only where no things were counted.
 */
export function takeMoney(carried: Found[], tokens: readonly Token[]): void {
  let money: Found | undefined;
  let each: Found | undefined;
  let counts = false;
  for (const [at, figure] of carried.entries()) {
    if (figure.kind === "amount" && figure.unit !== undefined) money = figure;
    else if (isMoneyForEach(figure)) each = figure;
    else if (figure.kind === "count") counts = true;
    else if (money !== undefined && (isTooFewFor(figure, money) || areThoseWhoGet(tokens, figure))) continue;
    else if (money !== undefined && isScaledAsMoney(figure)) carried[at] = inMoneyOf(figure, money);
    else if (each !== undefined && isTakings(figure, tokens))
      carried[at] = { ...inMoneyOf(figure, each), kind: "amount" };
    else if (money !== undefined && isPaid(figure, tokens)) carried[at] = taken(figure, money);
    else if (money !== undefined && mayTake(figure, counts, tokens)) carried[at] = taken(figure, money);
  }
}

// `7 евро с человека; за лето в кассу поступило 1,26 млн`
function isTakings(figure: Found, tokens: readonly Token[]): boolean {
  const { at, index } = figure;
  if (index.language !== "ru" || !isScaledAsMoney(figure) || isWordAt(tokens, figure.next)) return false;
  return hasStem(keyAt(tokens, at - 1), index.givingStems);
}

// `картасы жоқтар 200 төлейді`, `нужно 90 миллионов рублей, причём 15 внёс один банкир`
function isPaid(figure: Found, tokens: readonly Token[]): boolean {
  const { next, index } = figure;
  const verb = keyAt(tokens, next);
  const isOfOne = ofOne.test(verb) && hasStem(verb, index.givingStems);
  return isPlain(figure) && (isOfOne || hasStem(verb, index.payingStems));
}

// What one did, so that the number is no subject.
const ofOne = /(?:[аеияу]л[ао]?|[нв]е[сз])$/u;

function mayTake(figure: Found, counts: boolean, tokens: readonly Token[]): boolean {
  const { quantity, index, at } = figure;
  if (!isPlain(figure) || firstNumberOf(quantity)?.inWords) return false;
  if (!hasPlaces(figure) && counts) return false;
  const before = tokens[at - 1];
  if (before?.kind !== "word" || index.beforeAges.has(before.key)) return false;
  return (
    !isWordAt(tokens, figure.next) &&
    !hasStem(before.key, index.thingStems) &&
    !hasStem(before.key, index.personStems)
  );
}
