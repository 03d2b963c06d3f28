import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { indexAt, type Passage } from "../words/passage.js";
import { findPhrase } from "../words/phrase-table.js";
import { isPlaceWord } from "../words/place-word.js";
import { endBefore, isDashAt, isJointAt, isWordAt, keyAt, tokenAt } from "../words/token-marks.js";
import { hasPlaces } from "./giver.js";
import { type Heading, headingBefore } from "./heading-unit.js";

/** The most tokens of what a number of a list is of, and of what that of a line is of. */
const mostOfItem = 6;
const mostOfLine = 12;

/**
 * The heading of a number: its own, that of the list which it goes on, or that of the lines among which it stands.
 *
 * @param from index of the token behind the figure before
 * @param last what the figure before stands under
 * @param above the heading of the list of which the sentence may be a line
 */
export function headingOver(
  tokens: readonly Token[],
  from: number,
  figure: Found,
  last: Heading | undefined,
  above: Heading | undefined,
): Heading | undefined {
  const own = headingOf(figure, tokens);
  if (own !== undefined) return own;
  const heading = last ?? above;
  const isUnder = last === undefined ? isItemLine : isNextItem;
  if (heading === undefined || !isUnder(tokens, from, figure)) return undefined;
  return heading.kind !== "count" || isPlace(tokens, from, figure) ? heading : undefined;
}

/** The heading that a line ends with, which gives its unit to the lines of a list below it: `Выплачено, млрд тенге:`. */
export function headingAtEnd(passage: Passage): Heading | undefined {
  const { spelt: tokens } = passage;
  const last = tokens.length - 1;
  const end = keyAt(tokens, last) === ":" ? last : last + 1;
  return headingBefore(tokens, end, indexAt(passage, last));
}

/** Whether a sentence is a line of a list: `• жильё – 54,7`, `2) семьи – 36 455 человек`. */
export function isOfList(tokens: readonly Token[], found: readonly Found[]): boolean {
  const [first, second] = found;
  if (first === undefined) return false;
  const isNumbered = first.at === 0 && first.quantity === undefined && second !== undefined;
  return isNumbered ? isItemLine(tokens, first.next, second) : isItemLine(tokens, 0, first);
}

// `Paid, million tenge: 45.2`, `Ущерб, млн тенге — 13 300`, `Budget (billion tenge): revenue 412.6`
function headingOf({ at, index }: Found, tokens: readonly Token[]): Heading | undefined {
  const isBehindDash = isDashAt(tokens, at - 1);
  if (isBehindDash || keyAt(tokens, at - 1) === ":") {
    const heading = headingBefore(tokens, at - 1, index);
    // `доллар стоил 524 тенге, евро — 607`: without a scale or brackets it may be what is priced.
    const isPriced = isBehindDash && heading?.scale === undefined && keyAt(tokens, at - 2) !== ")";
    if (heading !== undefined && !isPriced) return heading;
  }
  const last = endBefore(tokens, at) - 1;
  let back = last;
  while (last - back < mostOfItem && isWordAt(tokens, back)) back -= 1;
  return back < last && keyAt(tokens, back) === ":" ? headingBefore(tokens, back, index) : undefined;
}

// `…, жильё — 54,7, скот — 2,1`
function isNextItem(tokens: readonly Token[], from: number, figure: Found): boolean {
  return isItem(tokens, from, endBefore(tokens, figure.at), figure, mostOfItem);
}

// Behind the mark of a list, a dash or a colon, or all of the line: `Housing 54.7`.
function isItemLine(tokens: readonly Token[], from: number, figure: Found): boolean {
  const end = keyAt(tokens, figure.at - 1) === ":" ? figure.at - 1 : endBefore(tokens, figure.at);
  const isBare = tokenAt(tokens, from)?.kind !== "mark" && figure.next < tokens.length;
  if (isBare && end === figure.at) return false;
  return isItem(tokens, from, end, figure, mostOfLine);
}

// Some words, none of which says how many there are, as in `число семей — 300`, and nothing more of the thing behind the number.
function isItem(
  tokens: readonly Token[],
  from: number,
  end: number,
  { next, index }: Found,
  most: number,
): boolean {
  let at = from;
  while (at < end && parts(tokens, at, index)) at += 1;
  if (at === end || end - at > most) return false;
  for (; at < end; at += 1) {
    const isWithin = at + 1 < end && (isJointAt(tokens, at) || isStop(tokens, at));
    const isWord = isWordAt(tokens, at) || isWithin;
    if (!isWord || findPhrase(tokens, at, index.numberOf) !== undefined) return false;
  }
  return next === tokens.length || keyAt(tokens, next) === "(" || parts(tokens, next, index);
}

// Of an abbreviation: `г. Атырау`.
function isStop(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === "." && keyAt(tokens, at - 1).length < 5;
}

const partings: ReadonlySet<string> = /* @__PURE__ */ new Set(",;).•▪●*·");

// What stands before an item or behind it: marks of a list, and `and`.
function parts(tokens: readonly Token[], at: number, { joinLinks }: Found["index"]): boolean {
  const key = keyAt(tokens, at);
  return partings.has(key) || joinLinks.has(key) || isDashAt(tokens, at);
}

// What is counted is so by place: `• Aktobe Region – 120`. Other lines name what they count.
function isPlace(tokens: readonly Token[], from: number, figure: Found): boolean {
  const { at, index } = figure;
  if (hasPlaces(figure)) return false;
  for (let place = from; place < at; place += 1) {
    if (!isWordAt(tokens, place) || isStop(tokens, place + 1)) continue;
    if (index.places.has(keyAt(tokens, place))) continue;
    const noun = findPhrase(tokens, place, index.nouns, index.stems)?.value;
    if (noun === undefined ? !isPlaceWord(tokens, place, index) : !index.origins.has(noun)) return false;
  }
  return true;
}
