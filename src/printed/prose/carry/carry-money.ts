import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { hasStem } from "../words/stem-table.js";
import { isWordAt, keyAt } from "../words/token-marks.js";
import { isMoneyForEach } from "./carry-rate.js";
import { hasPlaces, inMoneyOf, isBare, isPlain, isScaledAsMoney, isTooFewFor, taken } from "./giver.js";
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
    else if (figure.kind === "rate" && isMoneyForEach(figure)) each = figure;
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

// `картасы жоқтар 200 төлейді`
function isPaid(figure: Found, tokens: readonly Token[]): boolean {
  const behind = keyAt(tokens, figure.next);
  // `нужно 90 миллионов рублей, причём 15 внёс один банкир`
  const isOfOne = ofOne.test(behind) && hasStem(behind, figure.index.givingStems);
  if (isPlain(figure)) return isOfOne || hasStem(behind, figure.index.payingStems);
  // `люкс бөлме 45 мың тұрады`
  if (isBare(figure) && figure.index.costingVerbs.has(behind)) return !isWhere(keyAt(tokens, figure.at - 1));
  // `үшіншісіне 800 мың бұйырды`
  const isGiven = isBare(figure) && dative.test(keyAt(tokens, figure.at - 1));
  return figure.index.language === "kk" && isGiven && hasStem(behind, figure.index.givingStems);
}

// What one did, so that the number is no subject.
const ofOne = /(?:[аеияу]л[ао]?|[нв]е[сз])$/u;

const dative = /(?:[ғгқк][ае]|[ыі]н[ае])$/u;

function mayTake(figure: Found, counts: boolean, tokens: readonly Token[]): boolean {
  const { quantity, index, at } = figure;
  if (!isPlain(figure) || quantity?.lower.parts[0]?.number.inWords) return false;
  if (!hasPlaces(figure) && counts) return false;
  const before = tokens[at - 1];
  if (before?.kind !== "word" || index.beforeAges.has(before.key)) return false;
  return (
    endsClause(figure, tokens) &&
    !hasStem(before.key, index.thingStems) &&
    !hasStem(before.key, index.personStems)
  );
}

// Nothing follows, in Kazakh but what it costs or comes to: `купе 17 340 теңге, плацкарт 11 260 болады`.
function endsClause({ next, index }: Found, tokens: readonly Token[]): boolean {
  if (!isWordAt(tokens, next)) return true;
  const verb = keyAt(tokens, next);
  const isVerb = index.costingVerbs.has(verb) || (index.language === "kk" && index.gettingVerbs.has(verb));
  return isVerb && !isWordAt(tokens, next + 1);
}

// `ауылда 2 мың тұрады`
function isWhere(key: string): boolean {
  return locative.test(key);
}

const locative = /[дт][ае]$/u;
