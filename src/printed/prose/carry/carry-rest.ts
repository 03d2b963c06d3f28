import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { hasStem } from "../words/stem-table.js";
import { isWordAt, keyAt, tokenAt } from "../words/token-marks.js";
import { isAside } from "./aside.js";
import { isFewInWords } from "./carry-before.js";
import { isOfThem } from "./carry-link.js";
import { isMoneyForEach } from "./carry-rate.js";
import { giverOf as laterOf } from "./carry-subject.js";
import { areThings } from "./carry-things.js";
import { isBare, isGiver, isTooFewFor, taken } from "./giver.js";
import { isInBrackets } from "./in-brackets.js";
import { isFit, mayBeNamed } from "./open-number.js";
import { isInNumbersOfPeople } from "./people.js";
import { areThoseWhoGet } from "./russian/those-who-get.js";

/**
 * Gives a number that nothing else named the unit of the last figure before it: whoever prints a number of nothing has just said
 * of what it is. Nine in ten of the units that the sentences of the corpus carry are those of the last figure.
 */
export function takeRest(carried: Found[], tokens: readonly Token[]): void {
  let last: Found | undefined;
  let things: Found | undefined;
  let latest: Found | undefined;
  for (const [at, figure] of carried.entries()) {
    const before = latest;
    const isOpen = isBare(figure) && !isBesideBare(figure, before) && mayBeNamed(figure, tokens);
    const now = isOpen ? given(figure, last, things, tokens) : figure;
    carried[at] = now;
    latest = now;
    if (isInBrackets(now, tokens) || isAside(tokens, now, before)) continue;
    if (isGiver(now) || isMoneyForEach(now)) last = now;
    if (areThings(now) && !now.index.spanNouns.has(now.unit ?? "")) things = now;
  }
}

function given(
  figure: Found,
  last: Found | undefined,
  things: Found | undefined,
  tokens: readonly Token[],
): Found {
  const giver = giverOf(figure, last, things, tokens);
  return giver !== undefined && isFit(figure, giver, tokens) ? taken(figure, giver) : figure;
}

function giverOf(
  figure: Found,
  last: Found | undefined,
  things: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (isOfThem(tokens, figure)) return things;
  if (last?.kind === "count") return laterOf(figure, last, things, tokens);
  // A share of what others have, or of how many they are: nobody can tell.
  if (last === undefined || last.kind === "percent") return undefined;
  if (
    isTooFewFor(figure, last) ||
    isSubject(tokens, figure) ||
    areThoseWhoGet(tokens, figure) ||
    isDoneWith(tokens, figure) ||
    isInNumbersOfPeople(tokens, figure)
  )
    return things;
  return last.kind === "amount" && isFewInWords(figure) ? (things ?? last) : last;
}

// `100 MCI each, and 40 went home`: those who open a clause are no money.
function isSubject(tokens: readonly Token[], { at, next, index }: Found): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before?.kind === "word" && !index.joinLinks.has(before.key)) return false;
  const behind = keyAt(tokens, next);
  if (!isWordAt(tokens, next) || index.prepositions.has(behind)) return false;
  return index.shapes.verb(behind) || index.finiteVerbs.has(behind);
}

/** The most words from a number to what was done with those, or became of them. */
const nearest = 3;

// `обещали 3 млн тенге, погибли 40`
function isDoneWith(tokens: readonly Token[], { at, next, index }: Found): boolean {
  const isDone = (place: number): boolean => {
    const key = keyAt(tokens, place);
    return hasStem(key, index.thingStems) || hasStem(key, index.personStems);
  };
  for (let place = at - 1; place >= at - nearest && isWordAt(tokens, place); place -= 1)
    if (isDone(place)) return true;
  for (let place = next; place < next + nearest && isWordAt(tokens, place); place += 1)
    if (isDone(place)) return true;
  return false;
}

// `бағасы 1 200-ден 9 156-ға жетті`: two of which the first is of nothing.
function isBesideBare(figure: Found, before: Found | undefined): boolean {
  return before !== undefined && isBare(before) && figure.at - before.next <= widest;
}

/** The most tokens between two such numbers: an ending and its hyphen. */
const widest = 2;
