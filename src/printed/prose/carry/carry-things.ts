import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";
import { isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { stands } from "./carry-link.js";
import { hasPlaces, isAtMost, isBare, isScaledAsMoney, taken } from "./giver.js";
import { mayBeOf } from "./people.js";

/**
 * Gives whole numbers that nothing else names the noun of the things counted before them, of which they are no more, or as many more:
 * `took in 74 dogs and found homes for nineteen`, `домов оказалось 147; ремонт нужен ещё 390`.
 */
export function takeThings(carried: Found[], tokens: readonly Token[]): void {
  const things: Found[] = [];
  for (const [at, figure] of carried.entries()) {
    const giver = mayTake(figure, tokens) ? giverOf(figure, things, tokens) : undefined;
    const now = giver === undefined ? figure : taken(figure, giver, false);
    carried[at] = now;
    if (areThings(now)) things.push(now);
    if (things.length > mostThings) things.shift();
  }
}

function giverOf(figure: Found, things: readonly Found[], tokens: readonly Token[]): Found | undefined {
  return things.findLast(
    (one, place) => isFit(figure, one, tokens) && !isInside(figure, things[place - 1], one, tokens),
  );
}

function isFit(figure: Found, one: Found, tokens: readonly Token[]): boolean {
  const before = keyAt(tokens, figure.at - 1);
  // `в фуре было 1 100 смартфонов, инспекторы насчитали 4 360`
  const isMore = figure.index.countingVerbs.has(before) || areWanted(figure, tokens);
  const isFew = isMore || isAtMost(figure, one);
  return (isFew || isScored(figure, one, tokens)) && mayBeOf(figure, one, tokens);
}

// `has 19 doctors, although 27 are needed`
function areWanted({ next }: Found, tokens: readonly Token[]): boolean {
  return (
    /^(?:are|were)$/u.test(keyAt(tokens, next)) &&
    /^(?:needed|required|wanted|planned|expected|due|missing)$/u.test(keyAt(tokens, next + 1))
  );
}

// `failed to score the required 50 points; the best got 138`
function isScored({ at, index }: Found, { unit = "" }: Found, tokens: readonly Token[]): boolean {
  // `got 138 out of 140`
  const verb = keyAt(tokens, at - 1) === "of" ? at - 4 : at - 1;
  return index.scoredNouns.has(unit) && index.scoringVerbs.has(keyAt(tokens, verb));
}

// `47 очков в 31 матче`: in Russian what a preposition ties to the things before is no more than where they were counted.
function isInside(figure: Found, outer: Found | undefined, one: Found, tokens: readonly Token[]): boolean {
  if (outer === undefined || one.index.language !== "ru" || one.at !== outer.next + 1) return false;
  return one.index.prepositions.has(keyAt(tokens, one.at - 1)) && isFit(figure, outer, tokens);
}

/** How many things a number may go back over. */
const mostThings = 8;

/** Whether a figure counts things that are no measure. */
export function areThings({ kind, unit, index }: Found): boolean {
  return kind === "count" && unit !== undefined && !index.measures.has(unit);
}

// `по трём вынесены приговоры`: about three of them, not three each.
const dative = /^(?:двум|трем|четырем|пяти|шести|семи|восьми|девяти|десяти|\p{L}+надцати)$/u;

function mayTake(figure: Found, tokens: readonly Token[]): boolean {
  const { index, at, quantity } = figure;
  // `will take half a million bricks, and a hundred thousand have been fired`; millions may be of money
  if (!isBare(figure) || isScaledAsMoney(figure) || quantity?.ending !== undefined || hasPlaces(figure))
    return false;
  // `при минус 26`
  if (quantity?.lower.negative || isOfPlaces(tokens, figure)) return false;
  const before = keyAt(tokens, at - 1);
  // `Из 112 проектов не начаты 34, сроки по 18 сорваны`
  const isOf = dative.test(keyAt(tokens, at)) || keyAt(tokens, 0) === "из";
  const isEach = index.eachBefore.has(before) && !isOf;
  if (index.beforeAges.has(before) || isEach || isDigitsAt(tokens, at - 1)) return false;
  // `четыре килограмма на двоих`
  if (before === "на" && index.lexicon.personNumber.test(keyAt(tokens, at))) return false;
  return stands(tokens, figure, index);
}

/** Whether a number is of how many places there are: `третье место из восьми`. */
export function isOfPlaces(tokens: readonly Token[], { at, index }: Found): boolean {
  if (keyAt(tokens, at - 1) !== "из" || !isWordAt(tokens, at - 2)) return false;
  return findPhrase(tokens, at - 3, index.ordinals, index.stems)?.next === at - 2;
}
