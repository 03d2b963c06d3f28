import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { endsAsOfMany } from "../unit/noun-shape.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { stands } from "./carry-link.js";
import { isBare } from "./giver.js";
import { manyAt } from "./label-noun.js";

/** The most words between the noun and the number that says which of them, and between that and their own. */
const mostBefore = 3;
const mostBehind = 5;

/**
 * The Russian noun of many that another number says more of, before the number of which it is the label: `детей до 14 лет — 2 180`, `школ
 * на 600 мест построено 14`.
 *
 * @param from behind the figure before that other number
 */
export function nounOverQualifier(
  tokens: readonly Token[],
  qualifier: Found | undefined,
  figure: Found,
  from: number,
): string | undefined {
  const { index, at } = figure;
  if (index.language !== "ru" || qualifier === undefined || !isBare(figure)) return undefined;
  if (!leadsTo(tokens, qualifier, figure)) return undefined;
  if (index.prepositions.has(keyAt(tokens, at - 1)) || !stands(tokens, figure, index)) return undefined;
  const place = beforeQualifier(tokens, qualifier, from, index);
  if (place === undefined) return undefined;
  const many = manyAt(tokens, place, index);
  if (many?.isOfMany !== true || many.isAdjective) return undefined;
  return opensClause(tokens, place, from, index) ? many.name : undefined;
}

// Nothing but verbs and small words up to the number, or a dash.
function leadsTo(tokens: readonly Token[], { next, kind }: Found, { at, index }: Found): boolean {
  const end = isDashAt(tokens, at - 1) ? at - 1 : at;
  // `выпускников 9-х классов — 410`
  const first = kind === "ordinal" && end < at && end === next + 1 ? end : next;
  if (first === at || end - first > mostBehind) return false;
  for (let place = first; place < end; place += 1) {
    const key = keyAt(tokens, place);
    if (!isWordAt(tokens, place)) return false;
    const isSmall = index.shapes.verb(key) || index.notNouns.has(key);
    // `людей старше 60 лет в селе живет 40`
    if (!isSmall && !index.prepositions.has(keyAt(tokens, place - 1))) return false;
  }
  return true;
}

// Back over the words that tie the two: `в возрасте до`, `старше`, `площадью`.
function beforeQualifier(
  tokens: readonly Token[],
  { at, numberAt, kind }: Found,
  from: number,
  index: ProseIndex,
): number | undefined {
  let place = at - 1;
  while (place >= from && at - place <= mostBefore && ties(keyAt(tokens, place), index)) place -= 1;
  const isTied = place < at - 1 || numberAt > at || kind === "ordinal";
  return isTied && place >= from && isWordAt(tokens, place) ? place : undefined;
}

function ties(key: string, { notNouns, beforeAges, stateFrom, stateTo }: ProseIndex): boolean {
  return (
    notNouns.has(key) || beforeAges.has(key) || stateFrom.has(key) || stateTo.has(key) || measured.test(key)
  );
}

const measured =
  /^(?:(?:длин|ширин|высот|глубин|толщин)ой|диаметром|весом|массой|площадью|объемом|мощностью|вместимостью|стажем|возраста|стоимостью)$/u;

function opensClause(tokens: readonly Token[], place: number, from: number, index: ProseIndex): boolean {
  let first = place;
  while (first > from && endsAsOfMany(keyAt(tokens, first - 1))) first -= 1;
  const before = tokens[first - 1];
  return (
    before === undefined ||
    before.kind === "mark" ||
    index.joinLinks.has(before.key) ||
    (index.notNouns.has(before.key) && !index.prepositions.has(before.key) && first > from)
  );
}
