import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { endsAsOfMany } from "../unit/noun-shape.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isAtMost } from "./giver.js";

/**
 * The figure from which a number takes its unit: the last one, or the things counted before it where that only says how long,
 * how far or from where: `six climbers came down after eleven days; two had frostbite`, `11,000 runners from 54 countries set off;
 * 146 gave up`.
 *
 * @param things the last that were counted and stand behind no preposition
 */
export function giverOf(
  figure: Found,
  giver: Found | undefined,
  things: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (giver?.kind !== "count" || things === undefined || things === giver) return giver;
  const { index } = figure;
  // `153 объекта мощностью 3 032 МВт: 64 ветровых`
  const isOfThings =
    index.language === "ru" &&
    endsAsOfMany(keyAt(tokens, figure.next)) &&
    index.measures.has(giver.unit ?? "");
  if (isOfThings && index.lexicon.carryWords.test(keyAt(tokens, giver.at - 1)) && isAtMost(figure, things))
    return things;
  // `14 сёл с населением 23 600 человек; ещё 30 подключат`
  if (index.language === "ru" && keyAt(tokens, giver.at - 1) === "населением") return things;
  // `вернули свет в 51 село из 58`
  if (findPhrase(tokens, giver.next, index.ofWhole)?.next === figure.at) return giver;
  // `за первые пять месяцев — уже 1 560`
  const behindFirst = index.language === "ru" && firstOf.test(keyAt(tokens, giver.at - 1));
  const preposition = keyAt(tokens, behindFirst ? giver.at - 2 : giver.at - 1);
  // `hurt when the cage stopped 350 metres below ground; four remain in hospital`
  if (isMeasured(giver, figure, tokens) && isAtMost(figure, things)) return things;
  // `27 goals in 34 matches, nine from penalties`
  const isInside = index.language === "en" && preposition === "in" && things.next === giver.at - 1;
  if (isInside && isTold(figure, tokens) && isAtMost(figure, things)) return things;
  if (!index.prepositions.has(preposition) || preposition === keyAt(tokens, figure.at - 1)) return giver;
  if (keyAt(tokens, figure.at - 1) === ";") return things;
  // `217 школ на 160 тыс. мест, из них 105 построены`
  if (preposition === "на" && index.capacities.has(giver.unit ?? "") && isAtMost(figure, things))
    return things;
  if (isOrigin(giver, things, figure, tokens)) return things;
  // `compared 3,218 samples from 47 countries and kept eleven`
  if (isActedOn(tokens, figure) && isAtMost(figure, things)) return things;
  // `60 ensembles from 14 countries, of which the jury chose 25`
  if (!isAtMost(figure, giver) && isAtMost(figure, things)) return things;
  return index.measures.has(giver.unit ?? "") && figure.at - giver.next > 1 ? things : giver;
}

// `340 борцов из 28 стран, от Казахстана выступят 16`
function isOrigin(giver: Found, things: Found, figure: Found, tokens: readonly Token[]): boolean {
  const { index, next } = figure;
  if (!index.origins.has(giver.unit ?? "") || things.next !== giver.at - 1) return false;
  if (keyAt(tokens, giver.at - 1) !== "из" || !isAtMost(figure, things)) return false;
  // `из 90 сёл, из них 14 — на юге`
  if (isBehindPhrase(tokens, figure.at, index.ofWhich, 3)) return false;
  const isPlaceAgain = index.prepositions.has(keyAt(tokens, figure.at - 1));
  return !isPlaceAgain && findPhrase(tokens, next, index.ofThem) === undefined;
}

const firstOf =
  /^(?:перв|последн|минувш|прошедш|прошл|ближайш|предыдущ|истекш|текущ|следующ|оставш|эти|те|все)(?:ы?[еих]|их|ие|ых|иеся|ихся)?$/u;

/**
 * The measure of what another did, where the last number only says who was with whom: `самец прошел 460 километров, самка с двумя детенышами —
 * 190`.
 */
export function subjectInTurn(
  { at, index }: Found,
  giver: Found | undefined,
  before: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (index.language !== "ru" || giver === undefined || before === undefined) return undefined;
  // `к 16 годам, двух сообщников — к шести`
  const preposition = keyAt(tokens, at - 1);
  const isAlike = index.prepositions.has(preposition) && keyAt(tokens, before.at - 1) === preposition;
  if (isAlike && isDashAt(tokens, at - 2) && giver.next === at - 2 && index.measures.has(before.unit ?? ""))
    return before;
  if (!isDashAt(tokens, at - 1) || giver.next !== at - 1 || !index.stateFrom.has(keyAt(tokens, giver.at - 1)))
    return undefined;
  return index.measures.has(before.unit ?? "") && !index.measures.has(giver.unit ?? "") ? before : undefined;
}

// Between a comma and a preposition.
function isTold({ at, next, index }: Found, tokens: readonly Token[]): boolean {
  return keyAt(tokens, at - 1) === "," && index.prepositions.has(keyAt(tokens, next));
}

function isActedOn(tokens: readonly Token[], { at, index }: Found): boolean {
  const isLinked = index.joinLinks.has(keyAt(tokens, at - 2));
  return index.language === "en" && isLinked && acting.test(keyAt(tokens, at - 1));
}

const acting =
  /^(?:\p{L}{2,}ed|kept|chose|took|sent|sold|found|left|lost|won|built|bought|made|gave|hired|cut|shut)$/u;

// A whole number in a clause of its own is of things rather than of their measure.
function isMeasured({ unit = "", index }: Found, figure: Found, tokens: readonly Token[]): boolean {
  return index.language === "en" && index.measures.has(unit) && keyAt(tokens, figure.at - 1) === ";";
}

/** Whether a figure behind a word such as `after` is who did something in a clause of its own: `after 96 pupils fell ill`. */
export function isSubject({ at, next, index }: Found, tokens: readonly Token[]): boolean {
  if (!index.clauseOpeners.has(keyAt(tokens, at - 1))) return false;
  return index.finiteVerbs.has(keyAt(tokens, next));
}
