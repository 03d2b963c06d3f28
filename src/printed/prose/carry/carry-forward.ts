import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { fewestOfMoney, zerosOf } from "../quantity/quantity.js";
import { findPhrase } from "../words/phrase-table.js";
import { hasStem } from "../words/stem-table.js";
import { isWordAt, keyAt } from "../words/token-marks.js";
import { isShared } from "./carry-rate.js";
import { areThings } from "./carry-things.js";
import { hasPlaces, isBare, isUnnamedMoney, taken } from "./giver.js";
import { mayBeOf } from "./people.js";

/**
 * A number that names nothing with the unit of the figure right behind it: `12.1 and 2.5 billion tenge`, `from 120 to 150 tenge`,
 * `5.9 of 14.2 billion`.
 */
export function takenFromBehind(figure: Found, behind: Found, tokens: readonly Token[]): Found | undefined {
  if (!isBare(figure) || !isShared(behind)) return undefined;
  if (joinsForward(tokens, figure, behind)) return taken(figure, behind);
  if (isPricedInTurn(tokens, figure, behind)) return taken(figure, behind);
  if (isDoneInTurn(tokens, figure, behind)) return taken(figure, behind, false);
  if (isDenied(tokens, figure, behind)) return taken(figure, behind, "nearer");
  if (isStateBefore(tokens, figure, behind)) return taken(figure, behind, "nearer");
  if (isPartOf(tokens, figure, behind)) return taken(figure, behind, sharesScale(figure, behind) && "nearer");
  return undefined;
}

/** The first of two Russian states with the money of the second, where that stands elsewhere too: `вырос с 480 до 566 миллионов`. */
export function takenFromStateBehind(
  figure: Found,
  behind: Found,
  tokens: readonly Token[],
): Found | undefined {
  if (figure.index.language !== "ru" || !isBare(figure)) return undefined;
  // `бюджет вырос с 410 до 530 миллиардов`: of no money that is named
  const zeros = zerosOf(figure.quantity) === undefined ? zerosOf(behind.quantity) : undefined;
  if (zeros !== undefined && isUnnamedMoney(behind) && isStateBefore(tokens, figure, behind))
    return { ...figure, kind: behind.kind, carried: { found: behind, zeros, unit: false } };
  if (behind.carried === undefined || !isShared(behind)) return undefined;
  return isStateBefore(tokens, figure, behind) ? taken(figure, behind, "nearer") : undefined;
}

// Only `and`, `or` or a comma between, and the unit behind the second.
function joinsForward(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const index = behind.index;
  const between = behind.at - figure.next;
  const hyphens = keyAt(tokens, figure.next) === "-" ? 2 : 0;
  const link = keyAt(tokens, behind.at - 1);
  if (!index.joinLinks.has(link) || (link === "," && isOtherClause(tokens, figure, behind))) return false;
  // `in years one and two, about 90,000 in all`
  if (index.language === "en" && link === "," && behind.labelled !== undefined) return false;
  // `освоено 41,3, восемь дамб не начаты`: of things there are no parts.
  if (hasPlaces(figure) && !hasPlaces(behind) && areThings(behind) && zerosOf(behind.quantity) === undefined)
    return false;
  // `17,1 млн и 10,2 центнера`
  const isOfOther =
    (zerosOf(figure.quantity) ?? 0) >= fewestOfMoney && zerosOf(behind.quantity) === undefined;
  if (isOfOther && index.language === "ru" && behind.kind === "count") return false;
  return between - hyphens === 1 || (between === 2 && sharesNoun(tokens, figure, behind));
}

// `порог не преодолели 11, сто баллов набрал один`: a verb before the one, and another behind the other.
function isOtherClause(tokens: readonly Token[], { at, index }: Found, { next }: Found): boolean {
  const isVerb = (place: number): boolean =>
    isWordAt(tokens, place) && index.shapes.verb(keyAt(tokens, place));
  return index.language === "ru" && isVerb(at - 1) && isVerb(next);
}

/** The most tokens between two such prices. */
const furthestPrice = 4;

// `доллар продают по 523, покупают по 518 тенге`
function isPricedInTurn(tokens: readonly Token[], { at, next, index }: Found, behind: Found): boolean {
  if (behind.kind !== "rate" || index.language !== "ru" || behind.at - next > furthestPrice) return false;
  const areEach = [at, behind.at].every((place) => index.eachBefore.has(keyAt(tokens, place - 1)));
  return areEach && keyAt(tokens, next) === ",";
}

// `погибли 9 и ранены 87 человек`: what happens to people alone before each, and who they are behind the second.
function isDoneInTurn(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  if (behind.kind !== "count" || !mayBeOf(figure, behind, tokens)) return false;
  return [figure, behind].every(({ at, index }) => hasStem(keyAt(tokens, at - 1), index.personStems));
}

// `not 31,952 but 32,512 families`, `31 952 емес, 32 512 отбасы`, `не 5, а сразу 8 домов`
function isDenied(tokens: readonly Token[], { at, next, index }: Found, behind: Found): boolean {
  const hasNot = index.language === "kk" || index.deniedBefore.has(keyAt(tokens, at - 1));
  const isBehindNot =
    hasNot || (isPreposition(tokens, at - 1, index) && index.deniedBefore.has(keyAt(tokens, at - 2)));
  const link = isBehindNot ? findPhrase(tokens, next, index.deniedBehind) : undefined;
  return link !== undefined && behind.at - link.next <= 1;
}

function isPreposition(tokens: readonly Token[], at: number, { prepositions }: Found["index"]): boolean {
  return prepositions.has(keyAt(tokens, at));
}

// `12 gold and 14 bronze medals`: an adjective before the noun of each.
function sharesNoun(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const { index, numberAt, next, kind, carried } = behind;
  const token = tokens[figure.next];
  if (kind !== "count" || token?.kind !== "word" || index.notNouns.has(token.key)) return false;
  if (!index.shapes.adjective(token.key) || index.shapes.verb(token.key)) return false;
  // `одну серебряную и три почётные грамоты`
  if (
    index.language === "ru" &&
    index.adjectivesAlone.has(token.key) &&
    ![behind.next - 2, behind.next].some((place) => index.adjectivesAlone.has(keyAt(tokens, place)))
  )
    return false;
  return carried !== undefined || next - numberAt > 2;
}

// `rose from 120 to 150 tenge`: two states of which the second names the unit.
function isStateBefore(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const { stateFrom, stateTo } = behind.index;
  // `40-тан 310 қодасқа`, `30 мыңнан 50 мың теңгеге`
  if (figure.quantity?.ending === "ablative") {
    const between = isHyphen(tokens[figure.next]) ? 2 : 0;
    return behind.at === figure.next + between && behind.quantity?.unit?.ending === "dative";
  }
  const joined = behind.at === figure.next + 1 && stateTo.has(keyAt(tokens, figure.next));
  return joined && stateFrom.has(keyAt(tokens, figure.at - 1));
}

// Of money and measures, and where it has places; of things a small part may be meant: `12 of 20 thousand houses`.
function sharesScale(figure: Found, { kind, unit = "", index }: Found): boolean {
  return kind === "amount" || hasPlaces(figure) || index.measures.has(unit);
}

function isPartOf(tokens: readonly Token[], figure: Found, whole: Found): boolean {
  const of = findPhrase(tokens, figure.next, figure.index.ofWhole);
  return of !== undefined && (of.next === whole.at || isOwnedBy(tokens, of.next, whole.at));
}

// `of Almaty's 29 bridges`, `of the route's 29 vehicles`
function isOwnedBy(tokens: readonly Token[], owner: number, owned: number): boolean {
  return owner === owned - 1 && possessive.test(keyAt(tokens, owner));
}

const possessive = /['’]s$/u;
