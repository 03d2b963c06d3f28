import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { endsAsOfMany } from "../unit/noun-shape.js";
import type { ProseIndex } from "../words/prose-index.js";
import { endBefore, keyAt, opensAt } from "../words/token-marks.js";
import { stands } from "./carry-link.js";
import { isBare } from "./giver.js";
import { manyAt } from "./label-noun.js";

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
  const place = beforeQualifier(tokens, qualifier);
  if (place < from) return undefined;
  const many = manyAt(tokens, place, index);
  if (many?.isOfMany !== true || many.isAdjective) return undefined;
  return opensClause(tokens, place, from, index) ? many.name : undefined;
}

// Nothing but verbs and small words up to the number, or a dash.
function leadsTo(tokens: readonly Token[], { next, kind }: Found, { at, index }: Found): boolean {
  const end = endBefore(tokens, at);
  // `выпускников 9-х классов — 410`
  for (let place = kind === "ordinal" ? next + 1 : next; place < end; place += 1) {
    const key = keyAt(tokens, place);
    const isSmall = index.shapes.verb(key) || index.notNouns.has(key);
    // `людей старше 60 лет в селе живет 40`
    if (!isSmall && !index.prepositions.has(keyAt(tokens, place - 1))) return false;
  }
  return true;
}

// Back over the words that tie the two: `в возрасте до`, `старше`, `площадью`.
function beforeQualifier(tokens: readonly Token[], { at, index }: Found): number {
  let place = at - 1;
  while (ties(keyAt(tokens, place), index)) place -= 1;
  return place;
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
  const before = keyAt(tokens, first - 1);
  return (
    opensAt(tokens, first) ||
    index.joinLinks.has(before) ||
    (index.notNouns.has(before) && !index.prepositions.has(before))
  );
}
