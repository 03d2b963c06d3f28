import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { endsAsOfMany } from "../../unit/noun-shape.js";
import { findPhrase } from "../../words/phrase-table.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { keyAt, opensAt } from "../../words/token-marks.js";
import { stands } from "../carry-link.js";
import { isGoverned, manyAt } from "../label-noun.js";

/**
 * The Russian noun of many that opens a clause whose number stands alone at the end: `Подсудимых по делу о хищении нефти 27`, `Костюмов к новой
 * опере театр сшил сам 340`.
 *
 * @param start the first token behind a mark or another figure
 */
export function nounAtFirst(tokens: readonly Token[], start: number, figure: Found): string | undefined {
  const { at, index } = figure;
  if (index.language !== "ru" || at - start > furthest || !opensAt(tokens, start)) return undefined;
  // `вызовов скорой стало больше с 74 до 87`
  const isState = index.stateFrom.has(keyAt(tokens, at - 1)) && index.stateTo.has(keyAt(tokens, figure.next));
  const isGovernedSelf = !isState && index.prepositions.has(keyAt(tokens, at - 1));
  if (isGovernedSelf || !stands(tokens, figure, index)) return undefined;
  const place = behindAdjectives(
    tokens,
    index.joinLinks.has(keyAt(tokens, start)) ? start + 1 : start,
    index,
  );
  const many = manyAt(tokens, place, index);
  if (many?.isOfMany !== true || (many.isAdjective && keyAt(tokens, start - 1) === ",")) return undefined;
  return saysMore(tokens, place + 1, at, index) ? many.name : undefined;
}

/** The noun behind adjectives of many, `аптек` of `новых сельских аптек`, or the first of them where none follows: `мёртвых нашли 26`. */
export function behindAdjectives(tokens: readonly Token[], from: number, index: ProseIndex): number {
  let place = from;
  while (endsAsOfMany(keyAt(tokens, place))) place += 1;
  return manyAt(tokens, place, index) === undefined ? from : place;
}

/** What so many became: `победителями стали семеро`. */
export function nounBecome(tokens: readonly Token[], { at, index }: Found): string | undefined {
  const key = keyAt(tokens, at - 2);
  if (!become.test(keyAt(tokens, at - 1)) || !instrumental.test(key)) return undefined;
  const listed = findPhrase(tokens, at - 2, index.nouns, index.stems)?.value;
  // `законными признали 84`
  return listed ?? (ofAdjective.test(key) ? undefined : index.lemmaOf(key, false));
}

const become =
  /^(?:стали|стало|становятся|станут|оказались|оказалось|признаны|признали|считаются|являются|остались|признано)$/u;
const ofAdjective = /(?:[кнв]|[^д]ш)(?:ыми|ими)$/u;
const instrumental = /(?:ами|ями|ыми|ими|ьми)$/u;

/** The most tokens from such a noun to its number. */
const furthest = 11;

// Where they are or what happens to them: neither `Пассажиров рейса 27` nor `Пациентов больницы 7`.
function saysMore(tokens: readonly Token[], from: number, to: number, index: ProseIndex): boolean {
  if (index.prepositions.has(keyAt(tokens, from))) return true;
  const said = tokens.slice(from, to);
  return (
    said.some(({ key }) => index.shapes.verb(key)) && !said.some(({ key }) => index.wantingVerbs.has(key))
  );
}

/**
 * A number of those that the clause before has named, without a number of their own: `Сайгаков стало больше: их 2,8 млн`.
 *
 * @param from behind the last figure that measures something
 */
export function takenFromPronoun(figure: Found, tokens: readonly Token[], from: number): Found | undefined {
  const { at, index } = figure;
  const isRightBefore = index.ofThemBefore.has(keyAt(tokens, at - 1));
  const pronoun = isRightBefore ? at - 1 : at - 2;
  if (!index.ofThemBefore.has(keyAt(tokens, pronoun))) return undefined;
  if (!isRightBefore && !isVerbOrAdverb(tokens, at - 1, index)) return undefined;
  for (let place = pronoun - 1; place >= from && place >= pronoun - furthestBefore; place -= 1) {
    const many = manyAt(tokens, place, index);
    if (many === undefined || isGoverned(tokens, place, from, index)) continue;
    return { ...figure, kind: "count", unit: many.name, labelled: "one" };
  }
  return undefined;
}

/** The most tokens from such a word back to what it stands for. */
const furthestBefore = 14;

function isVerbOrAdverb(tokens: readonly Token[], at: number, { shapes, notNouns }: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  return shapes.verb(key) || notNouns.has(key);
}
