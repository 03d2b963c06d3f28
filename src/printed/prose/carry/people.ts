import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { zerosOf } from "../quantity/quantity.js";
import { hasStem } from "../words/stem-table.js";
import { isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";

/**
 * Whether a number can be of what another counts, as far as people are concerned: `12 houses burned and three were killed` are not
 * three houses, nor are «11 легковушек, погибли двое» two cars.
 */
export function mayBeOf(figure: Found, { unit = "", kind }: Found, tokens: readonly Token[]): boolean {
  const { people, animals, lexicon } = figure.index;
  // `ущерб — 3 млн тенге, погибли 40`
  if (kind === "amount") return zerosOf(figure.quantity) !== undefined || !isOfPeople(figure, tokens);
  if (kind !== "count" || lexicon.person.test(unit) || people.has(unit)) return true;
  if (isYoung.test(unit)) return true;
  return animals.has(unit) ? !isInNumbersOfPeople(tokens, figure) : !isOfPeople(figure, tokens);
}

// `троих тигрят, двое выжили`: so are the young of animals counted too.
const isYoung = /(?:[оеё]нок|детеныш)$/u;

/** Whether a number is in the words in which Russian counts people: `двое`, `ещё троим`. */
export function isInNumbersOfPeople(tokens: readonly Token[], { numberAt, index }: Found): boolean {
  return index.lexicon.personNumber.test(keyAt(tokens, numberAt));
}

/** The most words behind a number to what happened to those. */
const furthest = 3;

function isOfPeople(figure: Found, tokens: readonly Token[]): boolean {
  const { at, next, index } = figure;
  if (isInNumbersOfPeople(tokens, figure)) return true;
  if (hasStem(keyAt(tokens, at - 1), index.personStems)) return true;
  if (isBehindPeople(tokens, figure)) return true;
  for (let place = next; place < next + furthest && isWordAt(tokens, place); place += 1)
    if (hasStem(keyAt(tokens, place), index.personStems) && !isOfOther(tokens, place, index)) return true;
  return false;
}

/** The most tokens back to others who are counted in numbers of people. */
const furthestBack = 8;

// `столкнулись 14 автомобилей, четверо погибли, 11 в больнице`
function isBehindPeople(tokens: readonly Token[], { at, index }: Found): boolean {
  for (let back = at - 1; back >= at - furthestBack; back -= 1) {
    if (isDigitsAt(tokens, back)) return false;
    if (index.lexicon.personNumber.test(keyAt(tokens, back)))
      return hasStem(keyAt(tokens, back + 1), index.personStems);
  }
  return false;
}

// `returned 125 for missing papers`
function isOfOther(tokens: readonly Token[], at: number, { prepositions }: Found["index"]): boolean {
  return prepositions.has(keyAt(tokens, at - 1));
}
