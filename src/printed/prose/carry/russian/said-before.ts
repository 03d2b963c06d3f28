import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { hasStem } from "../../words/stem-table.js";
import { isDashAt, isWordAt, keyAt } from "../../words/token-marks.js";
import { isScaledAsMoney } from "../giver.js";
import { isGoverned, manyAt } from "../label-noun.js";
import { behindAdjectives } from "./opener.js";

/**
 * The Russian noun of many of which the clause before says something, for a number behind a dash that says how many there are at a time or
 * a place: `Заявок становится больше: в 2022 году — 1 600`, `Таких школ мало, в области — всего 14`.
 */
export function nounSaidBefore(tokens: readonly Token[], figure: Found): string | undefined {
  const { at, index } = figure;
  if (isScaledAsMoney(figure)) return undefined;
  const dash = index.notNouns.has(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (!isDashAt(tokens, dash)) return undefined;
  let mark = dash - 1;
  while (mark > dash - mostOfTime && !parting.has(keyAt(tokens, mark))) mark -= 1;
  if (!parting.has(keyAt(tokens, mark)) || !saysWhen(tokens, mark + 1, dash, figure)) return undefined;
  let start = mark;
  while (start > mark - furthest && isWordAt(tokens, start - 1)) start -= 1;
  const place = behindAdjectives(tokens, start, index);
  const many = manyAt(tokens, place, index);
  if (many?.isOfMany !== true || isGoverned(tokens, place, start, index)) return undefined;
  if (hasStem(keyAt(tokens, place), index.moneyStems)) return undefined;
  const said = tokens.slice(place + 1, mark);
  const saysHowMany = said.some(
    ({ key }) => index.shapes.verb(key) || index.differences.has(key) || howMany.has(key),
  );
  return saysHowMany ? many.name : undefined;
}

/** The most tokens of a time or a place, and of the clause before. */
const mostOfTime = 6;
const furthest = 12;

const parting: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ":", ";"]);
const howMany: ReadonlySet<string> = /* @__PURE__ */ new Set(["мало", "много", "немного", "немало", "нет"]);

// `в 2022 году`, `за месяц`, `годом ранее`
function saysWhen(tokens: readonly Token[], from: number, to: number, { index }: Found): boolean {
  const first = index.joinLinks.has(keyAt(tokens, from)) ? from + 1 : from;
  return inOrFor.has(keyAt(tokens, first)) || earlier.has(keyAt(tokens, to - 1));
}

const inOrFor: ReadonlySet<string> = /* @__PURE__ */ new Set(["в", "во", "за", "на", "к"]);
const earlier: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ранее",
  "раньше",
  "назад",
  "сейчас",
  "теперь",
  "сегодня",
  "тогда",
  "позже",
  "спустя",
]);
